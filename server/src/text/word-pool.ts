const SIZE = 1 << 15;
/** Longer words are seldom seen twice; they all pass through slot 0, so that hostile text fills no memory. */
const LONGEST = 40;
/** Eight ASCII characters fill the two halves of a key, so a word up to this long is told by its key alone. */
const KEYED = 8;
const HALF = (1 << 28) - 1;

const texts = new Array<string>(SIZE).fill("");
const lowers = new Array<string>(SIZE).fill("");
/** The keys of the words that are told by them, two halves each; -1 for other words. */
const keys = new Int32Array(2 * SIZE).fill(-1);

/**
 * Finds or makes the one string for `text[start, end)` and returns its slot for {@link pooledText} and
 * {@link pooledLower}, which must be read before the next call.
 *
 * A word that was seen lately costs no new string, and its lower case is known. The pool is of fixed size: a newcomer
 * takes the slot of an older word, so it neither grows nor keeps files alive.
 */
export function pool(text: string, start: number, end: number): number {
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
export function poolKeyed(text: string, start: number, end: number, high: number, low: number, all: number): number {
  const length = end - start;
  if (length > LONGEST) {
    keys[0] = -1;
    return fill(0, text, start, end, all);
  }
  const hash = Math.imul(high ^ Math.imul(low, 0x9e3779b1), 0x85ebca6b) + length;
  const slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
  if (length <= KEYED && all < 128) {
    if (keys[2 * slot] === high && keys[2 * slot + 1] === low) return slot;
    keys[2 * slot] = high;
    keys[2 * slot + 1] = low;
    return fill(slot, text, start, end, all);
  }
  if ((texts[slot] as string).length === length && text.startsWith(texts[slot] as string, start)) return slot;
  keys[2 * slot] = -1;
  return fill(slot, text, start, end, all);
}

/** The upper half of a key after one more character, from both halves before it. */
export function nextHigh(high: number, low: number): number {
  return ((high << 7) | (low >>> 21)) & HALF;
}

/** The lower half of a key after one more character. */
export function nextLow(low: number, code: number): number {
  return ((low << 7) | code) & HALF;
}

/** The word as written, no-break and thin spaces made plain. */
export function pooledText(slot: number): string {
  return texts[slot] as string;
}

/** The word in lower case, apostrophes and hyphens made plain. */
export function pooledLower(slot: number): string {
  return lowers[slot] as string;
}

function fill(slot: number, text: string, start: number, end: number, all: number): number {
  const fresh = detached(text.slice(start, end));
  texts[slot] = all < 128 ? fresh : normalized(fresh);
  lowers[slot] = all < 128 ? fresh.toLowerCase() : lowered(fresh);
  return slot;
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
