import { monthOf, weekdayOf } from "../extract/figures/calendar.ts";
import type { Token } from "../model/token.ts";
import { tokenize } from "../text/tokenize.ts";

/** A date as its words state it; a part is absent where neither it nor the date beside it states one. */
export interface WrittenDate {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  /** As written, so it may be one that the month does not have. */
  readonly day?: number;
}

/** Days since 1970 of the first day that a date may mean and of the last. */
export interface DayBounds {
  readonly first: number;
  readonly last: number;
}

const connectors = new Set(["to", "and", "until", "till", "through", "thru", "-", "–", "—", "--"]);
const skipped = new Set([",", ".", "the", "of", "in", "from", "between", "st", "nd", "rd", "th", "year", "years"]);

/**
 * The one or two dates that a date figure is written with, "12 May to 3 June 2024" as two. What one end leaves out it takes
 * from the other ("3 to 16 May"). `null` for text that holds anything else, such as seasons, quarters and short years.
 */
export function writtenDates(text: string): WrittenDate[] | null {
  const { tokens } = tokenize(text);
  const iso = isoDate(tokens);
  if (iso) return [iso];
  const ends: { year?: number; month?: number; day?: number }[] = [{}];
  for (const token of tokens) {
    const end = ends[ends.length - 1] ?? {};
    if (connectors.has(token.lower)) {
      if (ends.length === 2 || Object.keys(end).length === 0) return null;
      ends.push({});
      continue;
    }
    if (token.kind === "number" && /^\d{4}$/.test(token.text)) {
      if (end.year !== undefined) return null;
      end.year = Number(token.text);
    } else if (token.kind === "number" && /^\d{1,2}$/.test(token.text)) {
      if (end.day !== undefined) return null;
      end.day = Number(token.text);
    } else {
      const month = monthOf(token.lower.replace(/\.$/, ""));
      if (month === undefined) {
        if (!skipped.has(token.lower) && weekdayOf(token.lower) === undefined) return null;
        continue;
      }
      if (end.month !== undefined) return null;
      end.month = month;
    }
  }
  return completed(ends);
}

function isoDate(tokens: readonly Token[]): WrittenDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tokens.map((token) => token.text).join(""));
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

function completed(ends: readonly WrittenDate[]): WrittenDate[] | null {
  const [a, b] = ends;
  if (!a || Object.keys(a).length === 0 || (b && Object.keys(b).length === 0)) return null;
  if (!b) return valid(a) ? [a] : null;
  // "2004 to 12" and "May 3 to 2004" are too short to be sure of.
  if ((a.day === undefined) !== (b.day === undefined)) return null;
  const from = { ...pick("year", b), ...pick("month", b), ...a };
  const to = { ...pick("year", a), ...pick("month", a), ...b };
  if ((from.month === undefined) !== (to.month === undefined)) return null;
  // "November to January 2020" and "December 2019 to January" run over the new year.
  if ((a.year === undefined) !== (b.year === undefined) && isAfter(from, to) && from.month !== to.month) {
    if (a.year === undefined && b.year !== undefined) return [{ ...from, year: b.year - 1 }, to];
    if (a.year !== undefined) return [from, { ...to, year: a.year + 1 }];
  }
  return valid(from) && valid(to) ? [from, to] : null;
}

function pick<K extends "year" | "month">(key: K, date: WrittenDate): WrittenDate {
  const value = date[key];
  return value === undefined ? {} : { [key]: value };
}

function valid({ year, month, day }: WrittenDate): boolean {
  return (day === undefined || month !== undefined) && (year !== undefined || month !== undefined);
}

/** Whether the first surely comes after the second; unstated years are taken for the same. */
export function isAfter(a: WrittenDate, b: WrittenDate): boolean {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return a.year > b.year;
  if (a.month === undefined || b.month === undefined) return false;
  if (a.month !== b.month) return a.month > b.month;
  return a.day !== undefined && b.day !== undefined && a.day > b.day;
}

/** The days that a date may mean; `null` where its year is not stated, or no calendar has it. */
export function dayBounds({ year, month, day }: WrittenDate): DayBounds | null {
  if (year === undefined) return null;
  if (month === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  if (day === undefined) return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) };
  const first = dayNumber(year, month, day);
  return new Date(first * 86_400_000).getUTCDate() === day ? { first, last: first } : null;
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
