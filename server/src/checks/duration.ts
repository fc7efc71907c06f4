import { contains, hull, interval } from "../compare/interval.ts";
import { sayNumber } from "../compare/say-number.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding, Fix } from "../model/finding.ts";
import type { Interval } from "../model/interval.ts";
import { computedFor } from "../rewrite/target.ts";
import type { Check } from "./check.ts";
import { lengthOfPrevious } from "./length-of-previous.ts";
import { daysIn, lengthTies, type Tie } from "./length-ties.ts";
import { finding, placeAt } from "./place.ts";
import { figureFix } from "./replacement.ts";
import { type StatedSentence, statedSentences } from "./stated-sentences.ts";
import { dayBounds, type WrittenDate } from "./written-dates.ts";

/** A length of time that its own two dates do not give. */
export const duration: Check = {
  id: "duration",
  summary: "A length of time that the two dates beside it do not give: “the nine years from 2004 to 2010”.",
  reason: "A date is corrected and the years are not counted again, or they are counted wrong in the head.",
  limits: [
    "Both dates and the length must be tied by their words, in one sentence (“from … to …, nine years”, “nine years later, in …”) or in the one behind (“She held the office for nine years.”).",
    "Counting both ends and counting the steps between them are both right; where only years are stated, a part of a year is granted at either end.",
    "“For three years between 2004 and 2012” may mean some of the years, so only a longer time than fits is reported.",
  ],
  severity: "error",
  enabled: true,
  reported: [
    `Output fell in the nine years from 2004 to 2010.
                   ^^^^^^^^^^ duration: 2004 to 2010 is 6 years (7 counting both)
`,
    `Between March 2018 and March 2023, seven years, rents doubled.
                                   ^^^^^^^^^^^ duration: March 2018 to March 2023 is 5 years, not seven years
`,
    `The mill opened in 1990 and closed nine years later, in 2001.
                                   ^^^^^^^^^^ duration: 1990 to 2001 is 11 years
`,
    `Founded in 1890, the club marks its 125th anniversary in 2026.
                                    ^^^^^ duration: 1890 to 2026 is 136 years
`,
  ],
  unreported: [
    "Output fell in the nine years from 2004 to 2012.",
    "Output fell in the eight years from 2004 to 2012.",
    "He served 11 years, from 2004 to 2012 and again from 2015 to 2017.",
    "From 2004 to 2012, nine years after the war, he lived abroad.",
    "Life expectancy rose by three years between 2004 and 2012.",
  ],
  run({ document }) {
    const findings: Finding[] = [];
    let previous: StatedSentence | undefined;
    for (const sentence of statedSentences(document)) {
      const told = lengthOfPrevious(sentence, previous);
      for (const tie of told ? [told] : lengthTies(sentence)) {
        const found = judge(document, sentence, tie);
        if (found) findings.push(found);
      }
      previous = sentence;
    }
    return findings;
  },
};

function judge(document: ReadDocument, sentence: StatedSentence, tie: Tie): Finding | null {
  const a = dayBounds(sharedYear(tie.from));
  const b = dayBounds(sharedYear(tie.to));
  if (!a || !b || b.first < a.first) return null;
  const { figure } = tie.length;
  const unit = tie.kind === "anniversary" ? "year" : (figure.unit ?? "day");
  const size = daysIn[unit] ?? 1;
  // From the last day that the start may mean to the first of the end, and from the first to the last, both counted.
  const least = tie.kind === "counted" ? b.first - a.first : b.first - a.last;
  const most = b.last - a.first + 1;
  const said = saidLengths(figure.reading.loose, figure.value, figure.step);
  if (said.low <= most / size && (tie.kind === "within" || said.high >= least / size)) return null;
  const both = tie.kind !== "anniversary" && tie.kind !== "step";
  const is = lengthBetween(tie.from, tie.to, b.first - a.first, unit, both);
  const written =
    tie.kind === "anniversary"
      ? String(figure.value)
      : sentence.words(figure.outer[0], figure.outer[1]).replace(/[-‐‑](\w+)$/, " $1s");
  const message = `${tie.text} is ${is}, not ${written}. Correct the length or the dates.`;
  const related = [placeAt(document, tie.dates, "the dates that it is counted from")];
  return finding(duration, figure.span, message, related, lengthFixes(document, tie, is));
}

/** The length as the message counts it, first without and then with both ends. */
function lengthFixes(document: ReadDocument, { length, kind }: Tie, is: string): Fix[] {
  const [, plain, unit = "", both] = /^([\d.]+) (\w+?)s?(?: \((\d+) counting both\))?$/.exec(is) ?? [];
  const { dimension } = length.figure;
  return [plain, both].flatMap((count, at) => {
    if (count === undefined || Number(count) === 0) return [];
    const said = computedFor(length.figure, Number(count));
    const target = dimension === "duration" ? { ...said, unit } : said;
    const where = at > 0 ? "counting both ends" : kind === "anniversary" ? "from the years" : "from the dates";
    return dimension === "duration" || unit === "year" ? figureFix(document, length, target, where) : [];
  });
}

/** Any year will do where none is stated; a leap day can only be told with one. */
function sharedYear(date: WrittenDate): WrittenDate {
  return date.year === undefined ? { ...date, year: 2024 } : date;
}

/** What a whole number of years may be said for: from half a year less, rounded up, to nearly a year more, cut off. */
function saidLengths(loose: Interval, value: number | null, step: number): Interval {
  if (value === null) return loose;
  const unit = step > 0 && step < 1 ? step : 1;
  const plain = interval(value - unit / 2, value + unit * 0.97);
  return contains(loose, value) ? hull(loose, plain) : loose;
}

/** "8 years (9 counting both)", "5 years", "13 days (14 counting both)". */
function lengthBetween(from: WrittenDate, to: WrittenDate, days: number, unit: string, both: boolean): string {
  if (from.month === undefined) return counted((to.year ?? 0) - (from.year ?? 0), "year", both);
  if (from.day === undefined) {
    const months = ((to.year ?? 0) - (from.year ?? 0)) * 12 + (to.month ?? 1) - from.month;
    if (unit === "month") return counted(months, "month", both);
    return months % 12 === 0 && months > 0 ? plural(months / 12, "year") : plural(months, "month");
  }
  if (unit === "day") return counted(days, "day", both);
  const named = unit === "fortnight" ? "week" : unit === "decade" || unit === "century" ? "year" : unit;
  return plural(Number(sayNumber(days / (daysIn[named] ?? 1), 2).replaceAll(",", "")), named);
}

function counted(count: number, unit: string, both: boolean): string {
  return both ? `${plural(count, unit)} (${count + 1} counting both)` : plural(count, unit);
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
