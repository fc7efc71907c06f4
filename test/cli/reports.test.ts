import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { folderWith, run } from "./run-cli.ts";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const folder = (draft: string, board = "Staff reached 412 in March.\n") =>
  folderWith({
    "draft.md": draft,
    "notes/board.txt": board,
    "notes/sources.json": JSON.stringify({
      files: {
        "board.txt": { publisher: 'Board <b>"of"</b> *trade*', date: "2026-03-01", url: "javascript:alert(1)" },
      },
    }),
  });

test("HTML: one file without scripts, with verdicts, quotes, arithmetic and charts", async () => {
  const { code, out, err } = await run(folder("Staff reached 421 in March. Rent is $40 & up.\n"), [
    "compare",
    "draft.md",
    "--sources",
    "notes",
    "--format",
    "html",
  ]);
  expect(err).toBe("");
  expect(code).toBe(0);
  expect(out).toMatch(/^<!doctype html>/);
  expect(out).toContain("default-src 'none'");
  expect(out).not.toMatch(/<script|javascript:|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  expect(out).toMatch(/<article class="conflicting">\n<h3>.*Conflict <small>— 1 source says otherwise<\/small>/);
  expect(out).toContain("Staff reached <mark>421</mark> in March.");
  expect(out).toContain("“Staff reached <mark>412</mark> in March.”");
  expect(out).toContain("421 is not 412: two digits are swapped");
  expect(out).toContain("Board &#60;b&#62;&#34;of&#34;&#60;/b&#62; *trade*");
  expect(out).toMatch(/<figure role="img" aria-label="[^"]+"><svg /);
  expect(out.match(/<article/g)?.length).toBe(out.match(/<\/article>/g)?.length);
});

test("Markdown: a section a claim, the text escaped", async () => {
  const { out } = await run(folder("Staff reached 421 in March <b>.\n"), [
    "compare",
    "draft.md",
    "--sources",
    "notes",
    "--format",
    "markdown",
  ]);
  expect(out).toContain("## draft.md\n");
  expect(out).toContain("### Line 1: 421\n");
  expect(out).toContain("**Conflict** — 1 source says otherwise");
  expect(out).toContain('**Board \\<b\\>"of"\\</b\\> \\*trade\\***, March 1, 2026 *says otherwise:*');
  expect(out).not.toContain("javascript:");
  expect(out).toContain("421 is not 412: two digits are swapped");
});

test.each(["html", "markdown"])("%s of several files tells the sum", async (format) => {
  const path = folderWith({
    "a.md": "Staff reached 421.\n",
    "b.md": "Nothing here.\n",
    "notes/n.txt": "Staff reached 421.\n",
  });
  const { out } = await run(path, ["compare", "a.md", "b.md", "--sources", "notes", "--format", format]);
  expect(out).toContain("2 files");
  expect(out).toContain("1 claim: 1 supported.");
  expect(out).toContain("0 claims: none.");
});

test("other commands know no reports", async () => {
  const { code, err } = await run(folder("x"), ["extract", "draft.md", "--format", "html"]);
  expect(err).toContain('unknown format "html" (known are stylish, json)');
  expect(code).toBe(2);
});

const marks = (entries: readonly object[]) => JSON.stringify({ version: 1, marks: [...entries, {}] });

const reviewed = () => {
  const path = folder("Staff reached 421 in March. Rent is $40 & up.\n");
  const mark = (figure: string, sentence: string, more: object) => ({ file: "draft.md", figure, sentence, ...more });
  mkdirSync(join(path, ".tickmark"));
  writeFileSync(
    join(path, ".tickmark/review.json"),
    marks([
      mark("421", "Staff reached 421 in March.", { state: "disputed", by: "Ann", note: "=SUM(A1) <b>*no*</b>" }),
      mark("$50", "Rent is $50 & up.", { state: "verified" }),
      mark("77", "Gone are 77 jobs.", { state: "needs-source", note: "which?" }),
    ]),
  );
  return path;
};

test.each<[string, readonly RegExp[]]>([
  [
    "html",
    [
      /Reviewed: 1 disputed, 1 out of date\./,
      /<p class="review disputed">Review: Disputed by Ann: =SUM\(A1\) &#60;b&#62;\*no\*&#60;\/b&#62;<\/p>/,
      /<p class="review verified">Review: Verified\. The figure was \$50 then\.<\/p>/,
      /Marks on claims that are not in the text any more:<\/p>\n<ul><li>77 \(“Gone are 77 jobs\.”\): Needs a source: which\?<\/li><\/ul>/,
    ],
  ],
  [
    "markdown",
    [
      /Reviewed: 1 disputed, 1 out of date\./,
      /\n\n\*Review:\* Disputed by Ann: \\=SUM\(A1\) \\<b\\>\\\*no\\\*\\<\/b\\>\n\n/,
      /\n- 77 \(“Gone are 77 jobs\.”\): Needs a source: which\?\n/,
    ],
  ],
  [
    "csv",
    [
      /^"file","line","column","figure",.*"out of date"\r\n/,
      /\r\n"draft\.md","1","15","421",.*"conflicting","0","1",.*"disputed","Ann","'=SUM\(A1\) <b>\*no\*<\/b>",""\r\n/,
      /"draft\.md","1","37","\$40",.*"not-found","0","0".*"verified","","","The figure was \$50 then\."\r\n/,
      /"draft\.md","","","77",.*"needs-source","","which\?","The claim is not in the text any more\."\r\n$/,
    ],
  ],
])("%s tells what reviewers said", async (format, patterns) => {
  const { code, out, err } = await run(reviewed(), ["report", "draft.md", "--sources", "notes", "--format", format]);
  expect(err).toBe("");
  expect(code).toBe(0);
  for (const pattern of patterns) expect(out).toMatch(pattern);
});

test("reports say nothing of reviews where there are none", async () => {
  const { out } = await run(folder("Staff reached 421 in March.\n"), ["report", "draft.md", "--sources", "notes"]);
  expect(out).not.toMatch(/Review:|Reviewed/);
});

test("every row of a table has as many cells as its head", async () => {
  const { out } = await run(reviewed(), ["compare", "draft.md", "--sources", "notes", "--format", "csv"]);
  const cells = out
    .split("\r\n")
    .slice(0, -1)
    .map((row) => [...row.matchAll(/"(?:[^"]|"")*"/g)].length);
  expect(new Set(cells)).toEqual(new Set([19]));
  expect(cells).toHaveLength(5);
});
