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
  readonly phraseAt: readonly number[];
  readonly verbs: readonly VerbGroup[];
  /** For each unit the position of its verb group, or -1. */
  readonly verbAt: readonly number[];
  /** For each noun phrase the position of the first verb group that it is the subject of, or -1. */
  readonly verbOfSubject: readonly number[];
}

/** Reads the parts of one sentence. `capitalsTell` is false where every word has a capital letter, as in headlines. */
export function analyzeSentence(input: SentenceInput, capitalsTell: boolean): Analysis {
  const units = cutUnits(input);
  tagUnits(units, capitalsTell);
  const phrases = chunk(units);
  const phraseAt: number[] = new Array(units.length).fill(-1);
  for (let position = 0; position < phrases.length; position++) {
    const { first, last } = phrases[position] as NounPhrase;
    for (let i = first; i < last; i++) phraseAt[i] = position;
  }
  const verbs = findVerbs(units, phrases, phraseAt);
  const verbAt: number[] = new Array(units.length).fill(-1);
  const verbOfSubject: number[] = new Array(phrases.length).fill(-1);
  for (let position = verbs.length - 1; position >= 0; position--) {
    const { first, last, subject } = verbs[position] as VerbGroup;
    for (let i = first; i < last; i++) verbAt[i] = position;
    if (subject >= 0) verbOfSubject[subject] = position;
  }
  return { units, phrases, phraseAt, verbs, verbAt, verbOfSubject };
}
