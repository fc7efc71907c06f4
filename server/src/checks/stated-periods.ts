import type { Claim } from "../model/claim.ts";
import type { Span } from "../model/span.ts";
import type { StatedSentence } from "./stated-sentences.ts";
import { type WrittenDate, writtenDates } from "./written-dates.ts";

/** A period that a sentence names by its two ends. */
export interface StatedPeriod {
  /** Positions of its first and last claim in the sentence. */
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** As a reader sees it. */
  readonly text: string;
  readonly from: WrittenDate;
  readonly to: WrittenDate;
}

/** Periods that a sentence names in one go: "2004 to 2012", "12 May – 3 June 2024", "(1938-1967)". */
export function statedPeriods(sentence: StatedSentence): StatedPeriod[] {
  const periods: StatedPeriod[] = [];
  for (let at = 0; at < sentence.claims.length; at++) {
    const found = periodAt(sentence, at);
    if (!found) continue;
    periods.push(found);
    at = found.last;
  }
  return periods;
}

function periodAt(sentence: StatedSentence, at: number): StatedPeriod | null {
  const claim = sentence.claims[at] as Claim;
  const { dimension, span, value } = claim.figure;
  if (dimension !== "date" && (dimension !== "count" || (value !== null && !(value >= 1000 && value < 3000))))
    return null;
  const text = sentence.words(span[0], span[1]);
  if (dimension === "date" && claim.figure.bound !== "at-least" && twoEnds.test(text)) {
    const [from, to] = writtenDates(text) ?? [];
    if (from && to) return { first: at, last: at, span, text, from, to };
  }
  return yearsAt(sentence, at, text);
}

const twoEnds = /[-–—]| (?:to|and|until|till|through|thru) /;
const twoYears = /^([12]\d{3}) ?(?:[-–—]|to|until|till|through|and) ?([12]\d{3})$/;

/** Years that were read as two figures or as plain numbers; nothing that they could count may follow. */
function yearsAt(sentence: StatedSentence, at: number, text: string): StatedPeriod | null {
  const [start] = (sentence.claims[at] as Claim).figure.span;
  const own = twoYears.exec(text);
  if (!own && !isYear(text)) return null;
  const last = own ? at : at + 1;
  const end = sentence.claims[last]?.figure.span[1];
  if (end === undefined || end - start > 30) return null;
  const whole: Span = [start, end];
  const words = sentence.words(...whole);
  const years = own ?? twoYears.exec(words);
  if (!years) return null;
  const dash = /[-–—]/.test(words);
  const head = sentence.before(start, 12);
  if (!dash && !/\b(?:from|between) $/i.test(head)) return null;
  if (!/^(?: ?[,.;:()–—]|$)/.test(sentence.words(end, Math.min(sentence.end, end + 3)))) return null;
  return {
    first: at,
    last,
    span: whole,
    text: words,
    from: { year: Number(years[1]) },
    to: { year: Number(years[2]) },
  };
}

function isYear(text: string): boolean {
  return /^[12]\d{3}$/.test(text);
}
