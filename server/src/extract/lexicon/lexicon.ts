/** Word classes as bits; a word may have several. */
export const NOUN = 1;
export const VERB = 2;
export const ADJECTIVE = 4;
export const ADVERB = 8;
/** Determiners, pronouns, prepositions, conjunctions, auxiliaries. */
export const FUNCTION = 16;

/** The classes an English word can have, as bits, inflected forms included; 0 for a word not in the lexicon. `lower` is in lower case. */
export function wordClasses(_lower: string): number {
  return 0;
}

/** The class a word most often has, one bit; 0 for a word not in the lexicon. */
export function usualClass(_lower: string): number {
  return 0;
}

/** Dictionary form: "companies" → "company", "rose" → "rise". Unknown words are cut by rule, else returned as they are. */
export function lemma(lower: string, _wordClass: number): string {
  return lower;
}
