import type { Mention } from "../../model/mention.ts";
import { type Analysis, pick } from "../phrases/analyze-sentence.ts";
import type { NounPhrase } from "../phrases/noun-phrases.ts";
import { DETERMINER_TAG, NAME, NOUN_TAG, PRONOUN_TAG, type Unit } from "../phrases/unit.ts";
import { complementEnd } from "./complement.ts";
import type { Draft } from "./draft.ts";
import { isBareNumber, verbLemma } from "./governor.ts";
import { entityBefore } from "./last-entity.ts";
import { type Scene, textOf } from "./scene.ts";
import { saying } from "./verb-kinds.ts";

/** Who says what the sentence says, by name or as written: "according to X", "X said", "said X"; `null` for the article itself. */
export function findAttribution(scene: Scene, mentions: readonly Mention[]): string | null {
  const { analysis } = scene;
  return accordingTo(scene) ?? speaker(scene, analysis, mentions);
}

/**
 * Gives quoted claims from position `from` on that name no speaker the one that the block names: the last before, else the
 * first after, since a quotation often begins before its speaker is told.
 */
export function shareAttribution(drafts: readonly Draft[], from: number): void {
  let speaker: string | null = null;
  for (let i = from; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    if (draft.attribution !== null) speaker = draft.attribution;
    else if (draft.modality === "quoted") draft.attribution = speaker;
  }
  speaker = null;
  for (let i = drafts.length - 1; i >= from; i--) {
    const draft = drafts[i] as Draft;
    if (draft.attribution !== null) speaker = draft.attribution;
    else if (draft.modality === "quoted") draft.attribution = speaker;
  }
}

function accordingTo(scene: Scene): string | null {
  const { units, phraseAt, phrases } = scene.analysis;
  for (let i = 0; i + 2 < units.length; i++) {
    const { lower } = units[i] as Unit;
    if (lower !== "according" || units[i + 1]?.lower !== "to") continue;
    const phrase = phrases[phraseAt[i + 2] as number];
    if (phrase !== undefined) return nameOf(scene, phrase);
  }
  return null;
}

function speaker(scene: Scene, analysis: Analysis, mentions: readonly Mention[]): string | null {
  const { units, phrases, phraseAt, verbs } = analysis;
  for (let position = 0; position < verbs.length; position++) {
    const group = verbs[position];
    if (group === undefined || group.dependent) continue;
    const word = verbLemma(analysis, position);
    if (!saying.has(word)) continue;
    const after = phraseAt[group.last + (units[group.last + 1]?.lower === "." ? 2 : 0)] as number | undefined;
    const inverted = word === "say" && after !== undefined && after >= 0 && startsQuietly(units, group.first);
    if (inverted && (analysis.verbOfSubject[after] as number) < 0) {
      const phrase = phrases[after];
      if (phrase !== undefined && !isBareNumber(units, phrase)) return nameOf(scene, phrase);
    }
    if (word === "put") {
      if (!putsAt(units, group.last)) continue;
    } else if (word === "show" || word === "find") {
      if (units[group.last]?.lower !== "that") continue;
    }
    const phrase = pick(phrases, group.subject);
    const plain = word === "say" || word === "put" || word === "show" || word === "find";
    if (!plain && !introducesClause(units, group.last) && !closesQuotation(units, phrase)) continue;
    // "three in five teachers said": the figure is the claim.
    if (phrase === undefined || phrase.number >= 0) continue;
    const head = units[phrase.head] as Unit;
    if (head.lower === "he" || head.lower === "she") {
      const person = entityBefore(scene, phrase.head, "person", mentions);
      if (person !== null) return person.text;
    }
    if (head.tag === PRONOUN_TAG || (head.tag !== NAME && head.tag !== NOUN_TAG)) continue;
    if (isPartOfText(scene, phrase)) continue;
    return nameOf(scene, phrase);
  }
  return null;
}

/** "The footnote says": what the article's own parts say, the article says; "the ministry's chart" is another's. */
function isPartOfText({ analysis }: Scene, phrase: NounPhrase): boolean {
  const { lower } = analysis.units[phrase.head] as Unit;
  return partsOfText.has(lower) && phrase.possessor < 0 && complementEnd(analysis, phrase.last) === phrase.last;
}

const partsOfText = new Set(
  "footnote footnotes endnote endnotes caption captions table tables chart charts graph graphs figure diagram diagrams sidebar infographic appendix".split(
    " ",
  ),
);

/** "…," the minister told parliament. */
function closesQuotation(units: readonly Unit[], subject: NounPhrase | undefined): boolean {
  if (subject === undefined || subject.first === 0) return false;
  return (units[subject.first - 1] as Unit).quoted && !(units[subject.head] as Unit).quoted;
}

/** "puts the share at 31 percent" */
function putsAt(units: readonly Unit[], last: number): boolean {
  for (let i = last + 1; i < Math.min(units.length, last + 6); i++) {
    if ((units[i] as Unit).lower === "at") return units[i + 1]?.figure != null;
  }
  return false;
}

/** True where a comma or a quotation ends right before the verb: ", said X". */
function startsQuietly(units: readonly Unit[], first: number): boolean {
  const before = units[first - 1];
  const verb = units[first] as Unit;
  return before === undefined || before.lower === "," || (before.quoted && !verb.quoted);
}

/** True where "that" or a clause of its own follows, or the sentence ends: "…, the company reported." */
function introducesClause(units: readonly Unit[], last: number): boolean {
  const next = units[last];
  if (next === undefined) return true;
  return next.lower === "that" || (next.quoted && !(units[last - 1] as Unit).quoted);
}

function nameOf(scene: Scene, phrase: NounPhrase): string {
  const { units } = scene.analysis;
  const mention = (units[phrase.head] as Unit).mention;
  if (mention !== null) return mention.name;
  let first = phrase.first;
  while (first < phrase.head && (units[first] as Unit).tag === DETERMINER_TAG) first++;
  return textOf(scene, first, complementEnd(scene.analysis, phrase.last));
}
