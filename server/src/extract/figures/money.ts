import { currencyOfSign, isCurrencyCode } from "../../units/registry.ts";
import { isDash, type Passage, tokenAt } from "./draft.ts";

/** A currency as it stands before a number. */
export interface CurrencyBefore {
  /** Its first token. */
  readonly first: number;
  readonly code: string;
  /** The sign is shared by several currencies and the text decided. */
  readonly guessed: boolean;
}

/** Codes that are English words too; before a number they are taken for the word. */
const WORDLIKE = new Set("ALL TRY TOP CUP MOP COP PEN GEL BAM LAK ANG SOS MAD DEM STN ETH SLE".split(" "));

/** The currency before the number token at `at`: "$", "US$", "HK $", "EUR", "Rs."; `null` where there is none. */
export function currencyBefore(passage: Passage, at: number): CurrencyBefore | null {
  let near = at - 1;
  const sign = tokenAt(passage, near);
  if (sign === undefined) return null;
  if (isDash(sign.lower) && !sign.spaced && passage.tokens[at]?.spaced === false) near--;
  const token = tokenAt(passage, near);
  if (token === undefined) return null;
  if (token.kind === "symbol") return signBefore(passage, near, token.text);
  if (token.lower === "." && !token.spaced && tokenAt(passage, near - 1)?.lower === "rs") {
    return { first: near - 1, code: "INR", guessed: false };
  }
  if (token.kind !== "word" || near !== at - 1) return null;
  return wordBefore(near, token.text);
}

function wordBefore(at: number, text: string): CurrencyBefore | null {
  if (text.length > 3 || text.length < 2) return null;
  const code = isCurrencyCode(text) && !WORDLIKE.has(text) ? text : currencyOfSign(text);
  return code === undefined || text === "PS" || text === "Bs" || text === "Re"
    ? null
    : { first: at, code, guessed: false };
}

function signBefore(passage: Passage, at: number, text: string): CurrencyBefore | null {
  const before = tokenAt(passage, at - 1);
  if (before?.kind === "word") {
    const joined = currencyOfSign(before.text + text);
    const tight = passage.tokens[at]?.spaced === false;
    if (joined !== undefined && (tight || isCountry(before.text))) {
      return { first: at - 1, code: joined, guessed: false };
    }
    // "c $ 5": text in lower case throughout; "a $ 5 fee" has an article.
    if (before.text === "c" && text === "$" && before.spaced) return { first: at - 1, code: "CAD", guessed: false };
  }
  if (text === "¥" || text === "￥") return { first: at, code: passage.topics.yuan ? "CNY" : "JPY", guessed: true };
  const code = currencyOfSign(text);
  return code === undefined ? null : { first: at, code, guessed: false };
}

/** Letters apart from the sign: "US $", "C $"; a single "A" or "R" may be a word or a name's initial. */
function isCountry(letters: string): boolean {
  return letters === "C" || (letters.length > 1 && letters === letters.toUpperCase());
}

/** A number glued to a currency by the tokenizer: "RM23.50", "USD10m", "Rs1,500"; the length of the letters before its digits, 0 where there is none. */
export function gluedCurrency(passage: Passage, at: number): { length: number; first: number; code: string } | null {
  const token = tokenAt(passage, at);
  if (token === undefined) return null;
  const text = token.text;
  let length = 0;
  while (length < text.length && !(text.charCodeAt(length) >= 48 && text.charCodeAt(length) <= 57)) length++;
  if (length === 0 || length > 3 || length === text.length) return null;
  const letters = text.slice(0, length);
  const before = tokenAt(passage, at - 1);
  if (before?.kind === "symbol" && !token.spaced) {
    const joined = currencyOfSign(before.text + letters);
    if (joined !== undefined) return { length, first: at - 1, code: joined };
  }
  const code = isCurrencyCode(letters) ? letters : length > 1 ? currencyOfSign(letters) : undefined;
  return code === undefined ? null : { length, first: at, code };
}
