import type { ClaimTime, Modality } from "../../model/claim.ts";
import type { CalendarInterval, Figure } from "../../model/figure.ts";
import { oneOf, WordTest } from "../../text/word-test.ts";
import { functionKinds } from "../lexicon/function-words.ts";
import { ADJECTIVE, NOUN, VERB } from "../lexicon/lexicon.ts";
import { type Analysis, pick } from "../phrases/analyze-sentence.ts";
import {
  ADJECTIVE_TAG,
  AUXILIARY_TAG,
  COMMA,
  lemmaOf,
  NAME,
  NOUN_TAG,
  PREPOSITION_TAG,
  RELATIVE_TAG,
  TIME,
  TO,
  type Unit,
  VERB_TAG,
} from "../phrases/unit.ts";
import { clauseEnd, clauseStart, REACH } from "./governor.ts";
import { type Scene, spanOf, textOf } from "./scene.ts";
import { projecting } from "./verb-kinds.ts";

/** What holds for every figure of one clause. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** The clause that holds a unit. `last` is that of a unit before, which holds this one as well where it reaches so far. */
export function clauseOf({ analysis }: Scene, at: number, last: Clause | null): Clause {
  // A clause this short ends where another begins and not out of reach.
  if (last !== null && at < last.end && last.end - last.start < REACH) return last;
  return { start: clauseStart(analysis, at), end: clauseEnd(analysis, at) };
}

/** How many units away a date may stand. */
const NEAR = 80;

const always: CalendarInterval = { start: null, end: null };

/** The units of a sentence that tell a time, with days or without, and are compared with nothing. */
export function timesOf({ units }: Analysis): readonly number[] {
  const times: number[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.tag !== TIME && unit.figure === null && !timeWords.passes(unit)) continue;
    if ((tellsTime(units, i) || isUndated(unit)) && !isCompared(units, i)) times.push(i);
  }
  return times;
}

/** When: a date of the clause, else of the sentence, the nearer one first; words such as "now" count as dates without days. `times` are those that {@link timesOf} finds. */
export function findTime(
  scene: Scene,
  at: number,
  verb: number,
  clause: Clause,
  date: string | undefined,
  times: readonly number[],
): ClaimTime | null {
  const { units } = scene.analysis;
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (const i of times) {
    if (i === at || i < at - NEAR || i >= at + NEAR) continue;
    // Of two that are as near, the later one belongs to the figure: "from 8 in 2010 to 7 in 2020".
    const away = Math.abs(i - at) - (i > at ? 0.5 : 0) + (i >= clause.start && i < clause.end ? 0 : 1000);
    if (away < distance) {
      best = i;
      distance = away;
    }
  }
  if (best < 0) return null;
  const unit = units[best] as Unit;
  // Another time told farther away is not this figure's.
  if (isUndated(unit)) return null;
  if (unit.figure !== null) {
    const told = inPast(scene, unit.figure, verb, date).calendar ?? always;
    const calendar = withPreposition(told, pick(units, best - 1));
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

/** "Arrived in August", written in February: the August before. A weekday already tells which year is meant. */
export function inPast(scene: Scene, figure: Figure, verb: number, date: string | undefined): Figure {
  const { calendar } = figure;
  if (calendar === undefined || date === undefined || figure.weekday !== undefined) return figure;
  const { start, end } = calendar;
  if (start === null || end === null || start <= date || !figure.inferred.includes("year")) return figure;
  if (!isPast(scene.analysis, verb)) return figure;
  return { ...figure, calendar: { start: yearBefore(start), end: yearBefore(end) } };
}

function yearBefore(day: string): string {
  const rest = day.slice(4);
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, "0")}${rest === "-02-29" ? "-02-28" : rest}`;
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

/** "Fewer than in 2002", "the highest since 1979": a time that something else is compared with. */
function isCompared(units: readonly Unit[], i: number): boolean {
  const before = pick(units, i - 1)?.lower;
  if (before === "than") return true;
  const earlier = pick(units, i - 2)?.lower;
  if (before === "since") return superlative.has(earlier ?? "");
  return (before === "in" || before === "on" || before === "of") && earlier === "than";
}

const superlative = new Set(
  "most highest lowest largest biggest smallest best worst fewest least first longest".split(" "),
);

/** The words that {@link tellsTime} looks at more closely. */
const timeWords = oneOf("to so now currently today");

/** "In April", where nothing says of which year. */
function isUndated({ tag, figure }: Unit): boolean {
  return tag === TIME && figure?.dimension === "date" && figure.calendar === undefined && figure.weekday === undefined;
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
  verb: number,
  clause: Clause,
  documentDate: string | undefined,
  time: ClaimTime | null,
): Modality {
  const { analysis } = scene;
  const { units } = analysis;
  if (isBase(units, at)) return (units[at] as Unit).quoted ? "quoted" : "stated";
  const end = asideStart(analysis, at, clause.end);
  for (let i = clause.start; i < end; i++) {
    const unit = units[i] as Unit;
    if (!maySpeakOfFuture.passes(unit)) continue;
    if (unit.lower.endsWith("'ll") && i < at) return "projected";
    if (isPending(units, i) && (i < at || analysis.verbAt[i] === verb)) return "projected";
    // "22 percent, short of the 25 it had forecast"
    if (i > at && units[i - 1]?.lower === "had") continue;
    if (projecting.has(unit.lower) && isProjection(units, i, at)) return "projected";
    if (willing.has(unit.lower) && i > at && analysis.verbAt[i] === verb) return "projected";
  }
  if (
    documentDate !== undefined &&
    time?.basis === "stated" &&
    time.calendar.start !== null &&
    time.calendar.start > documentDate &&
    !isPast(analysis, verb)
  )
    return "projected";
  return (units[at] as Unit).quoted ? "quoted" : "stated";
}

/** The words that {@link findModality} looks at more closely, for nearly all words are none of them. */
const maySpeakOfFuture = new WordTest(
  (lower) => lower.endsWith("'ll") || lower === "is" || lower === "are" || projecting.has(lower) || willing.has(lower),
);

/** Where a relative clause begins that is not the figure's own: "$1.42, against the $1.31 that had been expected". */
function asideStart({ units }: Analysis, at: number, end: number): number {
  for (let i = at + 1; i < end; i++) {
    if ((units[i] as Unit).tag === RELATIVE_TAG && (i > at + 3 || (units[i - 1] as Unit).tag === COMMA)) return i;
  }
  return end;
}

/** "will fall to $11 million, compared with $27 million", "up from 34": what the expected is compared with has been. */
function isBase(units: readonly Unit[], at: number): boolean {
  if (at < 2) return false;
  const before = (units[at - 1] as Unit).lower;
  const earlier = (units[at - 2] as Unit).lower;
  if (before === "with" || before === "to") return earlier === "compared";
  return before === "from" && (earlier === "up" || earlier === "down");
}

/** "Are to be let", "is to open". */
function isPending(units: readonly Unit[], i: number): boolean {
  const { tag, lower } = units[i] as Unit;
  return tag === AUXILIARY_TAG && (lower === "is" || lower === "are") && units[i + 1]?.tag === TO;
}

/** Auxiliaries that may follow their figure: "3,680 will be let". What could or might be is often an estimate of what is. */
const willing = new Set(["will", "would", "shall", "won't"]);

/** True where the verb tells what has happened. */
function isPast({ units, verbs }: Analysis, verb: number): boolean {
  const group = pick(verbs, verb);
  if (group === undefined) return false;
  const first = units[group.first] as Unit;
  const { lower, tag } = first;
  if (tag === AUXILIARY_TAG) return pastAuxiliaries.has(lower);
  return !group.dependent && lemmaOf(first, VERB) !== lower && !lower.endsWith("s") && !lower.endsWith("ing");
}

const pastAuxiliaries = new Set(["was", "were", "had", "did", "has", "have"]);

/** Nouns such as "plan" only where they describe or act; modal verbs always. */
function isProjection(units: readonly Unit[], i: number, at: number): boolean {
  const { tag } = units[i] as Unit;
  if (tag === AUXILIARY_TAG) return i < at;
  return tag === VERB_TAG || tag === ADJECTIVE_TAG;
}

/** True where the verb that governs the figure is negated. */
export function isNegated(scene: Scene, verb: number): boolean {
  const { units, verbs } = scene.analysis;
  const group = pick(verbs, verb);
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
  const words: string[] = [];
  for (let i = clause.start; i < clause.end; i++) {
    const unit = units[i] as Unit;
    const { tag, lower } = unit;
    if (unit.figure !== null) continue;
    if (tag === NOUN_TAG || lower === "worth") insert(words, lemmaOf(unit, NOUN));
    else if (tag === VERB_TAG) insert(words, lemmaOf(unit, VERB));
    else if (tag === ADJECTIVE_TAG) insert(words, (unit.entry & ADJECTIVE) !== 0 ? lemmaOf(unit, ADJECTIVE) : lower);
    else if (tag === NAME && unit.word !== null) {
      if (unit.kinds === 0) insert(words, lower);
    } else if (tag === NAME) {
      for (const word of lower.split(" ")) if (functionKinds(word) === 0) insert(words, word);
    }
  }
  return words;
}

/** Adds a word to a short sorted list that does not hold it yet. */
function insert(sorted: string[], word: string): void {
  if (word === "") return;
  let at = sorted.length;
  while (at > 0 && (sorted[at - 1] as string) > word) at--;
  if (at > 0 && sorted[at - 1] === word) return;
  sorted.push(word);
  for (let i = sorted.length - 1; i > at; i--) sorted[i] = sorted[i - 1] as string;
  sorted[at] = word;
}
