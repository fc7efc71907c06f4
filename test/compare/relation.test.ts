import { describe, expect, test } from "vitest";
import { profilesOf } from "../../server/src/compare/document-profiles.ts";
import { exclusivePair } from "../../server/src/compare/exclusive-words.ts";
import { relateValues } from "../../server/src/compare/relation.ts";
import { sayNumber, sayScaled } from "../../server/src/compare/say-number.ts";
import { digitsSwapped } from "../../server/src/compare/slips.ts";
import { documentOf, type Spec } from "./hand-made.ts";

function relate(a: Spec, b: Spec) {
  const document = documentOf([a, b]);
  const [left, right] = profilesOf(document);
  if (!left || !right) throw new Error("both specifications must be comparable");
  return relateValues(left, right);
}

describe("relations", () => {
  test.each<[string, Spec, Spec, string | undefined]>([
    ["equal", { value: 1509 }, { value: 1509 }, "same"],
    ["equal at the coarser precision", { value: 2.4, step: 0.1 }, { value: 2.41, step: 0.01 }, "same"],
    ["rounded", { value: 1500 }, { value: 1509 }, "consistent"],
    ["two bounds alike", { value: 5100, bound: "more-than" }, { value: 5100, bound: "at-least" }, "same"],
    ["a bound that holds", { value: 5100, bound: "more-than" }, { value: 5200 }, "consistent"],
    ["a bound that is broken", { value: 5100, bound: "more-than" }, { value: 4900 }, "conflict"],
    ["an upper bound that is broken", { value: 10, bound: "at-most" }, { value: 12 }, "conflict"],
    ["digits swapped", { value: 412 }, { value: 421 }, "conflict"],
    ["percent and ratio", { value: 25, dimension: "percent" }, { value: 0.25, dimension: "ratio", step: 0.05 }, "same"],
    ["a little off", { value: 1530, bound: "approximately" }, { value: 1509 }, undefined],
  ])("%s", (_, a, b, relation) => {
    expect(relate(a, b)?.relation).toBe(relation);
    expect(relate(b, a)?.relation).toBe(relation);
  });

  test("names the slip", () => {
    expect(relate({ value: 140e9, step: 1e9 }, { value: 140e12, step: 1e12 })?.why).toContain("1,000 times apart");
    expect(relate({ value: 412 }, { value: 421 })?.why).toContain("two digits are swapped");
  });

  test("a bound far below says little", () => {
    const near = relate({ value: 100, bound: "more-than" }, { value: 120 });
    const far = relate({ value: 100, bound: "more-than" }, { value: 900 });
    expect(far?.certainty).toBeLessThan(near?.certainty ?? 0);
  });
});

test.each([
  [412, 421, true],
  [48.2, 42.8, true],
  [1509, 1590, true],
  [1509, 1509, false],
  [12, 21, true],
  [120, 12, false],
  [0.14, 0.41, true],
])("digits of %d and %d swapped: %s", (a, b, swapped) => expect(digitsSwapped(a, b)).toBe(swapped));

test.each([
  [
    ["male", "worker"],
    ["female", "worker"],
    ["male", "female"],
  ],
  [["male", "female"], ["female"], null],
  [["export"], ["import"], ["export", "import"]],
  [["worker"], ["worker"], null],
  [[], ["male"], null],
  [["dead"], ["die", "person"], null],
])("%j excludes %j: %j", (a, b, pair) => expect(exclusivePair(a, b)).toEqual(pair));

test.each([
  [58, 3, "58"],
  [9.8666, 3, "9.87"],
  [1509.4, 3, "1,509"],
  [0.14, 3, "0.14"],
  [1234567, 3, "1,234,567"],
  [-2.5, 3, "-2.5"],
  [0, 3, "0"],
])("%d in %d digits is said %s", (value, digits, said) => expect(sayNumber(value, digits)).toBe(said));

test.each([
  [402e6, "402 million"],
  [1.4e15, "1.4 quadrillion"],
  [2246, "2,246"],
])("%d is said %s", (value, said) => expect(sayScaled(value)).toBe(said));
