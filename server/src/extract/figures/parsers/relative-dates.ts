import type { CalendarInterval } from "../../../model/figure.ts";
import {
  monthSpan,
  parts,
  seasonOf,
  shiftedDay,
  weekdayOf,
  weekdayOfDate,
  yearSpan,
  yearsFromNow,
} from "../calendar.ts";
import { changed, type Draft, isCapitalized, lowerAt, type Parser, type Passage, tokenAt } from "../draft.ts";
import { period } from "../period.ts";

/** "Last year", "this autumn", "next month", "last week", "next Friday", "yesterday". */
export const relativeParser: Parser = {
  name: "relative-date",
  words: ["last", "this", "next", "previous", "yesterday", "tomorrow"],
  read: readRelative,
};

function readRelative(passage: Passage, at: number): Draft | null {
  const lower = lowerAt(passage, at);
  const shift = yearsFromNow(lower);
  if (shift === undefined) return period("relative-date", at, at + 1, "day", nextDay(passage.date, lower), true);
  const noun = lowerAt(passage, at + 1);
  if (noun === "week") return period("relative-date", at, at + 2, noun, weekOf(passage.date, shift), true);
  const weekday = weekdayOf(noun);
  if (weekday !== undefined && shift !== 0 && isCapitalized(tokenAt(passage, at + 1))) {
    const one = period("relative-date", at, at + 2, "weekday", dayNamed(passage.date, weekday, shift), true);
    return changed(one, { weekday });
  }
  const season = seasonOf(noun);
  const timely = noun === "year" || noun === "month" || noun === "quarter" || noun === "decade" || noun === "century";
  if (season === undefined && !timely) return null;
  if (noun === "fall" && lowerAt(passage, at + 2) === "in") return null;
  return period("relative-date", at, at + 2, noun, relativeSpan(passage.date, noun, season, shift), true);
}

/** The day before or after the document's. */
function nextDay(date: string | undefined, lower: string): CalendarInterval | undefined {
  return date === undefined ? undefined : oneDay(shiftedDay(date, lower === "yesterday" ? -1 : 1));
}

/** From Monday to Sunday. */
function weekOf(date: string | undefined, shift: number): CalendarInterval | undefined {
  if (date === undefined) return undefined;
  const monday = shiftedDay(date, 7 * shift - ((weekdayOfDate(date) + 6) % 7));
  return { start: monday, end: shiftedDay(monday, 6) };
}

/** "Last Tuesday" is the Tuesday before the document's day, "next Friday" the one after it. */
function dayNamed(date: string | undefined, weekday: number, shift: number): CalendarInterval | undefined {
  if (date === undefined) return undefined;
  const ahead = (weekday - weekdayOfDate(date) + 7) % 7;
  return oneDay(shiftedDay(date, shift > 0 ? ahead || 7 : ahead - 7));
}

function oneDay(day: string): CalendarInterval {
  return { start: day, end: day };
}

function relativeSpan(
  date: string | undefined,
  noun: string,
  season: number | undefined,
  shift: number,
): CalendarInterval | undefined {
  const now = parts(date);
  if (now === undefined) return undefined;
  const [year, month] = now;
  if (season !== undefined) return monthSpan(seasonYear(year, month, season, shift), season, 3);
  switch (noun) {
    case "year":
      return yearSpan(year + shift);
    case "month":
      return monthsFrom(year, month - 1 + shift, 1);
    case "quarter":
      return monthsFrom(year, (Math.floor((month - 1) / 3) + shift) * 3, 3);
    case "decade":
      return yearSpan((Math.floor(year / 10) + shift) * 10, 10);
    default:
      return yearSpan((Math.floor((year - 1) / 100) + shift) * 100 + 1, 100);
  }
}

/** "Last autumn" said in spring is the one of the year before, said in December the one just past. */
function seasonYear(year: number, month: number, season: number, shift: number): number {
  if (shift === 0) return year;
  if (shift < 0) return month > season + 2 ? year : year - 1;
  return month < season ? year : year + 1;
}

/** `index` counts months from January of the year and may lie outside it. */
function monthsFrom(year: number, index: number, count: number): CalendarInterval | undefined {
  return monthSpan(year + Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, count);
}
