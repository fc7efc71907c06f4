import type { Basis, Phrase } from "../../model/claim.ts";
import { HIDDEN, OPAQUE } from "../../model/prose.ts";
import type { Span } from "../../model/span.ts";
import { functionKinds } from "../lexicon/function-words.ts";
import { ADJECTIVE, lemma, NOUN, wordClasses } from "../lexicon/lexicon.ts";
import type { Analysis } from "../phrases/analyze-sentence.ts";
import type { NounPhrase } from "../phrases/noun-phrases.ts";
import {
  ADJECTIVE_TAG,
  DETERMINER_TAG,
  lemmaOf,
  NAME,
  NOUN_TAG,
  PREPOSITION_TAG,
  TIME,
  type Unit,
} from "../phrases/unit.ts";
import { isObject } from "../phrases/word-signs.ts";

/** A sentence under reading. */
export interface Scene {
  readonly analysis: Analysis;
  /** Text of the block. */
  readonly text: string;
  /** Where the block starts in the file. */
  readonly base: number;
  /** The sentence before in the same block, read only where a pronoun asks for it; `null` for the first. */
  readonly previous: () => Scene | null;
}

/** The span in the file that a run of units covers, `last` not included. */
export function spanOf(scene: Scene, first: number, last: number): Span {
  const { units } = scene.analysis;
  return [scene.base + (units[first] as Unit).start, scene.base + (units[last - 1] as Unit).end];
}

/** The text that a run of units covers, as a reader sees it on one line. */
export function textOf(scene: Scene, first: number, last: number): string {
  const { units } = scene.analysis;
  return readable(scene.text.slice((units[first] as Unit).start, (units[last - 1] as Unit).end));
}

/** Without hidden markup, on one line, without a possessive at its end. */
export function readable(text: string): string {
  let out = text;
  if (out.includes(HIDDEN)) out = out.replaceAll(HIDDEN, "");
  if (out.includes(OPAQUE)) out = out.replace(objects, "…");
  if (out.includes("\n")) out = out.replace(/\s*\n\s*/g, " ");
  if (out.endsWith("'s") || out.endsWith("’s")) out = out.slice(0, -2);
  return out;
}

const objects = new RegExp(`${OPAQUE}+`, "g");

/** Words that say that all of a thing is meant and nothing of the thing. */
const quantifiers = new Set([
  "total",
  "overall",
  "entire",
  "whole",
  "combined",
  "own",
  "other",
  "such",
  "more",
  "same",
  "further",
  "additional",
  "estimated",
  "reported",
  "mere",
  "staggering",
  "whopping",
  "full",
]);

/** Adds the dictionary forms of a unit that carries content. */
export function addLemmas(unit: Unit, lemmas: string[]): void {
  const { tag, lower } = unit;
  if (unit.figure !== null) return;
  if (tag === NOUN_TAG) lemmas.push(unit.compound ? compoundLemma(lower) : lemmaOf(unit, NOUN));
  else if (tag === NAME) {
    const several = lower.includes(" ");
    for (const word of lower.split(" ")) if (!several || functionKinds(word) === 0) lemmas.push(singular(word));
  } else if (tag === ADJECTIVE_TAG && !quantifiers.has(lower) && !isObject(unit)) {
    if (unit.tied || (unit.entry & ADJECTIVE) === 0) lemmas.push(unit.tied ? lemmaOf(unit, NOUN) : lower);
    else lemmas.push(lemmaOf(unit, ADJECTIVE));
  }
}

/** "Americans", "World Cups" in the singular where that is a word; other names stay as they are. */
function singular(word: string): string {
  if (!word.endsWith("s") || word.endsWith("ss")) return word;
  const form = lemma(word, NOUN);
  return (wordClasses(form) & (NOUN | ADJECTIVE)) !== 0 ? form : word;
}

function compoundLemma(lower: string): string {
  const cut = lower.lastIndexOf("-") + 1;
  return lower.slice(0, cut) + lemma(lower.slice(cut), NOUN);
}

/** Dictionary form of a phrase's head. */
export function headLemma(unit: Unit): string {
  if (unit.tag === NAME) return singular(unit.lower.slice(unit.lower.lastIndexOf(" ") + 1));
  return unit.compound ? compoundLemma(unit.lower) : lemmaOf(unit, NOUN);
}

/** The first unit of a phrase after its determiners, possessor, quantity and dates. */
export function contentStart(scene: Scene, phrase: NounPhrase): number {
  const { units } = scene.analysis;
  let first = Math.max(phrase.first, phrase.possessor + 1, phrase.number + 1);
  while (first < phrase.head) {
    const unit = units[first] as Unit;
    if (unit.tag !== DETERMINER_TAG && unit.tag !== TIME && unit.figure === null && !isObject(unit)) break;
    first++;
  }
  return first;
}

/** A noun phrase as a measure, without determiners, possessor and quantity; `null` where nothing is left. */
export function phraseOf(scene: Scene, phrase: NounPhrase, basis: Basis): Phrase | null {
  const first = Math.min(contentStart(scene, phrase), phrase.last - 1);
  return runAsPhrase(scene, first, phrase.last, phrase.head, basis);
}

/** A run of units with its head as a measure. */
export function runAsPhrase(scene: Scene, first: number, last: number, head: number, basis: Basis): Phrase | null {
  const { units } = scene.analysis;
  const lemmas: string[] = [];
  for (let i = first; i < last; i++) addLemmas(units[i] as Unit, lemmas);
  const headUnit = units[head] as Unit;
  const headWord = headLemma(headUnit);
  if (!lemmas.includes(headWord)) lemmas.push(headWord);
  return { text: textOf(scene, first, last), span: spanOf(scene, first, last), lemmas, head: headWord, basis };
}

/** The phrase that "of", or another given preposition, ties to the end of a phrase; -1 without one. */
export function complementOf(analysis: Analysis, last: number, preposition: string): number {
  const unit = analysis.units[last];
  if (unit === undefined || unit.tag !== PREPOSITION_TAG || unit.lower !== preposition) return -1;
  const next = last + 1 < analysis.units.length ? (analysis.phraseAt[last + 1] as number) : -1;
  return next;
}

/** Position of the phrase that ends right before a unit, -1 without one. */
export function phraseEndingAt(analysis: Analysis, at: number): number {
  return at > 0 ? (analysis.phraseAt[at - 1] as number) : -1;
}
