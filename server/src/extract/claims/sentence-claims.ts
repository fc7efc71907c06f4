import type { Figure } from "../../model/figure.ts";
import type { Mention } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import { pick } from "../phrases/analyze-sentence.ts";
import { PREPOSITION_TAG, type Unit } from "../phrases/unit.ts";
import { findAttribution } from "./attribution.ts";
import {
  type Clause,
  clauseOf,
  contextOf,
  findModality,
  findTime,
  inPast,
  isNegated,
  timesOf,
} from "./circumstances.ts";
import type { Draft } from "./draft.ts";
import { verbLemma } from "./governor.ts";
import { heldBy } from "./held-by.ts";
import { type List, listOf } from "./list-label.ts";
import { findMeasure } from "./measure.ts";
import type { Measured } from "./measured.ts";
import { findPlace } from "./place.ts";
import { wholeOf } from "./reference.ts";
import { pairRespectively } from "./respectively.ts";
import { restates } from "./restating.ts";
import type { Scene } from "./scene.ts";
import { findSubject } from "./subject.ts";
import { measuring } from "./verb-kinds.ts";

/** The claims of one sentence as far as the sentence itself tells them, in text order. */
export function readSentence(
  scene: Scene,
  block: number,
  sentence: Span,
  mentions: readonly Mention[],
  date: string | undefined,
): Draft[] {
  const drafts: Draft[] = [];
  const { units } = scene.analysis;
  let last: Clause | null = null;
  let list: { readonly found: List | null } | null = null;
  let context: readonly string[] = none;
  const verbs: string[] = [];
  const told: Told[] = [];
  for (let at = 0; at < units.length; at++) {
    const { figure } = units[at] as Unit;
    if (figure === null || figure.dimension === "time") continue;
    const measured = findMeasure(scene, at);
    verbs.push(verbLemma(scene.analysis, measured.verb));
    told.push({ at, figure, measured });
  }
  if (told.length === 0) return drafts;
  const attribution = findAttribution(scene, mentions);
  const times = timesOf(scene.analysis);
  for (let i = 0; i < told.length; i++) {
    const { at, figure, measured } = told[i] as Told;
    const clause = clauseOf(scene, at, last);
    if (clause !== last && (clause.start !== last?.start || clause.end !== last.end))
      context = contextOf(scene, clause);
    last = clause;
    const subject = findSubject(scene, at, measured, clause, mentions);
    if (measured.measure === null && measured.verb < 0 && !isDate(figure)) list ??= { found: listOf(scene) };
    const listed = list?.found != null && at > list.found.colon && measured.verb < 0 && figure.unit !== null;
    const time = isDate(figure) ? null : findTime(scene, at, measured.verb, clause, date, times);
    drafts.push({
      figure: inFile(inPast(scene, figure, measured.verb, date), scene.base),
      block,
      sentence,
      measure: measured.measure ?? (listed ? (list?.found?.label ?? null) : null),
      subject,
      holder: subject === null ? heldBy(scene, at, measured, mentions) : null,
      whole: wholeOf(scene, measured.whole),
      time,
      place: findPlace(scene, at, subject, clause),
      modality: findModality(scene, at, measured.verb, clause, date, time),
      attribution,
      negated: isNegated(scene, measured.verb),
      // "killing 21 and wounding 36": each figure has its own verb.
      context: besides(context, verbs, verbs[i] as string, measured.measure?.lemmas ?? none),
      at,
      verb: measured.verb,
      elliptic: measured.elliptic,
      tucked: isTucked(scene, at),
      isWhole: false,
      restates: restates(scene, at, measured.verb),
    });
  }
  for (const draft of drafts) nameAntecedent(scene, draft);
  pairRespectively(scene, drafts, mentions);
  return drafts;
}

/** A figure of a sentence with what it measures. */
interface Told {
  readonly at: number;
  readonly figure: Figure;
  readonly measured: Measured;
}

/** The words of a clause that are neither in the figure's measure nor the verb of another figure. */
function besides(
  words: readonly string[],
  verbs: readonly string[],
  own: string,
  measure: readonly string[],
): readonly string[] {
  const left: string[] = [];
  for (const word of words) if ((word === own || !verbs.includes(word)) && !measure.includes(word)) left.push(word);
  return left.length === words.length ? words : left;
}

/** "It was 60 seconds": where the pronoun stands for no entity, it stands for what is measured. */
function nameAntecedent({ analysis }: Scene, draft: Draft): void {
  const { subject, figure, measure } = draft;
  if (measure !== null || subject === null || subject.basis !== "inferred" || figure.unit === null || isDate(figure))
    return;
  const group = analysis.verbs[draft.verb];
  const phrase = analysis.phrases[group?.subject ?? -1];
  if (group === undefined || phrase === undefined || (analysis.units[phrase.head] as Unit).lower !== "it") return;
  if (!measuring.has(verbLemma(analysis, draft.verb)) || subject.text !== subject.text.toLowerCase()) return;
  const lemmas = subject.key.split(" ");
  draft.measure = {
    text: subject.text,
    span: subject.span,
    lemmas,
    head: lemmas[lemmas.length - 1] as string,
    basis: "inferred",
  };
  draft.subject = null;
}

const none: readonly string[] = [];

function isTucked({ analysis }: Scene, at: number): boolean {
  const phrase = pick(analysis.phrases, analysis.phraseAt[at] as number);
  const before = pick(analysis.units, (phrase?.first ?? at) - 1);
  return before?.tag === PREPOSITION_TAG;
}

function isDate(figure: Figure): boolean {
  return figure.role === "date" || figure.dimension === "date";
}

/** The figure with spans in the file. */
export function inFile(figure: Figure, base: number): Figure {
  if (base === 0) return figure;
  const { span, outer } = figure;
  return { ...figure, span: [span[0] + base, span[1] + base], outer: [outer[0] + base, outer[1] + base] };
}
