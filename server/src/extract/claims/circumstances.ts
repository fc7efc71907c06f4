import type { ClaimTime, Modality } from "../../model/claim.ts";
import type { CalendarInterval } from "../../model/figure.ts";
import { functionKinds } from "../lexicon/function-words.ts";
import { ADJECTIVE, lemma, NOUN, VERB } from "../lexicon/lexicon.ts";
import {
  ADJECTIVE_TAG,
  AUXILIARY_TAG,
  NAME,
  NOUN_TAG,
  PREPOSITION_TAG,
  TIME,
  type Unit,
  VERB_TAG,
} from "../phrases/unit.ts";
import { clauseEnd, clauseStart } from "./governor.ts";
import { type Scene, spanOf, textOf } from "./scene.ts";
import { projecting } from "./verb-kinds.ts";

/** What holds for every figure of one clause. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

export function clauseOf(scene: Scene, at: number): Clause {
  return { start: clauseStart(scene.analysis, at), end: clauseEnd(scene.analysis, at) };
}

/** How many units away a date may stand. */
const NEAR = 80;

const always: CalendarInterval = { start: null, end: null };

/** When: a date of the clause, else of the sentence, the nearer one first; words such as "now" count as dates without days. */
export function findTime(scene: Scene, at: number, clause: Clause, date: string | undefined): ClaimTime | null {
  const { units } = scene.analysis;
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  const end = Math.min(units.length, at + NEAR);
  for (let i = Math.max(0, at - NEAR); i < end; i++) {
    if (i === at || !tellsTime(units, i)) continue;
    // Of two that are as near, the later one belongs to the figure: "from 8 in 2010 to 7 in 2020".
    const away = Math.abs(i - at) - (i > at ? 0.5 : 0) + (i >= clause.start && i < clause.end ? 0 : 1000);
    if (away < distance) {
      best = i;
      distance = away;
    }
  }
  if (best < 0) return null;
  const unit = units[best] as Unit;
  if (unit.figure !== null) {
    const calendar = withPreposition(unit.figure.calendar ?? always, units[best - 1]);
    return { text: textOf(scene, best, best + 1), span: spanOf(scene, best, best + 1), calendar, basis: "stated" };
  }
  const last = unit.lower === "to" || unit.lower === "so" ? best + 2 : best + 1;
  return {
    text: textOf(scene, best, last),
    span: spanOf(scene, best, last),
    calendar: { start: null, end: date ?? null },
    basis: "stated",
  };
}

/** "since 2024" is open at its end, "by 2030" and "until 2030" at their start. */
function withPreposition(calendar: CalendarInterval, before: Unit | undefined): CalendarInterval {
  if (before === undefined || before.tag !== PREPOSITION_TAG) return calendar;
  if (before.lower === "since" || before.lower === "from")
    return calendar.end === null
      ? calendar
      : { start: calendar.start, end: before.lower === "since" ? null : calendar.end };
  return calendar;
}

function tellsTime(units: readonly Unit[], i: number): boolean {
  const unit = units[i] as Unit;
  if (unit.tag === TIME) return unit.figure?.calendar !== undefined;
  if (unit.figure !== null) return unit.figure.calendar !== undefined && unit.figure.dimension === "date";
  if (unit.lower === "to") return units[i + 1]?.lower === "date";
  if (unit.lower === "so") return units[i + 1]?.lower === "far";
  return unit.lower === "now" || unit.lower === "currently" || unit.lower === "today";
}

/** Whether the clause speaks of what is not yet so, or stands between quotation marks. */
export function findModality(
  scene: Scene,
  at: number,
  clause: Clause,
  documentDate: string | undefined,
  time: ClaimTime | null,
): Modality {
  const { units } = scene.analysis;
  for (let i = clause.start; i < clause.end; i++) {
    const unit = units[i] as Unit;
    if (unit.lower.endsWith("'ll") && i < at) return "projected";
    if (projecting.has(unit.lower) && isProjection(units, i, at)) return "projected";
  }
  if (
    documentDate !== undefined &&
    time?.basis === "stated" &&
    time.calendar.start !== null &&
    time.calendar.start > documentDate
  )
    return "projected";
  return (units[at] as Unit).quoted ? "quoted" : "stated";
}

/** Nouns such as "plan" only where they describe or act; modal verbs always. */
function isProjection(units: readonly Unit[], i: number, at: number): boolean {
  const { tag } = units[i] as Unit;
  if (tag === AUXILIARY_TAG) return i < at;
  return tag === VERB_TAG || tag === ADJECTIVE_TAG;
}

/** True where the verb that governs the figure is negated. */
export function isNegated(scene: Scene, verb: number): boolean {
  const { units, verbs } = scene.analysis;
  const group = verbs[verb];
  if (group === undefined) return false;
  const end = Math.min(units.length, group.last + 1);
  for (let i = group.first; i < end; i++) {
    const { lower, tag } = units[i] as Unit;
    if (tag === AUXILIARY_TAG && (lower.endsWith("n't") || lower === "cannot")) return true;
    if (lower !== "not" && lower !== "never") continue;
    // "not only … but" asserts both.
    const next = units[i + 1]?.lower;
    if (next === "only" || next === "just" || next === "including" || next === "counting") continue;
    if (i < group.last || units[i - 1]?.tag === AUXILIARY_TAG) return true;
  }
  return false;
}

/** Other content words of the clause in dictionary form, sorted. */
export function contextOf(scene: Scene, clause: Clause): string[] {
  const { units } = scene.analysis;
  const words = new Set<string>();
  for (let i = clause.start; i < clause.end; i++) {
    const unit = units[i] as Unit;
    const { tag, lower } = unit;
    if (unit.figure !== null) continue;
    if (tag === NOUN_TAG) words.add(lemma(lower, NOUN));
    else if (tag === VERB_TAG) words.add(lemma(lower, VERB));
    else if (tag === ADJECTIVE_TAG) words.add((unit.entry & ADJECTIVE) !== 0 ? lemma(lower, ADJECTIVE) : lower);
    else if (tag === NAME) for (const word of lower.split(" ")) if (functionKinds(word) === 0) words.add(word);
  }
  words.delete("");
  return [...words].sort();
}
