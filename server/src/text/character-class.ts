/** What the scanner makes of a UTF-16 code unit. Every code unit has exactly one class, none of them 0. */
export const SPACE = 1;
/** A letter of an alphabet; also what stands inside words only: subscripts and digits other than 0 to 9. */
export const LETTER = 2;
export const DIGIT = 3;
export const PUNCTUATION = 4;
export const SYMBOL = 5;
/** Takes no part in reading: masked markup, soft hyphens, zero-width characters. */
export const TRANSPARENT = 6;
export const OBJECT = 7;
export const APOSTROPHE = 8;
/** Scripts that write no space between words: Han, kana. */
export const IDEOGRAPH = 9;
/** One character that is a number by itself, such as ½. */
export const FRACTION = 10;
/** Half of a character beyond U+FFFF. */
export const SURROGATE = 11;
/** A combining mark or variation selector: belongs to what stands before it. */
export const MARK = 12;
/** A full stop; an ellipsis is PUNCTUATION. */
export const STOP = 13;
/** The ASCII hyphen; other dashes are PUNCTUATION. */
export const HYPHEN = 14;

const transparent = /[\uFDD0\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC]/u;
const fraction = /[\u00BC-\u00BE\u2150-\u215F\u2189]/;
const inWords = /[\p{L}\p{Nd}\p{Nl}\u2080-\u2089]/u;
// Unicode counts these as punctuation; to a reader of figures they stand for something.
const signs = /[%&@#*_\\\u2030\u2031\u2032\u2033\u2052\uFF05\uFE6A]/;

/** The classes asked for so far, by code unit; 0 where not asked yet. For loops that cannot spare a call. */
export const knownClasses = new Uint8Array(0x10000);

/** The class of a UTF-16 code unit. */
export function classOf(code: number): number {
  const known = knownClasses[code] as number;
  if (known !== 0) return known;
  const found = classify(code);
  knownClasses[code] = found;
  return found;
}

/** The class of a character beyond U+FFFF: LETTER, IDEOGRAPH or SYMBOL. */
export function classOfAstral(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (ideograph.test(character)) return IDEOGRAPH;
  return inWords.test(character) ? LETTER : SYMBOL;
}

/** True where the text holds something that must be taken out before words are read. */
export function hasTransparent(text: string): boolean {
  return transparent.test(text);
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 0xfffc) return OBJECT;
  if (transparent.test(character)) return TRANSPARENT;
  if (code === 39 || code === 0x2019 || code === 0x02bc) return APOSTROPHE;
  if (code === 46) return STOP;
  if (code === 45) return HYPHEN;
  if (/[\s\p{Cc}]/u.test(character)) return SPACE;
  if (fraction.test(character)) return FRACTION;
  // The micro sign is a letter to Unicode, to a reader a prefix that is written like a sign.
  if (code === 0xb5) return SYMBOL;
  if (ideograph.test(character)) return IDEOGRAPH;
  if (inWords.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  if (signs.test(character)) return SYMBOL;
  return /\p{P}/u.test(character) ? PUNCTUATION : SYMBOL;
}
