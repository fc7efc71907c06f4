import type { Reference } from "../../model/claim.ts";
import type { Mention } from "../../model/mention.ts";
import { pick } from "../phrases/analyze-sentence.ts";
import type { NounPhrase } from "../phrases/noun-phrases.ts";
import {
  ADJECTIVE_TAG,
  ADVERB_TAG,
  COMMA,
  DETERMINER_TAG,
  NAME,
  NOUN_TAG,
  PREPOSITION_TAG,
  TIME,
  type Unit,
  VERB_TAG,
} from "../phrases/unit.ts";
import type { Clause } from "./circumstances.ts";
import { phraseStart, verbLemma, verbWithSubject } from "./governor.ts";
import { corporate, entityBefore, homely } from "./last-entity.ts";
import type { Measured } from "./measured.ts";
import { mentioned, possessorOf, referenceTo, world, worldly } from "./reference.ts";
import { complementOf, headLemma, type Scene } from "./scene.ts";
import { counting } from "./verb-kinds.ts";

/** Whose figure it is: a possessor, a place or organization in or after the measure, else the clause's subject; `null` where none is told. */
export function findSubject(
  scene: Scene,
  at: number,
  measured: Measured,
  clause: Clause,
  mentions: readonly Mention[],
): Reference | null {
  const { analysis } = scene;
  const phrase = pick(analysis.phrases, measured.phrase);
  const own = pick(analysis.phrases, analysis.phraseAt[at] as number);
  const named = pick(analysis.phrases, measured.owner);
  if (named !== undefined) return referenceTo(scene, named, mentions);
  const aged = personAged(scene, at);
  if (aged >= 0) return mentioned(scene, aged, "stated");
  const bracketed = pick(analysis.phrases, nameBeforeBracket(scene, at));
  if (bracketed !== undefined) return referenceTo(scene, bracketed, mentions);
  if (measured.whole >= 0) {
    // What stands at the whole says whose the whole is, not whose the part.
    const doer = clauseSubject(scene, at, measured, mentions);
    if (doer !== null || measured.whole !== measured.phrase) return doer;
  }
  const owner = (phrase && (possessorOf(scene, phrase, mentions) ?? modifierOf(scene, phrase))) ?? null;
  if (owner !== null) return owner;
  const last = own === undefined ? at + 1 : own.last;
  const next = analysis.units[last];
  if (next !== undefined && worldly.has(next.lower) && next.tag !== NOUN_TAG) {
    // "Acme employs 600 people worldwide", but "71 firms among 600 worldwide"
    const employer =
      isObjectOf(scene, own?.first ?? at, measured.verb) &&
      (acts(scene, measured.verb) || isNamed(scene, measured.verb));
    const doer = employer ? clauseSubject(scene, at, measured, mentions) : null;
    return doer ?? world(scene, last);
  }
  const described = describedBefore(scene, at);
  if (described >= 0) return referenceTo(scene, analysis.phrases[described] as NounPhrase, mentions);
  if (isWhole(scene, own?.first ?? at)) return phrase === undefined ? null : placeAfter(scene, phrase.last, mentions);
  const predicate = pick(analysis.verbs, verbWithSubject(analysis, at));
  const told = predicate === undefined ? null : placeAfter(scene, predicate.last, mentions);
  if (told !== null) return told;
  const doer = clauseSubject(scene, at, measured, mentions);
  if (doer !== null && acts(scene, measured.verb)) return doer;
  return (
    (phrase && placeAfter(scene, phrase.last, mentions)) ??
    (own !== phrase || own === undefined ? placeAfter(scene, last, mentions) : null) ??
    doer ??
    placeInClause(scene, clause) ??
    (phrase ? homeOf(scene, phrase, mentions) : null)
  );
}

/** The person beside an age: "Maja Lind, a 26-year-old chemist from Uppsala", "the 26-year-old chemist Maja Lind"; -1 for others. */
function personAged({ analysis: { units } }: Scene, at: number): number {
  if (pick(units, at)?.figure?.dimension !== "age") return -1;
  for (let i = at + 1; i < at + 5; i++) {
    const unit = pick(units, i);
    if (unit?.mention?.type === "person") return i;
    if (unit === undefined || (unit.tag !== NOUN_TAG && unit.tag !== ADJECTIVE_TAG && unit.tag !== NAME)) break;
  }
  const before = pick(units, at - 1)?.tag === DETERMINER_TAG ? at - 2 : at - 1;
  if (pick(units, before)?.tag !== COMMA) return -1;
  return pick(units, before - 1)?.mention?.type === "person" ? before - 1 : -1;
}

/** True where the verb's subject is a name. */
function isNamed({ analysis }: Scene, verb: number): boolean {
  const phrase = pick(analysis.phrases, pick(analysis.verbs, verb)?.subject ?? -1);
  return phrase !== undefined && (analysis.units[phrase.head] as Unit).tag === NAME;
}

/** True where nothing but the verb stands before a phrase. */
function isObjectOf({ analysis }: Scene, first: number, verb: number): boolean {
  return pick(analysis.verbs, verb)?.last === first;
}

/** "Colombia (48 million people)": the name before the bracket that the figure opens; -1 without one. */
function nameBeforeBracket({ analysis }: Scene, at: number): number {
  const { units, phrases, phraseAt } = analysis;
  const first = phraseStart(analysis, at);
  if (first < 2 || units[first - 1]?.lower !== "(") return -1;
  const index = phraseAt[first - 2] as number;
  const phrase = pick(phrases, index);
  return phrase !== undefined && (units[phrase.head] as Unit).tag === NAME ? index : -1;
}

/** True after "1,509 of the": whose the part is says nothing of the whole. */
function isWhole({ analysis }: Scene, first: number): boolean {
  return first > 1 && analysis.units[first - 1]?.lower === "of" && analysis.units[first - 2]?.figure != null;
}

/** "a system scalable to 750 billion parameters", "unicorns (valued at $1 billion)": the phrase that what holds the figure describes. */
function describedBefore({ analysis }: Scene, at: number): number {
  const { units, phraseAt } = analysis;
  let i = phraseStart(analysis, at) - 1;
  if (i < 1 || units[i]?.tag !== PREPOSITION_TAG) return -1;
  i--;
  const { tag, lower } = units[i] as Unit;
  if (tag === VERB_TAG && lower.endsWith("ed") && pick(units, i - 1)?.lower === "(") i--;
  else if (tag !== ADJECTIVE_TAG) return -1;
  return i > 0 ? (phraseAt[i - 1] as number) : -1;
}

/** True where the verb's subject is an entity that does more than be: what it has or makes is its own, wherever that is. */
function acts({ analysis }: Scene, verb: number): boolean {
  const group = pick(analysis.verbs, verb);
  const phrase = pick(analysis.phrases, group?.subject ?? -1);
  if (group === undefined || phrase === undefined) return false;
  const head = analysis.units[phrase.head] as Unit;
  const main = analysis.units[group.main] as Unit;
  if (main.tag !== VERB_TAG && !having.has(main.lower)) return false;
  if (head.mention !== null) return true;
  return personal.has(head.lower) || (!group.passive && corporate.has(headLemma(head)));
}

const having = new Set(["has", "have", "had", "having"]);

const personal = new Set(["it", "they", "he", "she"]);

/** The verb's subject, unless that is what is measured. */
function clauseSubject(scene: Scene, at: number, measured: Measured, mentions: readonly Mention[]): Reference | null {
  const { analysis } = scene;
  const verb = pick(analysis.verbs, measured.verb);
  if (verb === undefined || verb.subject < 0 || verb.subject === measured.phrase) return null;
  const told = pick(analysis.phrases, measured.phrase)?.first ?? at;
  if (told >= verb.last && !verb.passive && reporting.has(verbLemma(analysis, measured.verb))) return null;
  const phrase = analysis.phrases[verb.subject] as NounPhrase;
  if (phrase.first <= at && at < phrase.last) return null;
  if (measured.phrase >= 0 && complementOf(analysis, phrase.last, "of") === measured.phrase) return null;
  if (counting.has(headLemma(analysis.units[phrase.head] as Unit))) return null;
  const reference = referenceTo(scene, phrase, mentions);
  if (reference === null) return null;
  const owner = possessorOf(scene, phrase, mentions) ?? homeOf(scene, phrase, mentions);
  return owner ?? reference;
}

/** Verbs whose subject tells the figure and does not own it. */
const reporting = new Set(
  "say put estimate project forecast predict expect show find tell suggest reckon pencil announce claim".split(" "),
);

/** A place that the clause opens with or holds: "In China, …". */
function placeInClause(scene: Scene, { start, end }: Clause): Reference | null {
  const { units } = scene.analysis;
  for (let i = start; i < end; i++) {
    const unit = units[i] as Unit;
    if (unit.tag !== NAME || unit.mention?.type !== "place" || i === 0) continue;
    if (placing.has((units[i - 1] as Unit).lower)) return mentioned(scene, i, "stated");
  }
  return null;
}

const placing = new Set(["in", "across", "throughout", "within"]);

/** "domestic companies" are those of the country spoken of. */
function homeOf(scene: Scene, phrase: NounPhrase, mentions: readonly Mention[]): Reference | null {
  const { units } = scene.analysis;
  for (let i = phrase.first; i < phrase.head; i++) {
    if (homely.has((units[i] as Unit).lower)) return entityBefore(scene, i, "place", mentions);
  }
  return null;
}

/** "models in China", "companies worldwide", "users across the world": at most two phrases on. */
function placeAfter(scene: Scene, from: number, mentions: readonly Mention[]): Reference | null {
  const { units, phrases, phraseAt } = scene.analysis;
  let i = from;
  for (let steps = 0; steps < 3 && i < units.length; steps++) {
    const unit = units[i] as Unit;
    if (worldly.has(unit.lower) && (unit.tag === ADVERB_TAG || unit.tag === ADJECTIVE_TAG)) return world(scene, i);
    if ((unit.tag === ADVERB_TAG || unit.tag === ADJECTIVE_TAG) && homely.has(unit.lower))
      return entityBefore(scene, i, "place", mentions);
    if (
      unit.tag === ADVERB_TAG ||
      unit.tag === TIME ||
      (unit.tag === VERB_TAG && i === from && (unit.lower.endsWith("ed") || unit.lower.endsWith("ing")))
    ) {
      i++;
      continue;
    }
    if (unit.tag !== PREPOSITION_TAG || !locating.has(unit.lower)) return null;
    const index = i + 1 < units.length ? (phraseAt[i + 1] as number) : -1;
    if (index < 0) return null;
    const phrase = phrases[index] as NounPhrase;
    if (phrase.number >= 0) return null;
    const head = units[phrase.head] as Unit;
    // "a journey from Earth" is not of the whole of it.
    const left = head.lower === "earth" && unit.lower !== "on" && unit.lower !== "of";
    if (worldly.has(head.lower)) return left ? null : world(scene, phrase.head);
    if (
      head.mention !== null &&
      head.mention.type !== "person" &&
      (unit.lower === "in" || unit.lower === "of" || unit.lower === "at" ? true : head.mention.type === "place")
    ) {
      return mentioned(scene, phrase.head, "stated");
    }
    const inside = modifierOf(scene, phrase);
    if (inside?.key === "world" || (phrase.possessor >= 0 && worldly.has((units[phrase.possessor] as Unit).lower)))
      return world(scene, phrase.possessor >= 0 ? phrase.possessor : phrase.head);
    i = phrase.last;
  }
  return null;
}

const locating = new Set("in of from across around throughout within on at among for".split(" "));

/** "Chinese models", "US exports", "the global market". */
function modifierOf(scene: Scene, phrase: NounPhrase): Reference | null {
  const { units } = scene.analysis;
  // "Spanish speakers" need not be of Spain.
  if (headLemma(units[phrase.head] as Unit) === "speaker") return null;
  for (let i = phrase.first; i < phrase.last; i++) {
    const unit = units[i] as Unit;
    if (
      unit.mention !== null &&
      i < phrase.head &&
      (unit.mention.type === "place" || unit.mention.type === "organization")
    ) {
      return mentioned(scene, i, "stated");
    }
    if (worldly.has(unit.lower) && unit.tag === ADJECTIVE_TAG) return world(scene, i);
  }
  return null;
}
