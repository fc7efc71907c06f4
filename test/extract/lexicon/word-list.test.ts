import { expect, test } from "vitest";
import { GROUPS, WORDS } from "../../../server/src/extract/lexicon/data/words.ts";
import { lookUp } from "../../../server/src/extract/lexicon/word-list.ts";

/** The packed list unpacked: every word with what stands for its group. */
function unpacked(): Map<string, number> {
  const words = new Map<string, number>();
  for (const line of WORDS.split("\n")) {
    let before = "";
    for (const [, group = "", shared = "", rest = ""] of line.matchAll(/([A-Z0-9])([A-Z])([a-z'-]*)/g)) {
      const place = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".indexOf(group);
      before = before.slice(0, shared.charCodeAt(0) - "A".charCodeAt(0)) + rest;
      words.set(before, GROUPS[place] ?? 0);
    }
  }
  return words;
}

test("every word of the list is found, and nothing beside it", () => {
  const words = unpacked();
  expect(words.size).toBeGreaterThan(10_000);
  const wrong: string[] = [];
  for (const [word, group] of words) {
    if (lookUp(word) !== group) wrong.push(word);
    for (const near of [word.slice(0, -1), `${word}a`, `${word}z`]) {
      if (lookUp(near) !== (words.get(near) ?? 0)) wrong.push(near);
    }
  }
  expect(wrong).toEqual([]);
});

test.each(["", "-", "'", "a1", "abA", "A", "zzzz", "café", "ab\n", "\n", "日本", "a".repeat(1000)])(
  "%j is no word of the list",
  (text) => {
    expect(lookUp(text)).toBe(0);
  },
);
