import type { Span } from "../../model/span.ts";
import type { TokenizedBlock } from "../../model/token.ts";
import type { FigureContext } from "../figures.ts";
import type { Draft, Passage } from "./draft.ts";
import { refiners, scan } from "./pipeline.ts";
import { Topics } from "./topics.ts";

/** How one figure came to be, or why it came to nothing. Offsets count within the block. */
export interface FigureTrace {
  readonly span: Span;
  /** What it was read from: one parser's find, or several that were joined. */
  readonly origins: readonly { readonly parser: string; readonly span: Span }[];
  /** The refiners that changed it, in order. */
  readonly steps: readonly TraceStep[];
  /** What the refiner that took it out does; absent where it stayed. */
  readonly dropped?: string;
}

export interface TraceStep {
  /** The refiner's name. */
  readonly refiner: string;
  readonly does: string;
  /** What is otherwise after it, such as `unit kilometre`; empty where only the extent grew. */
  readonly changes: readonly string[];
}

interface Lineage {
  readonly origins: readonly { readonly parser: string; readonly span: Span }[];
  readonly steps: readonly TraceStep[];
}

/** Reads a block's figures as {@link readFigures} does, and keeps what each parser and refiner did; in text order. */
export function traceFigures(block: TokenizedBlock, context: FigureContext): FigureTrace[] {
  const { text, tokens } = block;
  const topics = new Topics(text);
  const traces: FigureTrace[] = [];
  for (const { first, last } of block.sentences) {
    traces.push(...traceSentence({ text, topics, tokens, first, last, date: context.date }));
  }
  return traces.sort((a, b) => a.span[0] - b.span[0]);
}

function traceSentence(passage: Passage): FigureTrace[] {
  let drafts: readonly Draft[] = scan(passage);
  const lineages = new Map<Draft, Lineage>();
  const dropped: FigureTrace[] = [];
  for (const one of drafts) {
    lineages.set(one, { origins: [{ parser: one.parser, span: spanOf(passage, one) }], steps: [] });
  }
  for (const { refine, does } of refiners) {
    const refined = refine(passage, drafts);
    const kept = new Set(refined);
    const gone = drafts.filter((one) => !kept.has(one));
    for (const one of refined) {
      if (lineages.has(one)) continue;
      const parents = gone.filter((before) => before.first < one.last && before.last > one.first);
      const known = parents.flatMap((parent) => lineages.get(parent) ?? []);
      const step = { refiner: refine.name, does, changes: changesBetween(parents[0], one) };
      lineages.set(one, {
        origins: known.flatMap(({ origins }) => origins),
        steps: [...known.flatMap(({ steps }) => steps), step],
      });
    }
    for (const one of gone) {
      const lives = refined.some((after) => one.first < after.last && one.last > after.first);
      if (!lives) dropped.push({ span: spanOf(passage, one), ...(lineages.get(one) ?? unknown), dropped: does });
    }
    drafts = refined;
  }
  return [...drafts.map((one) => ({ span: spanOf(passage, one), ...(lineages.get(one) ?? unknown) })), ...dropped];
}

const unknown: Lineage = { origins: [], steps: [] };

function spanOf({ tokens }: Passage, one: Draft): Span {
  return [tokens[one.first]?.start ?? 0, tokens[one.last - 1]?.end ?? 0];
}

/** What a reader would call different; positions and internal marks are left out. */
const told = ["form", "value", "high", "dimension", "unit", "per", "bound", "direction", "ratio", "role"] as const;

function changesBetween(before: Draft | undefined, after: Draft): string[] {
  const changes: string[] = [];
  for (const key of told) {
    const now = after[key];
    if (Object.is(before?.[key], now) || now === undefined || now === null || Number.isNaN(now)) continue;
    changes.push(`${key} ${Array.isArray(now) ? now.join(" to ") : String(now)}`);
  }
  if (after.change && before?.change !== true) changes.push("a change");
  if (after.calendar !== undefined && before?.calendar === undefined) {
    changes.push(`days ${after.calendar.start ?? "…"} to ${after.calendar.end ?? "…"}`);
  }
  return changes;
}
