import { ADJECTIVE, FUNCTION, NOUN, VERB, wordClasses } from "../../lexicon/lexicon.ts";
import { type Draft, draft, lowerAt, type Parser, type Passage, tokenAt } from "../draft.ts";
import { barePlural, DOZEN, HUNDRED, numberWord, pluralStarts, SCALE } from "../number-words.ts";

/** "Dozens", "tens of thousands", "hundreds of millions", "several hundred", "a few thousand", "scores of people". */
export const pluralsParser: Parser = {
  name: "plurals",
  words: [...pluralStarts(), "tens", "several", "few", "couple", "score", "scores"],
  read,
};

function read(passage: Passage, at: number): Draft | null {
  const lower = lowerAt(passage, at);
  if (lower === "score" || lower === "scores") return twenties(passage, at, lower === "scores");
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

/**
 * "Scores of protesters", "a score of others": twenty, where things are counted and nobody is told to
 * have scored. "Test scores of pupils" and "a score of 20" are marks.
 */
function twenties(passage: Passage, at: number, many: boolean): Draft | null {
  const before = tokenAt(passage, at - 1);
  const next = lowerAt(passage, at + 1);
  if (next !== "of" || !isCountedNoun(passage, at + 2)) return null;
  if (!many) return before?.lower === "a" ? draft("plurals", "amount", at - 1, at + 1, { value: 20, step: 20 }) : null;
  const classes = wordClasses(before?.lower ?? "");
  const free = at === passage.first || before?.kind === "punctuation" || (classes & (FUNCTION | VERB)) !== 0;
  return free && !OWNERS.has(before?.lower ?? "") && (classes & NOUN) === 0 ? unbounded(at, at + 1, 20, 20) : null;
}

const OWNERS = new Set("the their his her its our my your these those all average".split(" "));

/** A noun in the plural, with an adjective before it at most. */
function isCountedNoun(passage: Passage, at: number): boolean {
  for (let i = at; i < at + 2; i++) {
    const lower = lowerAt(passage, i);
    const classes = wordClasses(lower);
    if (lower === "people" || ((classes & FUNCTION) === 0 && (classes & NOUN) !== 0 && lower.endsWith("s")))
      return true;
    if ((classes & ADJECTIVE) === 0 || (classes & FUNCTION) !== 0) return lower === "other";
  }
  return false;
}

/** No one number: at least `low`, and less than ten units. */
function unbounded(first: number, last: number, low: number, unit: number): Draft {
  return draft("plurals", "plural", first, last, { value: low, high: unit * 10, bound: "more-than" });
}
