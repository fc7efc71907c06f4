import { expect, test } from "vitest";
import { cellLabels } from "../../server/src/present/cell-labels.ts";
import { readProse } from "../../server/src/text/read-prose.ts";

const table =
  "Sales by region:\n\n| Region | Revenue | Staff |\n| --- | --- | --- |\n| Europe | 20.1 | 200 |\n| Asia | 25.1 | 212 |\n";
const prose = readProse(table, "markdown");

test.each([
  ["20.1", "Europe, Revenue"],
  ["212", "Asia, Staff"],
  ["Staff", "Region"],
  ["Asia", "Region"],
  ["Sales", ""],
])("%s stands for %j", (text, labels) => {
  const start = table.indexOf(text);
  expect(cellLabels(prose, [start, start + text.length])).toBe(labels);
});
