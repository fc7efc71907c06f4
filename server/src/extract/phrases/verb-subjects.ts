import { VERB } from "../lexicon/lexicon.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import {
  ADVERB_TAG,
  AUXILIARY_TAG,
  COMMA,
  COORDINATOR,
  DETERMINER_TAG,
  lemmaOf,
  MARK,
  NAME,
  PREPOSITION_TAG,
  TO,
  type Unit,
  VERB_TAG,
} from "./unit.ts";

/** The phrase right before a verb, unless it hangs on a preposition or ends an enumeration or an apposition; else -1. */
export function besideVerb(
  units: readonly Unit[],
  phrases: readonly NounPhrase[],
  phraseAt: readonly number[],
  verb: number,
  candidate: number,
): number {
  let at = verb - 1;
  while (at >= 0 && (units[at] as Unit).tag === ADVERB_TAG) at--;
  const index = at >= 0 ? (phraseAt[at] as number) : -1;
  if (index < 0 || index === candidate) return index;
  const before = units[(phrases[index] as NounPhrase).first - 1]?.tag;
  if (before === undefined) return index;
  // "will see its size reach 450"
  const own = units[verb] as Unit;
  const helper = units[(phrases[index] as NounPhrase).first - 1] as Unit;
  if (before === VERB_TAG && lemmaOf(own, VERB) === own.lower && bare.has(lemmaOf(helper, VERB))) return index;
  // The last of an enumeration: its first is the subject.
  if (before === COORDINATOR && candidate >= 0) return candidate;
  if (
    before === PREPOSITION_TAG ||
    before === TO ||
    before === COORDINATOR ||
    before === VERB_TAG ||
    before === AUXILIARY_TAG
  )
    return -1;
  return index;
}

/** "a government institution" in "by the academy, a government institution, …": another name for what stands before the comma. */
export function isApposition(
  units: readonly Unit[],
  phrases: readonly NounPhrase[],
  phraseAt: readonly number[],
  index: number,
  candidate: number,
): boolean {
  const { first, last } = phrases[index] as NounPhrase;
  if (first < 2) return false;
  const opener = (units[first] as Unit).tag;
  if (opener !== DETERMINER_TAG && (opener !== NAME || candidate < 0)) return false;
  if ((units[first - 1] as Unit).tag !== COMMA || (phraseAt[first - 2] as number) < 0) return false;
  const limit = Math.min(units.length, last + 12);
  for (let i = last; i < limit; i++) {
    const { tag } = units[i] as Unit;
    if (tag === COMMA) return true;
    if (tag === VERB_TAG || tag === AUXILIARY_TAG || tag === MARK) return false;
  }
  return false;
}

/** The phrase that "to" hangs on after verbs such as "expect": "expects the economy to grow"; -1 for other verbs. */
export function doerOf(
  units: readonly Unit[],
  phrases: readonly NounPhrase[],
  phraseAt: readonly number[],
  verb: number,
): number {
  const index = verb > 1 ? (phraseAt[verb - 2] as number) : -1;
  const phrase = index < 0 ? undefined : phrases[index];
  const before = phrase === undefined || phrase.first === 0 ? undefined : units[phrase.first - 1];
  if (before === undefined || before.tag !== VERB_TAG) return -1;
  return causing.has(lemmaOf(before, VERB)) ? index : -1;
}

/** "brings a plant to Michigan, creating", "a plant in Michigan creating": what is there, not the place. */
export function placedAt(
  units: readonly Unit[],
  phrases: readonly NounPhrase[],
  phraseAt: readonly number[],
  index: number,
): number {
  const { first, head } = phrases[index] as NounPhrase;
  if ((units[head] as Unit).mention?.type !== "place" || first < 2) return index;
  if ((units[first - 1] as Unit).tag !== PREPOSITION_TAG) return index;
  const earlier = phraseAt[first - 2] as number;
  return earlier >= 0 ? earlier : index;
}

/** "A year ago petrol cost more" */
export function isLongAgo(units: readonly Unit[], { last }: NounPhrase): boolean {
  const next = units[last]?.lower;
  return next === "ago" || next === "earlier";
}

/** Verbs with a bare infinitive after their object. */
const bare = new Set("see saw let help watch make hear feel have".split(" "));

const causing = new Set(
  "expect allow cause forecast want ask enable help project predict see force require urge estimate believe lead push".split(
    " ",
  ),
);
