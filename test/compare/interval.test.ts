import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  contains,
  divide,
  everything,
  holds,
  hull,
  intersection,
  intersects,
  interval,
  isEmpty,
  multiply,
  negate,
  point,
  scale,
  subtract,
} from "../../server/src/compare/interval.ts";
import type { Interval } from "../../server/src/model/interval.ts";

const whole = fc.integer({ min: -40, max: 40 });
const end = fc.oneof({ weight: 8, arbitrary: whole }, { weight: 1, arbitrary: fc.constantFrom(-Infinity, Infinity) });
const intervals = fc
  .tuple(end, end, fc.boolean(), fc.boolean())
  .map(([a, b, lowOpen, highOpen]) => interval(Math.min(a, b), Math.max(a, b), lowOpen, highOpen))
  .filter((a) => !isEmpty(a));

/** Some numbers of an interval: its closed ends, numbers close to its open ones, and its middle. */
function members(a: Interval): number[] {
  const low = a.low === -Infinity ? Math.min(a.high, 0) - 1000 : a.low;
  const high = a.high === Infinity ? Math.max(a.low, 0) + 1000 : a.high;
  const near = [low, low + 1 / 64, low + (high - low) / 2, high - 1 / 64, high];
  return near.filter((value) => contains(a, value));
}

const operations = [
  ["add", add, (x: number, y: number) => x + y],
  ["subtract", subtract, (x: number, y: number) => x - y],
  ["multiply", multiply, (x: number, y: number) => x * y],
  ["divide", divide, (x: number, y: number) => x / y],
] as const;

describe("every operation holds the result for every pair of members", () => {
  test.each(operations)("%s", (name, operation, exact) => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const result = operation(a, b);
        for (const x of members(a)) {
          for (const y of members(b)) {
            if (name === "divide" && y === 0) continue;
            const value = exact(x, y);
            const slack = Math.abs(value) * 1e-12;
            expect(contains(result, value) || contains(result, value - slack) || contains(result, value + slack)).toBe(
              true,
            );
          }
        }
      }),
    );
  });
});

test("intersection holds exactly what both hold, hull at least what either holds", () => {
  fc.assert(
    fc.property(intervals, intervals, whole, (a, b, value) => {
      expect(contains(intersection(a, b), value)).toBe(contains(a, value) && contains(b, value));
      if (contains(a, value) || contains(b, value)) expect(contains(hull(a, b), value)).toBe(true);
      expect(holds(hull(a, b), a) && holds(hull(a, b), b)).toBe(true);
      expect(intersects(a, b)).toBe(intersects(b, a));
      expect(holds(a, b)).toBe(isEmpty(b) || members(b).every((member) => contains(a, member)));
    }),
  );
});

test("negation and scaling undo themselves", () => {
  fc.assert(
    fc.property(intervals, fc.constantFrom(2, -4, 0.5), (a, factor) => {
      expect(negate(negate(a))).toEqual(a);
      expect(scale(scale(a, factor), 1 / factor)).toEqual(a);
    }),
  );
});

describe("ends", () => {
  test.each([
    ["open meets closed at one number", intersects(interval(0, 1, false, true), interval(1, 2)), false],
    ["closed meets closed", intersects(interval(0, 1), interval(1, 2)), true],
    ["empty", isEmpty(interval(1, 1, true)), true],
    ["one number", isEmpty(point(1)), false],
    ["infinity is never reached", contains(everything, Infinity), false],
    ["NaN is nowhere", contains(everything, Number.NaN), false],
  ])("%s", (_, actual, expected) => expect(actual).toBe(expected));

  test.each([
    [
      "share",
      divide(interval(1508.5, 1509.5, false, true), point(3755)),
      interval(1508.5 / 3755, 1509.5 / 3755, false, true),
    ],
    [
      "more than, of a whole",
      divide(interval(5100, Infinity, true), point(35000)),
      interval(5100 / 35000, Infinity, true),
    ],
    ["by a divisor that may be zero", divide(point(1), interval(-1, 1)), everything],
    ["by a divisor that ends at zero", divide(point(1), interval(0, 2)), interval(0.5, Infinity)],
    ["zero times unbounded", multiply(point(0), everything), point(0)],
    ["half-lines", multiply(interval(2, Infinity), interval(3, Infinity, true)), interval(6, Infinity, true)],
  ])("%s", (_, actual, expected) => expect(actual).toEqual(expected));
});
