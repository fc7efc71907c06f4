import { isDash, lowerAt, type Passage, tokenAt } from "./draft.ts";

/** "× 10⁹", "x10^9", "e9", "e-3". */
export function powerOfTen(passage: Passage, at: number): { last: number; exponent: number } | null {
  const token = tokenAt(passage, at);
  if (token === undefined) return null;
  if (!token.spaced && token.kind === "word" && token.lower.charCodeAt(0) === 101) {
    if (token.lower.length > 1) {
      const exponent = Number(token.lower.slice(1));
      return Number.isInteger(exponent) && token.lower.length < 4 ? { last: at + 1, exponent } : null;
    }
    return signedExponent(passage, at + 1);
  }
  if (token.lower !== "×" && token.lower !== "x" && token.lower !== "*" && token.lower !== "x10") return null;
  const base = token.lower === "x10" ? at : at + 1;
  if (token.lower !== "x10" && lowerAt(passage, base) !== "10") return null;
  if (lowerAt(passage, base + 1) === "^") return signedExponent(passage, base + 2);
  const raised = superscript(passage, base + 1);
  return raised ?? (isDash(lowerAt(passage, base + 1)) ? signedExponent(passage, base + 1) : null);
}

/** "2^10" and, behind a factor, "8x2^10". */
export function powerOf(passage: Passage, at: number, value: number): { last: number; value: number } | null {
  const sign = lowerAt(passage, at + 1);
  const factor = sign === "x" || sign === "×" || sign === "x2";
  const caret = factor ? at + 3 : at + 1;
  const power = factor && sign === "x2" ? at + 2 : caret;
  if (lowerAt(passage, power) !== "^") return null;
  const base = factor ? (sign === "x2" ? 2 : Number(lowerAt(passage, at + 2))) : value;
  const exponent = signedExponent(passage, power + 1);
  if (exponent === null || Number.isNaN(base)) return null;
  const raised = base ** exponent.exponent * (factor ? value : 1);
  return { last: exponent.last, value: raised };
}

function signedExponent(passage: Passage, at: number): { last: number; exponent: number } | null {
  const sign = lowerAt(passage, at);
  const negative = isDash(sign);
  const from = negative || sign === "+" ? at + 1 : at;
  const token = tokenAt(passage, from);
  if (token?.kind !== "number" || token.spaced) return null;
  const exponent = Number(token.text);
  return Number.isInteger(exponent) && exponent < 100
    ? { last: from + 1, exponent: negative ? -exponent : exponent }
    : null;
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function superscript(passage: Passage, at: number): { last: number; exponent: number } | null {
  let last = at;
  let exponent = 0;
  let negative = false;
  for (; ; last++) {
    const token = tokenAt(passage, last);
    if (token === undefined || token.spaced) break;
    if (token.lower === "⁻" && last === at) {
      negative = true;
      continue;
    }
    const digit = RAISED.indexOf(token.lower);
    if (digit < 0 || token.lower.length !== 1) break;
    exponent = exponent * 10 + digit;
    if (exponent > 99) return null;
  }
  return last === at || exponent === 0 ? null : { last, exponent: negative ? -exponent : exponent };
}
