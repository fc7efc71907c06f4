import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import { partsOfWholes } from "./part-and-whole.ts";
import type { StatedSentence } from "./stated-sentences.ts";

/** A whole and the parts that a sentence names of it: "of the 60 ships, 41 have arrived and the other 19 are at sea". */
export interface DividedWhole {
  readonly whole: Claim;
  readonly parts: readonly Claim[];
  /** True where the wording says that these are all parts; else they only exclude each other. */
  readonly complete: boolean;
}

/** Wholes whose parts are all told, or can at least not overlap. */
export function dividedWholes(document: ReadDocument): DividedWhole[] {
  const found: DividedWhole[] = [];
  let last = -1;
  for (const { part, whole, sentence } of partsOfWholes(document)) {
    if (part.index <= last || whole.figure.span[0] > part.figure.span[0]) continue;
    const row = rowFrom(sentence, part);
    if (row.length < 2) continue;
    const complete = takesTheRest(sentence, row);
    if (!complete && !apart(sentence, row)) continue;
    last = (row.at(-1) as Claim).index;
    found.push({ whole, parts: row, complete });
  }
  return found;
}

/** The parts of one whole: amounts of one kind in a row, parted by commas, semicolons or "and". */
function rowFrom(sentence: StatedSentence, first: Claim): Claim[] {
  const row = [first];
  for (const claim of sentence.claims) {
    const before = row.at(-1) as Claim;
    if (claim.index <= first.index || claim.figure.role !== undefined || claim.figure.dimension === "duration")
      continue;
    const gap = between(sentence, before, claim).replace(/^ of (?:them|these|those)\b/, "");
    const { dimension, unit, bound, value } = claim.figure;
    if (dimension !== first.figure.dimension || unit !== first.figure.unit) {
      if (/ \($/.test(gap)) continue;
      return gap.length > 60 ? row : [];
    }
    if (bound !== "exact" || value === null || gap.length > 90 || !/[,;]|\band\b/.test(gap) || notParts.test(gap))
      return [];
    row.push(claim);
  }
  return row;
}

/** Words by which what follows is no further part, or a part of a part. */
const notParts =
  /\b(?:of (?:them|whom|which|those|these)|includ\w+|such as|among|at least|each|per|apiece|more|less|fewer|than|from \d|later|earlier|then|before|after|compared|average|also|both)\b/i;

/** "…, and the remaining 19", "…; the other 19", "…, and the rest, 19,". */
function takesTheRest(sentence: StatedSentence, row: readonly Claim[]): boolean {
  const gap = between(sentence, row.at(-2) as Claim, row.at(-1) as Claim);
  return /\b(?:remaining|(?:the|its|their) (?:other|rest|remainder)(?:,| of (?:them|the \w+),)?) $/i.test(gap);
}

/** Places and origins that exclude each other, each told by the same preposition: "7 in the east and 6 in the west". */
function apart(sentence: StatedSentence, row: readonly Claim[]): boolean {
  let preposition: string | undefined;
  for (const { figure } of row) {
    const tail = sentence.words(figure.outer[1], Math.min(sentence.end, figure.outer[1] + 50));
    const match = placed.exec(tail);
    if (!match || (preposition !== undefined && match[1] !== preposition)) return false;
    preposition = match[1];
  }
  return true;
}

const placed =
  /^(?: of (?:them|these|those))?(?: (?:was|were|are|is|lie|live|came|come|went|go|will go|stand|have been|had been))?(?: found| born| built| held| located)? (in|from|to) (?:the [a-z]+|\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+)*(?=[,;.)]| and\b|$)/u;

function between(sentence: StatedSentence, a: Claim, b: Claim): string {
  const [from, to] = [a.figure.outer[1], b.figure.outer[0]];
  return to - from > 200 ? sentence.words(from, from + 200) : sentence.words(from, to);
}
