import { type Amount, scaleAfter, times } from "./amount.ts";
import { isDash, isTightHyphen, lowerAt, type Passage, tokenAt } from "./draft.ts";
import { denominatorAt, fractionWords, tiedDenominator } from "./fraction-in-words.ts";
import {
  barePlural,
  DIGIT_WORD,
  DOZEN,
  HUNDRED,
  type NumberWord,
  numberWord,
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
    const word =
      numberWord(lower) ?? (lastKind !== 0 && at === last ? scaleBehind(passage, at, lower, lastKind) : undefined);
    if (word === undefined) {
      if (last === start || !joins(passage, at, lower, lastKind, lastScale)) break;
      at++;
      continue;
    }
    const hyphenated = at > last;
    if (word.kind === DIGIT_WORD) {
      if (lastKind === DIGIT_WORD || lastKind === TEEN || lastKind === ZERO || (lastKind === DOZEN && !hyphenated))
        break;
      if (lastKind === TENS && hyphenated && !isDash(lowerAt(passage, at - 1))) break;
      current += word.value;
    } else if (word.kind === TEEN || word.kind === TENS) {
      if (lastKind !== 0 && lastKind !== HUNDRED && lastKind !== SCALE && !(lastKind === DOZEN && hyphenated)) break;
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

/** "Two dozens", "five millions", "three score and ten". */
function scaleBehind(passage: Passage, at: number, lower: string, lastKind: number): NumberWord | undefined {
  if (lower !== "score") return pluralScale(lower);
  const next = lowerAt(passage, at + 1);
  const goesOn = next === "years" || (next === "and" && numberWord(lowerAt(passage, at + 2)) !== undefined);
  return lastKind === DIGIT_WORD && goesOn ? SCORE : undefined;
}

const SCORE: NumberWord = { kind: DOZEN, value: 20 };

/** The scale that a plural means. */
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
  if (lastKind !== HUNDRED && lastKind !== SCALE && (comma || lowerAt(passage, at - 1) !== "score")) return false;
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
    const part = fractionWords(passage, at + 1) ?? halfOfScale(passage, at + 1);
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

/** "One and half million", without the article. */
function halfOfScale(passage: Passage, at: number): { last: number; value: number } | null {
  if (lowerAt(passage, at) !== "half") return null;
  return numberWord(lowerAt(passage, at + 1))?.kind === SCALE ? { last: at + 1, value: 0.5 } : null;
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
  if (word?.kind !== SCALE && word?.kind !== DOZEN) return null;
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
