import type { Reference } from "../../model/claim.ts";
import type { Mention } from "../../model/mention.ts";
import type { Analysis } from "../phrases/analyze-sentence.ts";
import type { NounPhrase } from "../phrases/noun-phrases.ts";
import { COMMA, NAME, NOUN_TAG, PREPOSITION_TAG, RELATIVE_TAG, type Unit } from "../phrases/unit.ts";
import { chainStart, verbLemma } from "./governor.ts";
import { isTimeNoun, type Measured } from "./measured.ts";
import { referenceTo } from "./reference.ts";
import { headLemma, type Scene } from "./scene.ts";
import { saying } from "./verb-kinds.ts";

/**
 * Where nothing else tells whose the figure is, what it stands with: "a survey of seven countries", "the trial, in which 40
 * patients took part", else what the sentence begins with. It is only inferred.
 */
export function heldBy(scene: Scene, at: number, measured: Measured, mentions: readonly Mention[]): Reference | null {
  const { analysis } = scene;
  const { units, phrases, phraseAt } = analysis;
  if (isDated(units[at] as Unit)) return null;
  const first = Math.min(at, phrases[phraseAt[at] as number]?.first ?? at);
  const relative = units[first - 1]?.tag === RELATIVE_TAG ? first - 1 : first;
  const holder = units[relative - 1]?.tag === PREPOSITION_TAG ? holderBefore(analysis, relative - 1) : -1;
  const phrase = phrases[holder >= 0 && holder !== measured.phrase ? holder : firstNoun(analysis, first)];
  if (phrase === undefined || phrase === phrases[measured.phrase] || phrase.number >= 0) return null;
  const reference = referenceTo(scene, phrase, mentions);
  return reference === null || reference.basis === "inferred" ? reference : { ...reference, basis: "inferred" };
}

/** The first phrase of the chain before a preposition, a comma aside. */
function holderBefore(analysis: Analysis, preposition: number): number {
  const comma = analysis.units[preposition - 1]?.tag === COMMA;
  const index = chainStart(analysis, comma ? preposition - 1 : preposition);
  return index;
}

/** The sentence's first noun phrase with a noun, where it stands before a unit; -1 without one. */
function firstNoun(analysis: Analysis, before: number): number {
  const { units, phrases, verbOfSubject } = analysis;
  const limit = Math.min(phrases.length, 4);
  for (let i = 0; i < limit; i++) {
    const phrase = phrases[i] as NounPhrase;
    if (phrase.last > before) return -1;
    const { tag } = units[phrase.head] as Unit;
    // Who says so is not whose it is.
    if (saying.has(verbLemma(analysis, verbOfSubject[i] as number))) continue;
    if (tag === NOUN_TAG || tag === NAME) return isTimeNoun(headLemma(units[phrase.head] as Unit)) ? -1 : i;
  }
  return -1;
}

function isDated({ figure }: Unit): boolean {
  return figure?.role === "date" || figure?.dimension === "date";
}
