import { HIDDEN, OPAQUE } from "../model/prose.ts";

const hidden = HIDDEN.charCodeAt(0);
const opaque = OPAQUE.charCodeAt(0);

/** A text with parts overwritten, its length kept. Nothing is copied until something is overwritten. */
export class Overlay {
  readonly #text: string;
  #codes: Uint16Array | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Overwrites `[start, end)` with HIDDEN, but leaves what is opaque already. */
  hide(start: number, end: number): void {
    const codes = this.#writable();
    for (let i = start; i < end; i++) if (codes[i] !== opaque) codes[i] = hidden;
  }

  /** Overwrites `[start, end)` with OPAQUE, line ends included, so that it reads as one word. */
  makeOpaque(start: number, end: number): void {
    this.#writable().fill(opaque, start, end);
  }

  /** Overwrites `[start, end)` with a replacement no longer than it, and hides the rest. */
  replace(start: number, end: number, replacement: string): void {
    const codes = this.#writable();
    for (let i = 0; i < replacement.length; i++) codes[start + i] = replacement.charCodeAt(i);
    this.hide(start + replacement.length, end);
  }

  toString(): string {
    if (this.#codes === undefined) return this.#text;
    let result = "";
    for (let i = 0; i < this.#codes.length; i += 4096) {
      result += String.fromCharCode(...this.#codes.subarray(i, i + 4096));
    }
    return result;
  }

  #writable(): Uint16Array {
    if (this.#codes !== undefined) return this.#codes;
    const codes = new Uint16Array(this.#text.length);
    for (let i = 0; i < codes.length; i++) codes[i] = this.#text.charCodeAt(i);
    this.#codes = codes;
    return codes;
  }
}
