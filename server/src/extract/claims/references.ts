import type { Basis, Reference } from "../../model/claim.ts";
import type { Mention } from "../../model/mention.ts";
import type { NounPhrase } from "../phrases/noun-phrases.ts";
import {
  ADJECTIVE_TAG,
  ADVERB_TAG,
  DETERMINER_TAG,
  NAME,
  NOUN_TAG,
  NUMBER,
  PREPOSITION_TAG,
  PRONOUN_TAG,
  TIME,
  type Unit,
  VERB_TAG,
} from "../phrases/unit.ts";
import { complementEnd } from "./complement.ts";
import { clauseEnd, clauseStart, isBareNumber, verbLemma } from "./governor.ts";
import type { Measured } from "./measure.ts";
import { addLemmas, complementOf, contentStart, headLemma, type Scene, spanOf, textOf } from "./scene.ts";

/** Words for the globe, whatever their form. */
const worldly = new Set(
  "world global globe globally worldwide planet international internationally earth world-wide".split(" "),
);
/** What "the country" and "domestic firms" look back to. */
const homely = new Set(
  "country nation domestic homegrown home-grown domestically nationwide national nationally".split(" "),
);
const corporate = new Set(
  "company firm group bank maker carmaker airline retailer agency organization startup start-up corporation university".split(
    " ",
  ),
);

/** Whose figure it is: a possessor, a place or organization in or after the measure, else the clause's subject; `null` where none is told. */
export function findSubject(
  scene: Scene,
  at: number,
  measured: Measured,
  mentions: readonly Mention[],
): Reference | null {
  const { analysis } = scene;
  const phrase = analysis.phrases[measured.phrase];
  const own = analysis.phrases[analysis.phraseAt[at] as number];
  const named = analysis.phrases[measured.owner];
  if (named !== undefined) return referenceTo(scene, named, mentions);
  if (measured.whole >= 0) {
    // What stands at the whole says whose the whole is, not whose the part.
    const doer = clauseSubject(scene, at, measured, mentions);
    if (doer !== null || measured.whole !== measured.phrase) return doer;
  }
  const owner = (phrase && (possessorOf(scene, phrase, mentions) ?? modifierOf(scene, phrase))) ?? null;
  if (owner !== null) return owner;
  const last = own === undefined ? at + 1 : own.last;
  const next = analysis.units[last];
  if (next !== undefined && worldly.has(next.lower) && next.tag !== NOUN_TAG) return world(scene, last);
  const described = describedBefore(scene, at);
  if (described >= 0) return referenceTo(scene, analysis.phrases[described] as NounPhrase, mentions);
  if (isWhole(scene, own?.first ?? at)) return phrase === undefined ? null : placeAfter(scene, phrase.last);
  const doer = clauseSubject(scene, at, measured, mentions);
  if (doer !== null && acts(scene, measured.verb)) return doer;
  return (
    (phrase && placeAfter(scene, phrase.last)) ??
    (own !== phrase || own === undefined ? placeAfter(scene, last) : null) ??
    doer ??
    placeInClause(scene, at) ??
    (phrase ? homeOf(scene, phrase, mentions) : null)
  );
}

/** True after "1,509 of the": whose the part is says nothing of the whole. */
function isWhole({ analysis }: Scene, first: number): boolean {
  const before = analysis.units[first - 1];
  return before?.lower === "of" && analysis.units[first - 2]?.figure != null;
}

/** "a system scalable to 750 billion parameters", "unicorns (valued at $1 billion)": the phrase that what holds the figure describes. */
function describedBefore({ analysis }: Scene, at: number): number {
  const { units, phraseAt } = analysis;
  let i = Math.min(at, analysis.phrases[phraseAt[at] as number]?.first ?? at) - 1;
  if (units[i]?.tag !== PREPOSITION_TAG) return -1;
  i--;
  const { tag, lower } = units[i] ?? { tag: 0, lower: "" };
  if (tag === VERB_TAG && lower.endsWith("ed") && units[i - 1]?.lower === "(") i--;
  else if (tag !== ADJECTIVE_TAG) return -1;
  return i > 0 ? (phraseAt[i - 1] as number) : -1;
}

/** True where the verb's subject is an entity that does more than be: what it has or makes is its own, wherever that is. */
function acts({ analysis }: Scene, verb: number): boolean {
  const group = analysis.verbs[verb];
  const phrase = analysis.phrases[group?.subject ?? -1];
  if (group === undefined || phrase === undefined || group.passive) return false;
  const head = analysis.units[phrase.head] as Unit;
  const entity = head.mention !== null || corporate.has(headLemma(head));
  return entity && (analysis.units[group.main] as Unit).tag === VERB_TAG;
}

/** A phrase as a reference: its entity where it names one, else its words; `null` for pronouns and bare numbers. */
export function referenceTo(scene: Scene, phrase: NounPhrase, mentions: readonly Mention[]): Reference | null {
  const { units } = scene.analysis;
  const head = units[phrase.head] as Unit;
  if (isBareNumber(units, phrase)) return null;
  if (head.tag === PRONOUN_TAG) return pronoun(scene, phrase, head, mentions);
  const first = Math.min(contentStart(scene, phrase), phrase.last - 1);
  if (head.mention !== null && head.tag === NAME) return mentioned(scene, phrase.head, "stated");
  const word = headLemma(head);
  if (worldly.has(word)) return world(scene, phrase.head);
  if (phrase.head === phrase.first + 1 && (units[phrase.first] as Unit).tag === DETERMINER_TAG) {
    const known = lookBack(scene, phrase.head, word, mentions);
    if (known !== null) return known;
  }
  const lemmas: string[] = [];
  for (let i = first; i < phrase.last; i++) addLemmas(units[i] as Unit, lemmas);
  if (lemmas.length === 0) return null;
  return {
    text: textOf(scene, first, phrase.last),
    span: spanOf(scene, first, phrase.last),
    key: lemmas.join(" "),
    basis: "stated",
  };
}

const timely = new Set("year month week quarter today yesterday tomorrow day season".split(" "));

/** "China's share", "the company's revenue", "its revenue". */
function possessorOf(scene: Scene, phrase: NounPhrase, mentions: readonly Mention[]): Reference | null {
  const { units } = scene.analysis;
  if (phrase.possessor < 0) return null;
  const owner = units[phrase.possessor] as Unit;
  if (owner.mention !== null) return mentioned(scene, phrase.possessor, "stated");
  if (owner.tag === TIME || timely.has(owner.lower)) return null;
  if (worldly.has(owner.lower)) {
    // "the world's largest firms" are ranked in the world and need not be all of it.
    const next = units[phrase.possessor + 1] as Unit;
    return ranks(next) ? null : world(scene, phrase.possessor);
  }
  const known = lookBack(scene, phrase.possessor, headLemma(owner), mentions);
  if (known !== null) return known;
  let first = phrase.first;
  while (first < phrase.possessor && (units[first] as Unit).tag === DETERMINER_TAG) first++;
  const lemmas: string[] = [];
  for (let i = first; i <= phrase.possessor; i++) addLemmas(units[i] as Unit, lemmas);
  if (lemmas.length === 0) return null;
  return {
    text: textOf(scene, first, phrase.possessor + 1),
    span: spanOf(scene, first, phrase.possessor + 1),
    key: lemmas.join(" "),
    basis: "stated",
  };
}

function ranks(unit: Unit): boolean {
  return unit.figure !== null || unit.lower.endsWith("est") || unit.lower === "top" || unit.lower === "most";
}

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

/** "models in China", "companies worldwide", "users across the world": at most two phrases on. */
function placeAfter(scene: Scene, from: number): Reference | null {
  const { units, phrases, phraseAt } = scene.analysis;
  let i = from;
  for (let steps = 0; steps < 3 && i < units.length; steps++) {
    const unit = units[i] as Unit;
    if (worldly.has(unit.lower) && (unit.tag === ADVERB_TAG || unit.tag === ADJECTIVE_TAG)) return world(scene, i);
    if (
      unit.tag === ADVERB_TAG ||
      unit.tag === TIME ||
      (unit.tag === VERB_TAG && i === from && unit.lower.endsWith("ed"))
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
    if (worldly.has(head.lower)) return world(scene, phrase.head);
    if (
      head.mention !== null &&
      head.mention.type !== "person" &&
      (unit.lower === "in" || unit.lower === "of" ? true : head.mention.type === "place")
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

const locating = new Set("in of across around throughout within on at among for".split(" "));

/** The verb's subject, unless that is what is measured. */
function clauseSubject(scene: Scene, at: number, measured: Measured, mentions: readonly Mention[]): Reference | null {
  const { analysis } = scene;
  const verb = analysis.verbs[measured.verb];
  if (verb === undefined || verb.subject < 0 || verb.subject === measured.phrase) return null;
  const told = analysis.phrases[measured.phrase]?.first ?? at;
  if (reporting.has(verbLemma(analysis, measured.verb)) && !verb.passive && told >= verb.last) return null;
  const phrase = analysis.phrases[verb.subject] as NounPhrase;
  if (phrase.first <= at && at < phrase.last) return null;
  if (measured.phrase >= 0 && complementOf(analysis, phrase.last, "of") === measured.phrase) return null;
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
function placeInClause(scene: Scene, at: number): Reference | null {
  const { units } = scene.analysis;
  const end = clauseEnd(scene.analysis, at);
  for (let i = clauseStart(scene.analysis, at); i < end; i++) {
    const unit = units[i] as Unit;
    const before = units[i - 1];
    if (unit.tag === NAME && unit.mention?.type === "place" && before !== undefined && placing.has(before.lower)) {
      return mentioned(scene, i, "stated");
    }
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

/** "the country", "the company": the last entity of that kind. */
function lookBack(scene: Scene, at: number, word: string, mentions: readonly Mention[]): Reference | null {
  if (homely.has(word)) return entityBefore(scene, at, "place", mentions);
  if (corporate.has(word)) return entityBefore(scene, at, "organization", mentions);
  return null;
}

/** "it" and "they" after a sentence with one clear organization or place. */
function pronoun(scene: Scene, phrase: NounPhrase, head: Unit, mentions: readonly Mention[]): Reference | null {
  if (head.lower === "he" || head.lower === "she") return entityBefore(scene, phrase.head, "person", mentions);
  const { verbs, verbAt, phrases, units } = scene.analysis;
  // The subject of the clause before: "the company said it has 1,000 customers".
  for (let i = phrase.first - 1; i >= 0 && i > phrase.first - 40; i--) {
    const earlier = phrases[verbs[verbAt[i] as number]?.subject ?? -1];
    if (earlier === undefined || earlier.first >= i) continue;
    if ((units[earlier.head] as Unit).tag === PRONOUN_TAG || isBareNumber(units, earlier)) continue;
    const reference = referenceTo(scene, earlier, mentions);
    return reference === null ? null : { ...reference, basis: "inferred" };
  }
  const before = scene.previous();
  const spoken = before === null ? null : topicOf(before, mentions);
  if (spoken !== null) return { ...spoken, basis: "inferred" };
  return head.lower === "it" ? entityBefore(scene, phrase.head, "organization", mentions) : null;
}

/** What a sentence is about: its first subject, or what "this is" says that it is; `null` where that is a pronoun or a person. */
function topicOf(scene: Scene, mentions: readonly Mention[]): Reference | null {
  const { verbs, phrases, phraseAt, units } = scene.analysis;
  const [group] = verbs;
  const subject = phrases[group?.subject ?? -1];
  if (group === undefined || subject === undefined) return null;
  const head = units[subject.head] as Unit;
  if (head.mention?.type === "person") return null;
  if (head.tag !== PRONOUN_TAG) return referenceTo(scene, subject, mentions);
  const after = group.last < units.length ? (phraseAt[group.last] as number) : -1;
  const predicate = phrases[after];
  const names = (head.lower === "this" || head.lower === "it") && verbLemma(scene.analysis, 0) === "be";
  return names && predicate !== undefined ? referenceTo(scene, predicate, mentions) : null;
}

/** The last entity of a kind before a unit, within reach of a paragraph; found by bisection. */
export function entityBefore(
  scene: Scene,
  at: number,
  type: Mention["type"],
  mentions: readonly Mention[],
): Reference | null {
  const offset = spanOf(scene, at, at + 1)[0];
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).span[0] < offset) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i >= low - 20; i--) {
    const mention = mentions[i] as Mention;
    if (mention.type === type) return { text: mention.name, span: mention.span, key: mention.key, basis: "inferred" };
  }
  return null;
}

function mentioned(scene: Scene, at: number, basis: Basis): Reference {
  const mention = (scene.analysis.units[at] as Unit).mention as Mention;
  if (worldly.has(mention.key)) return world(scene, at);
  return { text: mention.name, span: mention.span, key: mention.key, basis };
}

function world(scene: Scene, at: number): Reference {
  return { text: "world", span: spanOf(scene, at, at + 1), key: "world", basis: "stated" };
}

/** The phrase a share is taken of, as a reference. */
export function wholeOf(scene: Scene, index: number): Reference | null {
  const phrase = scene.analysis.phrases[index];
  if (phrase === undefined) return null;
  const { units } = scene.analysis;
  if (isBareNumber(units, phrase) || (units[phrase.head] as Unit).tag === PRONOUN_TAG) return null;
  let first = phrase.first;
  while (first < phrase.head && (units[first] as Unit).tag === DETERMINER_TAG) first++;
  if (first === phrase.number) first++;
  const last = complementEnd(scene.analysis, phrase.last);
  const lemmas: string[] = [];
  for (let i = first; i < last; i++) addLemmas(units[i] as Unit, lemmas);
  if (lemmas.length === 0) lemmas.push(headLemma(units[phrase.head] as Unit));
  return { text: textOf(scene, first, last), span: spanOf(scene, first, last), key: lemmas.join(" "), basis: "stated" };
}

/** Where, when that is not the subject: the nearest place after "in", before another figure. */
export function findPlace(scene: Scene, at: number, subject: Reference | null): Reference | null {
  const { units } = scene.analysis;
  const start = clauseStart(scene.analysis, at);
  const end = clauseEnd(scene.analysis, at);
  for (let i = at + 1; i < end && !isQuantity(units[i] as Unit); i++)
    if (isPlaced(units, i, subject)) return mentioned(scene, i, "stated");
  for (let i = at - 1; i > start && !isQuantity(units[i] as Unit); i--)
    if (isPlaced(units, i, subject)) return mentioned(scene, i, "stated");
  return null;
}

function isQuantity(unit: Unit): boolean {
  return unit.figure !== null && unit.tag === NUMBER;
}

function isPlaced(units: readonly Unit[], i: number, subject: Reference | null): boolean {
  const { mention, tag } = units[i] as Unit;
  if (mention?.type !== "place" || mention.key === subject?.key) return false;
  return (tag === NAME || tag === NOUN_TAG) && units[i - 1]?.lower === "in";
}
