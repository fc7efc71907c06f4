import { expect, test } from "vitest";
import { lineAt, linesOf, topsOf } from "../../../client/src/review-panel/page/grid-lines.ts";
import { type GridPlace, stepFrom } from "../../../client/src/review-panel/page/grid-steps.ts";
import type { MatrixSection } from "../../../server/src/messages/matrix.ts";

const section = (title: string, row: number): MatrixSection => ({ title, level: 1, range: [0, 0, 0, 0], row });
const sections = [section("Start", 0), section("Middle", 2), section("End", 4)];
const named = (rows: readonly number[], open: number | null = null, heads: readonly MatrixSection[] = sections) =>
  linesOf(rows, heads, open).map((line) =>
    line.kind === "section" ? (heads[line.section]?.title ?? "") : `${line.row}${line.kind === "detail" ? "+" : ""}`,
  );

test.each([
  ["all rows", [0, 1, 2, 3, 4], null, ["Start", "0", "1", "Middle", "2", "3", "End", "4"]],
  ["a heading whose first row is filtered out", [1, 3], null, ["Start", "1", "Middle", "3"]],
  ["headings whose rows are all filtered out", [4], null, ["End", "4"]],
  ["an open claim", [0, 1], 0, ["Start", "0", "0+", "1"]],
  ["an open claim that is filtered out", [1], 0, ["Start", "1"]],
  ["no rows", [], null, []],
] as const)("lines of %s", (_, rows, open, expected) => {
  expect(named(rows, open)).toEqual(expected);
});

test("rows in front of the first heading stand under none", () => {
  expect(named([0, 1], null, [section("Later", 1)])).toEqual(["0", "Later", "1"]);
});

test("lines are found by their height", () => {
  const tops = topsOf(linesOf([0, 1, 2], sections, 1), { section: 30, row: 46, detail: 100 });
  expect([...tops]).toEqual([0, 30, 76, 122, 222, 252, 298]);
  expect([-5, 0, 29, 30, 121, 122, 297, 298, 9000].map((y) => lineAt(tops, y))).toEqual([0, 0, 0, 1, 2, 3, 5, 5, 5]);
  expect(lineAt(topsOf([], { section: 1, row: 1, detail: 1 }), 10)).toBe(0);
});

// Start 0 0+ 1 Middle 2 3
const lines = linesOf([0, 1, 2, 3], sections.slice(0, 2), 0);
const size = { lines, columns: 5, page: 3 };
const steps: readonly [from: readonly [number, number], key: string, to: readonly [number, number] | undefined][] = [
  [[1, 2], "ArrowRight", [1, 3]],
  [[1, 4], "ArrowRight", [1, 4]],
  [[1, 0], "ArrowLeft", [1, 0]],
  [[1, 2], "ArrowDown", [3, 2]],
  [[3, 2], "ArrowUp", [1, 2]],
  [[3, 2], "ArrowDown", [4, 2]],
  [[4, 2], "ArrowRight", [4, 2]],
  [[4, 2], "ArrowDown", [5, 2]],
  [[6, 2], "ArrowDown", [6, 2]],
  [[0, 2], "ArrowUp", [-1, 2]],
  [[-1, 2], "ArrowUp", [-1, 2]],
  [[-1, 2], "ArrowRight", [-1, 3]],
  [[-1, 2], "ArrowDown", [0, 2]],
  [[1, 2], "Home", [1, 0]],
  [[1, 2], "End", [1, 4]],
  [[3, 2], "Control Home", [0, 0]],
  [[3, 2], "Control End", [6, 4]],
  [[1, 2], "PageDown", [4, 2]],
  [[5, 2], "PageUp", [1, 2]],
  [[6, 2], "PageDown", [6, 2]],
  [[1, 2], "PageUp", [-1, 2]],
  [[1, 2], "Tab", undefined],
  [[1, 2], "x", undefined],
];

test.each(steps)("from %j with %s to %j", (from, pressed, to) => {
  const [line, column] = from;
  const control = pressed.startsWith("Control ");
  const next = stepFrom({ line, column }, { key: pressed.replace("Control ", ""), control }, size);
  expect(next).toEqual(to && ({ line: to[0], column: to[1] } satisfies GridPlace));
});

test("in an empty table there is the header alone", () => {
  const empty = { lines: [], columns: 3, page: 3 };
  for (const key of ["ArrowDown", "ArrowUp", "PageDown", "PageUp"]) {
    expect(stepFrom({ line: -1, column: 1 }, { key, control: false }, empty)).toEqual({ line: -1, column: 1 });
  }
});
