import { type Draft, draft, isTightHyphen, lowerAt, type Parser, type Passage, tokenAt } from "../draft.ts";
import { isOrdinalEnding, numberWord, ordinalStarts, ordinalWord, TENS } from "../number-words.ts";
import { readNumeral } from "../numeral.ts";

/** "First", "twenty-first", "4th". */
export const ordinalWordParser: Parser = {
  name: "ordinal",
  words: [...ordinalStarts(), ..."twenty thirty forty fifty sixty seventy eighty ninety".split(" ")],
  read: readWord,
};
export const ordinalDigitParser: Parser = { name: "ordinal", numbers: true, read: readDigit };

/** Nouns and particles that make an ordinal a set phrase. */
const SET_PHRASES = new Set(
  "aid lady hand hands thoughts thought nature class name names person amendment mover movers".split(" "),
);

/** What a hyphen ties to an ordinal without ranking it: "3rd-party". */
const TIED = new Set("party parties person hand class degree rate".split(" "));

/** What an ordinal tied to it ranks: "second-largest". */
const RANKING = new Set(
  "largest biggest highest lowest smallest longest most best worst ranked ever place placed busiest richest fastest tallest oldest youngest generation largest".split(
    " ",
  ),
);

function readWord(passage: Passage, at: number): Draft | null {
  const lower = lowerAt(passage, at);
  const value = ordinalWord(lower);
  if (value !== undefined) return isOrdinary(passage, at, lower) ? null : ordinal(at, at + 1, value);
  const tens = numberWord(lower);
  if (tens?.kind !== TENS || !isTightHyphen(passage, at + 1)) return null;
  const unit = ordinalWord(lowerAt(passage, at + 2));
  return unit !== undefined && unit < 10 ? ordinal(at, at + 3, tens.value + unit) : null;
}

/** "At first", "first of all", "first, …", "second to none", "second-hand": no place in an order. */
function isOrdinary(passage: Passage, at: number, lower: string): boolean {
  const before = lowerAt(passage, at - 1);
  const next = lowerAt(passage, at + 1);
  if (SET_PHRASES.has(next) || next === "half") return true;
  const opens = at === passage.first || isOpening(before);
  if (opens && (next === "," || next === ":")) return true;
  if (lower === "first" && (before === "at" || next === "and" || (next === "of" && lowerAt(passage, at + 2) === "all")))
    return true;
  if (
    lower === "second" &&
    (next === "to" || before === "a" || before === "per" || before === "split" || numberWord(before) !== undefined)
  ) {
    return lowerAt(passage, at + 2) === "none" || next !== "to" || before === "per";
  }
  if (isTightHyphen(passage, at + 1)) return !RANKING.has(lowerAt(passage, at + 2));
  const token = tokenAt(passage, at);
  const capital = token !== undefined && token.text !== token.lower;
  const nextToken = tokenAt(passage, at + 1);
  return capital && !opens && nextToken?.kind === "word" && nextToken.text !== nextToken.lower;
}

function isOpening(lower: string): boolean {
  return (
    lower === '"' || lower === "“" || lower === "(" || lower === ";" || lower === ":" || lower === "—" || lower === "-"
  );
}

function readDigit(passage: Passage, at: number): Draft | null {
  const suffix = tokenAt(passage, at + 1);
  if (suffix === undefined || suffix.spaced || !isOrdinalEnding(suffix.lower)) return null;
  const numeral = readNumeral(passage.tokens[at]?.text ?? "");
  if (isTightHyphen(passage, at + 2) && TIED.has(lowerAt(passage, at + 3))) return null;
  if (numeral !== null && suffix.lower !== endingOf(numeral.value)) return null;
  return numeral === null || numeral.decimals > 0 ? null : ordinal(at, at + 2, numeral.value, true);
}

/** "21st" but "11th"; "12st" is a weight. */
function endingOf(value: number): string {
  const tens = Math.floor(value / 10) % 10;
  return tens === 1 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
}

function ordinal(first: number, last: number, value: number, digits = false): Draft {
  return draft("ordinal", "ordinal", first, last, { value, step: 1, dimension: "ordinal", unit: "ordinal", digits });
}
