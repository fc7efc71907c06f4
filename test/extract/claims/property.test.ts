import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "./read.ts";

const words = fc.constantFrom(
  ..."the of China 's 1,509 3,755 40 percent models , . ( ) \" or from to $80 rose by which that said and - : 2024 in it".split(
    " ",
  ),
);

function check(text: string): void {
  for (const format of ["markdown", "plain"] as const) {
    const { claims, links, prose } = read(text, format);
    let at = 0;
    claims.forEach((claim, index) => {
      expect(claim.index).toBe(index);
      expect(claim.figure.outer[0]).toBeGreaterThanOrEqual(at);
      at = claim.figure.outer[0];
      for (const part of [claim.figure, claim.measure, claim.subject, claim.whole, claim.time, claim.place]) {
        if (part === null) continue;
        expect(part.span[0]).toBeGreaterThanOrEqual(0);
        expect(part.span[1]).toBeGreaterThan(part.span[0]);
        expect(part.span[1]).toBeLessThanOrEqual(prose.text.length);
      }
      if (claim.measure !== null) expect(claim.measure.lemmas).toContain(claim.measure.head);
    });
    for (const { kind: _, ...ends } of links) {
      const positions = Object.values(ends);
      expect(new Set(positions).size).toBe(positions.length);
      for (const position of positions) expect(claims[position]).toBeDefined();
    }
  }
}

test("any text gives claims that lie inside it", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), check), { numRuns: 200 });
});

test("any heap of telling words gives claims that lie inside it", () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (heap) => check(heap.join(" "))),
    { numRuns: 400 },
  );
});

test("work grows in step with the text, also without a full stop", { timeout: 60_000 }, () => {
  const unit = 'of 48 speakers, 36 said "it" rose from 40 to 50 in China, or 3 percent, which (5) ';
  const time = (copies: number): number => {
    const text = unit.repeat(copies);
    const start = performance.now();
    read(text, "plain");
    return performance.now() - start;
  };
  const least = (copies: number): number => Math.min(time(copies), time(copies), time(copies));
  time(100);
  const small = least(150);
  // Eight times the text; a step that looks at all pairs would take 64 times as long.
  expect(least(1200) / Math.max(small, 1)).toBeLessThan(40);
});
