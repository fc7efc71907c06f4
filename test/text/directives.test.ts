import { expect, test } from "vitest";
import { readDirectives } from "../../server/src/text/directives.ts";
import { readProse } from "../../server/src/text/read-prose.ts";

function read(text: string, format: "markdown" | "plain" = "markdown") {
  return readDirectives(readProse(text, format)).map(({ kind, word, checks, reason, span }) => {
    for (const named of checks) expect(text.slice(...named.span)).toBe(named.id);
    return { kind, word, checks: checks.map(({ id }) => id), reason, at: text.slice(...span) };
  });
}

test.each([
  ["<!-- tickmark-disable -->", "disable", [], undefined],
  ["<!--tickmark-enable-->", "enable", [], undefined],
  ["<!-- tickmark-disable-file share -->", "disable-file", ["share"], undefined],
  ["<!-- tickmark-disable-line share, sum -->", "disable-line", ["share", "sum"], undefined],
  ["<!-- tickmark-disable-line share sum,age -->", "disable-line", ["share", "sum", "age"], undefined],
  ["<!-- tickmark-disable-line -- as printed -->", "disable-line", [], "as printed"],
  [
    "<!-- tickmark-disable-next-line name-spelling -- both -- spellings occur -->",
    "disable-next-line",
    ["name-spelling"],
    "both -- spellings occur",
  ],
  ["<!-- tickmark-disable-line share -- -->", "disable-line", ["share"], undefined],
  ["<!-- tickmark-disable-nextline -->", undefined, [], undefined],
  ["{/* tickmark-disable-line share -- in MDX */}", "disable-line", ["share"], "in MDX"],
  ["<!-- tickmark-disable-line\n     share\n-->", "disable-line", ["share"], undefined],
])("%j", (comment, kind, checks, reason) => {
  for (const text of [comment, `Sales rose. ${comment} More.`, `- item ${comment}`, `a\n\n${comment}\n\nb`]) {
    const [directive, ...more] = read(text);
    expect(more).toEqual([]);
    expect(directive).toMatchObject({ kind, checks, reason });
    expect(directive?.at).toBe(comment);
  }
});

test.each([
  "Write `<!-- tickmark-disable -->` to switch it off.",
  "```\n<!-- tickmark-disable -->\n```",
  "The word tickmark-disable alone says nothing.",
  "<!-- about tickmark-disable -->",
  "{/* an open comment: tickmark-disable",
])("%j holds none", (text) => {
  expect(read(text)).toEqual([]);
});

test("plain text has no comments", () => {
  expect(read("<!-- tickmark-disable -->", "plain")).toEqual([]);
});

test.each([
  ["tickmark-disable: true", []],
  ["tickmark-disable: share", ["share"]],
  ['tickmark-disable: "share, sum"', ["share", "sum"]],
  ["tickmark-disable: [share, sum]", ["share", "sum"]],
  ["tickmark-disable:\n  - share\n  - sum", ["share", "sum"]],
])("front matter %j", (entry, checks) => {
  const text = `---\ntitle: Budget\n${entry}\ndate: 2026-01-02\n---\n\nText.\n`;
  expect(read(text)).toMatchObject([{ kind: "disable-file", checks }]);
});

test.each([
  "tickmark-disable: false",
  "tickmark-disable:",
  "tickmark-disable: 3",
  "tickmark-disable: []",
  "a: [tickmark-disable",
])("front matter %j says nothing", (entry) => {
  expect(read(`---\n${entry}\n---\n\nText.\n`)).toEqual([]);
});

test("a comment in braces is no prose", () => {
  const { blocks } = readProse("Sales {/* not 40 */} rose.\n\n{/* 50 percent\n of it */}\n", "markdown");
  expect(blocks.map(({ text }) => text.replaceAll("\uFDD0", ""))).toEqual(["Sales  rose."]);
});
