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

const prose = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", " ", " ", "", "\u00a0", "\n", "-")), {
    maxLength: 40,
  })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(""));

describe("any text", () => {
  test.each([
    ["prose of figures", prose],
    ["characters", fc.string({ unit: "binary", maxLength: 200 })],
  ])("%s: spans lie inside the text, in order, one after the other", (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { span, outer } of figuresOf(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(outer[0]).toBeLessThanOrEqual(span[0]);
          expect(outer[1]).toBeGreaterThanOrEqual(span[1]);
          expect(outer[0]).toBeGreaterThanOrEqual(0);
          expect(outer[1]).toBeLessThanOrEqual(text.length);
          last = span[1];
        }
      }),
      { numRuns: 500 },
    );
  });

  test("readings are intervals, each within the next", () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const figure of figuresOf(text)) check(figure);
      }),
      { numRuns: 500 },
    );
  });
});

function check({ value, reading }: Figure): void {
  const { tight, rounded, loose } = reading;
  for (const one of [tight, rounded, loose]) expect(one.low).toBeLessThanOrEqual(one.high);
  expect(within(tight, rounded) && within(rounded, loose)).toBe(true);
  if (value !== null) expect(Number.isFinite(value)).toBe(true);
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
