import type { Basis, Reference } from "../../model/claim.ts";
import type { Mention } from "../../model/mention.ts";
import { NOUN } from "../lexicon/lexicon.ts";
import { pick } from "../phrases/analyze-sentence.ts";
import type { NounPhrase } from "../phrases/noun-phrases.ts";
import { DETERMINER_TAG, lemmaOf, NAME, PRONOUN_TAG, TIME, type Unit } from "../phrases/unit.ts";
import { complementEnd } from "./complement.ts";
import { isBareNumber, verbLemma } from "./governor.ts";
import { entityBefore, lookBack } from "./last-entity.ts";
import { addLemmas, contentStart, headLemma, type Scene, spanOf, textOf } from "./scene.ts";

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
  // "The company" is the one spoken of, "the companies" are several.
  const one = head.lower === word;
  if (one && phrase.head === phrase.first + 1 && (units[phrase.first] as Unit).tag === DETERMINER_TAG) {
    const known = lookBack(scene, phrase.head, word, mentions);
    if (known !== null) return known;
  }
  const last = complementEnd(scene.analysis, phrase.last);
  const lemmas: string[] = [];
  for (let i = first; i < last; i++) addLemmas(units[i] as Unit, lemmas);
  if (lemmas.length === 0) return null;
  return {
    text: textOf(scene, first, last),
    span: spanOf(scene, first, last),
    key: lemmas.join(" "),
    basis: "stated",
  };
}

/** The phrase a share is taken of, as a reference. */
export function wholeOf(scene: Scene, index: number): Reference | null {
  const phrase = pick(scene.analysis.phrases, index);
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

/** "China's share", "the company's revenue", "its revenue". */
export function possessorOf(scene: Scene, phrase: NounPhrase, mentions: readonly Mention[]): Reference | null {
  const { units } = scene.analysis;
  const opener = units[phrase.first] as Unit;
  if (phrase.possessor < 0) return isOwner(opener) ? pronoun(scene, phrase, opener, mentions) : null;
  const owner = units[phrase.possessor] as Unit;
  if (owner.mention !== null) return mentioned(scene, phrase.possessor, "stated");
  if (owner.tag === TIME || timely.has(owner.lower)) return null;
  if (worldly.has(owner.lower)) {
    // "the world's largest firms" are ranked in the world and need not be all of it.
    const next = units[phrase.possessor + 1] as Unit;
    return ranks(next) ? null : world(scene, phrase.possessor);
  }
  const word = headLemma(owner);
  const known = owner.lower === word ? lookBack(scene, phrase.possessor, word, mentions) : null;
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

const timely = new Set("year month week quarter today yesterday tomorrow day season".split(" "));

function ranks(unit: Unit): boolean {
  return unit.figure !== null || unit.lower.endsWith("est") || unit.lower === "top" || unit.lower === "most";
}

export function mentioned(scene: Scene, at: number, basis: Basis): Reference {
  const mention = (scene.analysis.units[at] as Unit).mention as Mention;
  if (worldly.has(mention.key)) return world(scene, at);
  return { text: mention.name, span: mention.span, key: mention.key, basis };
}

export function world(scene: Scene, at: number): Reference {
  return { text: "world", span: spanOf(scene, at, at + 1), key: "world", basis: "stated" };
}

/** Words for the globe, whatever their form. */
export const worldly = new Set(
  "world global globe globally worldwide planet international internationally earth world-wide".split(" "),
);

function isOwner({ tag, lower }: Unit): boolean {
  return tag === DETERMINER_TAG && (lower === "its" || lower === "their" || lower === "his");
}

/** "it" and "they" after a sentence with one clear organization or place. */
function pronoun(scene: Scene, phrase: NounPhrase, head: Unit, mentions: readonly Mention[]): Reference | null {
  const { lower } = head;
  if (lower === "he" || lower === "she" || lower === "his")
    return entityBefore(scene, phrase.first, "person", mentions);
  if (lower !== "it" && lower !== "they" && lower !== "its" && lower !== "their") return null;
  const { verbs, verbAt, phrases, units } = scene.analysis;
  // The subject of the clause before: "the company said it has 1,000 customers".
  for (let i = phrase.first - 1; i >= 0 && i > phrase.first - 40; i--) {
    const earlier = pick(phrases, pick(verbs, verbAt[i] as number)?.subject ?? -1);
    if (earlier === undefined || earlier.first >= i) continue;
    const told = units[earlier.head] as Unit;
    if (told.tag === PRONOUN_TAG || isBareNumber(units, earlier) || !agrees(lower, told)) continue;
    const reference = referenceTo(scene, earlier, mentions);
    return reference === null ? null : { ...reference, basis: "inferred" };
  }
  const before = scene.previous();
  const spoken = before === null ? null : topicOf(before, lower, mentions);
  if (spoken !== null) return { ...spoken, basis: "inferred" };
  return lower === "it" || lower === "its" ? entityBefore(scene, phrase.first, "organization", mentions) : null;
}

/** What a sentence is about: its first subject, or what "this is" says that it is; `null` where that is a pronoun or a person. */
function topicOf(scene: Scene, pronoun: string, mentions: readonly Mention[]): Reference | null {
  const { verbs, phrases, phraseAt, units } = scene.analysis;
  const [group] = verbs;
  const subject = pick(phrases, group?.subject ?? -1);
  if (group === undefined || subject === undefined) return null;
  const head = units[subject.head] as Unit;
  if (head.mention?.type === "person" || (head.tag !== PRONOUN_TAG && !agrees(pronoun, head))) return null;
  if (head.tag !== PRONOUN_TAG) return referenceTo(scene, subject, mentions);
  const after = group.last < units.length ? (phraseAt[group.last] as number) : -1;
  const predicate = pick(phrases, after);
  const names = (head.lower === "this" || head.lower === "it") && verbLemma(scene.analysis, 0) === "be";
  return names && predicate !== undefined ? referenceTo(scene, predicate, mentions) : null;
}

/** "It" stands for one thing, "they" for several; a name can be both. */
function agrees(pronoun: string, unit: Unit): boolean {
  const { tag, lower, mention } = unit;
  if (tag === NAME || mention !== null) return true;
  const several = lemmaOf(unit, NOUN) !== lower || lower === "people";
  return pronoun === "they" || pronoun === "their" ? several || collective.has(lower) : !several;
}

const collective = new Set(
  "team company firm group government staff police council board family crew band club".split(" "),
);
