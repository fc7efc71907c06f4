import { readDigits } from "../extract/figures/amount.ts";
import { readWords } from "../extract/figures/amount-in-words.ts";
import type { Passage } from "../extract/figures/draft.ts";
import { HUNDRED, numberWord, SCALE, scaleSign } from "../extract/figures/number-words.ts";
import { readNumeral } from "../extract/figures/numeral.ts";
import { Topics } from "../extract/figures/topics.ts";
import { tokenize } from "../text/tokenize.ts";

/** A number as somebody wrote it, with all that shows how. Positions count within the text it was found in. */
export interface WrittenNumber {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Without sign, times its scale. */
  readonly value: number;
  /** In letters, not in digits. */
  readonly inWords: boolean;
  /** Between groups of three digits; empty where four digits or more stand together, absent where there are too few to tell. */
  readonly grouping?: string;
  /** In the Indian way, 12,34,567. */
  readonly indian: boolean;
  readonly decimalMark: "." | ",";
  readonly decimals: number;
  /** ".5" */
  readonly bare: boolean;
  /** Absent where no word or letter of scale stands behind it. */
  readonly scale?: WrittenScale;
}

export interface WrittenScale {
  readonly factor: number;
  /** What stands between the digits and it. */
  readonly gap: string;
  readonly word: string;
}

/**
 * The numbers of a text that begin from `from` up to `to`, in order; `undefined` where one of them is written in a way that
 * cannot be written anew. `money` says that a sign of money stands before them.
 */
export function writtenNumbers(text: string, from: number, to: number, money: boolean): WrittenNumber[] | undefined {
  const { tokens } = tokenize(text);
  const passage: Passage = { text, topics: new Topics(text), tokens, first: 0, last: tokens.length, date: undefined };
  const numbers: WrittenNumber[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined || token.start >= to) break;
    if (token.start < from) {
      at++;
      continue;
    }
    const digits = token.kind === "number";
    const amount = digits ? readDigits(passage, at, money) : token.kind === "word" ? readWords(passage, at) : null;
    if (amount === null) {
      if (digits) return undefined;
      at++;
      continue;
    }
    const [start, end] = [token.start, tokens[amount.last - 1]?.end ?? token.end];
    const written = text.slice(start, end);
    const one = digits ? inDigits(start, written, amount.value) : inWords(start, written, amount.value);
    if (one === undefined || amount.ratio !== undefined) return undefined;
    numbers.push(one);
    at = amount.last;
  }
  return numbers;
}

const parts = /^(\.?\d[\d.,   ]*?)(?:([\s-]?)([a-z]+(?: [a-z]+)?))?$/i;

function inDigits(start: number, text: string, value: number): WrittenNumber | undefined {
  const match = parts.exec(text);
  const digits = match?.[1] ?? "";
  const numeral = readNumeral(digits.replace(/[  ]/g, " "));
  if (match === null || numeral === null) return undefined;
  const word = match[3];
  const factor = word === undefined ? 1 : factorOf(word);
  if (factor === undefined || Math.abs(numeral.value * factor - value) > 1e-9 * Math.abs(value)) return undefined;
  const decimalMark = numeral.decimals > 0 && /,\d+$/.test(digits) && !digits.includes(".") ? "," : ".";
  const whole = numeral.decimals > 0 ? digits.slice(0, digits.lastIndexOf(decimalMark)) : digits;
  const mark = /\D/.exec(whole)?.[0];
  return {
    start,
    end: start + text.length,
    text,
    value,
    inWords: false,
    ...(mark !== undefined ? { grouping: mark } : whole.length > 3 ? { grouping: "" } : {}),
    indian: /,\d\d,/.test(whole),
    decimalMark,
    decimals: numeral.decimals,
    bare: digits.startsWith("."),
    ...(word === undefined ? {} : { scale: { factor, gap: match[2] ?? "", word } }),
  };
}

function inWords(start: number, text: string, value: number): WrittenNumber {
  const match = /^(.*?[a-z])([\s-])([a-z]+)$/i.exec(text);
  const factor = match === null ? undefined : factorOf(match[3] ?? "");
  return {
    start,
    end: start + text.length,
    text,
    value,
    inWords: true,
    indian: false,
    decimalMark: ".",
    decimals: 0,
    bare: false,
    ...(match !== null && factor !== undefined && factor > 100
      ? { scale: { factor, gap: match[2] ?? " ", word: match[3] ?? "" } }
      : {}),
  };
}

/** "million", "lakh crore", "bn"; `undefined` for what is no scale. */
function factorOf(words: string): number | undefined {
  let factor = 1;
  for (const word of words.toLowerCase().split(" ")) {
    const named = numberWord(word) ?? numberWord(word.replace(/s$/, ""));
    const times = named?.kind === SCALE || named?.kind === HUNDRED ? named.value : scaleSign(word);
    if (times === undefined) return undefined;
    factor *= times;
  }
  return factor;
}
