import type { Word } from "../model/token.ts";

/** A token or a unit: something said in one word, or in several where `word` is `null`. */
export interface Said {
  readonly word: Word | null;
  readonly lower: string;
}

/**
 * A test of a word's letters that is put to nearly every word of a text. The answer is kept with the word as a bit, so that a
 * word which was met before costs neither a look-up nor a comparison of strings.
 */
export class WordTest {
  readonly #test: (lower: string) => boolean;
  readonly #bit: number;

  constructor(test: (lower: string) => boolean) {
    if (count === BITS) throw new Error("more tests than bits");
    this.#test = test;
    this.#bit = 1 << count++;
  }

  passes({ word, lower }: Said): boolean {
    if (word === null) return this.#test(lower);
    if ((word.asked & this.#bit) === 0) {
      word.asked |= this.#bit;
      if (this.#test(word.lower)) word.passed |= this.#bit;
    }
    return (word.passed & this.#bit) !== 0;
  }
}

/** Bits of a small integer. */
const BITS = 30;
let count = 0;

/** The test for a word of a list. */
export function oneOf(words: string): WordTest {
  const set = new Set(words.split(" "));
  return new WordTest((lower) => set.has(lower));
}
