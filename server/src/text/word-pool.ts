import type { Word } from "../model/token.ts";

const SIZE = 1 << 15;
/** Longer words are seldom seen twice; they all pass through slot 0, so that hostile text fills no memory. */
const LONGEST = 40;
/** Eight ASCII characters fill the two halves of a key, so a word up to this long is told by its key alone. */
const KEYED = 8;
const HALF = (1 << 28) - 1;

const words = new Array<Word>(SIZE).fill(wordOf("", ""));
/** The keys of the words that are told by them, two halves each; -1 for other words. */
const keys = new Int32Array(2 * SIZE).fill(-1);

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
  if (length > LONGEST) {
    keys[0] = -1;
    return fill(0, text, start, end, all);
  }
  const hash = Math.imul(high ^ Math.imul(low, 0x9e3779b1), 0x85ebca6b) + length;
  const slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
  if (length <= KEYED && all < 128) {
    if (keys[2 * slot] === high && keys[2 * slot + 1] === low) return words[slot] as Word;
    keys[2 * slot] = high;
    keys[2 * slot + 1] = low;
    return fill(slot, text, start, end, all);
  }
  const known = words[slot] as Word;
  if (known.text.length === length && text.startsWith(known.text, start)) return known;
  keys[2 * slot] = -1;
  return fill(slot, text, start, end, all);
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

function fill(slot: number, text: string, start: number, end: number, all: number): Word {
  const fresh = detached(text.slice(start, end));
  const word = all < 128 ? wordOf(fresh, fresh.toLowerCase()) : wordOf(normalized(fresh), lowered(fresh));
  words[slot] = word;
  return word;
}

/** All words have one maker, so that they have one shape and stay fast to read. */
function wordOf(text: string, lower: string): Word {
  return {
    text,
    lower,
    entry: -1,
    kinds: -1,
    noun: undefined,
    verb: undefined,
    adjective: undefined,
    name: undefined,
    bare: undefined,
  };
}

/** Engines may keep a slice as a view of the whole file; a string that outlives the file must not. */
function detached(slice: string): string {
  return slice.length < 13 ? slice : ` ${slice}`.slice(1);
}

function normalized(word: string): string {
  return word.replace(/[\u00A0\u2007\u2009\u202F]/g, " ");
}

function lowered(word: string): string {
  return normalized(word)
    .toLowerCase()
    .replace(/[\u2019\u02BC]/g, "'")
    .replace(/[\u2010\u2011\uFE63\uFF0D]/g, "-");
}
