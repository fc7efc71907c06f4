import type { Mention } from "../../model/mention.ts";
import { pick } from "../phrases/analyze-sentence.ts";
import type { NounPhrase } from "../phrases/noun-phrases.ts";
import { COMMA, COORDINATOR, NAME, PREPOSITION_TAG, type Unit } from "../phrases/unit.ts";
import type { Draft } from "./draft.ts";
import { phraseStart } from "./governor.ts";
import { referenceTo } from "./reference.ts";
import { phraseOf, type Scene } from "./scene.ts";

/** How many figures "respectively" may tie to as many names. */
const MOST = 6;

/** "Dover and Kent got $3 million and $2 million, respectively": gives each figure its own of as many things named in a row. */
export function pairRespectively(scene: Scene, drafts: readonly Draft[], mentions: readonly Mention[]): void {
  const { units } = scene.analysis;
  if (drafts.length < 2) return;
  for (let i = 0; i < units.length; i++) {
    if ((units[i] as Unit).lower === "respectively") pairBefore(scene, drafts, i, mentions);
  }
}

function pairBefore(scene: Scene, drafts: readonly Draft[], end: number, mentions: readonly Mention[]): void {
  const { analysis } = scene;
  const row = rowOfFigures(analysis.units, drafts, end);
  const [first] = row;
  const last = row[row.length - 1];
  if (row.length < 2 || first === undefined || last === undefined) return;
  const verb = pick(analysis.verbs, first.verb);
  const things =
    rowEndingAt(scene, skipMarks(analysis.units, end), row.length, last.at) ??
    (verb === undefined ? null : rowEndingAt(scene, verb.first, row.length, -1)) ??
    (verb === undefined ? null : rowEndingAt(scene, phraseStart(scene.analysis, first.at), row.length, verb.last - 1));
  if (things === null) return;
  const named = things.every((thing) => (analysis.units[thing.head] as Unit).tag === NAME);
  row.forEach((draft, i) => {
    const thing = things[i] as NounPhrase;
    if (named) draft.subject = referenceTo(scene, thing, mentions) ?? draft.subject;
    else if (verb !== undefined && thing.last <= verb.first) draft.measure = phraseOf(scene, thing, "stated");
  });
}

/** The figures of one kind in a row that ends close before a unit, in text order. */
function rowOfFigures(units: readonly Unit[], drafts: readonly Draft[], end: number): Draft[] {
  const row: Draft[] = [];
  for (let i = drafts.length - 1; i >= 0 && row.length < MOST; i--) {
    const draft = drafts[i] as Draft;
    if (draft.at >= end || draft.figure.dimension === "date") continue;
    const [next] = row;
    if (next === undefined) {
      if (end - draft.at > 14) return row;
    } else if (draft.figure.dimension !== next.figure.dimension || next.at - draft.at > 6) return row;
    else if (!isJoined(units, draft.at, next.at)) return row;
    row.unshift(draft);
  }
  return row;
}

/** True where a comma or "and" stands between two units. */
function isJoined(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const { tag } = units[i] as Unit;
    if (tag === COMMA || tag === COORDINATOR) return true;
  }
  return false;
}

/** So many noun phrases in a row, joined by commas and "and", that end at a unit and begin behind another; else `null`. */
function rowEndingAt({ analysis }: Scene, end: number, count: number, after: number): NounPhrase[] | null {
  const { units, phrases, phraseAt } = analysis;
  const row: NounPhrase[] = [];
  let at = end - 1;
  while (at > after) {
    const phrase = phrases[phraseAt[at] as number];
    if (phrase === undefined || phrase.number >= 0 || row.length === count) return null;
    row.unshift(phrase);
    let i = phrase.first - 1;
    if (i <= after || !isLink(units[i] as Unit)) return row.length === count && isOpen(units, i) ? row : null;
    while (i > after && isLink(units[i] as Unit)) i--;
    at = i;
  }
  return row.length === count ? row : null;
}

function isLink({ tag }: Unit): boolean {
  return tag === COMMA || tag === COORDINATOR;
}

/** True where a row may begin behind a unit. */
function isOpen(units: readonly Unit[], at: number): boolean {
  const before = units[at];
  return before === undefined || before.tag !== PREPOSITION_TAG || placing.has(before.lower);
}

const placing = new Set(["in", "at", "for", "to", "on", "by", "from"]);

/** The position behind the last word before a unit, commas aside. */
function skipMarks(units: readonly Unit[], end: number): number {
  let at = end;
  while (at > 0 && (units[at - 1] as Unit).tag === COMMA) at--;
  return at;
}
