/** Names that the configuration says are one. */
import { expect, test } from "vitest";
import { findingsOf, parseFixture } from "../fixture.ts";

const codes = (marked: string) =>
  [...findingsOf(parseFixture(marked)).values()].flat().map(({ code, message }) => `${code}: ${message}`);

const draft = `@@ draft.md
The Harbour Board employed 412 dockers in March 2024.
@@ source notes.txt
The Tidewater Agency employed 421 dockers in March 2024.
`;

test("another name is another entity unless the configuration says otherwise", () => {
  expect(codes(draft)).toEqual([]);
  const aliases = '@@ tickmark.config.json\n{ "aliases": { "Harbour Board": ["Tidewater Agency"] } }\n';
  expect(codes(aliases + draft)).toEqual([expect.stringMatching(/^source-conflict: .*421/)]);
  const third = '@@ tickmark.config.json\n{ "aliases": { "THA": ["Tidewater Agency", "Harbour Board"] } }\n';
  expect(codes(third + draft)).toEqual([expect.stringMatching(/^source-conflict: .*421/)]);
});

test("aliases of others change nothing", () => {
  const aliases = '@@ tickmark.config.json\n{ "aliases": { "Harbour Board": ["Bay Agency", "the"], "X": [] } }\n';
  expect(codes(aliases + draft)).toEqual([]);
});

test("within one article both names are one", () => {
  const text = `@@ draft.md
The Harbour Board employed 412 dockers in March 2024. The Tidewater Agency employed 421 dockers in March 2024.
`;
  expect(codes(text)).toEqual([]);
  const aliases = '@@ tickmark.config.json\n{ "aliases": { "Harbour Board": ["Tidewater Agency"] } }\n';
  expect(codes(aliases + text)).toEqual([expect.stringMatching(/^restatement: /)]);
});
