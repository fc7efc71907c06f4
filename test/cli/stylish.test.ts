import { expect, test } from "vitest";
import { createExcerpts } from "../../server/src/cli/lint/excerpt.ts";
import { codeFrame, onFirstLine } from "../../server/src/cli/stylish/code-frame.ts";
import { createPaint } from "../../server/src/cli/stylish/paint.ts";
import { columnsOf, cutEnd, harmless, wrap } from "../../server/src/cli/stylish/screen-text.ts";
import type { Span } from "../../server/src/model/span.ts";
import { count, grouped } from "../../server/src/present/counted.ts";
import { createLineIndex } from "../../server/src/text/line-index.ts";
import { folderWith, run } from "./run-cli.ts";

function frame(text: string, marked: string, columns = 80, beside: readonly string[] = []): string[] {
  const start = text.indexOf(marked);
  const style = { paint: createPaint(false), accent: "red" as const, columns, indent: "" };
  const lines = createLineIndex(text);
  const range = { start: lines.positionAt(start), end: lines.positionAt(start + marked.length) };
  const { line } = range.start;
  const others = beside.map((each): Span => {
    const at = lines.positionAt(text.indexOf(each)).character;
    return [at, at + each.length];
  });
  const excerpt = createExcerpts(text, lines)([start, start + marked.length]);
  return [...codeFrame({ line, text: excerpt }, onFirstLine(range), style, others).lines];
}

test("the figure is underlined in its line", () => {
  expect(frame("one\nHeadcount reached 412 in March.\nthree", "412")).toEqual([
    "2 │ Headcount reached 412 in March.",
    "  │                   ^^^",
  ]);
});

test("what a figure is checked against is marked in the same line, where it fits", () => {
  const text = "Of 80 editors, 52 agreed, or 75 percent, and the rest did not answer.";
  expect(frame(text, "75 percent", 80, ["52", "80"])).toEqual([
    `1 │ ${text}`,
    "  │    --          --            ^^^^^^^^^^",
  ]);
  expect(frame(text, "75 percent", 45, ["52", "80"])).toEqual([
    "1 │ …52 agreed, or 75 percent, and the…",
    "  │                ^^^^^^^^^^",
  ]);
  // What lies in one another is marked once.
  expect(frame(text, "75 percent", 80, ["75", "52 agreed", "52"])[1]).toBe(
    "  │                ---------     ^^^^^^^^^^",
  );
});

test("carets stand under the figure whatever stands before it", () => {
  const lines = frame("总数 👍🏽 é\u0301: 1,509\tmodels", "1,509");
  const [line = "", carets = ""] = lines;
  expect(columnsOf(line.slice(0, line.indexOf("1,509")))).toBe(columnsOf(carets.slice(0, carets.indexOf("^"))));
  expect(carets.trimEnd().endsWith("^^^^^")).toBe(true);
});

test("a long line is cut at words round the figure", () => {
  const text = `${"before ".repeat(60)}412 people ${"after ".repeat(60)}`;
  const [line = "", carets = ""] = frame(text, "412", 60);
  expect(columnsOf(line)).toBeLessThanOrEqual(60);
  expect(line).toMatch(/^1 │ …(before )+412 people (after )*after…$/);
  expect(line.indexOf("412")).toBe(carets.indexOf("^^^"));
});

test("a long line without spaces is cut too", () => {
  const [line = "", carets = ""] = frame(`${"x".repeat(500)}412${"y".repeat(500)}`, "412", 60);
  expect(columnsOf(line)).toBeLessThanOrEqual(60);
  expect(line.indexOf("412")).toBe(carets.indexOf("^^^"));
});

test("a figure over a line break is marked to the end of its first line", () => {
  expect(frame("about 1.2\r\nmillion tons", "1.2\r\nmillion")).toEqual(["1 │ about 1.2", "  │       ^^^"]);
});

test("a span at the very end still has a caret", () => {
  const text = "abc";
  const style = { paint: createPaint(false), accent: "red" as const, columns: 80, indent: "" };
  expect(codeFrame({ line: 0, text: { text } }, [3, 3], style).lines).toEqual(["1 │ abc", "  │    ^"]);
});

test("colours are put on only when they are wanted", () => {
  const style = { paint: createPaint(true), accent: "red" as const, columns: 80, indent: "" };
  const { lines } = codeFrame({ line: 0, text: { text: "a 412" } }, [2, 5], style);
  expect(lines[0]).toContain("\u001b[31m412\u001b[39m");
});

test("a source's text cannot steer the terminal", () => {
  expect(harmless("a\u001b[31mb\u0007\u009bc\u202ed\r\n\te")).toBe("a\ufffd[31mb\ufffd\ufffdc\ufffdd  e");
});

test.each([
  ["plain", 5],
  ["数字", 4],
  ["e\u0301", 1],
  ["a\u200db", 2],
  ["", 0],
])("%j takes %d columns", (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test.each([
  ["short", 10, "short"],
  ["some words here", 12, "some words…"],
  ["数字数字数字", 8, "数字数…"],
  ["unbreakablelongword", 8, "unbreak…"],
])("%j cut to %d columns", (text, columns, cut) => {
  expect(cutEnd(text, columns)).toBe(cut);
  expect(columnsOf(cut)).toBeLessThanOrEqual(columns);
});

test.each([
  ["one two three", 7, ["one two", "three"]],
  ["unbreakable word", 5, ["unbreakable", "word"]],
  ["", 5, [""]],
])("%j wrapped to %d columns", (text, columns, lines) => {
  expect(wrap(text, columns)).toEqual(lines);
});

test.each([
  [0, "0"],
  [999, "999"],
  [1509, "1,509"],
  [-1234567.25, "-1,234,567.25"],
  [140e12, "140,000,000,000,000"],
  [1e21, "1e+21"],
  [Number.POSITIVE_INFINITY, "Infinity"],
])("%d is shown as %s", (value, shown) => {
  expect(grouped(value)).toBe(shown);
});

test("one and many", () => {
  expect([count(1, "file"), count(0, "file"), count(1200, "entry", "entries")]).toEqual([
    "1 file",
    "0 files",
    "1,200 entries",
  ]);
});

test("figures and names are listed as a reader sees them, in the machine interface as they are written", async () => {
  const folder = folderWith({
    "a.md": "> The port handled more than\n> **1,5**09 ships, Anna\n> Kowalska said.\n",
    "s.md": "The port handled more than *1,509* ships.\n",
  });
  const { out } = await run(folder, ["extract", "a.md"]);
  expect(out).toMatch(/ more than 1,509 +from 1,509 /);
  expect(out).toMatch(/ Anna Kowalska +person\n/);
  expect((await run(folder, ["compare", "a.md", "--sources", "s.md"])).out).toMatch(/ more than 1,509 +supported\n/);
  const json = await run(folder, ["extract", "a.md", "--format", "json"]);
  expect(JSON.parse(json.out).files[0].claims[0].text).toBe("more than\n> **1,5**09");
});

test("every line fits the screen, whatever the sources are called", async () => {
  const title = "A very long headline of the kind that a press office writes for its yearly report on ships";
  const folder = folderWith({
    "draft.md": "The port handled 1,590 ships in 2025, the harbour master of the old town said on Monday.\n",
    "s/report.md": `---\ntitle: ${title}\n---\n\nThe port handled 1,509 ships in 2025.\n`,
  });
  for (const columns of [60, 80]) {
    const { out } = await run(folder, ["lint", "draft.md", "--sources", "s"], { columns });
    expect(out).toContain("source-conflict");
    expect(out.split("\n").filter((line) => columnsOf(line) > columns)).toEqual([]);
    expect(out.replace(/\s+/g, " ")).toContain(`1,509 in “${title}”`);
  }
});
