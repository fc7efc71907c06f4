import type { CalendarInterval } from "../../model/figure.ts";

const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

const months = new Map(Object.entries(MONTHS));
const weekdays = new Map(WEEKDAYS.map((word, i) => [word, i]));
const seasons = new Map(Object.entries(SEASONS));

/** 1 to 12 for the lower-case name of a month or its abbreviation; `undefined` for other words. */
export function monthOf(lower: string): number | undefined {
  return months.get(lower);
}

/** 0 for Sunday to 6 for Saturday; `undefined` for other words. */
export function weekdayOf(lower: string): number | undefined {
  return weekdays.get(lower);
}

/** The month a season begins with in the northern half of the world; `undefined` for other words. */
export function seasonOf(lower: string): number | undefined {
  return seasons.get(lower);
}

/** -1 for "last", 0 for "this", 1 for "next"; `undefined` for other words. */
export function yearsFromNow(lower: string): number | undefined {
  return lower === "this" ? 0 : lower === "next" ? 1 : lower === "last" || lower === "previous" ? -1 : undefined;
}

export const monthNames = (): Iterable<string> => months.keys();
export const weekdayNames = (): Iterable<string> => weekdays.keys();

export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `YYYY-MM-DD`. */
export function day(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** Whole months; months beyond December run on into the next year. `undefined` where the year is not known (`NaN`). */
export function monthSpan(year: number, month: number, count: number): CalendarInterval | undefined {
  if (Number.isNaN(year)) return undefined;
  const lastIndex = month - 1 + count - 1;
  const lastYear = year + Math.floor(lastIndex / 12);
  const lastMonth = (lastIndex % 12) + 1;
  return { start: day(year, month, 1), end: day(lastYear, lastMonth, daysIn(lastYear, lastMonth)) };
}

export function yearSpan(year: number, count = 1): CalendarInterval {
  return { start: day(year, 1, 1), end: day(year + count - 1, 12, 31) };
}

/** The same day or the days from `date` days after it. */
export function daySpan(year: number, month: number, first: number, last = first): CalendarInterval | undefined {
  if (Number.isNaN(year) || first < 1 || last > daysIn(year, month) || first > last) return undefined;
  return { start: day(year, month, first), end: day(year, month, last) };
}

/** Year, month and day of `YYYY-MM-DD`; `undefined` for other text. */
export function parts(date: string | undefined): readonly [year: number, month: number, day: number] | undefined {
  if (date === undefined) return undefined;
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  return match === null ? undefined : [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** A day counted on from `YYYY-MM-DD`. */
export function shiftedDay(date: string, days: number): string {
  const [year = 1970, month = 1, date0 = 1] = parts(date) ?? [];
  const moved = new Date(Date.UTC(year, month - 1, date0 + days));
  return day(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOfDate(date: string): number {
  const [year = 1970, month = 1, date0 = 1] = parts(date) ?? [];
  return new Date(Date.UTC(year, month - 1, date0)).getUTCDay();
}

/** The same day of the month so many months on, or the month's last day where it has none: a month on from 31 January is 28 February. */
export function shiftedMonths(date: string, months: number): string {
  const [year = 1970, month = 1, date0 = 1] = parts(date) ?? [];
  const index = month - 1 + months;
  const inYear = year + Math.floor(index / 12);
  const inMonth = (((index % 12) + 12) % 12) + 1;
  return day(inYear, inMonth, Math.min(date0, daysIn(inYear, inMonth)));
}
