import { FUNCTION, NOUN, wordClasses } from "../lexicon/lexicon.ts";
import { isTightHyphen, lowerAt, type Passage, tokenAt } from "./draft.ts";
import { DIGIT_WORD, numberWord, ordinalWord, pluralDenominator, SCALE, TEEN, TENS } from "./number-words.ts";

/** "a half", "a quarter", "two thirds", "one-third": a fraction in words without a whole. */
export function fractionWords(
  passage: Passage,
  at: number,
): { last: number; value: number; ratio: readonly [number, number] } | null {
  const lower = lowerAt(passage, at);
  let top = 1;
  if (lower !== "a" && lower !== "an") {
    const word = numberWord(lower);
    if (word === undefined || word.kind > TEEN) return null;
    top = word.value;
  }
  const below = denominatorAt(passage, at + 1, top, DIGIT_WORD);
  return below === null ? null : { last: below.last, value: top / below.value, ratio: [top, below.value] };
}

/** A denominator behind a numerator: singular behind one, plural behind others, singular when tied on by a hyphen. */
export function denominatorAt(
  passage: Passage,
  start: number,
  top: number,
  lastKind: number,
): { last: number; value: number } | null {
  if (lastKind === SCALE && top !== 1) return null;
  const hyphen = isTightHyphen(passage, start);
  const at = hyphen ? start + 1 : start;
  const lower = lowerAt(passage, at);
  const plural = pluralDenominator(lower);
  if (plural !== undefined) {
    if ((top === 1 && !hyphen) || (lower === "quarters" && isQuartersOfYear(passage, at, top))) return null;
    return { last: at + 1, value: plural };
  }
  const single = lower === "half" ? 2 : lower === "quarter" ? 4 : ordinalWord(lower);
  if (single !== undefined && single > 1 && lower !== "second") {
    if (top === 1 ? !isPlaceOf(passage, at + 1, hyphen, lower) : hyphen && top < single)
      return { last: at + 1, value: single };
    return null;
  }
  const tied = top === 1 ? undefined : tiedDenominator(passage, at);
  if (tied !== undefined) return { last: at + 3, value: tied };
  // "One twenty-fifth", "one ten-thousandth".
  const tens = numberWord(lower);
  if (top !== 1 || tens === undefined || !isTightHyphen(passage, at + 1)) return null;
  const unit = ordinalWord(lowerAt(passage, at + 2));
  if (unit === undefined) return null;
  if (tens.kind === TENS && unit < 10) return { last: at + 3, value: tens.value + unit };
  return unit >= 100 ? { last: at + 3, value: tens.value * unit } : null;
}

const COUNTING_TIME = new Set(
  "last past first next previous final consecutive straight successive prior coming".split(" "),
);

/** "Two quarters", "the last three quarters", "three quarters in a row" are times; nobody says two quarters for a half. */
function isQuartersOfYear(passage: Passage, at: number, top: number): boolean {
  if (top % 2 === 0) return true;
  const owner = lowerAt(passage, isTightHyphen(passage, at - 1) ? at - 3 : at - 2);
  if (COUNTING_TIME.has(owner)) return true;
  const next = lowerAt(passage, at + 1);
  return next === "ago" || next === "ended" || (next === "in" && lowerAt(passage, at + 2) === "a");
}

/** 35 for "thirty-fifths"; `undefined` where no such denominator stands. */
export function tiedDenominator(passage: Passage, at: number): number | undefined {
  const tens = numberWord(lowerAt(passage, at));
  if (tens?.kind !== TENS || !isTightHyphen(passage, at + 1)) return undefined;
  const unit = pluralDenominator(lowerAt(passage, at + 2));
  return unit === undefined || unit > 9 ? undefined : tens.value + unit;
}

/** "One third-party app", "one sixth grader": the ordinal belongs to what follows. */
function isPlaceOf(passage: Passage, at: number, hyphen: boolean, lower: string): boolean {
  if (hyphen) return false;
  if (isTightHyphen(passage, at)) return true;
  const next = tokenAt(passage, at);
  if (next?.kind !== "word" || lower === "third" || lower === "quarter" || lower === "half") return false;
  const classes = wordClasses(next.lower);
  return (classes & NOUN) !== 0 && (classes & FUNCTION) === 0;
}
