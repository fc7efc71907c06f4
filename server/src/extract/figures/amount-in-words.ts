import { FUNCTION, NOUN, wordClasses } from "../lexicon/lexicon.ts";
import { type Amount, scaleAfter, times } from "./amount.ts";
import { isDash, isTightHyphen, lowerAt, type Passage, tokenAt } from "./draft.ts";
import {
  barePlural,
  DIGIT_WORD,
  DOZEN,
  HUNDRED,
  type NumberWord,
  numberWord,
  ordinalWord,
  pluralDenominator,
  SCALE,
  TEEN,
  TENS,
  ZERO,
} from "./number-words.ts";
import { shifted } from "./numeral.ts";

/** Scales are not piled up beyond this. */
const LARGEST = 1e30;

/**
 * The number that begins with a number word or with "a" before one. Takes "and" only where the number goes on:
 * "two hundred and ten" is one number, "one million and two million" two.
 */
export function readWords(passage: Passage, start: number): Amount | null {
  let at = start;
  let total = 0;
  let current = 0;
  let lastKind = 0;
  let lastScale = 1;
  const article = lowerAt(passage, at);
  if (article === "a" || article === "an") {
    const next = numberWord(lowerAt(passage, at + 1));
    if (next === undefined || (next.kind !== HUNDRED && next.kind !== SCALE && next.kind !== DOZEN)) return null;
    current = 1;
    at++;
  }
  let last = at;
  while (at < passage.last) {
    const lower = lowerAt(passage, at);
    const word = numberWord(lower) ?? (lastKind !== 0 && at === last ? pluralScale(lower) : undefined);
    if (word === undefined) {
      if (last === start || !joins(passage, at, lower, lastKind, lastScale)) break;
      at++;
      continue;
    }
    const hyphenated = at > last;
    if (word.kind === DIGIT_WORD) {
      if (lastKind === DIGIT_WORD || lastKind === TEEN || lastKind === ZERO || lastKind === DOZEN) break;
      if (lastKind === TENS && hyphenated && !isDash(lowerAt(passage, at - 1))) break;
      current += word.value;
    } else if (word.kind === TEEN || word.kind === TENS) {
      if (lastKind !== 0 && lastKind !== HUNDRED && lastKind !== SCALE) break;
      if (lastKind === HUNDRED && !hyphenated && tiedDenominator(passage, at) !== undefined) break;
      current += word.value;
    } else if (word.kind === HUNDRED) {
      if (lastKind === HUNDRED || lastKind === ZERO || lastKind === DOZEN || (lastKind === SCALE && current === 0))
        break;
      current = (current === 0 ? 1 : current) * 100;
      lastScale = Math.min(lastScale, 100);
    } else if (word.kind === SCALE || word.kind === DOZEN) {
      if (lastKind === ZERO || lastKind === DOZEN || total > LARGEST) break;
      if (lastKind === SCALE || (lastScale > 1 && word.value >= lastScale && total > 0)) {
        total = (total + current) * word.value;
      } else total += (current === 0 ? 1 : current) * word.value;
      current = 0;
      lastScale = word.value;
    } else if (lastKind !== 0) break;
    lastKind = word.kind;
    at++;
    last = at;
  }
  if (last === start || (last === start + 1 && (article === "a" || article === "an"))) return null;
  if (last === start + 1 && isLoneScale(passage, start, lastKind)) return null;
  const value = total + current;
  const scale = lastKind === SCALE || lastKind === DOZEN ? lastScale : 1;
  return withFraction(passage, last, value, scale, lastKind);
}

/** "Baker's dozen", "per million": a scale without a number before it counts only where it is tied to a noun. */
function isLoneScale(passage: Passage, at: number, kind: number): boolean {
  if (kind !== HUNDRED && kind !== SCALE && kind !== DOZEN) return false;
  if (isTightHyphen(passage, at + 1)) return false;
  const before = lowerAt(passage, at - 1);
  return kind !== SCALE || before === "per" || before === "the" || tokenAt(passage, at + 1)?.kind !== "word";
}

/** "Two dozens", "five millions". */
function pluralScale(lower: string): NumberWord | undefined {
  const value = barePlural(lower);
  return value === undefined ? undefined : { kind: value === 12 ? DOZEN : value === 100 ? HUNDRED : SCALE, value };
}

/** Whether what stands at `at` carries a number in words on: a hyphen, "and", "&", a comma before a smaller part. */
function joins(passage: Passage, at: number, lower: string, lastKind: number, lastScale: number): boolean {
  if (isDash(lower)) {
    const next = numberWord(lowerAt(passage, at + 1));
    if (next === undefined) return false;
    const spaced = passage.tokens[at]?.spaced === true || passage.tokens[at + 1]?.spaced === true;
    if (lastKind === TENS) return next.kind === DIGIT_WORD;
    return !spaced && (next.kind === HUNDRED || next.kind === SCALE || next.kind === DOZEN);
  }
  const comma = lower === ",";
  if (lower !== "and" && lower !== "&" && !comma) return false;
  if (lastKind !== HUNDRED && lastKind !== SCALE) return false;
  if (!comma && pluralDenominator(lowerAt(passage, at + 2)) !== undefined) return false;
  let smaller = false;
  for (let i = at + 1; i < passage.last && i < at + 6; i++) {
    const next = lowerAt(passage, i);
    const word = numberWord(next);
    if (word === undefined) {
      if (isDash(next)) continue;
      break;
    }
    if (i === at + 1 && (word.kind === HUNDRED || word.kind === SCALE || word.kind === ZERO || word.kind === DOZEN))
      return false;
    smaller = true;
    if (lastKind === HUNDRED ? word.kind === HUNDRED : word.kind === SCALE && word.value >= lastScale) return false;
    if (word.kind === HUNDRED || word.kind === SCALE) {
      if (comma) return true;
      break;
    }
  }
  return smaller && !comma;
}

/** What may stand behind a number in words: "and a half", "point five", a denominator, one more scale. */
function withFraction(passage: Passage, at: number, whole: number, scale: number, lastKind: number): Amount {
  const plain: Amount = {
    last: at,
    value: whole,
    step: Math.max(scale, 1),
    scale,
    digits: false,
    marked: false,
  };
  const lower = lowerAt(passage, at);
  if (lower === "point") {
    const decimals = decimalWords(passage, at + 1);
    if (decimals !== null) {
      const more = scaleAfter(passage, decimals.last, false);
      const digits = -Math.round(Math.log10(decimals.step));
      const mantissa = whole * 10 ** digits + Math.round(decimals.value / decimals.step);
      return {
        ...plain,
        last: more.last,
        value: times(mantissa, digits, mantissa / 10 ** digits, more.scale),
        step: decimals.step * more.scale,
        scale: more.scale,
      };
    }
  }
  const tied = tiedFraction(passage, at);
  if (tied !== null) {
    const more = scaleAfter(passage, tied.last, false);
    const value = (whole + tied.value) * more.scale;
    return { ...plain, last: more.last, value, step: more.scale === 1 ? 0 : more.scale / 10, scale: more.scale };
  }
  if (lower === "and" || lower === "&") {
    const part = fractionWords(passage, at + 1);
    if (part !== null) {
      if (scale > 1) return { ...plain, last: part.last, value: whole + part.value * scale, step: scale / 10 };
      const more = scaleAfter(passage, part.last, false);
      return {
        ...plain,
        last: more.last,
        value: (whole + part.value) * more.scale,
        step: more.scale === 1 ? 0 : more.scale / 10,
        scale: more.scale,
      };
    }
    return plain;
  }
  const below = denominatorAt(passage, at, whole, lastKind);
  if (below === null || whole === 0) return plain;
  const share = shareOfScale(passage, below.last, whole / below.value);
  if (share !== null) return { ...plain, ...share };
  return { ...plain, last: below.last, value: whole / below.value, step: 0, scale: 1, ratio: [whole, below.value] };
}

/** "Of a billion" behind "three quarters". */
function shareOfScale(
  passage: Passage,
  at: number,
  share: number,
): { last: number; value: number; step: number; scale: number } | null {
  const article = lowerAt(passage, at + 1);
  if (lowerAt(passage, at) !== "of" || (article !== "a" && article !== "one")) return null;
  const word = numberWord(lowerAt(passage, at + 2));
  if (word?.kind !== SCALE) return null;
  return { last: at + 3, value: share * word.value, step: word.value / 10, scale: word.value };
}

/** "-and-a-half" behind "two". */
function tiedFraction(passage: Passage, at: number): { last: number; value: number } | null {
  if (!isTightHyphen(passage, at) || lowerAt(passage, at + 1) !== "and" || lowerAt(passage, at + 3) !== "a")
    return null;
  if (!isTightHyphen(passage, at + 2) || !isTightHyphen(passage, at + 4)) return null;
  const part = lowerAt(passage, at + 5);
  return part === "half" ? { last: at + 6, value: 0.5 } : part === "quarter" ? { last: at + 6, value: 0.25 } : null;
}

function decimalWords(passage: Passage, start: number): { last: number; value: number; step: number } | null {
  let at = start;
  let digits = "";
  for (; at < passage.last && digits.length < 12; at++) {
    const word = numberWord(lowerAt(passage, at));
    if (word === undefined || (word.kind !== DIGIT_WORD && word.kind !== ZERO && word.kind !== TEEN)) break;
    digits += String(word.value);
  }
  if (digits === "") return null;
  return { last: at, value: Number(`0.${digits}`), step: shifted(1, -digits.length) };
}

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
function denominatorAt(
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
function tiedDenominator(passage: Passage, at: number): number | undefined {
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
