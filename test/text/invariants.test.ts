/** What holds of any text whatever. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { HIDDEN, OPAQUE, type Prose } from "../../server/src/model/prose.ts";
import { readProse } from "../../server/src/text/read-prose.ts";
import { tokenize } from "../../server/src/text/tokenize.ts";
import { markedText } from "./arbitrary-text.ts";

/** Offsets in a block at which its text is neither masked nor the file's. */
function altered(prose: Prose, index: number): string[] {
  const block = prose.blocks[index];
  if (block === undefined) return [];
  const source = prose.text.slice(...block.span);
  const found: string[] = [];
  for (let i = 0; i < source.length; i++) {
    const shown = block.text.charAt(i);
    if (shown !== source.charAt(i) && shown !== HIDDEN && shown !== OPAQUE) found.push(source.slice(i, i + 2));
  }
  return found;
}

function checkProse(prose: Prose): void {
  let end = 0;
  for (const [i, block] of prose.blocks.entries()) {
    expect(block.span[0]).toBeGreaterThanOrEqual(end);
    expect(block.span[1]).toBeGreaterThan(block.span[0]);
    expect(block.text).toHaveLength(block.span[1] - block.span[0]);
    end = block.span[1];
    // A character reference shows its character, a line-breaking tag a space.
    expect(altered(prose, i).filter((source) => !/^&|^<|^[\w#]/.test(source))).toEqual([]);
  }
  expect(end).toBeLessThanOrEqual(prose.text.length);
  let start = 0;
  for (const { span } of prose.masks) {
    expect(span[0]).toBeGreaterThanOrEqual(start);
    expect(span[1]).toBeGreaterThan(span[0]);
    expect(span[1]).toBeLessThanOrEqual(prose.text.length);
    start = span[0];
  }
}

test("Markdown blocks stand in order and keep their length and characters", () => {
  fc.assert(
    fc.property(markedText, (text) => checkProse(readProse(text, "markdown"))),
    { numRuns: 3000 },
  );
});

test("plain text likewise", () => {
  fc.assert(
    fc.property(markedText, (text) => checkProse(readProse(text, "plain"))),
    { numRuns: 1000 },
  );
});

test("text without markup comes through unchanged", () => {
  const words = fc.array(fc.constantFrom("It", "rose", "by", "1,509", "percent.", "模型", "é"), { minLength: 1 });
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(" ");
      expect(readProse(text, "markdown").blocks.map((block) => block.text)).toEqual([text]);
    }),
  );
});

test("tokens stand in order inside the text, and sentences hold them all", () => {
  fc.assert(
    fc.property(markedText, (text) => {
      const { tokens, sentences } = tokenize(text);
      let end = 0;
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.text).not.toMatch(/[\s\uFDD0]{2}|^\s|\s$|\uFDD0/);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      expect(tokens.map(({ start }) => start)).toEqual([...new Set(tokens.map(({ start }) => start))]);
      let next = 0;
      for (const sentence of sentences) {
        expect(sentence.first).toBe(next);
        expect(sentence.last).toBeGreaterThan(sentence.first);
        expect([sentence.start, sentence.end]).toEqual([tokens[sentence.first]?.start, tokens[sentence.last - 1]?.end]);
        next = sentence.last;
      }
      expect(next).toBe(tokens.length);
    }),
    { numRuns: 3000 },
  );
});

test("every character that is not white space or hidden is in a token", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aZ19.,-'$%½²模🤖é (\n") }), (text) => {
      expect(
        tokenize(text)
          .tokens.map((token) => token.text)
          .join(""),
      ).toBe(text.replace(/\s/g, ""));
    }),
  );
});

test("hidden markup changes no token's text", () => {
  const parts = fc.array(fc.constantFrom("a", "9", ",", ".", " ", "-", "U.S.", "½", "’s", "模"));
  fc.assert(
    fc.property(parts, (list) => {
      const plain = tokenize(list.join("")).tokens.map((token) => [token.text, token.spaced]);
      expect(tokenize(list.join(HIDDEN)).tokens.map((token) => [token.text, token.spaced])).toEqual(plain);
    }),
  );
});
