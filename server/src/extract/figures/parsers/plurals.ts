import { type Draft, draft, lowerAt, type Parser, type Passage, tokenAt } from "../draft.ts";
import { barePlural, DOZEN, HUNDRED, numberWord, pluralStarts, SCALE } from "../number-words.ts";

/** "Dozens", "tens of thousands", "hundreds of millions", "several hundred", "a few thousand". */
export const pluralsParser: Parser = { name: "plurals", words: [...pluralStarts(), "tens", "several", "few"], read };

function read(passage: Passage, at: number): Draft | null {
  const lower = lowerAt(passage, at);
  const own = lower === "tens" ? 10 : barePlural(lower);
  if (own === undefined) return several(passage, at);
  const before = tokenAt(passage, at - 1);
  if (before?.kind === "number" || numberWord(before?.lower ?? "") !== undefined) return null;
  const next = lowerAt(passage, at + 1);
  const larger = next === "of" ? barePlural(lowerAt(passage, at + 2)) : undefined;
  if (larger !== undefined && larger > own) return unbounded(at, at + 3, own * larger, own * larger);
  if (lower === "tens") return null;
  return unbounded(at, at + 1, own, own);
}

function several(passage: Passage, at: number): Draft | null {
  const word = numberWord(lowerAt(passage, at + 1));
  if (word === undefined || (word.kind !== SCALE && word.kind !== HUNDRED && word.kind !== DOZEN)) return null;
  const next = numberWord(lowerAt(passage, at + 2));
  const scale = next?.kind === SCALE ? word.value * next.value : word.value;
  return unbounded(at + 1, next?.kind === SCALE ? at + 3 : at + 2, 2 * scale, scale);
}

/** No one number: at least `low`, and less than ten units. */
function unbounded(first: number, last: number, low: number, unit: number): Draft {
  return draft("plurals", "plural", first, last, { value: low, high: unit * 10, bound: "more-than" });
}
