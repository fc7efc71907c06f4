import type { Token } from "../../model/token.ts";

/** Letter case and digits of a word, as bits. */
const CAPITAL = 1;
/** Two letters or more and none of them small, digits aside. */
export const ALL_CAPITALS = 2;
/** A capital after a small letter: "iPhone", "YouTube". */
export const INNER_CAPITAL = 4;
export const HAS_DIGIT = 8;
/** Capitals and then a small plural s: "GPUs". */
export const PLURAL_CAPITALS = 16;

/** The shape of a word token, in bits; 0 for plain small letters. */
export function shapeOf(text: string): number {
  const first = text.charCodeAt(0);
  // Nearly all words are plain: small ASCII letters all through, which one look at two letters makes likely.
  let shape = isCapital(first) ? CAPITAL : 0;
  let capitals = 0;
  let small = 0;
  let lastSmall = false;
  let smallTail = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 39 || code === 0x2019) break;
    if (code === 46) continue;
    if (code >= 48 && code <= 57) {
      shape |= HAS_DIGIT;
    } else if (isCapital(code)) {
      if (lastSmall) shape |= INNER_CAPITAL;
      capitals++;
      lastSmall = false;
      smallTail = 0;
    } else {
      small++;
      smallTail++;
      lastSmall = true;
    }
  }
  if (small === 0 && capitals >= 2) shape |= ALL_CAPITALS;
  if (capitals >= 2 && small === 1 && smallTail === 1 && text.charCodeAt(capitals) === 115) shape |= PLURAL_CAPITALS;
  return shape;
}

/** True where the token can be part of a name by its letters: a capital first, or one inside as in "iPhone". */
export function looksLikeName(token: Token): boolean {
  if (token.kind !== "word") return false;
  const text = token.text;
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122) {
    const second = text.charCodeAt(1);
    return second >= 65 && second <= 90;
  }
  return isCapital(first);
}

export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter;
}

/** Lower case without a possessive ending: "China's" → "china", "James'" → "james". */
export function stemOf(lower: string): string {
  const length = lower.length;
  if (length > 2 && lower.charCodeAt(length - 1) === 115 && lower.charCodeAt(length - 2) === 39) {
    return lower.slice(0, length - 2);
  }
  return length > 1 && lower.charCodeAt(length - 1) === 39 ? lower.slice(0, length - 1) : lower;
}

export function isPossessive(lower: string): boolean {
  const length = lower.length;
  return length > 2 && lower.charCodeAt(length - 2) === 39 && lower.charCodeAt(length - 1) === 115;
}

/** Lower case without accents; the text itself where it is plain already. */
export function foldAccents(lower: string): string {
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) return fold(lower);
  }
  return lower;
}

function fold(lower: string): string {
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("đ", "d")
    .replaceAll("ı", "i")
    .replaceAll("ß", "ss")
    .replaceAll("æ", "ae")
    .replace(/[\u2019\u02BC]/g, "'")
    .replace(/[\u2010\u2011]/g, "-");
}
