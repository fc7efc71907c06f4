import { numberWord, ordinalWord } from "../extract/figures/number-words.ts";
import { functionKinds } from "../extract/lexicon/function-words.ts";
import { lemma, NOUN } from "../extract/lexicon/lexicon.ts";
import type { Block } from "../model/prose.ts";
import type { Span } from "../model/span.ts";
import type { Token } from "../model/token.ts";
import { blockTokens } from "../text/block-tokens.ts";
import { unitOfWord } from "../units/registry.ts";
import { topicOf } from "./sense.ts";

/** A number of a headline and the number that the body has beside the same word. */
export interface NeighbourConflict {
  readonly headline: NumberBesideWord;
  readonly body: NumberBesideWord;
}

/** A number with a word right before or behind it: "Windows 8", "3rd suicide note", "MH370". */
export interface NumberBesideWord {
  /** In the file, the number alone. */
  readonly span: Span;
  /** In the file, with the word. */
  readonly outer: Span;
  readonly value: number;
}

interface Numeral {
  readonly span: Span;
  readonly value: number;
  readonly ordinal: boolean;
  /** The words before and behind as topics, with where they end; `null` where none tells anything. */
  readonly before: Neighbour | null;
  readonly behind: Neighbour | null;
}

interface Neighbour {
  readonly key: string;
  readonly edge: number;
}

/**
 * Headline numbers that the body names nowhere, where the body has exactly one other number beside the same word. Finds
 * what is no quantity: versions, years, ranks, names with numbers. `numbers` gives all numbers of the body, `text` is the file.
 */
export function neighbourConflicts(
  headlines: readonly Block[],
  body: readonly Block[],
  text: string,
  numbers: () => ReadonlySet<number>,
): NeighbourConflict[] {
  const start = body[0]?.span[0] ?? text.length;
  const found: NeighbourConflict[] = [];
  let byWord: Map<string, Numeral[]> | undefined;
  for (const block of headlines) {
    for (const numeral of numeralsOf(block)) {
      if (hasNumber(text, start, String(numeral.value)) || numbers().has(numeral.value)) continue;
      byWord ??= numeralsByWord(body);
      const conflict = besideSameWord(numeral, byWord);
      if (conflict) found.push(conflict);
    }
  }
  return found;
}

/** Whether digits stand in a text from `start` on with no digit on either side. */
function hasNumber(text: string, start: number, digits: string): boolean {
  for (let at = text.indexOf(digits, start); at >= 0; at = text.indexOf(digits, at + 1)) {
    if (!isDigit(text.charCodeAt(at - 1)) && !isDigit(text.charCodeAt(at + digits.length))) return true;
  }
  return false;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function besideSameWord(numeral: Numeral, byWord: ReadonlyMap<string, Numeral[]>): NeighbourConflict | null {
  for (const side of ["before", "behind"] as const) {
    const word = numeral[side];
    if (!word) continue;
    const rivals = byWord.get(`${side} ${numeral.ordinal ? "th " : ""}${word.key}`) ?? [];
    const [rival] = rivals;
    const other = rival?.[side];
    if (!rival || !other || rivals.some(({ value }) => value !== rival.value)) continue;
    return { headline: withWord(numeral, word), body: withWord(rival, other) };
  }
  return null;
}

function withWord({ span, value }: Numeral, { edge }: Neighbour): NumberBesideWord {
  return { span, value, outer: [Math.min(span[0], edge), Math.max(span[1], edge)] };
}

function numeralsByWord(blocks: readonly Block[]): Map<string, Numeral[]> {
  const byWord = new Map<string, Numeral[]>();
  for (const block of blocks) {
    for (const numeral of numeralsOf(block)) {
      for (const side of ["before", "behind"] as const) {
        const word = numeral[side];
        if (!word) continue;
        const key = `${side} ${numeral.ordinal ? "th " : ""}${word.key}`;
        const list = byWord.get(key);
        if (list) list.push(numeral);
        else byWord.set(key, [numeral]);
      }
    }
  }
  return byWord;
}

function numeralsOf(block: Block): Numeral[] {
  const { span } = block;
  const { tokens } = blockTokens(block);
  const numerals: Numeral[] = [];
  tokens.forEach((token, at) => {
    const read = readNumeral(tokens, at);
    if (!read) return;
    const { value, ordinal, last, start, prefix } = read;
    const before =
      prefix === "" ? neighbour(tokens, at, -1, span[0]) : { key: `#${prefix}`, edge: span[0] + token.start };
    numerals.push({
      span: [span[0] + start, span[0] + (tokens[last]?.end ?? token.end)],
      value,
      ordinal,
      before,
      behind: neighbour(tokens, last, 1, span[0]),
    });
  });
  return numerals;
}

interface ReadNumeral {
  readonly value: number;
  readonly ordinal: boolean;
  /** The last token of the numeral. */
  readonly last: number;
  /** Where its digits begin in the block. */
  readonly start: number;
  /** Letters glued to the front. */
  readonly prefix: string;
}

/** Whole numbers only: what has decimals, a currency, a scale or a percent sign is a quantity and compared as such. */
function readNumeral(tokens: readonly Token[], at: number): ReadNumeral | null {
  const token = tokens[at] as Token;
  if (token.kind === "word") {
    const ordinal = ordinalWord(token.lower);
    const value = ordinal ?? numberWord(token.lower)?.value;
    if (value !== undefined) return { value, ordinal: ordinal !== undefined, last: at, start: token.start, prefix: "" };
    if (!isDigit(token.text.charCodeAt(token.text.length - 1))) return null;
    const glued = /^([A-Z][A-Za-z]{0,5})(\d{1,4})$/.exec(token.text);
    if (!glued || glued[1] === undefined) return null;
    return {
      value: Number(glued[2]),
      ordinal: false,
      last: at,
      start: token.start + glued[1].length,
      prefix: glued[1],
    };
  }
  if (token.kind !== "number" || !/^\d{1,4}$/.test(token.text)) return null;
  if (tokens[at - 1]?.kind === "symbol") return null;
  const next = tokens[at + 1];
  if (next && !next.spaced && (next.kind === "symbol" || next.text === ":" || next.text === "/")) return null;
  const ordinal = next !== undefined && !next.spaced && /^(?:st|nd|rd|th)$/.test(next.lower);
  return { value: Number(token.text), ordinal, last: ordinal ? at + 1 : at, start: token.start, prefix: "" };
}

/** The telling word right beside a numeral, a hyphen or full stop between at most. */
function neighbour(tokens: readonly Token[], from: number, step: 1 | -1, offset: number): Neighbour | null {
  let at = from + step;
  if (tokens[at]?.text === "-" || (step === -1 && tokens[at]?.text === ".")) at += step;
  const token = tokens[at];
  if (token?.kind !== "word" || token.text.length < 1 || functionKinds(token.lower) !== 0) return null;
  const word = token.lower.replace(/'s$|\.$/g, "");
  if (numberWord(word) || ordinalWord(word) !== undefined || unitOfWord(word) || quantityWords.has(word)) return null;
  const edge = offset + (step === 1 ? token.end : token.start);
  return { key: topicOf(lemma(word, NOUN)), edge };
}

/** Words beside numbers that tell nothing of what the number names. */
const quantityWords = new Set(
  "percent million billion trillion thousand hundred dozen k m b t year old age dead kill people more others last next first only just time day s".split(
    " ",
  ),
);
