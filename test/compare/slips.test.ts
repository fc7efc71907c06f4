/** Numbers that are a thousand, a million or a billion times apart, and those that are alike by chance. */
import { expect, test } from "vitest";
import { scaleSlip } from "../../server/src/compare/slips.ts";

test.each([
  [2_400_000, 2_400_000_000, 1e3],
  [1_509, 1_509_000, 1e3],
  [4, 4_000, 1e3],
  [1_980, 2_000_000, 1e3],
  [3_755, 37_550, 10],
])("%d and %d are %d times apart", (a, b, factor) => {
  expect(scaleSlip(a, b)).toBe(factor);
  expect(scaleSlip(b, a)).toBe(factor);
});

test.each([
  [1, 1_032],
  [4, 4_110],
  [12, 120],
  [1_509, 1_590],
  [2_400, 3_400_000],
])("%d and %d are no such slip", (a, b) => {
  expect(scaleSlip(a, b)).toBeNull();
  expect(scaleSlip(b, a)).toBeNull();
});
