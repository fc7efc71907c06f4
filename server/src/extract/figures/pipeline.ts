import { WordTest } from "../../text/word-test.ts";
import type { Draft, Parser, Passage, Refine } from "./draft.ts";
import { ageDecadeParser } from "./parsers/age-decades.ts";
import { clockParser } from "./parsers/clock.ts";
import { dayMonthParser, monthParser, numericDateParser, weekdayParser } from "./parsers/dates.ts";
import { digitsParser } from "./parsers/digits.ts";
import { feetAndInchesParser } from "./parsers/feet-and-inches.ts";
import { readGluedMoney } from "./parsers/glued-money.ts";
import { readGluedYear } from "./parsers/glued-years.ts";
import { halvesParser } from "./parsers/halves.ts";
import { moneyParser } from "./parsers/money.ts";
import { multiplesParser } from "./parsers/multiples.ts";
import { ordinalDigitParser, ordinalWordParser } from "./parsers/ordinals.ts";
import { partOfParser } from "./parsers/part-of.ts";
import { centuryParser, decadeParser, fiscalParser, quarterParser, quarterSignParser } from "./parsers/periods.ts";
import { pluralsParser } from "./parsers/plurals.ts";
import { relativeParser } from "./parsers/relative-dates.ts";
import { wordsParser } from "./parsers/words.ts";
import { yearParser } from "./parsers/years.ts";
import { readAges } from "./refiners/ages.ts";
import { readBounds } from "./refiners/bounds.ts";
import { carryOverLists } from "./refiners/carry.ts";
import { readChanges } from "./refiners/changes.ts";
import { joinCompounds } from "./refiners/compounds.ts";
import { boundConversions } from "./refiners/conversions.ts";
import { joinHalvesBehind } from "./refiners/halves-behind.ts";
import { markLabels } from "./refiners/labels.ts";
import { dropOrdinaryWords } from "./refiners/ordinary.ts";
import { joinRanges } from "./refiners/ranges.ts";
import { markRankGroups } from "./refiners/rank-groups.ts";
import { readRates } from "./refiners/rates.ts";
import { joinRatios } from "./refiners/ratios.ts";
import { readReached } from "./refiners/reached.ts";
import { joinScores } from "./refiners/scores.ts";
import { placeSpans } from "./refiners/spans.ts";
import { markTestReports } from "./refiners/test-reports.ts";
import { attachUnits } from "./refiners/units.ts";

/** Surface forms; where several can begin with the same token the first that reads it wins. */
export const parsers: readonly Parser[] = [
  // Before the plain numbers that they are made of.
  feetAndInchesParser,
  numericDateParser,
  clockParser,
  dayMonthParser,
  ageDecadeParser,
  decadeParser,
  centuryParser,
  ordinalDigitParser,
  // A sign of money tells that "m" is a million and that 2024 is no year.
  moneyParser,
  yearParser,
  quarterSignParser,
  digitsParser,
  // "First quarter" before "first"; "twenty-first" before "twenty".
  quarterParser,
  ordinalWordParser,
  // "A third of" before "a hundred"; both begin with an article.
  partOfParser,
  wordsParser,
  halvesParser,
  pluralsParser,
  multiplesParser,
  monthParser,
  weekdayParser,
  fiscalParser,
  relativeParser,
];

/** A step with what it does, for `explain`. */
export interface Refiner {
  readonly refine: Refine;
  readonly does: string;
}

/** Steps over all drafts of a sentence, in an order that matters. */
export const refiners: readonly Refiner[] = [
  // First, since a unit decides about nearly everything else: ages, labels, what a range may join.
  { refine: attachUnits, does: "takes the unit or currency that stands beside a number" },
  // Needs the unit that the half is of.
  { refine: joinHalvesBehind, does: "adds the half that stands behind (“an hour and a half”)" },
  { refine: joinCompounds, does: "joins a measure told in two units (“2 hours 30 minutes”)" },
  // Needs units; before ranges, which would join "Boeing 737 to 40".
  { refine: markLabels, does: "marks what names or numbers something: versions, products, pages, addresses" },
  // Before ranges and bounds, which would read the signs.
  { refine: markTestReports, does: "marks the numbers of a reported significance test (“t(28) = 2.20, p = .036”)" },
  { refine: markRankGroups, does: "marks places in an order taken together (“the top ten”)" },
  // "7–4" before ranges, which take any pair with a dash.
  { refine: joinScores, does: "joins the two sides of a score" },
  // "One in seven" before the pronoun "one" is dropped.
  { refine: joinRatios, does: "joins ratios and odds (“3:1”, “one in seven”)" },
  { refine: joinRanges, does: "joins the two ends of a range" },
  // After ranges, so that "10, 20 to 30 percent" carries from the range.
  { refine: carryOverLists, does: "carries scale and unit over a list" },
  // After ranges, whose dates are their ends; a range of lengths covers no days.
  { refine: placeSpans, does: "finds the days that a length of time covers (“the two years to June”)" },
  // After ratios, which need "one".
  { refine: dropOrdinaryWords, does: "takes out number words that are no figures (“one of the”, “two-way”)" },
  // After ranges: "aged 12 to 15".
  { refine: readAges, does: "tells ages" },
  { refine: readRates, does: "reads by what a figure is counted (“a day”, “per person”, “each”)" },
  // Bounds stretch the outer span, before which words of change stand.
  { refine: readBounds, does: "reads the words that bound or soften it" },
  { refine: readChanges, does: "reads by how much and which way something changed" },
  // After changes, which lead to the value.
  { refine: readReached, does: "reads which way something moved to reach it (“fell to 12”)" },
  // Last, since it takes over what the figure before was found to be.
  { refine: boundConversions, does: "gives a conversion the bound of what it converts" },
];

const byWord = new Map<string, readonly Parser[]>();
/** Nearly all words begin no form. */
const mayBegin = new WordTest((lower) => byWord.has(lower) || endsInDigits(lower));

const byNumber = parsers.filter((parser) => parser.numbers === true);
for (const parser of parsers) {
  for (const word of parser.words ?? []) {
    const known = byWord.get(word) ?? [];
    if (!known.includes(parser)) byWord.set(word, [...known, parser]);
  }
}

/** All figures of one sentence as drafts, in text order. */
export function draftsOf(passage: Passage): readonly Draft[] {
  let drafts: readonly Draft[] = scan(passage);
  if (drafts.length === 0) return drafts;
  for (const { refine } of refiners) drafts = refine(passage, drafts);
  return drafts;
}

/** What the parsers read, before any refiner: one pass over the tokens; a token is looked at closely only where a form can begin with it. */
export function scan(passage: Passage): Draft[] {
  const { tokens, last } = passage;
  const drafts: Draft[] = [];
  let end = passage.first;
  for (let at = end; at < last; ) {
    const token = tokens[at];
    if (token === undefined) break;
    let one: Draft | null = null;
    if (token.kind === "word") {
      if (mayBegin.passes(token)) {
        const candidates = byWord.get(token.lower);
        if (candidates !== undefined) one = firstOf(candidates, passage, at);
        else one = readGluedMoney(passage, at) ?? readGluedYear(passage, at);
      }
    } else if (token.kind === "number") one = firstOf(byNumber, passage, at);
    if (one === null || one.last <= at || one.first < end || Math.abs(one.value) === Infinity) {
      at++;
      continue;
    }
    drafts.push(one);
    end = one.last;
    at = end;
  }
  return drafts;
}

function firstOf(candidates: readonly Parser[], passage: Passage, at: number): Draft | null {
  for (const parser of candidates) {
    const one = parser.read(passage, at);
    if (one !== null) return one;
  }
  return null;
}

/** A digit among the last three characters: words with glued numbers, "RM23.50", "USD10m", "PS8.1bn". */
function endsInDigits(text: string): boolean {
  const length = text.length;
  return (
    isDigit(text.charCodeAt(length - 1)) ||
    (length > 2 && (isDigit(text.charCodeAt(length - 2)) || isDigit(text.charCodeAt(length - 3))))
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
