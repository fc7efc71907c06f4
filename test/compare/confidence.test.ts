import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calibrated, isSure } from "../../server/src/compare/confidence.ts";
import { shownFrom, surelySame } from "../../server/src/compare/verdict.ts";
import type { Comparison, Relation } from "../../server/src/model/comparison.ts";

const relations: readonly Relation[] = ["same", "consistent", "conflict", "derived", "superseded"];

describe("how likely a comparison is right", () => {
  test("rises with the score and stays between nothing and certain", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...relations),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (relation, a, b) => {
          const [low, high] = [calibrated(relation, Math.min(a, b)), calibrated(relation, Math.max(a, b))];
          expect(low).toBeLessThanOrEqual(high);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(0.98);
        },
      ),
    );
  });

  test.each(relations)("a %s just shown is less likely right than a sure one", (relation) => {
    expect(calibrated(relation, shownFrom)).toBeLessThan(calibrated(relation, surelySame - 0.01));
    expect(calibrated(relation, surelySame - 0.01)).toBeLessThan(calibrated(relation, surelySame));
  });

  test.each(relations)("a %s is sure from one score on", (relation) => {
    const at = (score: number) => isSure({ relation, confidence: calibrated(relation, score) } as Comparison);
    expect([at(0.59), at(0.6), at(0.61), at(1)]).toEqual([false, true, true, true]);
  });
});
