import type { Phrase, Reference } from "../../model/claim.ts";
import type { Figure } from "../../model/figure.ts";
import type { Interval } from "../../model/interval.ts";
import type { Block } from "../../model/prose.ts";
import type { Token, TokenizedBlock } from "../../model/token.ts";
import { ADJECTIVE, ADVERB, FUNCTION, lemma, NOUN, usualClass } from "../lexicon/lexicon.ts";
import type { Draft } from "./draft.ts";
import { readable } from "./scene.ts";
import { inFile } from "./sentence-claims.ts";

/** What the head of a column says of its figures. */
export interface Header {
  readonly phrase: Phrase | null;
  /** What a bare number in the column is to be multiplied with. */
  readonly scale: number;
  readonly percent: boolean;
}

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  thousands: 1e3,
  million: 1e6,
  millions: 1e6,
  mn: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  tn: 1e12,
};

/** Reads "Tokens a day (billion)": what is counted and the scale. */
export function readHeader(block: Block, { tokens }: TokenizedBlock): Header {
  const words: Token[] = [];
  let scale = 1;
  let percent = false;
  for (const token of tokens) {
    const factor = scales[token.lower];
    if (factor !== undefined) scale = factor;
    else if (token.text === "%" || token.lower === "percent" || token.lower === "pct") percent = true;
    else if (token.kind === "word") words.push(token);
  }
  return { phrase: phraseOfWords(block, words), scale, percent };
}

/** The label of a row as a reference; `null` where the cell holds no words. */
export function readLabel(block: Block, { tokens }: TokenizedBlock): Reference | null {
  const words = tokens.filter((token) => token.kind === "word" || token.kind === "number");
  const [first] = words;
  const last = words[words.length - 1];
  if (first === undefined || last === undefined) return null;
  const key = words.map((token) => lemma(token.lower, NOUN)).join(" ");
  return {
    text: readable(block.text.slice(first.start, last.end)),
    span: [block.span[0] + first.start, block.span[0] + last.end],
    key,
    basis: "inferred",
  };
}

/** The claim of a figure in a cell: its column says what is measured, its row whose it is. */
export function readCell(
  block: Block,
  position: number,
  figure: Figure,
  header: Header | undefined,
  label: Reference | null,
): Draft {
  const base = block.span[0];
  return {
    figure: inFile(header === undefined ? figure : inColumn(figure, header), base),
    block: position,
    sentence: block.span,
    measure: header?.phrase ?? null,
    subject: label,
    holder: null,
    whole: null,
    time: null,
    place: null,
    modality: "stated",
    attribution: null,
    negated: false,
    context: label === null ? [] : [...new Set(label.key.split(" "))].sort(),
    at: -1,
    verb: -1,
    elliptic: false,
    tucked: false,
    isWhole: false,
    restates: false,
  };
}

/** The first noun of "Tokens a day", "Market share" is the head: the last noun before the first preposition or article. */
function phraseOfWords(block: Block, words: readonly Token[]): Phrase | null {
  const lemmas: string[] = [];
  let head = "";
  let closed = false;
  for (const { lower } of words) {
    const usual = usualClass(lower);
    if (usual === FUNCTION) {
      closed = head !== "";
      continue;
    }
    if (usual === ADVERB) continue;
    const word = usual === ADJECTIVE ? lower : lemma(lower, NOUN);
    lemmas.push(word);
    if (!closed) head = word;
  }
  const [first] = words;
  const last = words[words.length - 1];
  if (first === undefined || last === undefined || head === "") return null;
  const text = readable(block.text.slice(first.start, last.end));
  return { text, span: [block.span[0] + first.start, block.span[0] + last.end], lemmas, head, basis: "inferred" };
}

/** A bare number takes the scale or the percent sign of its column. */
function inColumn(figure: Figure, { scale, percent }: Header): Figure {
  if (figure.dimension !== "count" || figure.unit !== null) return figure;
  if (percent) return { ...figure, dimension: "percent", unit: "percent", inferred: [...figure.inferred, "unit"] };
  // A number with a scale word of its own is not scaled again.
  if (scale === 1 || figure.step >= 1000) return figure;
  const { tight, rounded, loose } = figure.reading;
  return {
    ...figure,
    value: figure.value === null ? null : figure.value * scale,
    step: figure.step * scale,
    reading: { tight: times(tight, scale), rounded: times(rounded, scale), loose: times(loose, scale) },
    inferred: [...figure.inferred, "scale"],
  };
}

function times(interval: Interval, factor: number): Interval {
  return { ...interval, low: interval.low * factor, high: interval.high * factor };
}
