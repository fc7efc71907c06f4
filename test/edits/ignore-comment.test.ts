/** Each comment is written where it belongs, and the text is checked again: nothing else may change by it. */
import { expect, test } from "vitest";
import type { Check } from "../../server/src/checks/check.ts";
import { finding } from "../../server/src/checks/place.ts";
import { unusedDirective } from "../../server/src/checks/unused-directive.ts";
import { withEdits } from "../../server/src/edits/fixes-together.ts";
import { type CommentForm, ignoreHere } from "../../server/src/edits/ignore-comment.ts";
import type { Prose } from "../../server/src/model/prose.ts";
import { createClaimService } from "../../server/src/service/claim-service.ts";
import { readable } from "../../server/src/text/readable.ts";
import { MemoryFileSystem } from "../sources/memory-file-system.ts";

/** Reports every 77. */
const probe: Check = {
  id: "share",
  severity: "warning",
  enabled: true,
  summary: "",
  reason: "",
  limits: [],
  reported: [],
  unreported: [],
  run: ({ document: { prose } }) =>
    prose.blocks.flatMap(({ text, span }) =>
      [...text.matchAll(/77/g)].map(({ index }) => {
        const start = span[0] + index;
        return finding(probe, [start, start + 2], "77", []);
      }),
    ),
};

function check(text: string) {
  const service = createClaimService({
    files: new MemoryFileSystem({}),
    log: (message) => {
      throw new Error(message);
    },
    checks: [probe, unusedDirective],
  });
  const checked = service.check({ path: "draft.md", text, format: "markdown" });
  if (checked === undefined) throw new Error("not checked");
  return checked;
}

/** What a reader sees, block by block. */
const seen = (prose: Prose) =>
  prose.blocks.map(({ kind, level, table, list, span }) => ({
    kind,
    level,
    table,
    list,
    text: readable(prose, span).replace(/\s+/g, " ").trim(),
  }));

function ignored(text: string, form: CommentForm, reason?: string, n = 0): string {
  const { document, findings } = check(text);
  const found = findings.filter(({ code }) => code === "share")[n];
  if (found === undefined) throw new Error("nothing to ignore");
  const asked = { check: "share", span: found.span, ...(reason !== undefined && { reason }) };
  const edit = ignoreHere(document.prose, asked, form);
  if (edit === undefined) throw new Error("no place");
  return withEdits(text, [edit]);
}

const line = "<!-- tickmark-disable-line share -->";
const next = "<!-- tickmark-disable-next-line share -->";

const cases: readonly [what: string, before: string, after: string][] = [
  ["a paragraph", "About 77 boats sail.\n", `${next}\nAbout 77 boats sail.\n`],
  ["a paragraph after a heading", "# Boats\nAbout 77 boats.\n", `# Boats\n${next}\nAbout 77 boats.\n`],
  ["a paragraph with Windows line ends", "One.\r\n\r\nAbout 77.\r\n", `One.\r\n\r\n${next}\r\nAbout 77.\r\n`],
  ["an indented paragraph", "  About 77 boats.\n", `  ${next}\n  About 77 boats.\n`],
  [
    "the second line of a paragraph",
    "The boats\nare 77 today\nat most.\n",
    `The boats\nare 77 today ${line}\nat most.\n`,
  ],
  ["a line with a hard break", "One\n77 boats  \nand more.\n", `One\n77 boats ${line}  \nand more.\n`],
  ["a line with a backslash break", "One\n77 boats\\\nand more.\n", `One\n77 boats ${line}\\\nand more.\n`],
  ["a heading", "# All 77 boats\n\nThey sail.\n", `${next}\n# All 77 boats\n\nThey sail.\n`],
  ["a heading under text", "Text.\n## All 77 boats ##\n", `Text.\n${next}\n## All 77 boats ##\n`],
  ["an underlined heading", "All 77 boats\n============\n", `${next}\nAll 77 boats\n============\n`],
  ["a heading in a list", "- # All 77 boats #\n", `- # All 77 boats ${line} #\n`],
  ["a list item", "- one\n- 77 boats\n- three\n", `- one\n- 77 boats ${line}\n- three\n`],
  ["a numbered item", "1. one\n2. 77 boats\n3. three\n", `1. one\n2. 77 boats ${line}\n3. three\n`],
  ["a nested item", "- one\n  - 77 boats\n    and on\n", `- one\n  - 77 boats ${line}\n    and on\n`],
  ["a paragraph in an item", "- one\n\n  All 77 boats.\n", `- one\n\n  All 77 boats. ${line}\n`],
  ["a task", "- [x] 77 boats\n", `- [x] 77 boats ${line}\n`],
  ["a quotation", "> They have 77 boats.\n> And more.\n", `> They have 77 boats. ${line}\n> And more.\n`],
  ["a quotation in an item", "- > All 77 boats.\n", `- > All 77 boats. ${line}\n`],
  ["a cell", "| a | b |\n|---|---|\n| 77 | 2 |\n", `| a | b |\n|---|---|\n| 77 ${line} | 2 |\n`],
  ["a cell without bars around", "a | b\n--|--\n1 | 77\n", `a | b\n--|--\n1 | 77 ${line}\n`],
  ["a table's head", "| a | 77 b |\n|---|---|\n| 1 | 2 |\n", `| a | 77 b ${line} |\n|---|---|\n| 1 | 2 |\n`],
  ["a footnote", "Text.[^1]\n\n[^1]: All 77 boats.\n", `Text.[^1]\n\n[^1]: All 77 boats. ${line}\n`],
  ["a line that ends in code", "One\n77 boats `a\nb` more.\n", `One\n77 ${line} boats \`a\nb\` more.\n`],
  ["a line that ends in an address", "One\n77 [boats](a\n'b') on.\n", `One\n77 ${line} [boats](a\n'b') on.\n`],
  [
    "a line whose comment is about another check",
    `${next.replace("share", "sum")}\nAll 77.\n`,
    `${next.replace("share", "sum")}\nAll 77. ${line}\n`,
  ],
  ["the last line without an end", "One\nand 77", `One\nand 77 ${line}`],
  [
    "the front matter's title",
    "---\ntitle: All 77 boats\n---\nText.\n",
    "---\ntitle: All 77 boats\ntickmark-disable: share\n---\nText.\n",
  ],
];

test.each(cases)("%s", (_, before, after) => {
  expect(ignored(before, "markdown")).toBe(after);
  const [first, second] = [check(before), check(after)];
  expect(second.findings.filter(({ code }) => code === "share")).toEqual([]);
  expect(second.ignored.map(({ finding: { code } }) => code)).toEqual(["share"]);
  expect(seen(second.document.prose)).toEqual(seen(first.document.prose));
});

test.each(cases.filter(([, before]) => !before.startsWith("<!--")))("%s, in MDX", (_, before, after) => {
  const mdx = after.replace("<!-- ", "{/* ").replace(" -->", " */}");
  expect(ignored(before, "mdx")).toBe(mdx);
  const second = check(mdx);
  expect(second.findings).toEqual([]);
  expect(second.ignored).toHaveLength(1);
});

test.each([
  ["told by the harbour", "told by the harbour"],
  ["  two\n lines ", "two lines"],
  ["an end --> of it", "an end –> of it"],
  ["a dash -- of it", "a dash – of it"],
])("the reason %j", (reason, said) => {
  const after = ignored("About 77 boats.\n", "markdown", reason);
  expect(after).toBe(`<!-- tickmark-disable-next-line share -- ${said} -->\nAbout 77 boats.\n`);
  expect(check(after).ignored).toMatchObject([{ by: "directive", reason: said }]);
});

test("a reason with bars stays in its cell, one with the end of a comment in its comment", () => {
  const table = ignored("| a | b |\n|---|---|\n| 77 | 2 |\n", "markdown", "a | b");
  expect(table).toContain("| 77 <!-- tickmark-disable-line share -- a \\| b --> | 2 |");
  expect(check(table).ignored).toHaveLength(1);
  const mdx = ignored("About 77 boats.\n", "mdx", "the end */} of it");
  expect(check(mdx).ignored).toMatchObject([{ reason: "the end * /} of it" }]);
  expect(
    check(mdx)
      .document.prose.blocks.map(({ text }) => text)
      .join(),
  ).toContain("About 77 boats.");
});

test.each([
  ["tickmark-disable: sum", "tickmark-disable: sum, share"],
  ["tickmark-disable: [sum]", "tickmark-disable: [sum, share]"],
  ['tickmark-disable: ["sum"]', 'tickmark-disable: ["sum, share"]'],
  ["tickmark-disable:\n  - sum", "tickmark-disable:\n  - sum, share"],
])("an entry %j of the front matter takes one more check", (entry, after) => {
  const text = `---\ntitle: All 77 boats\n${entry}\n---\nText.\n`;
  const written = ignored(text, "markdown", "so be it");
  expect(written).toBe(`---\ntitle: All 77 boats\n${after}\n---\nText.\n`);
  expect(check(written).ignored).toHaveLength(1);
});

test("a reason stands behind a new entry of the front matter", () => {
  const written = ignored("---\ntitle: All 77 boats\n---\nText.\n", "markdown", "so be it");
  expect(written).toBe("---\ntitle: All 77 boats\ntickmark-disable: share # so be it\n---\nText.\n");
  expect(check(written).ignored).toHaveLength(1);
});

test("the second of two findings on a line needs no comment of its own", () => {
  const after = ignored("About 77 boats and 77 masts.\n", "markdown", undefined, 1);
  expect(check(after).ignored).toHaveLength(2);
});
