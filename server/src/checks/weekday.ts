import type { Finding } from "../model/finding.ts";
import { HIDDEN } from "../model/prose.ts";
import type { Check } from "./check.ts";
import { finding } from "./place.ts";

/** A weekday that the date beside it did not fall on. */
export const weekday: Check = {
  id: "weekday",
  summary: "A weekday that does not fit the date beside it.",
  reason: "Readers turn up on the day that is named; one of weekday and date is wrong and nobody can tell which.",
  limits: ["Only dates that state their year are judged, by the Gregorian calendar."],
  severity: "error",
  enabled: true,
  reported: [
    `The hearing is on Thursday, April 24, 2026.
                  ^^^^^^^^^^^^^^^^^^^^^^^^ weekday: April 24, 2026 is a Friday, not a Thursday
`,
    `It opened on 4 July 2025 (Saturday).
             ^^^^^^^^^^^^^^^^^^^^^ weekday: 4 July 2025 is a Friday
`,
  ],
  unreported: [
    "The hearing is on Friday, April 24, 2026.",
    "The vote was on Thursday. By April 24, 2026, the count was over.",
    "The shop is shut on Thursday, April 24 and from May 1, 2026.",
  ],
  run({ document }) {
    const findings: Finding[] = [];
    for (const block of document.prose.blocks) {
      for (const found of datesWithWeekday(block.text.replaceAll(HIDDEN, " "))) {
        const actual = weekdayOf(found.year, found.month, found.day);
        if (actual === null || actual === found.weekday) continue;
        const date = found.date.replace(/\s+/g, " ");
        const said = names[found.weekday] ?? "";
        const message = `${date} is a ${names[actual]}, not a ${said}. Correct the weekday or the date.`;
        const at = block.span[0];
        findings.push(finding(weekday, [at + found.start, at + found.end], message, []));
      }
    }
    return findings;
  },
};

const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = "january february march april may june july august september october november december".split(" ");

interface DateWithWeekday {
  readonly start: number;
  readonly end: number;
  /** 0 for Sunday. */
  readonly weekday: number;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** The date alone as written. */
  readonly date: string;
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

function datesWithWeekday(text: string): DateWithWeekday[] {
  const found: DateWithWeekday[] = [];
  dayName.lastIndex = 0;
  for (let match = dayName.exec(text); match; match = dayName.exec(text)) {
    const number = weekdayNumber(match[0]);
    if (number === null) continue;
    const start = match.index;
    const end = start + match[0].length;
    const date = dateAfter(text, end) ?? dateBefore(text, start);
    if (!date) continue;
    found.push({ ...date, weekday: number, start: Math.min(start, date.start), end: Math.max(end, date.end) });
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

type FoundDate = Omit<DateWithWeekday, "weekday">;

function dateAfter(text: string, from: number): FoundDate | null {
  const gap = between.exec(text.slice(from, from + 10));
  if (!gap) return null;
  const start = from + gap[0].length;
  return dateAt(text.slice(start, start + 40), start);
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
  return { date, start, end: start + date.length, year: Number(year), month, day: Number(day) };
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
