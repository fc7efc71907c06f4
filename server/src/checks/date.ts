import { parts } from "../extract/figures/calendar.ts";
import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import { HIDDEN } from "../model/prose.ts";
import type { Check } from "./check.ts";
import { finding } from "./place.ts";
import { type StatedPeriod, statedPeriods } from "./stated-periods.ts";
import { type StatedSentence, statedSentences } from "./stated-sentences.ts";
import { around, toldAsPast } from "./told-as-past.ts";
import { dayBounds, isAfter, type WrittenDate, writtenDates } from "./written-dates.ts";

/** Dates that no calendar has, periods that end before they begin, and reports of what has not happened yet. */
export const date: Check = {
  id: "date",
  summary: "A day that no calendar has, a period that ends before it begins, or a past event dated after the article.",
  reason: "A slip of one digit sends readers to a day that does not exist; the writer alone knows the right one.",
  limits: [
    "The 29th of February is judged only where the year is stated.",
    "“From 2030 to 2028” is reported only of what lasts, since deadlines are moved from a later to an earlier year.",
    "An event after the article’s own date is reported only where the front matter states that date and the verb right before the date is in the past.",
  ],
  severity: "error",
  enabled: true,
  reported: [
    `The bank closed its doors on 31 April 2024.
                             ^^^^^^^^^^^^^ date: April has 30 days
`,
    `Classes start on February 29, 2023.
                 ^^^^^^^^^^^^^^^^^ date: February 2023 has 28 days
`,
    `She served as mayor from 2015 to 2012.
                         ^^^^^^^^^^^^ date: 2015 is after 2012
`,
  ],
  unreported: [
    "The bank closed its doors on 30 April 2024.",
    "Classes start on February 29, 2024.",
    "The deadline was moved from 2030 to 2028.",
    "The fair runs from 30 December to 2 January 2024.",
    "The gap between 2015 and 2012 was wide.",
  ],
  run({ document }) {
    const findings: Finding[] = [];
    for (const sentence of statedSentences(document)) {
      for (const period of statedPeriods(sentence)) {
        const found = reversed(sentence, period);
        if (found) findings.push(found);
      }
      for (const claim of sentence.claims) {
        const found = impossible(sentence, claim) ?? future(document, sentence, claim);
        if (found) findings.push(found);
      }
    }
    findings.push(...beyondAnyMonth(document));
    return findings;
  },
};

const monthNames = "January February March April May June July August September October November December".split(" ");
/** A leap year's days. */
const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function impossible(sentence: StatedSentence, { figure }: Claim): Finding | null {
  if (figure.dimension !== "date" || figure.unit !== "day" || figure.calendar) return null;
  const dates = writtenDates(sentence.words(figure.span[0], figure.span[1]));
  for (const { year, month, day } of dates ?? []) {
    if (month === undefined || day === undefined) continue;
    const leap = year === undefined || isLeap(year);
    const days = month === 2 && !leap ? 28 : (monthDays[month - 1] ?? 31);
    if (day <= days && day > 0) continue;
    // "In April 31 people died": without a year behind it, the number may count what follows.
    if (year === undefined && countsOn(sentence, figure.span)) return null;
    const name = monthNames[month - 1] ?? "";
    const written = dates?.length === 1 ? sentence.words(figure.span[0], figure.span[1]) : `${day} ${name}`;
    const has = `${name}${month === 2 && !leap ? ` ${year}` : ""} has ${days} days`;
    const message = `${has}, so there is no ${written}. Correct the date.`;
    return finding(date, figure.span, message, []);
  }
  return null;
}

/** "January 35, 2013": no month has 32 days, so such a number is not read as a day. */
const noDay =
  /(?<![\p{L}\p{N}])(?:(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)\.?\s(?:the\s)?(3[2-9]|[4-9]\d)(?:st|nd|rd|th)?(?:,\s|\s)(?=[12]\d{3}(?!\d))|(3[2-9]|[4-9]\d)(?:st|nd|rd|th)?\s(?:of\s)?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)\.?,?\s(?=[12]\d{3}(?!\d)))\d{4}/gu;
/** Without it no text is looked through for them. */
const mayBeyond = /(?<!\d)(?:3[2-9]|[4-9]\d)(?:[a-z]{2})?,?\s(?:of\s)?(?:[JFMASOND][a-z]{2}|[12]\d{3}(?!\d))/;
/** Before a day that its month follows; other numbers before a month are of pages and issues. */
const dayAhead =
  /(?:^|[|(:“"–—-] ?|\b(?:on|by|until|till|of|from|since|before|after|dated|between|the|to|and|for|is|was|at|day|due),? )$/i;

function beyondAnyMonth({ prose }: ReadDocument): Finding[] {
  if (!mayBeyond.test(prose.text)) return [];
  const findings: Finding[] = [];
  for (const { text, span } of prose.blocks) {
    if (!mayBeyond.test(text)) continue;
    for (const match of text.matchAll(noDay)) {
      const dayFirst = match[3] !== undefined;
      const head = text
        .slice(Math.max(0, match.index - 24), match.index)
        .replaceAll(HIDDEN, "")
        .replace(/\s+/g, " ");
      if (dayFirst && !dayAhead.test(head)) continue;
      const opening = (match[1] ?? match[4] ?? "").slice(0, 3);
      const name = monthNames.find((month) => month.startsWith(opening)) ?? "";
      const month = monthNames.indexOf(name);
      const year = Number(match[0].slice(-4));
      const days = month === 1 && !isLeap(year) ? 28 : (monthDays[month] ?? 31);
      const start = span[0] + match.index;
      const message = `${name}${month === 1 ? ` ${year}` : ""} has ${days} days, so there is no ${match[0].replace(/\s+/g, " ")}. Correct the date.`;
      findings.push(finding(date, [start, start + match[0].length], message, []));
    }
  }
  return findings;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether a word that the number could count follows, or the day is no number of its own. */
function countsOn(sentence: StatedSentence, [start, end]: readonly [number, number]): boolean {
  if (/^\d/.test(sentence.words(start, end))) return false;
  if (!/\d$/.test(sentence.words(start, end))) return false;
  const tail = sentence.words(end, Math.min(sentence.end, end + 16));
  const head = sentence.before(start, 8);
  if (/\b(?:on|by|until|till|before|after|of|from|since) $/i.test(head))
    return !/^(?:[.,;:)?!]|$| (?:and|or|to|but|at|in|for|when|as|with|by|the|is|was|will|has|had)\b)/.test(tail);
  return !/^(?:[.;)?!]|,|$)/.test(tail) || /\bin $/i.test(head);
}

/** What lasts from its first to its last date, so that the order is sure. */
const lasting =
  /\b(?:serv(?:ed?|es|ing)|rul(?:ed?|es|ing)|reign(?:ed|s|ing)?|led|leads|head(?:ed|s)|chaired|held|lived|living|worked|working|taught|played|ran|runs?|running|lasted|lasts?|lasting|stretch(?:ed|es|ing)|studied|attended|closed|open|shut|occupied|stayed|employed|owned|operated|hosted|presided|coached|governed|mayor|minister|president|director|chair(?:man|woman)?|editor|king|queen|war|reign|term|tenure|period|years?|months?|days|festival|exhibition|tournament|holiday|visit|trial)\b/i;
const moved =
  /\b(?:mov\w+|brought|bring\w*|pull\w*|push\w*|forward|advanc\w+|chang\w+|shift\w*|revis\w+|accelerat\w+|correct\w*|reschedul\w+|backdat\w+|amend\w*|cut\w*|reduc\w+|fell|fall\w*|drop\w*|declin\w+|down|rose|rise\w*|grew|target\w*|deadline\w*|goal\w*|delay\w*|postpon\w+|back|earlier|sooner|instead|compar\w+|versus|difference|gap|contrast\w*|revers\w+|descending|countdown|rewind\w*|BC|BCE|B\.C\.|bce?|rather)\b/i;

function reversed(sentence: StatedSentence, period: StatedPeriod): Finding | null {
  const { from, to, span, text } = period;
  if (!isAfter(from, to) || isOneYearOpen(from, to)) return null;
  if (moved.test(around(sentence, span))) return null;
  const head = sentence.before(span[0], 60);
  const after = sentence.words(span[1], Math.min(sentence.end, span[1] + 60));
  const connector = /\b(from|between) $/i.exec(head)?.[1]?.toLowerCase();
  const sameMonth = from.month !== undefined && from.month === to.month && from.year === to.year;
  const certain =
    sameMonth ||
    connector === "between" ||
    (connector === "from" && (lasting.test(head) || (/^From $/.test(head) && lasting.test(after)))) ||
    /\($/.test(head);
  if (!certain) return null;
  const [first = "", second = ""] = text.split(/ (?:to|and|until|till|through|thru) | ?[-–—] ?/);
  const message = `${first} is after ${second}, so the period ends before it begins. Correct one of the dates, or swap them.`;
  return finding(date, span, message, []);
}

/** "From December to March": which years are meant is not stated. */
function isOneYearOpen(from: WrittenDate, to: WrittenDate): boolean {
  return (from.year === undefined || to.year === undefined) && from.month !== to.month;
}

/** A finished event that the article could not know of yet. */
function future(document: ReadDocument, sentence: StatedSentence, { figure, modality }: Claim): Finding | null {
  const today = parts(document.prose.date);
  if (!today || figure.dimension !== "date" || figure.inferred.length > 0 || modality === "projected") return null;
  const [stated, other] = writtenDates(sentence.words(figure.span[0], figure.span[1])) ?? [];
  const days = stated && !other ? dayBounds(stated) : null;
  if (!days || days.first <= Date.UTC(today[0], today[1] - 1, today[2]) / 86_400_000 + 7) return null;
  if (!toldAsPast(sentence, figure)) return null;
  const message = `${sentence.words(figure.span[0], figure.span[1])} is after the article’s own date, ${document.prose.date}, but the event is told as past. Correct the date.`;
  return finding(date, figure.span, message, []);
}
