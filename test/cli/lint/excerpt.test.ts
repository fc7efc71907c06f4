import { expect, test } from "vitest";
import { createExcerpts } from "../../../server/src/cli/lint/excerpt.ts";
import { createLineIndex } from "../../../server/src/text/line-index.ts";

const excerpts = (text: string) => createExcerpts(text, createLineIndex(text));

test("a short line is taken whole", () => {
  expect(excerpts("one\r\ntwo 52 three\nfour")([9, 11])).toEqual({ text: "two 52 three" });
});

test("of a long line what lies around is taken, with the bytes before it", () => {
  const text = `x\n${"é".repeat(2000)}52${"y".repeat(2000)}\n`;
  const take = excerpts(text);
  const first = take([2002, 2004]);
  expect(first).toEqual({
    text: `${"é".repeat(600)}52${"y".repeat(598)}`,
    from: { units: 1400, bytes: 2800 },
    cut: true,
  });
  expect(take([1002, 1003]).from).toEqual({ units: 400, bytes: 800 });
  expect(take([2002, 2004])).toEqual(first);
  expect(take([0, 1])).toEqual({ text: "x" });
});

test("a pair of halves is not parted", () => {
  const { text, from } = excerpts(`a${"🙂".repeat(1000)}`)([1001, 1003]);
  expect(text.startsWith("🙂") && text.endsWith("🙂")).toBe(true);
  expect(from).toEqual({ units: 401, bytes: 801 });
});
