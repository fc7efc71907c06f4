import type { Token } from "../../model/token.ts";
import { currencyOfSign, unitOfSymbol } from "../../units/registry.ts";
import { FUNCTION, NOUN, wordClasses } from "../lexicon/lexicon.ts";
import { isCapitalized, isTightHyphen, lowerAt, type Passage, tokenAt } from "./draft.ts";
import { denominatorAt, fractionWords } from "./fraction-in-words.ts";
import { barePlural, DOZEN, HUNDRED, numberWord, SCALE, scaleSign, TEEN } from "./number-words.ts";
import { isDigits, readNumeral, shifted, vulgarFraction } from "./numeral.ts";

/** A plain number with its scale: no sign, no unit. */
export interface Amount {
  /** Token after the last. */
  readonly last: number;
  readonly value: number;
  /** Smallest step of what is written; 0 for fractions. */
  readonly step: number;
  readonly scale: number;
  readonly digits: boolean;
  /** Digits with grouping or decimal marks. */
  readonly marked: boolean;
  readonly ratio?: readonly [number, number];
}

import { powerOf, powerOfTen } from "./powers.ts";

/** Scale letters that also are units of measure or grades, so they need company. */
const DOUBTFUL = new Set(["m", "b", "t", "k", "mm", "mil", "cr"]);

/** Words behind a number with a glued "m" that make it metres. */
const METRE_COMPANY = new Set(
  "tall long wide deep high away above below apart across from freestyle hurdles sprint relay butterfly backstroke breaststroke dash swim race final by x ×".split(
    " ",
  ),
);

/** What makes "5K" a distance that people run. */
const RUNS = new Set("run runs race races runner runners walk walks".split(" "));

/** The number that begins with a number token. `money` says that a sign of money stands before it. */
export function readDigits(passage: Passage, at: number, money: boolean): Amount | null {
  const token = tokenAt(passage, at);
  if (token?.kind !== "number") return null;
  const vulgar = vulgarFraction(token.lower);
  if (vulgar !== undefined) {
    const [top, bottom] = vulgar;
    return scaled(passage, at + 1, top / bottom, 0, vulgar, money);
  }
  const numeral = readNumeral(token.text);
  if (numeral === null) return null;
  const mixed = mixedFraction(passage, at, numeral.value);
  if (mixed !== null) return mixed;
  const power = powerOfTen(passage, at + 1);
  if (power !== null) {
    const exponent = power.exponent - numeral.decimals;
    return {
      last: power.last,
      value: shifted(numeral.mantissa, exponent),
      step: shifted(1, exponent),
      scale: 1,
      digits: true,
      marked: true,
    };
  }
  const raised = powerOf(passage, at, numeral.value);
  if (raised !== null) return { ...raised, step: 0, scale: 1, digits: true, marked: true };
  const spaced = groupedBySpaces(passage, at, token.text);
  if (spaced !== null) {
    const more = scaleAfter(passage, spaced.last, money);
    return {
      last: more.last,
      value: spaced.value * more.scale,
      step: more.scale,
      scale: more.scale,
      digits: true,
      marked: true,
    };
  }
  const parted = money || numeral.decimals > 0 ? null : partBehind(passage, at + 1, numeral.value);
  if (parted !== null) return parted;
  const { last, scale } = scaleAfter(passage, at + 1, money);
  return {
    last,
    value: times(numeral.mantissa, numeral.decimals, numeral.value, scale),
    step: times(1, numeral.decimals, shifted(1, -numeral.decimals), scale),
    scale,
    digits: true,
    marked: numeral.grouped || numeral.decimals > 0,
  };
}

/** Multiplies without the rounding that a decimal fraction would bring in where the scale is a power of ten. */
export function times(mantissa: number, decimals: number, value: number, scale: number): number {
  if (scale === 1 || mantissa > Number.MAX_SAFE_INTEGER) return value * scale;
  const exponent = Math.round(Math.log10(scale));
  return 10 ** exponent === scale ? shifted(mantissa, exponent - decimals) : value * scale;
}

/** "2½", "2 1/2", "3/4", "1⁄32". */
function mixedFraction(passage: Passage, at: number, whole: number): Amount | null {
  const next = tokenAt(passage, at + 1);
  if (next === undefined) return null;
  if (next.kind === "number") {
    const vulgar = vulgarFraction(next.lower);
    if (vulgar !== undefined && Number.isInteger(whole)) {
      return scaled(passage, at + 2, whole + vulgar[0] / vulgar[1], 0, undefined, false);
    }
    const fraction = next.spaced ? slashFraction(passage, at + 1) : null;
    if (fraction === null || fraction[0] >= fraction[1] || !Number.isInteger(whole)) return null;
    return scaled(passage, at + 4, whole + fraction[0] / fraction[1], 0, undefined, false);
  }
  const fraction = slashFraction(passage, at);
  if (fraction === null) return null;
  return scaled(passage, at + 3, fraction[0] / fraction[1], 0, fraction, false);
}

/** Numerator and denominator of "3/4"; `null` for dates, "24/7" and what else is written with a stroke. */
function slashFraction(passage: Passage, at: number): readonly [number, number] | null {
  const stroke = tokenAt(passage, at + 1);
  if (stroke === undefined || stroke.spaced || (stroke.lower !== "/" && stroke.lower !== "⁄")) return null;
  const below = tokenAt(passage, at + 2);
  if (below?.kind !== "number" || below.spaced) return null;
  const after = tokenAt(passage, at + 3);
  if (after !== undefined && !after.spaced && (after.lower === "/" || after.kind === "number")) return null;
  const top = readNumeral(passage.tokens[at]?.text ?? "");
  const bottom = readNumeral(below.text);
  if (top === null || bottom === null || top.decimals > 0 || bottom.decimals > 0) return null;
  if (top.value >= bottom.value || top.value === 0) return null;
  if (top.value === 9 && bottom.value === 11) return null;
  return [top.value, bottom.value];
}

/** "6 and a half million", "1 and 1/2", "2 thirds": a fraction in words, or joined by "and", behind digits. */
function partBehind(passage: Passage, at: number, whole: number): Amount | null {
  const and = lowerAt(passage, at) === "and";
  if (!and) {
    const below = whole > 0 && whole < 100 ? denominatorAt(passage, at, whole, TEEN) : null;
    if (below === null || whole === 1 || isTightHyphen(passage, at)) return null;
    return scaled(passage, below.last, whole / below.value, 0, [whole, below.value], false);
  }
  const slash = slashFraction(passage, at + 1);
  if (slash !== null) return scaled(passage, at + 4, whole + slash[0] / slash[1], 0, undefined, false);
  const part = fractionWords(passage, at + 1);
  // "5 and a third of the rest" are two figures.
  if (part === null || part.value >= 1 || lowerAt(passage, part.last) === "of") return null;
  return scaled(passage, part.last, whole + part.value, 0, undefined, false);
}

/** "40 000", "1 234 567", "1 234 euros": groups of three digits with plain spaces between. */
function groupedBySpaces(passage: Passage, at: number, text: string): { last: number; value: number } | null {
  if (text.length > 3 || text.startsWith("0") || !isDigits(text)) return null;
  const before = tokenAt(passage, at - 1);
  if (before?.kind === "number" || (before?.kind === "symbol" && passage.tokens[at]?.spaced === false)) return null;
  let digits = text;
  let last = at + 1;
  for (; digits.length < 15; last++) {
    const group = tokenAt(passage, last);
    if (group?.kind !== "number" || !group.spaced || !(group.text.length === 3 && isDigits(group.text))) break;
    if (passage.text.charCodeAt(group.start - 1) !== 32) break;
    digits += group.text;
  }
  const after = tokenAt(passage, last);
  if (last === at + 1 || (after?.kind === "number" && after.spaced)) return null;
  // "May 5 500 people", "iPhone 6 300 times": the first number may belong to a name.
  const named = isCapitalized(before) && at - 1 > passage.first;
  const sure = last > at + 2 || (!named && (digits.endsWith("00") || isMeasured(after)));
  return sure ? { last, value: Number(digits) } : null;
}

/** What stands behind the number is counted or measured by it. */
function isMeasured(after: Token | undefined): boolean {
  if (after?.kind === "symbol") return after.lower === "%" || currencyOfSign(after.text) !== undefined;
  return after?.kind === "word" && (isCounted(after.lower) || unitOfSymbol(after.text) !== undefined);
}

/** Scale words and letters behind a number written with digits: "3.2 million", "1.5bn", "3 lakh crore". */
export function scaleAfter(passage: Passage, at: number, money: boolean): { last: number; scale: number } {
  let last = at;
  let scale = 1;
  for (;;) {
    const hyphen = isTightHyphen(passage, last) ? 1 : 0;
    const token = tokenAt(passage, last + hyphen);
    if (token === undefined || token.kind !== "word") break;
    const plural = scale === 1 && hyphen === 0 ? barePlural(token.lower) : undefined;
    if (plural !== undefined) {
      scale = plural;
      last++;
      continue;
    }
    const word = numberWord(token.lower);
    if (word !== undefined && scale < 1e30 && (word.kind === SCALE || word.kind === HUNDRED || word.kind === DOZEN)) {
      scale *= word.value;
      last += hyphen + 1;
      continue;
    }
    if (money && hyphen === 0 && scale === 1 && token.lower === "grand") return { last: last + 1, scale: 1000 };
    if (hyphen === 0 && scale === 1) {
      const sign = scaleSign(token.lower);
      if (sign !== undefined && isScale(passage, last, money)) {
        scale = sign;
        last++;
      }
    }
    break;
  }
  return { last, scale };
}

/** Whether a scale letter stands for a scale and not for metres, bytes, tonnes or a product's name. */
function isScale(passage: Passage, at: number, money: boolean): boolean {
  const token = passage.tokens[at];
  if (token === undefined) return false;
  if (!DOUBTFUL.has(token.lower) || money) return !token.spaced || money || token.lower.length > 1;
  const next = tokenAt(passage, at + 1);
  if (next !== undefined && !next.spaced && (next.lower === "/" || next.lower === "²" || next.lower === "^"))
    return false;
  if (token.spaced) return token.text === "M" && passage.tokens[at - 1]?.text.includes(".") === true;
  switch (token.text) {
    case "m":
      // "5m+ users".
      if (next?.lower === "+" && !next.spaced) return isCounted(lowerAt(passage, at + 2));
      return next?.kind === "word" && next.spaced && !METRE_COMPANY.has(next.lower) && isCounted(next.lower);
    case "mm":
    case "t":
    case "b":
      return false;
    case "K":
    case "k":
      // 4K and 8K are kinds of screens, 5K and 10K are runs.
      return token.text === "k" || !(/^[48]$/.test(passage.tokens[at - 1]?.text ?? "") || RUNS.has(next?.lower ?? ""));
    case "B":
      // "221B Baker Street".
      return !(isCapitalized(next) && passage.tokens[at - 1]?.text.length === 3);
    default:
      return true;
  }
}

/** A noun in the plural, as far as its form tells. */
function isCounted(lower: string): boolean {
  const classes = wordClasses(lower);
  if ((classes & FUNCTION) !== 0 || (classes !== 0 && (classes & NOUN) === 0)) return false;
  return (lower.endsWith("s") && !lower.endsWith("ss")) || /^(?:people|children|women|men)$/.test(lower);
}

function scaled(
  passage: Passage,
  at: number,
  value: number,
  step: number,
  ratio: readonly [number, number] | undefined,
  money: boolean,
): Amount {
  const { last, scale } = scaleAfter(passage, at, money);
  const amount = {
    last,
    value: value * scale,
    step: scale === 1 ? step : scale / 10,
    scale,
    digits: true,
    marked: true,
  };
  return ratio === undefined || scale !== 1 ? amount : { ...amount, ratio };
}
