import type { Reference } from "../../model/claim.ts";
import type { Mention } from "../../model/mention.ts";
import { lemma, VERB } from "../lexicon/lexicon.ts";
import { type Analysis, pick } from "../phrases/analyze-sentence.ts";
import type { NounPhrase } from "../phrases/noun-phrases.ts";
import { COMMA, NAME, NOUN_TAG, PREPOSITION_TAG, RELATIVE_TAG, SUBORDINATOR, type Unit } from "../phrases/unit.ts";
import { inferredReference } from "./draft.ts";
import { chainStart, phraseStart } from "./governor.ts";
import { isTimeNoun, type Measured } from "./measured.ts";
import { referenceTo } from "./reference.ts";
import { headLemma, type Scene } from "./scene.ts";
import { changeNouns, counting, extremes, saying } from "./verb-kinds.ts";

/**
 * Where nothing else tells whose the figure is, what it stands with: "a survey of seven countries", "the trial, in which 40
 * patients took part", else what the sentence begins with. It is only inferred.
 */
export function heldBy(scene: Scene, at: number, measured: Measured, mentions: readonly Mention[]): Reference | null {
  const { analysis } = scene;
  const { units, phrases, phraseAt } = analysis;
  if (isDated(units[at] as Unit) || (measured.elliptic && (units[at] as Unit).figure?.unit != null)) return null;
  const inner = pick(phrases, phraseAt[at] as number);
  // "an 11-member council"
  if (units[at + 1]?.tied === true && inner !== undefined && inner.head > at + 1)
    return inferred(referenceTo(scene, { ...inner, first: at + 2, number: -1 }, mentions));
  const first = phraseStart(analysis, at);
  const relative = pick(units, first - 1)?.tag === RELATIVE_TAG ? first - 1 : first;
  const preposition = pick(units, relative - 1);
  const holds = preposition?.tag === PREPOSITION_TAG && !parting.has(preposition.lower);
  const holder = holds ? holderBefore(analysis, relative - 1) : -1;
  const index = holder >= 0 && holder !== measured.phrase ? holder : firstNoun(analysis, first, measured.verb);
  const phrase = pick(phrases, index);
  if (
    phrase === undefined ||
    index === measured.phrase ||
    phrase.number >= 0 ||
    (phrase.last === first && (units[phrase.head] as Unit).tag !== NAME)
  )
    return null;
  const head = headLemma(units[phrase.head] as Unit);
  if (extremes.has(head) || counting.has(head) || changeNouns.has(head)) return null;
  return inferred(referenceTo(scene, phrase, mentions));
}

function inferred(reference: Reference | null): Reference | null {
  return reference === null ? null : inferredReference(reference);
}

/** Prepositions after which a figure is not held by what stands before. */
const parting = new Set("from to at by until since after before than over per".split(" "));

/** The first phrase of the chain before a preposition, a comma aside. */
function holderBefore(analysis: Analysis, preposition: number): number {
  const comma = pick(analysis.units, preposition - 1)?.tag === COMMA;
  const index = chainStart(analysis, comma ? preposition - 1 : preposition);
  return index;
}

/** The sentence's first noun phrase with a noun, where it stands before a unit; -1 without one. */
function firstNoun(analysis: Analysis, before: number, verb: number): number {
  const { units, phrases, verbs, verbOfSubject } = analysis;
  const limit = Math.min(phrases.length, 6);
  const from = openingEnd(analysis, before);
  for (let i = 0; i < limit; i++) {
    const phrase = phrases[i] as NounPhrase;
    if (phrase.last > before) return -1;
    if (phrase.first < from) continue;
    // What does something of its own holds nothing of a clause that has its own subject.
    const own = verbOfSubject[i] as number;
    const subject = pick(phrases, pick(verbs, verb)?.subject ?? -1);
    const named = subject !== undefined && subject.first > phrase.first && isNoun(units[subject.head] as Unit);
    if (own >= 0 && own !== verb && named) continue;
    const { tag } = units[phrase.head] as Unit;
    if (tag === NOUN_TAG || tag === NAME) return isTimeNoun(headLemma(units[phrase.head] as Unit)) ? -1 : i;
  }
  return -1;
}

/** Where the sentence proper begins: behind "LIMA, Peru (AP) —" and behind who says so. */
function openingEnd({ units, verbs }: Analysis, before: number): number {
  let end = 0;
  if (units[0]?.lower === "according" || units[0]?.tag === SUBORDINATOR) {
    while (end < before && (units[end] as Unit).tag !== COMMA) end++;
    if (end === before) end = 0;
  }
  for (let i = 1; i < Math.min(8, before); i++) {
    const { lower } = units[i] as Unit;
    if (lower === "—" || lower === "–" || lower === "--") end = i + 1;
  }
  for (let i = 0; i < Math.min(3, verbs.length); i++) {
    const group = verbs[i];
    if (group === undefined || group.last > before) break;
    if (!group.dependent && saying.has(lemma((units[group.main] as Unit).lower, VERB))) end = Math.max(end, group.last);
  }
  return end;
}

function isNoun({ tag }: Unit): boolean {
  return tag === NOUN_TAG || tag === NAME;
}

function isDated({ figure }: Unit): boolean {
  return figure?.role === "date" || figure?.dimension === "date";
}
