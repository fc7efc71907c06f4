import { expect, test } from "vitest";
import { didYouMean, nearest } from "../../server/src/text/nearest-word.ts";

const commands = ["lint", "extract", "compare", "lsp"];

test.each([
  ["lnt", "lint"],
  ["litn", "lint"],
  ["LINT", "lint"],
  ["exract", "extract"],
  ["compere", "compare"],
  ["lps", "lsp"],
])("%s means %s", (word, meant) => {
  expect(nearest(word, commands)).toBe(meant);
});

test.each(["", "x", "report", "everything", "lint".repeat(100)])("%j means nothing known", (word) => {
  expect(nearest(word, commands)).toBeUndefined();
  expect(didYouMean(word, commands)).toBe("");
});

test("the earlier of two equally near words is named", () => {
  expect(didYouMean("bat", ["cat", "rat"])).toBe('; did you mean "cat"?');
});
