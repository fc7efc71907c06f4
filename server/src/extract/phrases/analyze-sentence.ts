import { findVerbs, type VerbGroup } from "./clauses.ts";
import { chunk, type NounPhrase } from "./noun-phrases.ts";
import { tagUnits } from "./tagging.ts";
import type { Unit } from "./unit.ts";
import { cutUnits, type SentenceInput } from "./units.ts";

/** A sentence as units with noun phrases and verbs over them. */
export interface Analysis {
  readonly units: readonly Unit[];
  readonly phrases: readonly NounPhrase[];
  /** For each unit the position of its noun phrase, or -1. */
  readonly phraseAt: Int16Array;
  readonly verbs: readonly VerbGroup[];
  /** For each unit the position of its verb group, or -1. */
  readonly verbAt: Int16Array;
}

/** Reads the parts of one sentence. `capitalsTell` is false where every word has a capital letter, as in headlines. */
export function analyzeSentence(input: SentenceInput, capitalsTell: boolean): Analysis {
  const units = cutUnits(input);
  tagUnits(units, capitalsTell);
  const phrases = chunk(units);
  const phraseAt = new Int16Array(units.length).fill(-1);
  phrases.forEach((phrase, position) => {
    for (let i = phrase.first; i < phrase.last; i++) phraseAt[i] = position;
  });
  const verbs = findVerbs(units, phrases, phraseAt);
  const verbAt = new Int16Array(units.length).fill(-1);
  verbs.forEach((verb, position) => {
    for (let i = verb.first; i < verb.last; i++) verbAt[i] = position;
  });
  return { units, phrases, phraseAt, verbs, verbAt };
}
