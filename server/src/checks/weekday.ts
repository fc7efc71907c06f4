import type { ReadDocument } from "../model/document.ts";
import type { Finding, Fix } from "../model/finding.ts";
import { HIDDEN } from "../model/prose.ts";
import type { Span } from "../model/span.ts";
import { dateLike, nameLike } from "../rewrite/rewrite-date.ts";
import type { Check } from "./check.ts";
import { finding } from "./place.ts";
import { ofAnother, wordsFix } from "./replacement.ts";
import { type YearReader, yearReader } from "./year-of-article.ts";

/** A weekday that the date beside it did not fall on. */
export const weekday: Check = {
  id: "weekday",
  summary: "A weekday that does not fit the date beside it.",
  reason: "Readers turn up on the day that is named; one of weekday and date is wrong and nobody can tell which.",
  limits: [
    "A date without a year is taken for the one nearest to the article’s own date, in its front matter or at its head, and reported as a warning; without such a date it is not judged.",
    "Dates are of the Gregorian calendar.",
  ],
  severity: "error",
  enabled: true,
  reported: [
    `The hearing is on Thursday, April 24, 2026.
                  ^^^^^^^^^^^^^^^^^^^^^^^^ weekday: April 24, 2026 is a Friday, not a Thursday
`,
    `The port said on Wednesday, Jan. 14, 2026, that work begins on Friday, Feb. 12.
                                                               ^^^^^^^^^^^^^^^ weekday: Feb. 12, 2026 is a Thursday, not a Friday
`,
    `It opened on 4 July 2025 (Saturday).
             ^^^^^^^^^^^^^^^^^^^^^ weekday: 4 July 2025 is a Friday
`,
  ],
  unreported: [
    "The hearing is on Friday, April 24, 2026.",
    "The vote was on Thursday. By April 24, 2026, the count was over.",
    "The shop is shut on Thursday, April 24 and from May 1, 2026.",
    "The port said on Wednesday, Jan. 14, 2026, that work begins on Thursday, Feb. 12.",
  ],
  run({ document }) {
    const findings: Finding[] = [];
    const years = yearReader(document);
    for (const block of document.prose.blocks) {
      const text = block.text.replaceAll(HIDDEN, " ");
      for (const found of datesWithWeekday(text, years)) {
        const actual = weekdayOf(found.year, found.month, found.day);
        if (actual === null || actual === found.weekday) continue;
        const date = `${found.date}${found.inferred ? `${found.monthFirst ? "," : ""} ${found.year}` : ""}`.replace(
          /\s+/g,
          " ",
        );
        const said = names[found.weekday] ?? "";
        const message = `${date} is a ${names[actual]}, not a ${said}. Correct the weekday or the date.`;
        const at = block.span[0];
        const fixes = weekdayFixes(document, found, at, actual);
        const one = finding(weekday, [at + found.start, at + found.end], message, [], fixes);
        findings.push(found.inferred ? { ...one, severity: "warning" } : one);
      }
    }
    return findings;
  },
};

/** The weekday that the date was, or the nearest date that fell on the weekday. */
function weekdayFixes(document: ReadDocument, found: DateWithWeekday, base: number, actual: number): Fix[] {
  const { year, month, day, nameSpan, dateSpan } = found;
  const { text } = document.prose;
  const [nameStart, nameEnd] = [base + nameSpan[0], base + nameSpan[1]];
  const name = nameLike(text.slice(nameStart, nameEnd), names[actual] ?? "");
  const shift = ((found.weekday - actual + 10) % 7) - 3;
  const other = new Date(Date.UTC(year, month - 1, day + shift));
  const written = dateLike(found.date, other.toISOString().slice(0, 10));
  const sameYear = other.getUTCFullYear() === year;
  return [
    ...wordsFix(document, [nameStart, nameEnd], name, "the weekday of the date"),
    ...(written === undefined || !sameYear
      ? []
      : ofAnother(wordsFix(document, [base + dateSpan[0], base + dateSpan[1]], written), "the date")),
  ];
}

const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = "january february march april may june july august september october november december".split(" ");

interface DateWithWeekday {
  readonly start: number;
  readonly end: number;
  /** Of the weekday's name and of the date alone, within the block. */
  readonly nameSpan: Span;
  readonly dateSpan: Span;
  /** 0 for Sunday. */
  readonly weekday: number;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** The date alone as written. */
  readonly date: string;
  /** True where the year is told by the article's date. */
  readonly inferred: boolean;
  readonly monthFirst: boolean;
}

const dayName = /\b(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\b\.?/gi;
const monthFirst = /^([a-z]{3,9})\.?\s{1,4}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,4}(\d{4})\b/i;
const dayFirst = /^(?:the\s)?(\d{1,2})(?:st|nd|rd|th)?\s{1,4}(?:of\s)?([a-z]{3,9})\.?,?\s{1,4}(\d{4})\b/i;
const iso = /^(\d{4})-(\d{2})-(\d{2})\b/;
const between = /^(?:\s{0,4}\(\s?|:\s|\s{0,4},?\s{1,4}(?:the\s|on\s)?)/i;
/** What may stand between a date and the weekday behind it: "(Friday", ", a Friday", "on a Friday" does not name the date. */
const behind =
  /(?:\s?\(\s?|,\s{1,4}(?:a\s|which (?:is|was) a\s)?|,?\s(?:is|was|will be|fell on|falls on|will fall on|fell|falls) (?:on )?(?:a )?)$/;
const dateBehind =
  /(?:\b[a-z]{3,9}\.?\s{1,4}\d{1,2}(?:st|nd|rd|th)?,?\s{1,4}\d{4}|\b\d{1,2}(?:st|nd|rd|th)?\s{1,4}(?:of\s)?[a-z]{3,9}\.?,?\s{1,4}\d{4}|\b\d{4}-\d{2}-\d{2})$/i;

function datesWithWeekday(text: string, years: YearReader): DateWithWeekday[] {
  const found: DateWithWeekday[] = [];
  dayName.lastIndex = 0;
  for (let match = dayName.exec(text); match; match = dayName.exec(text)) {
    const number = weekdayNumber(match[0]);
    if (number === null) continue;
    const start = match.index;
    const end = start + match[0].length;
    const date = dateAfter(text, end) ?? dateBefore(text, start) ?? dateWithoutYear(text, start, end, years);
    if (!date) continue;
    found.push({
      ...date,
      weekday: number,
      start: Math.min(start, date.start),
      end: Math.max(end, date.end),
      nameSpan: [start, end],
      dateSpan: [date.start, date.end],
    });
  }
  return found;
}

/** Names and their usual short forms; "sun" and "sat" alone are words. */
function weekdayNumber(written: string): number | null {
  const lower = written.toLowerCase().replace(".", "");
  if (lower.length < 6 && !/^[A-Z]/.test(written)) return null;
  const number = names.findIndex((name) => name.toLowerCase().startsWith(lower.slice(0, 3)));
  return number >= 0 && (lower.length <= 5 || names[number]?.toLowerCase() === lower) ? number : null;
}

type FoundDate = Omit<DateWithWeekday, "weekday" | "nameSpan" | "dateSpan">;

function dateAfter(text: string, from: number): FoundDate | null {
  const gap = between.exec(text.slice(from, from + 10));
  if (!gap) return null;
  const start = from + gap[0].length;
  return dateAt(text.slice(start, start + 40), start);
}

const monthAndDay =
  /^,?\s{1,4}(?:the\s)?(?:([A-Z][a-z]{2,8})\.?\s{1,4}(\d{1,2})|(\d{1,2})(?:st|nd|rd|th)?\s{1,4}(?:of\s)?([A-Z][a-z]{2,8}))(?:st|nd|rd|th)?(?![\w:-]|\s?[-–—]\s?\d|\.\d|,?\s{1,4}(?:\d{4}\b|and \d|to \d|or \d))/;
/** Words of a sentence that tell of another year, or of none. */
const otherYears =
  /\b(?:(?:1\d|20)\d\d|last|next|year|years|ago|anniversary|every|each|annual(?:ly)?|always|traditionally|diary|born|if|when)\b/i;

/** "Friday, Feb. 12" in a sentence that speaks of no other year. */
function dateWithoutYear(text: string, start: number, end: number, years: YearReader): FoundDate | null {
  // "See you Friday. March 8 is a holiday."
  if (text[end - 1] === "." && end - start > 6) return null;
  const match = monthAndDay.exec(text.slice(end, end + 40));
  if (!match) return null;
  const [month, day] = [monthNumber(match[1] ?? match[4]), Number(match[2] ?? match[3])];
  const year = month < 1 ? null : years.yearOf(month, day);
  if (year === null) return null;
  const from = Math.max(text.lastIndexOf(". ", start), 0, start - 200);
  const stop = text.indexOf(". ", end + match[0].length);
  const around = `${text.slice(from, start)} ${text.slice(end + match[0].length, stop < 0 ? end + 200 : stop)}`;
  // The article's own date may stand in the same sentence.
  if (otherYears.test(around.replaceAll(String(year), ""))) return null;
  const at = end + (/^,?\s+(?:the\s)?/.exec(match[0])?.[0].length ?? 0);
  const date = text.slice(at, end + match[0].length);
  return {
    date,
    start: at,
    end: at + date.length,
    year,
    month,
    day,
    inferred: true,
    monthFirst: match[1] !== undefined,
  };
}

function dateBefore(text: string, until: number): FoundDate | null {
  const head = text.slice(Math.max(0, until - 60), until);
  const gap = behind.exec(head);
  if (!gap) return null;
  const date = dateBehind.exec(head.slice(0, gap.index));
  return date ? dateAt(date[0], until - head.length + date.index) : null;
}

function dateAt(text: string, start: number): FoundDate | null {
  const first = monthFirst.exec(text);
  if (first) return dateOf(first[0], start, first[3], monthNumber(first[1]), first[2]);
  const second = dayFirst.exec(text);
  if (second) return dateOf(second[0], start, second[3], monthNumber(second[2]), second[1]);
  const third = iso.exec(text);
  return third ? dateOf(third[0], start, third[1], Number(third[2]), third[3]) : null;
}

function dateOf(
  date: string,
  start: number,
  year: string | undefined,
  month: number,
  day: string | undefined,
): FoundDate | null {
  if (month < 1 || month > 12) return null;
  const end = start + date.length;
  return { date, start, end, year: Number(year), month, day: Number(day), inferred: false, monthFirst: false };
}

/** 1 to 12 for a name or a short form of three letters or more, else 0. */
function monthNumber(word = ""): number {
  const lower = word.toLowerCase();
  if (lower === "sept") return 9;
  return months.findIndex((name) => (lower.length === 3 ? name.startsWith(lower) : name === lower)) + 1;
}

/** 0 for Sunday; `null` for days that no calendar has. */
function weekdayOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1582 ? date.getUTCDay() : null;
}
