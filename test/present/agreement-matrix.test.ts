import { expect, test } from "vitest";
import type { Relation } from "../../server/src/model/comparison.ts";
import type { Source } from "../../server/src/model/source.ts";
import { agreementMatrix } from "../../server/src/present/agreement-matrix.ts";
import { claimOf, comparedOf, comparisonOf, sourceOf } from "./hand-made-claims.ts";

const limits = { rows: 100, columns: 100, silent: 12 };
const text = "There are 142 turbines.";
const claim = claimOf(text, "142", 142);
const source = (path: string, origin?: string): Source => {
  const made = sourceOf(path, text, {});
  return origin === undefined ? made : { ...made, origin };
};
const says = (from: Source, relation: Relation = "same") => comparisonOf(relation, from, claim, "");

/** Rows as `column relation` lists, columns as paths with copies. */
function laidOut(
  compared: Parameters<typeof agreementMatrix>[0],
  sources: readonly Source[],
  some: Partial<typeof limits> = {},
) {
  const { rows, columns, leftOut } = agreementMatrix(compared, sources, { ...limits, ...some });
  return {
    rows: rows.map(({ cells }) =>
      cells.map(({ column, comparison }) => `${columns[column]?.source.path} ${comparison.relation}`),
    ),
    columns: columns.map(({ source, copies, cells }) =>
      [source.path, ...copies.map(({ path }) => path), cells].join(" "),
    ),
    leftOut,
  };
}

const [a, b, c] = [source("a"), source("b"), source("c")];

test("sources that say most come first, and few are shown even where they say nothing", () => {
  const compared = [
    comparedOf(claim, "supported", says(b)),
    comparedOf(claim, "mixed", says(a), says(b, "conflict")),
    comparedOf(claim, "not-found"),
  ];
  expect(laidOut(compared, [a, b, c])).toEqual({
    rows: [["b same"], ["b conflict", "a same"], []],
    columns: ["b 2", "a 1", "c 0"],
    leftOut: { rows: 0, columns: 0 },
  });
});

test("of sources that say equally much those that contradict come first", () => {
  const compared = [comparedOf(claim, "mixed", says(a), says(b, "conflict"))];
  expect(laidOut(compared, [a, b]).columns).toEqual(["b 1", "a 1"]);
});

test("of many sources only those that say something are shown", () => {
  const many = Array.from({ length: 13 }, (_, i) => source(`s${i}`));
  const [, second = a] = many;
  expect(laidOut([comparedOf(claim, "supported", says(second))], many).columns).toEqual(["s1 1"]);
});

test("copies are one column under the text that they are copies of", () => {
  const [copy, other] = [source("copy", "wire"), source("other-copy", "wire")];
  const wire = source("wire");
  const compared = [comparedOf(claim, "supported", says(copy), says(other), says(wire), says(a, "superseded"))];
  expect(laidOut(compared, [copy, other, wire, a])).toEqual({
    rows: [["wire same", "a superseded"]],
    columns: ["wire copy other-copy 1", "a 1"],
    leftOut: { rows: 0, columns: 0 },
  });
});

test("what a source says best stands in its cell", () => {
  const compared = [comparedOf(claim, "supported", says(a, "superseded"), says(a, "consistent"), says(a))];
  expect(laidOut(compared, [a]).rows).toEqual([["a same"]]);
});

test("what goes beyond the limits is left out and counted", () => {
  const compared = [comparedOf(claim, "supported", says(b), says(a)), comparedOf(claim, "supported", says(c))];
  expect(laidOut(compared, [a, b, c], { rows: 1, columns: 1, silent: 0 })).toEqual({
    rows: [["a same"]],
    columns: ["a 1"],
    leftOut: { rows: 1, columns: 1 },
  });
});

test("a source that is only known from a comparison has a column all the same", () => {
  expect(laidOut([comparedOf(claim, "supported", says(c))], [a]).columns).toEqual(["c 1", "a 0"]);
});

test("without claims and sources there is nothing", () => {
  expect(laidOut([], [])).toEqual({ rows: [], columns: [], leftOut: { rows: 0, columns: 0 } });
});
