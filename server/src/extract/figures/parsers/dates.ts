import type { CalendarInterval } from "../../../model/figure.ts";
import {
  day,
  daySpan,
  daysIn,
  monthNames,
  monthOf,
  monthSpan,
  parts,
  weekdayNames,
  weekdayOf,
  yearsFromNow,
} from "../calendar.ts";
import {
  changed,
  type Draft,
  draft,
  isCapitalized,
  isDash,
  lowerAt,
  type Parser,
  type Passage,
  tokenAt,
} from "../draft.ts";
import { isOrdinalEnding } from "../number-words.ts";

/** "April 24, 2026", "March 2025", "March this year", "April 3–5". */
export const monthParser: Parser = { name: "month", words: monthNames(), read: readMonth };
/** "24 April 2026", "the 4th of July". */
export const dayMonthParser: Parser = { name: "day-month", numbers: true, read: readDayMonth };
/** "Thursday", "Thursday, April 24, 2026". */
export const weekdayParser: Parser = { name: "weekday", words: weekdayNames(), read: readWeekday };
/** "2026-04-24", "4/24/2026". */
export const numericDateParser: Parser = { name: "numeric-date", numbers: true, read: readNumericDate };

/** Months that are words or names too; they need a day, a year or a preposition of time. */
const AMBIGUOUS = new Set("may march august mar jun jan dec sep".split(" "));
const BEFORE_MONTH = new Set(
  "in since by until till from through during before after of early late mid last next this to between on and for around every".split(
    " ",
  ),
);

interface MonthDay {
  readonly last: number;
  readonly calendar: CalendarInterval | undefined;
  readonly yearGuessed: boolean;
  /** The words give a day, not a month alone. */
  readonly exact: boolean;
}

const AFTER_VERB = new Set("be have not also well".split(" "));

function readMonth(passage: Passage, at: number): Draft | null {
  const found = monthDay(passage, at);
  return found === null ? null : dateDraft("month", at, found);
}

function dateDraft(parser: string, first: number, found: MonthDay, weekday?: number): Draft {
  return draft(parser, "date", first, found.last, {
    dimension: "date",
    unit: found.exact ? "day" : "month",
    calendar: found.calendar,
    weekday,
    inferred: found.yearGuessed ? ["year"] : [],
    role: "date",
  });
}

/** The date that begins with the month name at `at`. */
function monthDay(passage: Passage, at: number): MonthDay | null {
  const token = tokenAt(passage, at);
  const month = monthOf(token?.lower ?? "");
  if (month === undefined || !isCapitalized(token)) return null;
  let next = at + 1;
  const stop = tokenAt(passage, next);
  if (stop?.lower === "." && !stop.spaced && tokenAt(passage, next + 1)?.kind === "number") next++;
  const first = dayNumber(passage, next);
  if (first !== null) {
    let last = first.last;
    let until = first.value;
    const range =
      isDash(lowerAt(passage, last)) || lowerAt(passage, last) === "to" ? dayNumber(passage, last + 1) : null;
    if (range !== null && range.value > until && !isMonth(passage, range.last)) {
      last = range.last;
      until = range.value;
    }
    const year = yearAfter(passage, last, true);
    const chosen = year ?? nearestYear(passage, month);
    const calendar = chosen === null ? undefined : daySpan(chosen.value, month, first.value, until);
    return { last: year?.last ?? last, calendar, yearGuessed: year === null || year.guessed, exact: true };
  }
  const year = yearAfter(passage, next, false);
  const before = lowerAt(passage, at - 1);
  if (year === null && AMBIGUOUS.has(token?.lower ?? "") && !BEFORE_MONTH.has(before)) return null;
  if (year === null && token !== undefined && token.lower === "may" && before === "and") return null;
  const chosen = year ?? nearestYear(passage, month);
  const calendar = chosen === null ? undefined : monthSpan(chosen.value, month, 1);
  return { last: year?.last ?? at + 1, calendar, yearGuessed: year === null || year.guessed, exact: false };
}

function isMonth(passage: Passage, at: number): boolean {
  return monthOf(lowerAt(passage, at)) !== undefined && isCapitalized(tokenAt(passage, at));
}

/** A day of the month, with its ordinal ending. */
function dayNumber(passage: Passage, at: number): { value: number; last: number } | null {
  const token = tokenAt(passage, at);
  if (token?.kind !== "number" || token.text.length > 2) return null;
  const value = Number(token.text);
  if (!(value >= 1 && value <= 31)) return null;
  const ending = tokenAt(passage, at + 1);
  const suffixed = ending !== undefined && !ending.spaced && isOrdinalEnding(ending.lower);
  const glued = ending !== undefined && !ending.spaced && (ending.kind === "word" || ending.lower === "%");
  if (glued && !suffixed) return null;
  return { value, last: suffixed ? at + 2 : at + 1 };
}

/** "2026", ", 2026", "of 2018", "this year", "last year" behind a month or a day. */
function yearAfter(
  passage: Passage,
  at: number,
  afterDay: boolean,
): { value: number; last: number; guessed: boolean } | null {
  const lower = lowerAt(passage, at);
  let from = at;
  if (lower === "of" || (lower === "," && (afterDay || isYear(passage, at + 1)))) from++;
  if (isYear(passage, from)) return { value: Number(lowerAt(passage, from)), last: from + 1, guessed: false };
  const now = parts(passage.date);
  if (lowerAt(passage, from + 1) !== "year") return null;
  const shift = yearsFromNow(lowerAt(passage, from));
  if (shift === undefined) return null;
  return { value: now === undefined ? Number.NaN : now[0] + shift, last: from + 2, guessed: true };
}

function isYear(passage: Passage, at: number): boolean {
  const token = tokenAt(passage, at);
  if (token?.kind !== "number" || token.text.length !== 4) return false;
  const value = Number(token.text);
  return Number.isInteger(value) && value >= 1000 && value < 2200;
}

/** Without a year, the month nearest to the document's date. */
function nearestYear(passage: Passage, month: number): { value: number } | null {
  const now = parts(passage.date);
  if (now === undefined) return null;
  const distance = month - now[1];
  return { value: distance > 6 ? now[0] - 1 : distance < -6 ? now[0] + 1 : now[0] };
}

function readDayMonth(passage: Passage, at: number): Draft | null {
  const first = dayNumber(passage, at);
  if (first === null) return null;
  let next = first.last;
  let until = first.value;
  if (isDash(lowerAt(passage, next)) || lowerAt(passage, next) === "to") {
    const range = dayNumber(passage, next + 1);
    if (range === null || range.value <= until) return null;
    until = range.value;
    next = range.last;
  }
  if (lowerAt(passage, next) === "of") next++;
  const month = monthOf(lowerAt(passage, next));
  if (month === undefined || !isCapitalized(tokenAt(passage, next))) return null;
  const year = yearAfter(passage, next + 1, false);
  if (
    year === null &&
    lowerAt(passage, next) === "may" &&
    tokenAt(passage, next + 1)?.kind === "word" &&
    first.last === next
  ) {
    // "On 3 May the council" is a date as "3 May be" is none.
    if (AFTER_VERB.has(lowerAt(passage, next + 1))) return null;
  }
  const chosen = year ?? nearestYear(passage, month);
  const calendar = chosen === null ? undefined : daySpan(chosen.value, month, first.value, until);
  return dateDraft("day-month", at, {
    last: year?.last ?? next + 1,
    calendar,
    yearGuessed: year === null || year.guessed,
    exact: true,
  });
}

function readWeekday(passage: Passage, at: number): Draft | null {
  const token = tokenAt(passage, at);
  const weekday = weekdayOf(token?.lower ?? "");
  if (weekday === undefined || !isCapitalized(token)) return null;
  let next = at + 1;
  if (lowerAt(passage, next) === ",") next++;
  else if (lowerAt(passage, next) === "the") next++;
  const month = monthDay(passage, next);
  if (month?.exact) return dateDraft("weekday", at, month, weekday);
  const dated = readDayMonth(passage, next);
  if (dated !== null && tokenAt(passage, next)?.kind === "number") {
    return changed(dated, { parser: "weekday", first: at, outerFirst: at, weekday });
  }
  return draft("weekday", "date", at, at + 1, { dimension: "date", unit: "weekday", weekday, role: "date" });
}

function readNumericDate(passage: Passage, at: number): Draft | null {
  const mark = tokenAt(passage, at + 1);
  if (mark === undefined || mark.spaced || (mark.lower !== "-" && mark.lower !== "/")) return null;
  const second = tokenAt(passage, at + 3);
  if (second === undefined || second.spaced || second.lower !== mark.lower) return null;
  const numbers = [at, at + 2, at + 4].map((i) => {
    const token = tokenAt(passage, i);
    return token?.kind === "number" && (i === at || !token.spaced) ? Number(token.text) : Number.NaN;
  });
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN] = numbers;
  if (!(Number.isInteger(a) && Number.isInteger(b) && Number.isInteger(c))) return null;
  const [year, month, date] = a > 999 ? [a, b, c] : b > 12 ? [c, a, b] : a > 12 ? [c, b, a] : [c, a, b];
  if (year < 1000 || year > 2199 || month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return null;
  // 4/5/2026 is April to some and May to others.
  const certain = a > 999 || a > 12 || b > 12 || a === b;
  const calendar = certain ? { start: day(year, month, date), end: day(year, month, date) } : undefined;
  return draft("numeric-date", "date", at, at + 5, { dimension: "date", unit: "day", calendar, role: "date" });
}
