import fc from "fast-check";
import { expect, test } from "vitest";
import { findMentions } from "../../../server/src/extract/mentions.ts";
import { type Block, HIDDEN } from "../../../server/src/model/prose.ts";
import { tokenize } from "../../../server/src/text/tokenize.ts";
import { blocksOf } from "./annotate.ts";

const pieces = fc.oneof(
  fc.constantFrom(
    ..."China Chinese Apple Ann Lee's president of the and for de al - . , : ( ) & \" “ ” WTO World Trade Organization CEO Mr. II May 5 V4 GPT-5.5 who heads is in\n\n# said St. Jr. HIDDEN".split(
      " ",
    ),
  ),
  fc.string({ unit: "grapheme", maxLength: 4 }),
  fc.constant(HIDDEN),
);
const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom("", " ", " ", " ", "\n")), { maxLength: 40 })
  .map((parts) => parts.map(([piece, space]) => piece + space).join(""));

test("spans lie inside their blocks, in order, apart, and hold the text", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const blocks: Block[] = blocksOf(text);
      const mentions = findMentions(
        blocks,
        blocks.map((block) => tokenize(block.text)),
      );
      let last = 0;
      for (const { span, text: written, key, name, role } of mentions) {
        expect(span[0]).toBeGreaterThanOrEqual(last);
        expect(span[1]).toBeGreaterThan(span[0]);
        expect(blocks.some((block) => block.span[0] <= span[0] && span[1] <= block.span[1])).toBe(true);
        expect(text.slice(span[0], span[1]).replaceAll(HIDDEN, "")).toBe(written);
        expect(key).not.toBe("");
        expect(name).not.toBe("");
        if (role !== undefined) {
          expect(role.span[1]).toBeGreaterThan(role.span[0]);
          expect(role.offices.length).toBeGreaterThan(0);
        }
        last = span[1];
      }
    }),
    { numRuns: 400 },
  );
});

/** Inputs made to be slow: each grows without a sentence's end in sight. */
test.each([
  ["capitals", "Alpha Beta "],
  ["of", "Bank of "],
  ["and", "Ann and "],
  ["brackets", "World Trade (WT) "],
  ["small words before a bracket", "a b c d (ABCD) "],
  ["titles", "President "],
  ["particles", "Ann de la "],
  ["commas", "Ann Lee, president of "],
  ["quotes", 'book "A '],
  ["hyphens", "Ann-"],
  ["initials", "A. "],
])("time grows evenly with %s", (_, unit) => {
  const seconds = (count: number) => {
    const text = unit.repeat(count);
    const blocks: Block[] = [{ kind: "paragraph", span: [0, text.length], text }];
    const tokenized = [tokenize(text)];
    const start = performance.now();
    findMentions(blocks, tokenized);
    return performance.now() - start;
  };
  seconds(500);
  const quickest = (count: number) => Math.min(seconds(count), seconds(count), seconds(count));
  const short = Math.max(4, quickest(1500));
  const long = quickest(12_000);
  // Eight times the text; a square would take 64 times as long.
  expect(long / short).toBeLessThan(30);
});
