import type { CalendarInterval } from "../../../model/figure.ts";
import { monthSpan, parts, shiftedDay, shiftedMonths, yearSpan } from "../calendar.ts";
import { changed, type Draft, lowerAt, type Passage, stretched } from "../draft.ts";

/**
 * Gives lengths of time the days they cover where the text says so: "the two years to June", "nine years from 2004", "the
 * first nine months of 2026", "the past five years", "three years ago". "The year to June 2025" becomes a date of its own.
 */
export function placeSpans(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  let placed: Draft[] | undefined;
  for (let i = 0; i < drafts.length; i++) {
    const one = drafts[i] as Draft;
    const length = lengthOf(one);
    if (length !== null) {
      const calendar = daysOf(passage, one, length, drafts[i + 1]);
      if (calendar === undefined) continue;
      placed ??= [...drafts];
      placed[i] = changed(one, { calendar });
    } else if (one.form === "date" && one.calendar?.end) {
      const whole = yearTo(passage, one, (placed ?? drafts)[i - 1]);
      if (whole === null) continue;
      placed ??= [...drafts];
      placed[i] = whole;
    }
  }
  return placed ?? drafts;
}

/** A length of time in whole months or whole days. */
interface Length {
  readonly unit: string;
  readonly count: number;
  readonly months: number;
  readonly days: number;
}

const MONTHS = new Map([
  ["month", 1],
  ["quarter", 3],
  ["year", 12],
  ["decade", 120],
]);
const DAYS = new Map([
  ["day", 1],
  ["week", 7],
]);
/** Longer times reach beyond the years that calendars here know. */
const LONGEST = 600;

function lengthOf(one: Draft): Length | null {
  if (one.dimension !== "duration" || one.form !== "amount" || one.unit === null) return null;
  if (!Number.isInteger(one.value) || one.value < 1 || one.value > LONGEST) return null;
  const months = MONTHS.get(one.unit);
  const days = DAYS.get(one.unit);
  if (months === undefined && days === undefined) return null;
  const length = { unit: one.unit, count: one.value, months: (months ?? 0) * one.value, days: (days ?? 0) * one.value };
  return length.months > LONGEST * 12 ? null : length;
}

const ENDING = new Set("to through until till ending ended".split(" "));
const BEGINNING = new Set("from starting beginning".split(" "));
const PAST = new Set("past last previous preceding prior".split(" "));
const COMING = new Set("next coming following".split(" "));

function daysOf(passage: Passage, one: Draft, length: Length, next: Draft | undefined): CalendarInterval | undefined {
  const link = lowerAt(passage, one.last);
  const before = lowerAt(passage, one.first - 1);
  const date = next?.form === "date" && next.first - one.last <= 2 ? next.calendar : undefined;
  const near = next !== undefined && (next.first === one.last + 1 || isJoining(lowerAt(passage, one.last + 1)));
  if (date !== undefined && near) {
    if (ENDING.has(link)) return date.end === null ? undefined : until(date.end, length);
    if (BEGINNING.has(link)) return date.start === null ? undefined : from(date.start, length);
    if (link === "since") return { start: date.start, end: passage.date ?? null };
    if (link === "of" || link === "in") {
      if (before === "first") return date.start === null ? undefined : from(date.start, length);
      if (before === "last" || before === "final") return date.end === null ? undefined : until(date.end, length);
    }
    return undefined;
  }
  const { date: now } = passage;
  if (now === undefined) return undefined;
  if (link === "ago") return ago(now, length);
  if (PAST.has(before)) return until(now, length);
  return COMING.has(before) ? from(now, length) : undefined;
}

/** What may stand between the link and the date: "ended on March 31", "ending in June". */
function isJoining(lower: string): boolean {
  return lower === "on" || lower === "in" || lower === "the";
}

function until(end: string, { months, days }: Length): CalendarInterval {
  const after = shiftedDay(end, 1);
  return { start: months > 0 ? shiftedMonths(after, -months) : shiftedDay(after, -days), end };
}

function from(start: string, { months, days }: Length): CalendarInterval {
  return { start, end: shiftedDay(months > 0 ? shiftedMonths(start, months) : shiftedDay(start, days), -1) };
}

/** Counted back in its own unit: "three years ago" is a year, "five days ago" a day. */
function ago(now: string, { unit, count, months, days }: Length): CalendarInterval | undefined {
  const [year = Number.NaN] = parts(now) ?? [];
  if (unit === "year") return yearSpan(year - count);
  if (unit === "decade") return undefined;
  if (unit === "day") return { start: shiftedDay(now, -days), end: shiftedDay(now, -days) };
  // A week or a quarter either way is still "two weeks ago".
  if (unit === "week") return { start: shiftedDay(now, -days - 3), end: shiftedDay(now, 3 - days) };
  const [inYear = Number.NaN, inMonth = 1] = parts(shiftedMonths(now, -months)) ?? [];
  return monthSpan(inYear, inMonth, 1);
}

const OWNERS = new Set("the its a full fiscal financial whole their our".split(" "));

/** "The year to June 2025", "the quarter ended March 31": a period told by its end. */
function yearTo(passage: Passage, one: Draft, before: Draft | undefined): Draft | null {
  const joined = isJoining(lowerAt(passage, one.first - 1)) ? 1 : 0;
  const link = one.first - 1 - joined;
  if (!ENDING.has(lowerAt(passage, link)) || one.calendar?.end == null) return null;
  const unit = lowerAt(passage, link - 1);
  const months = unit === "half" || unit === "half-year" ? 6 : MONTHS.get(unit);
  if (months === undefined || months === 1 || !OWNERS.has(lowerAt(passage, link - 2))) return null;
  if (before !== undefined && before.last > link - 1) return null;
  const calendar = until(one.calendar.end, { unit, count: 1, months, days: 0 });
  return stretched(one, link - 1, one.last, {
    parser: "span",
    value: Number.NaN,
    step: 0,
    unit,
    weekday: undefined,
    calendar,
  });
}
