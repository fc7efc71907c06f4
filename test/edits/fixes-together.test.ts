import { expect, test } from "vitest";
import { fixesTogether, withEdits } from "../../server/src/edits/fixes-together.ts";
import type { Edit } from "../../server/src/model/finding.ts";

const edit = (start: number, end: number, newText: string): Edit => ({ span: [start, end], newText });
const found = (name: string, ...edits: Edit[]) => ({ name, fixes: [{ certain: false, edits }] });

test("fixes with places far apart let others between them be made", () => {
  const { edits, fixed } = fixesTogether(
    [found("name", edit(0, 2, "XY"), edit(8, 10, "ZZ")), found("figure", edit(4, 5, "!"))],
    true,
  );
  expect(fixed.map(({ name }) => name)).toEqual(["name", "figure"]);
  expect(withEdits("abcdefghij", edits)).toBe("XYcd!fghZZ");
});

test("the same edits are made once and count for all that offer them", () => {
  const both = [edit(0, 1, "X"), edit(5, 6, "X")] as const;
  const { edits, fixed } = fixesTogether([found("first", ...both), found("second", ...both)], true);
  expect(fixed.map(({ name }) => name)).toEqual(["first", "second"]);
  expect(withEdits("abcdefgh", edits)).toBe("XbcdeXgh");
});

test.each<[about: string, second: Edit]>([
  ["inside", edit(3, 4, "!")],
  ["over its end", edit(4, 8, "!")],
  ["around it", edit(1, 9, "!")],
  ["put in where it begins", edit(2, 2, "!")],
])("a fix that touches another waits: %s", (_about, second) => {
  const { edits, fixed } = fixesTogether([found("first", edit(2, 6, "X")), found("second", second)], true);
  expect(fixed.map(({ name }) => name)).toEqual(["first"]);
  expect(edits).toEqual([edit(2, 6, "X")]);
});

test("only certain fixes are made unless all are asked for", () => {
  expect(fixesTogether([found("first", edit(0, 1, "X"))], false)).toEqual({ edits: [], fixed: [] });
});
