import type { Word } from "../../model/token.ts";
import { functionKinds } from "./function-words.ts";
import {
  infinitiveOf,
  irregularAdjectives,
  irregularNouns,
  irregularVerbs,
  positiveOf,
  singularOf,
} from "./inflection.ts";
import { lookUp } from "./word-list.ts";

/** Word classes as bits; a word may have several. */
export const NOUN = 1;
export const VERB = 2;
export const ADJECTIVE = 4;
export const ADVERB = 8;
/** Determiners, pronouns, prepositions, conjunctions, auxiliaries. */
export const FUNCTION = 16;

/** The classes an English word can have, as bits, inflected forms included; 0 for a word not in the lexicon. `lower` is in lower case. */
export function wordClasses(lower: string): number {
  return entryOf(lower) & 31;
}

/** The class a word most often has, one bit; 0 for a word not in the lexicon. */
export function usualClass(lower: string): number {
  return entryOf(lower) >> 5;
}

/** Both at once, for hot loops: the classes in the lowest five bits, the usual class in the next five. */
export function entryOf(lower: string): number {
  let entry = entries.get(lower);
  if (entry === undefined) {
    entry = readEntry(lower);
    remember(entries, lower, entry);
  }
  return entry;
}

/** Dictionary form: "companies" → "company", "rose" → "rise". Unknown words are cut by rule, else returned as they are. */
export function lemma(lower: string, wordClass: number): string {
  const cache =
    wordClass === VERB ? verbs : wordClass === NOUN ? nouns : wordClass === ADJECTIVE ? adjectives : undefined;
  if (cache === undefined) return lower;
  let form = cache.get(lower);
  if (form === undefined) {
    form = readLemma(lower, wordClass);
    remember(cache, lower, form);
  }
  return form;
}

/** {@link entryOf} of a token's word, found out once. */
export function entryOfWord(word: Word): number {
  if (word.entry < 0) word.entry = entryOf(word.lower);
  return word.entry;
}

/** {@link functionKinds} of a token's word, found out once. */
export function kindsOfWord(word: Word): number {
  if (word.kinds < 0) word.kinds = functionKinds(word.lower);
  return word.kinds;
}

/** {@link lemma} of a token's word, found out once. */
export function lemmaOfWord(word: Word, wordClass: number): string {
  if (wordClass === NOUN) {
    word.noun ??= lemma(word.lower, NOUN);
    return word.noun;
  }
  if (wordClass === VERB) {
    word.verb ??= lemma(word.lower, VERB);
    return word.verb;
  }
  if (wordClass !== ADJECTIVE) return word.lower;
  word.adjective ??= lemma(word.lower, ADJECTIVE);
  return word.adjective;
}

const entries = new Map<string, number>();
const nouns = new Map<string, string>();
const verbs = new Map<string, string>();
const adjectives = new Map<string, string>();

/** Words repeat, so answers are kept; a limit holds memory down where they do not. */
const REMEMBERED = 40_000;

function remember<T>(cache: Map<string, T>, word: string, value: T): void {
  if (cache.size >= REMEMBERED) cache.clear();
  cache.set(word, value);
}

/** Irregular verb forms that are more often another word. */
const seldomVerbs = new Set([
  "ground",
  "wound",
  "bit",
  "lives",
  "leaves",
  "dove",
  "shed",
  "die",
  "mow",
  "spring",
  "people",
]);
/** Forms in -ing that are more often a thing than a doing. */
const nounsInIng = new Set(
  (
    "building meeting hearing feeling wedding spending funding housing painting rating ranking offering shipping mining banking " +
    "opening beginning training meaning filing finding saving lending manufacturing engineering marketing advertising processing " +
    "computing crossing dwelling earning gathering greeting heading holding killing landing listing outing pricing printing reading " +
    "setting shooting sitting spring string suffering testing trading understanding warning winning writing parking clothing"
  ).split(" "),
);
/** Function words that are content words as well, by their classes there. */
const alsoContent = new Set([
  ..."round past like near down up over under off out inside outside opposite following will can may might must need half".split(
    " ",
  ),
  ..."little more most less least enough certain various own minus plus considering concerning including have has had do does did".split(
    " ",
  ),
]);

function readEntry(word: string): number {
  const kinds = functionKinds(word);
  if (kinds !== 0 && !alsoContent.has(word)) return FUNCTION | (FUNCTION << 5);
  const content = readContent(word);
  return kinds === 0 ? content : (content & 31) | FUNCTION | (FUNCTION << 5);
}

function readContent(word: string): number {
  const own = listed(word);
  const asVerb = verbFormOf(word);
  if (asVerb !== undefined) {
    const base = listed(asVerb);
    const plural = word.endsWith("s") ? nounOf(word) : 0;
    const classes = (own & 31) | VERB | plural;
    if (seldomVerbs.has(word)) return classes | ((own === 0 ? NOUN : own >> 5) << 5);
    if (plural !== 0) return classes | ((base >> 5 === VERB ? VERB : NOUN) << 5);
    const named = nounsInIng.has(word);
    return classes | ((named ? NOUN : VERB) << 5);
  }
  if (own !== 0) return own;
  if (nounOf(word) !== 0) return NOUN | (NOUN << 5);
  const positive = positiveOf(word, isAdjective);
  if (positive !== word && isAdjective(positive)) return ADJECTIVE | (ADJECTIVE << 5);
  return 0;
}

/** The dictionary form's entry: classes in the lowest five bits, the usual class in the next five; 0 where it is none. */
function listed(word: string): number {
  const found = lookUp(word);
  return found === 0 ? 0 : (found & 15) | ((1 << (found >> 4)) << 5);
}

/** The infinitive of an inflected verb form; `undefined` for other words, infinitives included. */
function verbFormOf(word: string): string | undefined {
  const irregular = irregularVerbs.get(word);
  if (irregular !== undefined) return irregular === word ? undefined : irregular;
  const last = word.charCodeAt(word.length - 1);
  // s, d and g: the letters that regular forms end in.
  if (last !== 115 && last !== 100 && last !== 103) return undefined;
  const base = infinitiveOf(word, isVerb);
  return base !== word && isVerb(base) ? base : undefined;
}

/** {@link NOUN} where the word is the plural of a listed noun, else 0. */
function nounOf(word: string): number {
  if (irregularNouns.get(word) === word) return NOUN;
  if (!word.endsWith("s") && !irregularNouns.has(word) && !word.endsWith("men")) return 0;
  const singular = singularOf(word, isNoun);
  return isNoun(singular) ? NOUN : 0;
}

function isNoun(word: string): boolean {
  return (lookUp(word) & NOUN) !== 0;
}

function isVerb(word: string): boolean {
  return (lookUp(word) & VERB) !== 0;
}

function isAdjective(word: string): boolean {
  return (lookUp(word) & ADJECTIVE) !== 0;
}

function readLemma(word: string, wordClass: number): string {
  if (wordClass === NOUN) return singularOf(word, isNoun);
  if (wordClass === VERB) return infinitiveOf(word, isVerb);
  return irregularAdjectives.get(word) ?? positiveOf(word, isAdjective);
}
