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
  const phraseAt = positionsOf(phrases, units.length);
  const verbs = findVerbs(units, phrases, phraseAt);
  const verbAt = positionsOf(verbs, units.length);
  const verbOfSubject = positionsOf([], phrases.length);
  for (let position = verbs.length - 1; position >= 0; position--) {
    const { subject } = verbs[position] as VerbGroup;
    if (subject >= 0) verbOfSubject[subject] = position;
  }
  return { units, phrases, phraseAt, verbs, verbAt, verbOfSubject };
}

/**
 * What stands at a position; absent for -1, which stands for none. An engine looks a negative index up as a name, which takes
 * it twenty times as long as the comparison.
 */
export function pick<Item>(list: readonly Item[], position: number): Item | undefined {
  return position < 0 ? undefined : list[position];
}

/** For each of `count` units the position of the run that holds it, or -1. Runs are in order and do not overlap. */
function positionsOf(runs: readonly { readonly first: number; readonly last: number }[], count: number): number[] {
  const at = new Array<number>(count);
  let i = 0;
  for (let position = 0; position < runs.length; position++) {
    const { first, last } = runs[position] as NounPhrase | VerbGroup;
    while (i < first) at[i++] = -1;
    while (i < last) at[i++] = position;
  }
  while (i < count) at[i++] = -1;
  return at;
}
