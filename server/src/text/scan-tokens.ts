import type { Token, TokenKind, Word } from "../model/token.ts";
import {
  APOSTROPHE,
  classOf,
  classOfAstral,
  DIGIT,
  FRACTION,
  HYPHEN,
  IDEOGRAPH,
  knownClasses,
  LETTER,
  MARK,
  OBJECT,
  PUNCTUATION,
  SPACE,
  STOP,
  SURROGATE,
  SYMBOL,
  TRANSPARENT,
} from "./character-class.ts";
import { nextHigh, nextLow, pool, poolKeyed } from "./word-pool.ts";

export type WritableToken = { -readonly [K in keyof Token]: Token[K] };

/** The tokens of a text that holds nothing transparent; see `tokenize` for what a token is. */
export function scan(text: string): WritableToken[] {
  const tokens: WritableToken[] = [];
  const length = text.length;
  let spaced = true;
  let at = 0;
  while (at < length) {
    const first = text.charCodeAt(at);
    const firstClass = classOf(first);
    if (firstClass === SPACE || firstClass === TRANSPARENT) {
      spaced = true;
      at++;
      continue;
    }
    let kind: TokenKind = "word";
    let end = at + 1;
    let word: Word;
    if (firstClass === LETTER) {
      // Nearly all text is plain words: letters up to a character that cannot go on a word.
      let code = 32;
      let high = 0;
      let low = nextLow(0, first);
      let all = first;
      while (end < length) {
        code = text.charCodeAt(end);
        if (knownClasses[code] !== LETTER) break;
        high = nextHigh(high, low);
        low = nextLow(low, code);
        all |= code;
        end++;
      }
      if (end < length && mayGoOn(classOf(code))) {
        end = endOfWord(text, at);
        word = pool(text, at, end);
      } else word = poolKeyed(text, at, end, high, low, all);
    } else {
      kind = kindOf(text, at, firstClass);
      end = endOf(text, at, firstClass, kind);
      word = pool(text, at, kind === "object" ? at + 1 : end);
    }
    tokens.push({ kind, start: at, end, text: word.text, lower: word.lower, word, spaced });
    spaced = false;
    at = end;
  }
  return tokens;
}

function kindOf(text: string, at: number, firstClass: number): TokenKind {
  switch (firstClass === SURROGATE ? classAt(text, at) : firstClass) {
    case LETTER:
    case IDEOGRAPH:
      return "word";
    case DIGIT:
    case FRACTION:
      return "number";
    case STOP:
      // ".5" is a number where nothing stands before it that the stop could belong to.
      return classAt(text, at + 1) === DIGIT && opensNumber(text, at) ? "number" : "punctuation";
    case HYPHEN:
    case APOSTROPHE:
    case PUNCTUATION:
      return "punctuation";
    case OBJECT:
      return "object";
    default:
      return "symbol";
  }
}

function endOf(text: string, at: number, firstClass: number, kind: TokenKind): number {
  switch (firstClass) {
    case DIGIT:
      return endOfNumber(text, at);
    case STOP:
      return kind === "number" ? endOfNumber(text, at + 1) : endOfRun(text, at, STOP);
    case HYPHEN:
    case OBJECT:
    case IDEOGRAPH:
      return endOfRun(text, at, firstClass);
    case SURROGATE:
      if (kind === "word") return classAt(text, at) === LETTER ? endOfWord(text, at) : endOfRun(text, at, IDEOGRAPH);
  }
  return kind === "symbol" ? endOfRun(text, at + widthAt(text, at), MARK) : at + 1;
}

/** True of a class that may go on a word after letters; a letter is among them while its class is not known yet. */
function mayGoOn(kind: number): boolean {
  return (
    kind === APOSTROPHE || kind === DIGIT || kind === STOP || kind === LETTER || kind === MARK || kind === SURROGATE
  );
}

/** The class at an offset; SPACE beyond either end. */
function classAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return SPACE;
  const found = classOf(text.charCodeAt(at));
  return found === SURROGATE ? classOfAstral(text.codePointAt(at) ?? 0) : found;
}

/** 2 where a surrogate pair stands at the offset, else 1. */
function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function endOfRun(text: string, start: number, wanted: number): number {
  let end = start;
  while (end < text.length && classAt(text, end) === wanted) end += widthAt(text, end);
  return end;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const kind = classOf(text.charCodeAt(end));
    if (kind === LETTER || kind === MARK) end++;
    else if (kind === DIGIT) end = endOfNumber(text, end);
    else if (kind === APOSTROPHE && classAt(text, end + 1) === LETTER) end++;
    else if (kind === SURROGATE && classAt(text, end) === LETTER) end += widthAt(text, end);
    else if (kind === STOP && end === start + 1) return endOfLetterWord(text, start);
    else break;
  }
  return end;
}

/** The end of `U.S.` or `e.g`, whose first letter stands at `start`; of that letter alone where no more single letters follow. */
function endOfLetterWord(text: string, start: number): number {
  let end = start + 1;
  while (
    classAt(text, end) === STOP &&
    classAt(text, end + 1) === LETTER &&
    !isWordPart(classAt(text, end + 2)) &&
    classAt(text, end + 1) !== SURROGATE
  ) {
    end += 2;
  }
  return end > start + 1 && classAt(text, end) === STOP && classAt(text, end + 1) !== STOP ? end + 1 : end;
}

function isWordPart(kind: number): boolean {
  return kind === LETTER || kind === DIGIT || kind === MARK || kind === APOSTROPHE;
}

function endOfNumber(text: string, start: number): number {
  let end = endOfDigits(text, start);
  if (end - start <= 3) {
    while (end < text.length && isGroupSpace(text.charCodeAt(end)) && endOfDigits(text, end + 1) === end + 4) end += 4;
  }
  while (end < text.length && isSeparator(text.charCodeAt(end)) && classAt(text, end + 1) === DIGIT) {
    end = endOfDigits(text, end + 1);
  }
  return end;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (end < text.length && classOf(text.charCodeAt(end)) === DIGIT) end++;
  return end;
}

function isSeparator(code: number): boolean {
  return code === 44 || code === 46;
}

/** No-break, figure, thin and narrow no-break space. */
function isGroupSpace(code: number): boolean {
  return code === 0xa0 || code === 0x2007 || code === 0x2009 || code === 0x202f;
}

/** True where a full stop at `at` may be a decimal point without a digit before it: after white space, a sign, an opening mark. */
function opensNumber(text: string, at: number): boolean {
  const before = classAt(text, at - 1);
  if (before === SPACE || before === SYMBOL || before === HYPHEN) return true;
  return before === PUNCTUATION && /[([{"\u201C\u2013\u2014]/.test(text.charAt(at - 1));
}
