import type { Figure } from "../../model/figure.ts";
import type { Mention } from "../../model/mention.ts";
import type { Word } from "../../model/token.ts";
import { lemma, lemmaOfWord } from "../lexicon/lexicon.ts";

/** What a unit does in its sentence. */
export type Tag = number;
export const NOUN_TAG = 1;
/** A name or an unknown capitalized word. */
export const NAME = 2;
export const VERB_TAG = 3;
export const ADJECTIVE_TAG = 4;
export const ADVERB_TAG = 5;
export const DETERMINER_TAG = 6;
export const PREPOSITION_TAG = 7;
export const PRONOUN_TAG = 8;
/** and, or, but */
export const COORDINATOR = 9;
/** Opens a clause of its own: while, because, that, if */
export const SUBORDINATOR = 10;
/** Opens a clause about the noun before it: which, who, that */
export const RELATIVE_TAG = 11;
export const AUXILIARY_TAG = 12;
/** "to" before a verb */
export const TO = 13;
/** A quantity. */
export const NUMBER = 14;
/** A date or time that is no part of a noun phrase. */
export const TIME = 15;
export const COMMA = 16;
/** Any other mark or sign. */
export const MARK = 17;

/** A figure with its modifier, a name, a compound or a word of a sentence. Offsets count within the block. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** The word, without a possessive ending; `null` for figures, compounds and names of several words. */
  readonly word: Word | null;
  /** Classes and usual class of a word as the lexicon's `entryOf` gives them; 0 where unknown and for names of several words. */
  readonly entry: number;
  /** Kinds of function word as bits; 0 for content words. */
  readonly kinds: number;
  tag: Tag;
  /** Ends in a possessive 's or ' ; `lower` is without it. */
  readonly possessive: boolean;
  readonly figure: Figure | null;
  /** The entity that the unit names or holds, its span in file offsets. */
  mention: Mention | null;
  /** True of a word tied to a figure by a hyphen: "member" in "11-member". */
  readonly tied: boolean;
  /** True of compounds with a hyphen: "AI-focused". */
  readonly compound: boolean;
  /** True between quotation marks. */
  readonly quoted: boolean;
}

/** Dictionary form of what a unit says, as `lemma` gives it. */
export function lemmaOf(unit: Unit, wordClass: number): string {
  return unit.word === null ? lemma(unit.lower, wordClass) : lemmaOfWord(unit.word, wordClass);
}
