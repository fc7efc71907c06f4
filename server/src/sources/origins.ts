import { fromBase64, toBase64 } from "../text/base64.ts";

/**
 * What tells near-identical copies of a text: the least hash values of its runs of three words, one for each of 64 classes
 * (A. Broder, On the resemblance and containment of documents, 1997; P. Li, A. Owen, C.-H. Zhang, One permutation hashing,
 * 2012), as 128 bytes in base64. Absent for a text too short to tell.
 */
export type Sketch = string;

const CLASSES = 64;
/** Bits of a hash value that are kept; two texts share a value by chance once in 65,536. */
const KEPT = 0xffff;
/** Words in a run. */
const RUN = 3;
/** Runs that a text must have: a headline alone is no text of its own. */
const LEAST = 24;

/** The sketch of a text, in time linear in it. Case, marks and white space make no difference. */
export function sketchOf(text: string): Sketch | undefined {
  const least = new Float64Array(CLASSES).fill(Infinity);
  const words = new Uint32Array(RUN);
  let count = 0;
  let hash = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    if (isWordCode(code)) {
      // FNV-1a over small letters.
      hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ (code >= 65 && code <= 90 ? code | 32 : code), 0x01000193);
      continue;
    }
    if (hash === 0) continue;
    words[count % RUN] = hash;
    hash = 0;
    count++;
    if (count < RUN) continue;
    let run = 0;
    for (let k = RUN; k > 0; k--) run = mixed(Math.imul(run, 31) + (words[(count - k) % RUN] ?? 0));
    const place = run & (CLASSES - 1);
    const value = run >>> 6;
    if (value < (least[place] ?? 0)) least[place] = value;
  }
  if (count < LEAST + RUN - 1) return undefined;
  const bytes = new Uint8Array(CLASSES * 2);
  for (let place = 0; place < CLASSES; place++) {
    // A class that nothing fell into takes over from the next that has a value.
    let from = place;
    while (least[from] === Infinity) from = (from + 1) % CLASSES;
    const value = mixed((least[from] ?? 0) + ((from - place + CLASSES) % CLASSES) * 0x9e3779b1) & KEPT;
    bytes[2 * place] = value & 0xff;
    bytes[2 * place + 1] = value >>> 8;
  }
  return toBase64(bytes);
}

/** A text among those whose copies are looked for. */
export interface Sketched {
  readonly path: string;
  /** Absent for a text too short to tell. */
  readonly sketch?: Sketch | undefined;
}

/** Values that make up a band, and how many bands there are: texts alike by half share one with a chance of 94 percent. */
const ROWS = 3;
const BANDS = 21;
/** How much of two texts is the same at least, as a part of all that is in either, for one to be a copy of the other. */
const ALIKE = 0.45;
/** Texts looked at in one place of a band. */
const NEIGHBOURS = 4;

/**
 * For each text that nearly repeats an earlier one, the path of the first text with it; texts of their own are not listed.
 * Linear: texts meet only where a whole band of their sketches is equal.
 */
export function originsOf(texts: readonly Sketched[]): ReadonlyMap<string, string> {
  const origins = new Map<string, string>();
  const bands = Array.from({ length: BANDS }, () => new Map<number, Known[]>());
  for (const { path, sketch } of texts) {
    if (sketch === undefined) continue;
    const values = valuesOf(sketch);
    if (values === undefined) continue;
    let original: string | undefined;
    const places = bands.map((band, i) => placeIn(band, values, i));
    for (const place of places) {
      original ??= place.find((known) => likeness(known.values, values) >= ALIKE)?.path;
      if (original !== undefined) break;
    }
    if (original !== undefined) origins.set(path, original);
    const known = { path: original ?? path, values };
    for (const place of places) if (place.length < NEIGHBOURS) place.push(known);
  }
  return origins;
}

interface Known {
  /** Of the first text with it. */
  readonly path: string;
  readonly values: Uint16Array;
}

function placeIn(band: Map<number, Known[]>, values: Uint16Array, number: number): Known[] {
  let key = 0;
  for (let i = 0; i < ROWS; i++) key = key * 0x10000 + (values[number * ROWS + i] ?? 0);
  let place = band.get(key);
  if (place === undefined) {
    place = [];
    band.set(key, place);
  }
  return place;
}

function likeness(a: Uint16Array, b: Uint16Array): number {
  let same = 0;
  for (let i = 0; i < CLASSES; i++) if (a[i] === b[i]) same++;
  return same / CLASSES;
}

function valuesOf(sketch: Sketch): Uint16Array | undefined {
  const bytes = fromBase64(sketch);
  if (bytes.length !== CLASSES * 2) return undefined;
  return Uint16Array.from({ length: CLASSES }, (_, i) => (bytes[2 * i] ?? 0) | ((bytes[2 * i + 1] ?? 0) << 8));
}

function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0;
}

/** Spreads the bits of a number over all of 32 (the finisher of MurmurHash3). */
function mixed(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
