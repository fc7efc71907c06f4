import type { Figure } from "../model/figure.ts";
import type { TokenizedBlock } from "../model/token.ts";
import type { Draft } from "./figures/draft.ts";
import { draftsOf } from "./figures/pipeline.ts";
import { readingOf } from "./figures/reading.ts";
import { Topics } from "./figures/topics.ts";

export interface FigureContext {
  /** The document's date, `YYYY-MM-DD`, from which "last year" and "March this year" are told; absent where unknown. */
  readonly date?: string;
  /** The text that tells what signs and words mean ("¥" as yuan) where a part of it is read alone; absent for the block's own. */
  readonly around?: string;
}

/** All figures of a block in text order, not overlapping. Offsets count within the block. */
export function readFigures(block: TokenizedBlock, context: FigureContext): Figure[] {
  const figures: Figure[] = [];
  const { text, tokens } = block;
  const topics = new Topics(context.around ?? text);
  for (const sentence of block.sentences) {
    const { first, last } = sentence;
    const drafts = draftsOf({ text, topics, tokens, first, last, date: context.date });
    for (const one of drafts) figures.push(figureOf(block, one));
  }
  return figures;
}

/** A score names one number only where both sides have it: "tied at 2-2". */
function isUneven(one: Draft): boolean {
  return one.form === "score" && one.value !== one.high;
}

function figureOf(block: TokenizedBlock, one: Draft): Figure {
  const named = one.form !== "range" && one.form !== "plural" && !isUneven(one) && !Number.isNaN(one.value);
  // Every part is named, also where it is absent, so that all figures have one shape and stay fast to read.
  return {
    span: [block.tokens[one.first]?.start ?? 0, block.tokens[one.last - 1]?.end ?? 0],
    outer: [block.tokens[one.outerFirst]?.start ?? 0, block.tokens[one.outerLast - 1]?.end ?? 0],
    // Plus 0, so that "-0" is 0.
    value: named ? one.value + 0 : null,
    reading: readingOf(one),
    bound: one.bound,
    dimension: one.dimension,
    unit: one.unit,
    step: one.step,
    inferred: one.inferred,
    parser: one.parser,
    per: one.per,
    direction: one.direction,
    change: one.change || undefined,
    ratio: one.ratio,
    calendar: one.calendar,
    weekday: one.weekday,
    role: one.role,
  };
}
