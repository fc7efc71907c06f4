import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFigures } from "../../../server/src/extract/figures.ts";
import type { Figure } from "../../../server/src/model/figure.ts";
import type { Interval } from "../../../server/src/model/interval.ts";
import { tokenize } from "../../../server/src/text/tokenize.ts";
import { figuresOf } from "./read.ts";

const PIECES =
  "1 5 12 40 1,509 2.4 2025 1990 ½ one two twenty hundred thousand million bn k m a an half third thirds quarter dozen dozens and or to - – , . ; : ( ) / % $ € £ ¥ ° × ^ ± + more than over about nearly up down by from between per each day year old years percent points dollars yuan pounds km kg GB m2 s C feet inches square April May Monday Q3 first twenty-first 4th times fold x doubled twice rose fell S&P Boeing page No in of the every iPhone -5 10:45 pm".split(
    " ",
  );

const HOSTILE = [
  "9",
  "0",
  "9 ",
  "-0 ",
  "-",
  "- ",
  ",",
  "9,",
  "9.",
  ".",
  "9/",
  ":",
  "(",
  "9) ",
  "$",
  "$9",
  "€-",
  "%",
  "km",
  "m/",
  "^",
  "9^9 ",
  "10⁹",
  "e9",
  "×10",
  "one ",
  "zero ",
  "minus ",
  "hundred ",
  "million ",
  "googol ",
  "twenty-",
  "and ",
  "a third of ",
  "half ",
  "score ",
  "point ",
  "to ",
  "between ",
  "more than ",
  "not ",
  "fell by ",
  "per ",
  "year ",
  "years ago ",
  "May 5 ",
  "9999 ",
  "first ",
  "6'2\" ",
  "½",
  "°C ",
  "\u00a0",
  "\n",
];

const prose = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", " ", " ", "", "\u00a0", "\n", "-")), {
    maxLength: 40,
  })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(""));

/** Long runs of the same, broken by something else. */
const hostile = fc
  .array(fc.tuple(fc.constantFrom(...HOSTILE), fc.integer({ min: 1, max: 400 })), { maxLength: 8 })
  .map((parts) => parts.map(([piece, times]) => piece.repeat(times)).join(""));

describe("any text", () => {
  test.each([
    ["prose of figures", prose, 500],
    ["hostile text", hostile, 150],
    ["characters", fc.string({ unit: "binary", maxLength: 200 }), 500],
  ])(
    "%s: spans in order inside the text, readings within readings, no number that is none",
    (_name, texts, numRuns) => {
      fc.assert(
        fc.property(texts, (text) => {
          // One expectation for all, since a text may have a thousand figures.
          expect(faults(text)).toEqual([]);
        }),
        { numRuns },
      );
    },
  );
});

/** What is wrong with the figures of a text, in words. */
function faults(text: string): string[] {
  const found: string[] = [];
  let last = 0;
  for (const figure of figuresOf(text)) {
    const { span, outer } = figure;
    if (span[0] < last || span[1] <= span[0]) found.push(`span ${span} behind ${last}`);
    if (outer[0] > span[0] || outer[1] < span[1] || outer[0] < 0 || outer[1] > text.length)
      found.push(`outer span ${outer} about ${span}`);
    found.push(...numberFaults(figure));
    last = span[1];
  }
  return found;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

function numberFaults({ value, reading, step, calendar, span }: Figure): string[] {
  const found: string[] = [];
  const { tight, rounded, loose } = reading;
  for (const { low, high } of [tight, rounded, loose]) {
    if (!(low <= high)) found.push(`${low} to ${high} at ${span}`);
    if (Object.is(low, -0) || Object.is(high, -0)) found.push(`-0 at ${span}`);
  }
  if (!within(tight, rounded) || !within(rounded, loose)) found.push(`readings at ${span}`);
  if (value !== null && (!Number.isFinite(value) || Object.is(value, -0))) found.push(`value ${value} at ${span}`);
  if (!(step >= 0 && step < Infinity)) found.push(`step ${step} at ${span}`);
  const { start, end } = calendar ?? {};
  if (start && end && !(DAY.test(start) && DAY.test(end) && start <= end)) found.push(`${start} to ${end} at ${span}`);
  return found;
}

/** Up to the rounding of the last binary digit. */
function within(inner: Interval, outer: Interval): boolean {
  const size = Math.max(1, ...[inner.low, inner.high].filter(Number.isFinite).map(Math.abs));
  return outer.low <= inner.low + 1e-9 * size && inner.high <= outer.high + 1e-9 * size;
}

describe("hostile input", () => {
  test.each([
    "9 ",
    "9,999",
    "1,",
    "9-",
    "9/",
    "one ",
    "hundred and ",
    "million ",
    "a third of ",
    "twenty-",
    "5 degrees ",
    "¥5 pounds ",
    "$5 and ",
    "from 3 to 5 ",
    "10, ",
    "more than ",
    "fell by ",
    "5 km/",
    "2 ^ ",
    "( ",
    "May 5 ",
    "Boeing 7 ",
    "first second ",
    "5- and ",
    "per day ",
  ])("looks at no token more often as '%s' is repeated more often", (piece) => {
    const few = looks(piece.repeat(200));
    const many = looks(piece.repeat(800));
    expect(many / 800).toBeLessThan((few / 200) * 1.2 + 1);
  });
});

/** How often a token is asked for while a text is read. */
function looks(text: string): number {
  const block = tokenize(text);
  let count = 0;
  const tokens = new Proxy(block.tokens, {
    get(target, key, receiver) {
      count++;
      return Reflect.get(target, key, receiver);
    },
  });
  readFigures({ ...block, tokens }, {});
  return count;
}
