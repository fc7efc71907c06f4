import { divide, hull, intersects, interval, multiply, point, scale } from "../compare/interval.ts";
import { type Quantity, quantityOf } from "../compare/quantity.ts";
import { sayNumber, sayScaled } from "../compare/say-number.ts";
import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { Interval } from "../model/interval.ts";
import { unitNamed } from "../units/registry.ts";
import type { Check } from "./check.ts";
import { figureText, finding, placeOf } from "./place.ts";
import { namedPeriod, type RateTie, rateTies } from "./rate-ties.ts";
import { computedFix } from "./replacement.ts";
import { type StatedSentence, statedSentences } from "./stated-sentences.ts";

/** A figure per head, per day or per unit that its total and its base do not give. */
export const rate: Check = {
  id: "rate",
  summary:
    "A figure per head, per day or per unit that total and base do not give: “$12 million for 300 homes, or $45,000 each”.",
  reason:
    "Totals and averages are worked out from each other in a hurry, and a nought more or less in the total is easiest seen in what it makes for each.",
  limits: [
    "The rate must be worded as following from the others (“or … each”, “an average of”, “that is … per home”), and its sentence, or the one before, must have one total and one base.",
    "A year may have its days or its working days, a week five, six or seven days, a day 24 hours or eight.",
    "Figures are taken as rounded as they may have been.",
  ],
  severity: "error",
  enabled: true,
  reported: [
    `The city will spend $12 million on 300 homes, or $45,000 each.
                                                 ^^^^^^^ rate: $12 million / 300 = $40,000, not $45,000
`,
    `Volunteers served 1,200 meals in 30 days, or 60 a day.
                                             ^^ rate: 1,200 / 30 days = 40, not 60
`,
    `He drove 300 miles in five hours, an average of 75 mph.
                                                ^^^^^^ rate: 300 miles / five hours = 60 mph, not 75 mph
`,
    `She earns $52,000 a year, or $2,000 a week.
                             ^^^^^^ rate: $52,000 a year = $1,000 a week
`,
    `The grant of $12 million pays for 300 homes. That is $4,000 per home.
                                                     ^^^^^^ rate: $12 million / 300 = $40,000
`,
  ],
  unreported: [
    "The city will spend $12 million on 300 homes, or $40,000 each.",
    "The city will spend $12 million on 300 homes, with grants of $5,000 each for 40 more.",
    "Volunteers served 1,200 meals in 30 days, or 40 a day.",
    "He drove 300 miles in five hours, an average of 60 mph.",
    "He drove 300 miles in five hours where the limit is 75 mph.",
    "She earns $52,000 a year, or $1,000 a week.",
  ],
  run({ document }) {
    const findings: Finding[] = [];
    let previous: StatedSentence | undefined;
    for (const sentence of statedSentences(document)) {
      for (const tie of rateTies(sentence, previous)) {
        const found = judge(document, tie);
        if (found) findings.push(found);
      }
      previous = sentence;
    }
    return findings;
  },
};

/** How often a period goes into another, then the least and the most it may; days and hours may be those worked. */
const periodsIn: Readonly<Record<string, readonly [usual: number, ...ranges: (readonly [number, number])[]]>> = {
  "day hour": [24, [24, 24], [7, 12]],
  "hour minute": [60, [60, 60]],
  "minute second": [60, [60, 60]],
  "hour second": [3600, [3600, 3600]],
  "day minute": [1440, [1440, 1440], [420, 720]],
  "week day": [7, [5, 7]],
  "week hour": [168, [168, 168], [30, 60]],
  "fortnight week": [2, [2, 2]],
  "month day": [30, [28, 31], [20, 23]],
  "month week": [4.35, [4, 4.43]],
  "quarter month": [3, [3, 3]],
  "quarter week": [13, [12.9, 13.15]],
  "quarter day": [91, [90, 92], [60, 66]],
  "year day": [365, [360, 366], [220, 313]],
  "year night": [365, [360, 366]],
  "year hour": [8760, [8760, 8784], [1500, 2200]],
  "year minute": [525_600, [525_600, 527_040]],
  "year second": [31_536_000, [31_536_000, 31_622_400]],
  "year week": [52, [50, 52.3]],
  "year month": [12, [12, 12]],
  "year quarter": [4, [4, 4]],
  "decade year": [10, [10, 10]],
};

/** A rate more than so many times off is of something else, powers of ten aside. */
const farthest = 8;

function judge(document: ReadDocument, tie: RateTie): Finding | null {
  const computed = compute(tie);
  const stated = quantityOf(tie.rate.figure);
  if (!computed || stated === null || stated.value === null || stated.value <= 0) return null;
  const { exact, allowed } = computed;
  if (!(exact > 0) || allowed.some((each) => intersects(each, statedReading(tie.rate, stated)))) return null;
  const times = Math.max(stated.value / exact, exact / stated.value);
  const power = Math.log10(times);
  if (times > farthest && Math.abs(power - Math.round(power)) > 0.03) return null;
  const [total, written] = [figureText(document, tie.total), figureText(document, tie.rate)];
  const [own, each] = [perOf(tie.total), perOf(tie.rate)];
  const named = namedPeriod(tie.over.figure);
  const value = sayLike(document, tie.rate, exact);
  const message =
    tie.kind === "periods"
      ? `${total} ${own} = ${value} ${each}, not ${written}.`
      : named !== null
        ? `${total} in a ${named} = ${value} ${each}, not ${written}.`
        : `${total} / ${overText(document, tie.over)} = ${value}, not ${written}.`;
  const related = [placeOf(document, tie.total, "the total")];
  if (tie.over !== tie.total) related.push(placeOf(document, tie.over, "what it is spread over"));
  const inOwnUnit = exact / (unitNamed(tie.rate.figure.unit ?? "")?.factor ?? 1);
  const fixes = computedFix(document, tie.rate, inOwnUnit, "from the other figures");
  return finding(rate, tie.rate.figure.span, `${message} Correct the one that is wrong.`, related, fixes);
}

interface Computed {
  /** On the scale of the rate. */
  readonly exact: number;
  readonly allowed: readonly Interval[];
}

function compute({ rate: { figure }, total, over, kind }: RateTie): Computed | null {
  const [all, base] = [quantityOf(total.figure), quantityOf(over.figure)];
  if (!all || all.value === null) return null;
  const reading = readingOf(total);
  if (kind === "periods") {
    const [per, own] = [figure.per ?? "", total.figure.per ?? ""];
    const [down, up] = [periodsIn[`${own} ${per}`], periodsIn[`${per} ${own}`]];
    if (down) {
      const [usual, ...ranges] = down;
      return { exact: all.value / usual, allowed: ranges.map(([low, high]) => divide(reading, interval(low, high))) };
    }
    if (!up) return null;
    const [usual, ...ranges] = up;
    return { exact: all.value * usual, allowed: ranges.map(([low, high]) => multiply(reading, interval(low, high))) };
  }
  const spans = over.figure.dimension === "duration" || over.figure.dimension === "date";
  if (kind === "speed" || !spans) {
    if (!base || base.value === null || base.value <= 0) return null;
    return { exact: all.value / base.value, allowed: [divide(reading, readingOf(over))] };
  }
  return spreadOver(all.value, reading, over, figure.per ?? "");
}

const onePeriod: readonly [number, ...(readonly [number, number])[]] = [1, [1, 1]];

/** "1,200 meals in 30 days, or 40 a day", "in two weeks, or 86 a day". */
function spreadOver(value: number, reading: Interval, { figure }: Claim, per: string): Computed | null {
  const named = namedPeriod(figure);
  const unit = named ?? figure.unit;
  const count = named === null ? figure.value : 1;
  if (unit === null || count === null || count <= 0) return null;
  const [usual, ...ranges] = unit === per ? onePeriod : (periodsIn[`${unit} ${per}`] ?? []);
  if (usual === undefined) return null;
  const long = named !== null ? point(1) : figure.bound === "exact" ? figure.reading.tight : figure.reading.loose;
  return {
    exact: value / (count * usual),
    allowed: ranges.map(([least, most]) => divide(reading, multiply(long, interval(least, most)))),
  };
}

/** A stated rate as rounded as it may be: a single digit with zeros to a twentieth. */
function statedReading({ figure: { bound } }: Claim, { value, step, reading }: Quantity): Interval {
  if (bound !== "exact" || value === null) return reading.loose;
  const single = /^[^1-9]*[1-9][0.]*e/.test(value.toExponential(6)) && value >= 10 * step;
  return single ? hull(reading.rounded, interval(value * 0.95, value * 1.05)) : reading.rounded;
}

/** What a figure may stand for: things counted out are just as many. */
function readingOf({ figure }: Claim): Interval {
  const quantity = quantityOf(figure);
  if (quantity === null || quantity.value === null) return interval(-Infinity, Infinity);
  if (figure.bound !== "exact") return quantity.reading.loose;
  const counted = figure.dimension === "count" && quantity.step <= 1 && Number.isInteger(quantity.value);
  if (counted && (quantity.value < 100 || quantity.value % 10 !== 0)) return point(quantity.value);
  return quantity.reading.rounded;
}

function perOf({ figure: { per } }: Claim): string {
  return per === undefined ? "" : `a ${per}`;
}

/** "300" for a count, "five hours" for a duration. */
function overText(document: ReadDocument, claim: Claim): string {
  const { dimension, value } = claim.figure;
  return dimension === "count" && value !== null ? sayNumber(value) : figureText(document, claim);
}

/** A number in the unit and with the sign that the rate is written with. */
function sayLike(document: ReadDocument, { figure }: Claim, value: number): string {
  const written = document.prose.text.slice(figure.span[0], figure.span[1]);
  if (figure.dimension === "money" || figure.dimension === "count") {
    const sign = /^[^\d\s]{1,3}(?=\d)/.exec(written)?.[0] ?? "";
    const word = /\d\s*([\p{L}]{2,})$/u.exec(written)?.[1] ?? "";
    const unit = sign === "" && figure.dimension === "money" && !/illion/.test(word) ? ` ${word}` : "";
    return `${sign}${sayScaled(value)}${unit}`.trim();
  }
  const factor = unitNamed(figure.unit ?? "")?.factor ?? 1;
  const unit = /[\d\s-]([^\d\s-][^\d]*)$/.exec(written)?.[1] ?? figure.unit ?? "";
  return `${sayNumber(scale(point(value), 1 / factor).low)} ${unit}`.trim();
}
