import type { Word } from "../model/token.ts";

const SIZE = 1 << 15;
/** Longer words are seldom seen twice; they all pass through the first slot, so that hostile text fills no memory. */
const LONGEST = 40;
/** Eight ASCII characters fill the two halves of a key, so a word up to this long is told by its key alone. */
const KEYED = 8;
const HALF = (1 << 28) - 1;

/** A word that is told by its key alone has its two halves; -1 for others. */
interface PooledWord extends Word {
  readonly high: number;
  readonly low: number;
}

/** Every slot has room for two words, the newer one first: words of news that share a slot do not drive each other out. */
const words = new Array<PooledWord>(2 * SIZE).fill(wordOf(-1, -1, "", ""));

/**
 * The one record for `text[start, end)`. A word that was seen lately costs nothing new, and what readers found out about it is
 * known. The pool is of fixed size: a newcomer takes the slot of an older word, so it neither grows nor keeps files alive.
 */
export function pool(text: string, start: number, end: number): Word {
  let high = 0;
  let low = 0;
  let all = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    high = nextHigh(high, low);
    low = nextLow(low, code);
    all |= code;
  }
  return poolKeyed(text, start, end, high, low, all);
}

/**
 * The same as {@link pool} for a caller that has read the characters already: from 0 and 0 on, each one gives the next
 * halves of the key by {@link nextHigh} and then {@link nextLow}; `all` is the bitwise or of all code units.
 */
export function poolKeyed(text: string, start: number, end: number, high: number, low: number, all: number): Word {
  const length = end - start;
  if (length > LONGEST) return fill(0, -1, -1, text, start, end, all);
  const hash = Math.imul(high ^ Math.imul(low, 0x9e3779b1), 0x85ebca6b) + length;
  const slot = 2 * ((hash ^ (hash >>> 15)) & (SIZE - 1));
  const newer = words[slot] as PooledWord;
  if (length <= KEYED && all < 128) {
    if (newer.low === low && newer.high === high) return newer;
    const older = words[slot + 1] as PooledWord;
    if (older.low === low && older.high === high) return older;
    return fill(slot, high, low, text, start, end, all);
  }
  if (newer.text.length === length && text.startsWith(newer.text, start)) return newer;
  const older = words[slot + 1] as PooledWord;
  if (older.text.length === length && text.startsWith(older.text, start)) return older;
  return fill(slot, -1, -1, text, start, end, all);
}

/** The word without its possessive ending, which takes the last two characters. */
export function bareWord(word: Word): Word {
  word.bare ??= pool(word.text, 0, word.text.length - 2);
  return word.bare;
}

/** The upper half of a key after one more character, from both halves before it. */
export function nextHigh(high: number, low: number): number {
  return ((high << 7) | (low >>> 21)) & HALF;
}

/** The lower half of a key after one more character. */
export function nextLow(low: number, code: number): number {
  return ((low << 7) | code) & HALF;
}

function fill(slot: number, high: number, low: number, text: string, start: number, end: number, all: number): Word {
  const slice = text.slice(start, end);
  const written = unique(all < 128 ? slice : normalized(slice));
  const lower = all < 128 ? written.toLowerCase() : lowered(slice);
  const word = wordOf(high, low, written, lower === written ? written : unique(lower));
  words[slot + 1] = words[slot] as PooledWord;
  words[slot] = word;
  return word;
}

/** All words have one maker, so that they have one shape; what is read most stands first, in one line of the processor's cache. */
function wordOf(high: number, low: number, text: string, lower: string): PooledWord {
  return {
    high,
    low,
    text,
    lower,
    entry: -1,
    kinds: -1,
    asked: 0,
    passed: 0,
    noun: undefined,
    verb: undefined,
    adjective: undefined,
    name: undefined,
    bare: undefined,
  };
}

/**
 * The copy of a string that the engine keeps for names of properties, of which there is one for all equal strings. Two of them
 * are told apart by their addresses, which makes the countless comparisons of words with words that the code names cheap.
 * Unlike a slice it is also no view of the whole file, which it would keep in memory.
 */
function unique(text: string): string {
  names[text] = true;
  const copy = Object.keys(names)[0] ?? text;
  delete names[text];
  return copy;
}

const names: Record<string, true> = Object.create(null);

function normalized(word: string): string {
  return word.replace(/[\u00A0\u2007\u2009\u202F]/g, " ");
}

function lowered(word: string): string {
  return normalized(word)
    .toLowerCase()
    .replace(/[\u2019\u02BC]/g, "'")
    .replace(/[\u2010\u2011\uFE63\uFF0D]/g, "-");
}
