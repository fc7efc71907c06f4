const SIZE = 1 << 15;
const MASK = SIZE - 1;
/** Longer words are seldom seen twice; they all pass through slot 0, so that hostile text fills no memory. */
const LONGEST = 40;

const texts = new Array<string>(SIZE).fill("");
const lowers = new Array<string>(SIZE).fill("");

/**
 * Finds or makes the one string for `text[start, end)` and returns its slot for {@link pooledText} and
 * {@link pooledLower}, which must be read before the next call. `hash` comes from {@link hashOf} or the like.
 *
 * A word that was seen lately costs no new string, and its lower case is known. The pool is of fixed size: a newcomer
 * takes the slot of an older word, so it neither grows nor keeps files alive.
 */
export function pool(text: string, start: number, end: number, hash: number): number {
  const slot = end - start > LONGEST ? 0 : (hash ^ (hash >>> 15)) & MASK;
  const known = texts[slot] as string;
  if (slot !== 0 && known.length === end - start && text.startsWith(known, start)) return slot;
  const fresh = detached(text.slice(start, end));
  const plain = isAscii(fresh);
  texts[slot] = plain ? fresh : normalized(fresh);
  lowers[slot] = plain ? fresh.toLowerCase() : lowered(fresh);
  return slot;
}

/** A number that depends on the characters of `text[start, end)` alone. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = nextHash(hash, text.charCodeAt(i));
  return hash;
}

/** The hash of a text one code unit longer. */
export function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The word as written, no-break and thin spaces made plain. */
export function pooledText(slot: number): string {
  return texts[slot] as string;
}

/** The word in lower case, apostrophes and hyphens made plain. */
export function pooledLower(slot: number): string {
  return lowers[slot] as string;
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
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
