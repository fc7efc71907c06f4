import { APOSTROPHE, classOf, HYPHEN, PUNCTUATION, SPACE, STOP, SYMBOL, TRANSPARENT } from "./character-class.ts";
import type { Overlay } from "./overlay.ts";

const TILDE = 126;
const UNDERSCORE = 95;

/** A run of `*`, `_` or `~`; marks are used up from the inner side. */
interface Delimiter {
  readonly code: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  readonly length: number;
  start: number;
  end: number;
}

/** The marks of emphasis and deletion in one text, paired as CommonMark and GFM pair them. */
export class Emphasis {
  readonly #text: string;
  readonly #overlay: Overlay;
  #delimiters: Delimiter[] = [];

  constructor(text: string, overlay: Overlay) {
    this.#text = text;
    this.#overlay = overlay;
  }

  /** How many runs wait to be paired; to be given to {@link pair} and {@link drop}. */
  get depth(): number {
    return this.#delimiters.length;
  }

  /** Takes note of the run that starts at `start`; the offset after it. */
  add(start: number): number {
    const text = this.#text;
    const code = text.charCodeAt(start);
    let end = start + 1;
    while (text.charCodeAt(end) === code) end++;
    // One tilde means "about", and a row of them is decoration.
    if (code === TILDE && end - start !== 2) return end;
    const before = start === 0 ? SPACE : classOf(text.charCodeAt(start - 1));
    const after = end === text.length ? SPACE : classOf(text.charCodeAt(end));
    const left = !isSpace(after) && (!isMark(after) || isSpace(before) || isMark(before));
    const right = !isSpace(before) && (!isMark(before) || isSpace(after) || isMark(after));
    const canOpen = left && (code !== UNDERSCORE || !right || isMark(before));
    const canClose = right && (code !== UNDERSCORE || !left || isMark(after));
    if (canOpen || canClose) this.#delimiters.push({ code, canOpen, canClose, length: end - start, start, end });
    return end;
  }

  /** Forgets the runs after the first `depth`. */
  drop(depth: number): void {
    this.#delimiters.length = depth;
  }

  /** Pairs the runs after the first `depth`, hides the marks of emphasis, makes deleted text opaque, and forgets the runs. */
  pair(depth: number): void {
    if (this.#delimiters.length <= depth) return;
    const openers: Delimiter[] = [];
    // Where a search for an opener of a kind was in vain, later ones need not look before that place again.
    const searched = new Map<number, number>();
    for (let i = depth; i < this.#delimiters.length; i++) {
      const run = this.#delimiters[i] as Delimiter;
      if (run.canClose) this.#close(run, openers, searched);
      if (run.canOpen && run.end > run.start) openers.push(run);
    }
    this.drop(depth);
  }

  #close(run: Delimiter, openers: Delimiter[], searched: Map<number, number>): void {
    const kind = run.code * 8 + (run.canOpen ? 4 : 0) + (run.length % 3);
    while (run.end > run.start) {
      const limit = searched.get(kind) ?? -1;
      let found = openers.length - 1;
      while (found >= 0 && (openers[found] as Delimiter).start > limit && !fits(openers[found] as Delimiter, run))
        found--;
      const opener = openers[found];
      if (opener === undefined || opener.start <= limit) {
        searched.set(kind, run.start - 1);
        return;
      }
      openers.length = found + 1;
      this.#join(opener, run);
      if (opener.end === opener.start) openers.pop();
    }
  }

  #join(opener: Delimiter, closer: Delimiter): void {
    if (opener.code === TILDE) this.#overlay.makeOpaque(opener.start, closer.end);
    const used = opener.end - opener.start >= 2 && closer.end - closer.start >= 2 ? 2 : 1;
    this.#overlay.hide(opener.end - used, opener.end);
    this.#overlay.hide(closer.start, closer.start + used);
    opener.end -= used;
    closer.start += used;
  }
}

/** CommonMark's "multiple of 3" rule keeps runs that can both open and close from pairing by accident. */
function fits(opener: Delimiter, closer: Delimiter): boolean {
  if (opener.code !== closer.code) return false;
  if (opener.code === TILDE || (!opener.canClose && !closer.canOpen)) return true;
  return (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}

function isSpace(kind: number): boolean {
  return kind === SPACE || kind === TRANSPARENT;
}

function isMark(kind: number): boolean {
  return kind === PUNCTUATION || kind === SYMBOL || kind === STOP || kind === HYPHEN || kind === APOSTROPHE;
}
