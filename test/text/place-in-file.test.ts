import { expect, test } from "vitest";
import type { SourceMark } from "../../server/src/model/source.ts";
import { createLineIndex } from "../../server/src/text/line-index.ts";
import { countsInFile, linesInFile, placeInFile, sayPlace } from "../../server/src/text/place-in-file.ts";

function source(columns: readonly number[], marks?: readonly SourceMark[], record?: number) {
  const blocks = columns.map((column, i) => ({
    kind: "table-cell" as const,
    span: [10 * i, 10 * i + 5] as const,
    text: "x".repeat(5),
    table: { table: 0, row: 0, column },
  }));
  const document = { prose: { text: "a\nb\nc", blocks, masks: [] }, claims: [], links: [], mentions: [] };
  return { document, ...(marks && { marks }), ...(record && { record }) };
}

test.each([
  [
    "a page",
    source(
      [],
      [
        { start: 0, page: 1 },
        { start: 10, page: 2 },
      ],
    ),
    12,
    "page 2",
  ],
  [
    "a page's first character",
    source(
      [],
      [
        { start: 0, page: 1 },
        { start: 10, page: 2 },
      ],
    ),
    10,
    "page 2",
  ],
  ["before any mark", source([], [{ start: 5, page: 3 }]), 2, ""],
  ["a cell", source([0, 1], [{ start: 0, row: { row: 7 } }]), 12, "B7"],
  ["a column past Z", source([0, 27], [{ start: 0, row: { row: 7 } }]), 10, "AB7"],
  ["a cell of a sheet", source([2], [{ start: 0, row: { row: 7, sheet: "Prices" } }]), 1, "Prices!C7"],
  ["a sheet of two words", source([2], [{ start: 0, row: { row: 7, sheet: "Bob's list" } }]), 1, "'Bob''s list'!C7"],
  ["a record", source([], [], 12), 3, "line 12"],
  ["a plain file", source([]), 3, ""],
])("%s", (_, of, offset, place) => {
  expect(sayPlace(placeInFile(of, offset))).toBe(place);
});

test.each([
  ["a plain file", source([]), true, { line: 1, character: 0 }],
  ["CSV", source([0], [{ start: 0, row: { row: 1 } }]), true, { line: 1, character: 0 }],
  ["a workbook", source([0], [{ start: 0, row: { row: 1, sheet: "S" } }]), false, { line: 0, character: 0 }],
  ["a PDF", source([], [{ start: 0, page: 1 }]), false, { line: 0, character: 0 }],
  ["a page of the web", source([], []), false, { line: 0, character: 0 }],
  ["a record", source([], [], 12), false, { line: 11, character: 0 }],
])("the lines of %s", (_, of, own, position) => {
  expect(countsInFile(of)).toBe(own);
  expect(linesInFile(of, createLineIndex(of.document.prose.text)).positionAt(2)).toEqual(position);
});
