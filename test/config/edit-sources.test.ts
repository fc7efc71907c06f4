import { expect, test } from "vitest";
import { sourcesWritten, withSources } from "../../server/src/config/edit-sources.ts";

function edited(text: string, add: readonly string[], remove: readonly number[]): string | undefined {
  return withSources(text, add, remove)
    ?.toReversed()
    .reduce((now, { span, newText }) => now.slice(0, span[0]) + newText + now.slice(span[1]), text);
}

const lines = '{\n  // trusted\n  "sources": [\n    "a", // first\n    "b"\n  ],\n  "checks": {}\n}\n';

test.each([
  ['{ "sources": ["a"] }', ["b"], [], '{ "sources": ["a", "b"] }'],
  ['{ "sources": ["a", "b"] }', [], [1], '{ "sources": ["a"] }'],
  ['{ "sources": ["a", "b"] }', [], [0], '{ "sources": ["b"] }'],
  ['{ "sources": ["a"] }', [], [0], '{ "sources": [] }'],
  ['{ "sources": ["a", "b", "c"] }', ["d"], [0, 2], '{ "sources": ["b", "d"] }'],
  ['{ "sources": [] }', ["a", "b"], [], '{ "sources": ["a", "b"] }'],
  ["{}", ["a"], [], '{\n  "sources": ["a"]\n}'],
  ['{\n\t"checks": {}\n}\n', ["a"], [], '{\n\t"sources": ["a"],\n\t"checks": {}\n}\n'],
  [lines, ["c"], [], lines.replace('"b"', '"b",\n    "c"')],
  [lines, [], [1], lines.replace(", //", " //").replace('\n    "b"', "")],
  [lines, [], [], lines],
])("%s with %j and without %j", (text, add, remove, after) => {
  expect(edited(text, add, remove)).toBe(after);
});

test.each([
  ["[]", ["a"], []],
  ["", ["a"], []],
  ['{ "sources": "a" }', ["b"], []],
  ['{ "sources": ["a"] }', [], [1]],
  ['{ "sources": ["a"] }', [], [-1]],
  ["{}", [], [0]],
])("%s cannot name %j or leave %j out", (text, add, remove) => {
  expect(withSources(text, add, remove)).toBeUndefined();
});

test("what is named is read in order, and what is no text keeps its place", () => {
  expect(sourcesWritten('{ "sources": ["a", 7, "b",] }')).toEqual(["a", "", "b"]);
  expect(sourcesWritten("{}")).toEqual([]);
});
