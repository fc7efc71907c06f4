import { monthOf, parts, weekdayOf, weekdayOfDate } from "../extract/figures/calendar.ts";
import { type Frame, type Rewriting, rewritten } from "./frame.ts";
import { figureAfter } from "./reading-again.ts";
import type { Target } from "./target.ts";
import type { Replacement } from "./visible-text.ts";
import { inCaseOf, ordinalEnding } from "./words-of-numbers.ts";

/** A date of the same grain (year, month or day) with its parts replaced where they stand, month names in their style. */
export function rewriteDate(frame: Frame, target: Target): Rewriting | undefined {
  const { figure, visible, start, end } = frame;
  if (target.dimension !== "date" || target.unit !== figure.unit || figure.bound === "range") return undefined;
  const wanted = parts(target.calendar?.start ?? undefined);
  if (wanted === undefined || target.calendar?.end === null) return undefined;
  const written = visible.text.slice(start, end);
  const replacements = dateParts(written, wanted, target.calendar?.start ?? "")?.map((one) => ({
    ...one,
    start: one.start + start,
    end: one.end + start,
  }));
  const weekday = weekdayBefore(visible.text.slice(0, start));
  if (replacements !== undefined && weekday !== undefined) {
    const name = WEEKDAYS[weekdayOfDate(target.calendar?.start ?? "")] ?? "";
    replacements.unshift({ ...weekday, text: nameLike(visible.text.slice(weekday.start, weekday.end), name) });
  }
  const made = replacements === undefined ? undefined : rewritten(frame, replacements);
  if (made === undefined) return undefined;
  const after = figureAfter(frame, made.edits, visible.at[start] as number);
  const same = after?.calendar?.start === target.calendar?.start && after?.calendar?.end === target.calendar?.end;
  return same && after?.dimension === "date" ? made : undefined;
}

/** A weekday in short right before the date, which would no longer fit. */
function weekdayBefore(text: string): { start: number; end: number } | undefined {
  const match = /\b((?:sun|mon|tue|wed|thu|fri|sat)[a-z]*\.?),?\s$/i.exec(text);
  const name = match?.[1]?.toLowerCase().replace(".", "");
  if (match === null || name === undefined || !(weekdayOf(name) !== undefined || isShortWeekday(name)))
    return undefined;
  return { start: match.index, end: match.index + (match[1] ?? "").length };
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** Another day, written as a date is written; `undefined` where its way is not known. */
export function dateLike(written: string, date: string): string | undefined {
  const wanted = parts(date);
  const replacements = wanted === undefined ? undefined : dateParts(written, wanted, date);
  if (replacements === undefined) return undefined;
  let text = "";
  let at = 0;
  for (const one of replacements) {
    text += written.slice(at, one.start) + one.text;
    at = one.end;
  }
  return text + written.slice(at);
}

/** New text for each part of a written date; `undefined` where a part is of an unknown kind. */
function dateParts(
  written: string,
  [year, month, day]: readonly [number, number, number],
  date: string,
): Replacement[] | undefined {
  const replacements: Replacement[] = [];
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written);
  if (iso !== null) return [{ start: 0, end: written.length, text: date }];
  for (const match of written.matchAll(/[a-z]+\.?|\d+(?:st|nd|rd|th)?/gi)) {
    const [text] = match;
    const place = { start: match.index, end: match.index + text.length };
    const lower = text.toLowerCase().replace(".", "");
    if (/^\d{4}$/.test(text)) replacements.push({ ...place, text: String(year) });
    else if (/^\d{1,2}$/.test(text)) replacements.push({ ...place, text: String(day) });
    else if (/^\d/.test(text)) replacements.push({ ...place, text: `${day}${ordinalEnding(day)}` });
    else if (monthOf(lower) !== undefined)
      replacements.push({ ...place, text: nameLike(text, MONTHS[month - 1] ?? "") });
    else if (weekdayOf(lower) !== undefined || isShortWeekday(lower))
      replacements.push({ ...place, text: nameLike(text, WEEKDAYS[weekdayOfDate(date)] ?? "") });
    else if (lower !== "of" && lower !== "the") return undefined;
  }
  return replacements;
}

function isShortWeekday(lower: string): boolean {
  return lower.length >= 3 && lower.length <= 5 && WEEKDAYS.some((name) => name.toLowerCase().startsWith(lower));
}

/** Short forms of months and weekdays in the AP's way, which leaves five months whole. */
const whole = new Set("March April May June July".split(" "));

/** A name as long or as short as the written one: "Feb." for "Jan.", "Fri" for "Thu". */
export function nameLike(written: string, name: string): string {
  const bare = written.replace(".", "");
  const stop = written.endsWith(".");
  const long = [...MONTHS, ...WEEKDAYS].some((each) => each.toLowerCase() === bare.toLowerCase() && each.length > 4);
  const cased = (text: string) =>
    bare.length > 1 && bare === bare.toUpperCase() ? text.toUpperCase() : inCaseOf(written, text.toLowerCase());
  if (long || (!stop && whole.has(bare) && bare.length > 3)) return cased(name);
  // A bare "May" may be long or short; long is never wrong.
  if (bare.toLowerCase() === "may" && !stop) return cased(name);
  if (stop && whole.has(name)) return cased(name);
  return `${cased(name.slice(0, name === "September" && stop ? 4 : 3))}${stop ? "." : ""}`;
}
