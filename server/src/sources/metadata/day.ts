import { readFigures } from "../../extract/figures.ts";
import { isoDateOf } from "../../text/iso-date.ts";
import { tokenize } from "../../text/tokenize.ts";

/** Longer texts are no date. */
const LONGEST = 200;

/** The day that a text names with its year, as `YYYY-MM-DD`: `2025-07-26T10:00Z`, `20250726`, "Sat, July 26, 2025". */
export function dayIn(text: string): string | undefined {
  const short = text.slice(0, LONGEST);
  const iso = isoDateOf(short) ?? isoDateOf(short.replace(/^\s*(\d{4})(\d\d)(\d\d)(?!\d)/, "$1-$2-$3"));
  if (iso !== undefined || !/\d/.test(short)) return iso;
  return daysIn(short)[0];
}

/** All days that a text names with their year, in text order. */
export function daysIn(text: string): string[] {
  const days: string[] = [];
  for (const { calendar } of readFigures(tokenize(text), {})) {
    if (calendar?.start != null && calendar.start === calendar.end) days.push(calendar.start);
  }
  return days;
}
