import { expect, test } from "vitest";
import { countRows, type RowFilter, rowsLeft, unfiltered } from "../../../client/src/review-panel/page/row-filter.ts";
import { type HandMadeRow, matrixOf, reviewOf } from "./hand-made-matrix.ts";

const rows: readonly HandMadeRow[] = [
  { figure: "142", verdict: "conflicting", sentence: " turbines on Gull Island.", mark: "disputed", note: "Ask Ann." },
  { figure: "310", verdict: "supported", sentence: " people on Gull Island.", mark: "verified" },
  { figure: "80", verdict: "supported", sentence: " guides.", mark: "verified", stale: true },
  { figure: "7,300", verdict: "not-found", sentence: " loaves." },
  { figure: "38,500", verdict: "mixed", sentence: " homes.", mark: "needs-source" },
];

const cases: readonly [name: string, filter: Partial<RowFilter>, left: readonly string[]][] = [
  ["nothing", {}, ["142", "310", "80", "7,300", "38,500"]],
  ["one verdict", { verdicts: ["supported"] }, ["310", "80"]],
  ["either of two verdicts", { verdicts: ["mixed", "conflicting"] }, ["142", "38,500"]],
  ["verified, which what is out of date is not", { states: ["verified"] }, ["310"]],
  ["out of date", { states: ["stale"] }, ["80"]],
  ["not reviewed", { states: ["unmarked"] }, ["7,300"]],
  ["a verdict and a state", { verdicts: ["supported"], states: ["stale", "disputed"] }, ["80"]],
  ["words in any order and case", { text: "island GULL 310" }, ["310"]],
  ["a note", { text: "ask ann" }, ["142"]],
  ["words that stand nowhere", { text: "ferry" }, []],
  ["blanks alone", { text: "  " }, ["142", "310", "80", "7,300", "38,500"]],
];

test.each(cases)("filtered by %s", (_, filter, left) => {
  const found = rowsLeft(matrixOf(rows), reviewOf(rows), { ...unfiltered, ...filter });
  expect(found.map((row) => rows[row]?.figure)).toEqual(left);
});

test("without marks every claim is one that was not reviewed", () => {
  expect(rowsLeft(matrixOf(rows), null, { ...unfiltered, states: ["unmarked"] })).toHaveLength(rows.length);
  expect(countRows(matrixOf(rows), null).states).toMatchObject({ unmarked: 5, verified: 0 });
});

test("all rows are counted, filtered or not", () => {
  expect(countRows(matrixOf(rows), reviewOf(rows))).toEqual({
    verdicts: { conflicting: 1, mixed: 1, supported: 2, "not-found": 1 },
    states: { unmarked: 1, verified: 1, disputed: 1, "needs-source": 1, stale: 1 },
  });
});
