import { mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import type { ReviewMark } from "../../../server/src/model/review.ts";
import { writeMarks } from "../../../server/src/review/write-marks.ts";
import { mark } from "../../review/marked-text.ts";
import { folderWith, run } from "../run-cli.ts";

vi.setConfig({ testTimeout: 30_000 });

const draft = `# The plant

The wind farm on Gull Island has 142 turbines. It employs 310 people.

It was built in 2019 by 4 firms.
`;

const file = (marks: readonly ReviewMark[]) => writeMarks({ marks, others: [], rest: {} });
const [turbines, people] = mark(draft, ["142", "310"]) as [ReviewMark, ReviewMark];

async function lint(folder: string, ...args: readonly string[]) {
  const ran = await run(folder, ["lint", "--format", "json", "--require", "reviewed", ...args, "--no-cache"]);
  const found = JSON.parse(ran.out).files.flatMap((each: { diagnostics: unknown[] }) => each.diagnostics);
  const said = found.map((each: Record<string, unknown>) => `${each.code} ${each.severity} ${each.text}`);
  return { code: ran.code, err: ran.err, said };
}

test.each<[string, readonly ReviewMark[] | undefined, number, readonly string[]]>([
  ["no file with marks", undefined, 1, ["unreviewed error 142", "unreviewed error 310"]],
  ["no marks", [], 1, ["unreviewed error 142", "unreviewed error 310"]],
  ["marks on other files", [{ ...turbines, file: "a.md" }], 1, ["unreviewed error 142", "unreviewed error 310"]],
  ["one claim verified", [people], 1, ["unreviewed error 142"]],
  ["all claims verified", [turbines, people], 0, []],
  ["one disputed", [turbines, { ...people, state: "disputed" }], 1, ["open-review error 310"]],
  ["one that needs a source", [turbines, { ...people, state: "needs-source" }], 1, ["open-review error 310"]],
  [
    "one verified in other words",
    [turbines, { ...people, sentence: "It employs some 310 people." }],
    1,
    ["stale-review error 310"],
  ],
  ["a claim that is gone", [turbines, people, { ...people, sentence: "Gone are 77 jobs.", figure: "77" }], 0, []],
])("%s", async (_, marks, code, said) => {
  const folder = folderWith({ "draft.md": draft, ...(marks && { ".tickmark/review.json": file(marks) }) });
  expect(await lint(folder, "draft.md")).toEqual({ code, err: "", said });
});

test("without the requirement marks fail nothing, and objections are said", async () => {
  const marks = file([turbines, { ...people, state: "disputed", by: "Ann" }]);
  const folder = folderWith({ "draft.md": draft, ".tickmark/review.json": marks });
  const { code, out } = await run(folder, ["lint", "draft.md", "--format", "compact", "--no-cache"]);
  expect(code).toBe(0);
  expect(out).toMatch(/Ann disputes “310”/);
  expect(out.split("\n").filter((line) => line.startsWith("draft.md"))).toHaveLength(1);
});

test("a comment may let a claim pass", async () => {
  const folder = folderWith({ "draft.md": draft.replace(/$/, "\n<!-- tickmark-disable-file unreviewed -->\n") });
  expect((await lint(folder, "draft.md")).code).toBe(0);
});

test("what is sourced and what is reviewed may be asked for together", async () => {
  const folder = folderWith({ "draft.md": draft, "s/a.txt": "Nothing.\n", ".tickmark/review.json": file([people]) });
  const { said } = await lint(folder, "draft.md", "--require", "sourced", "--sources", "s");
  expect(said).toEqual(["unreviewed error 142", "unsourced error 142", "unsourced error 310"]);
});

test("an unknown requirement is named with the right one", async () => {
  const { code, err } = await run(folderWith({}), ["lint", "--require", "reviewd"]);
  expect(code).toBe(2);
  expect(err).toMatch(/does not know "reviewd".*did you mean "reviewed"/);
});

test("the marks of an article are the same wherever the command runs, and the nearest file of marks holds", async () => {
  const deep = { ...turbines, file: "news/draft.md" };
  const folder = folderWith({
    "news/draft.md": draft,
    ".tickmark/review.json": file([deep, { ...people, file: "news/draft.md" }]),
    "other/draft.md": draft,
    "other/.tickmark/review.json": file([turbines, people]),
    "bare/.tickmark/review.json": file([]),
    "bare/draft.md": draft,
  });
  expect((await lint(folder, "news", "other")).code).toBe(0);
  expect((await lint(join(folder, "news"), "draft.md")).code).toBe(0);
  expect((await lint(folder, join(folder, "other"))).code).toBe(0);
  expect((await lint(join(folder, "other"), "../news/draft.md")).code).toBe(0);
  expect((await lint(folder, "bare/draft.md")).code).toBe(1);
});

test("standard input has the marks of the file whose name it goes by", async () => {
  const folder = folderWith({ ".tickmark/review.json": file([turbines, people]) });
  const args = ["lint", "-", "--stdin-filename", "draft.md", "--require", "reviewed", "--no-cache"];
  expect((await run(folder, args, { input: draft })).code).toBe(0);
  expect((await run(folder, args, { input: draft.replace("142", "124") })).code).toBe(1);
});

test("a passage that changed makes a mark stale; the same paths hold from another folder", async () => {
  const says = "The wind farm on Gull Island has 142 turbines, the operator said.";
  const cited = { ...turbines, sources: [{ path: "s/operator.txt", sentence: says }] };
  const folder = folderWith({
    "draft.md": draft,
    "sub/empty.md": "",
    "s/operator.txt": `${says}\n`,
    "tickmark.config.json": '{"sources":["s"]}',
    ".tickmark/review.json": file([cited, people]),
  });
  expect((await lint(folder, "draft.md")).said).toEqual([]);
  expect((await lint(join(folder, "sub"), "../draft.md")).said).toEqual([]);
  writeFileSync(join(folder, "s/operator.txt"), `${says.replace("142", "124")}\n`);
  expect((await lint(folder, "draft.md")).said).toContain("stale-review error 142");
  expect((await lint(join(folder, "sub"), "../draft.md")).said).toContain("stale-review error 142");
});

test("a kept result holds for its marks alone", async () => {
  const folder = folderWith({ "draft.md": draft, ".tickmark/review.json": file([turbines, people]) });
  const args = ["lint", "draft.md", "--require", "reviewed", "--cache-folder", folderWith({})];
  expect((await run(folder, args)).code).toBe(0);
  writeFileSync(join(folder, ".tickmark/review.json"), file([turbines]));
  expect((await run(folder, args)).code).toBe(1);
  writeFileSync(join(folder, ".tickmark/review.json"), file([turbines, people]));
  expect((await run(folder, args)).code).toBe(0);
});

test("the same on several threads", async () => {
  const names = Array.from({ length: 12 }, (_, i) => `a${i}.md`);
  const marks = names.flatMap((name) => [
    { ...turbines, file: name },
    ...(name === "a7.md" ? [] : [{ ...people, file: name }]),
  ]);
  const folder = folderWith({
    ...Object.fromEntries(names.map((name) => [name, draft])),
    ".tickmark/review.json": file(marks),
  });
  for (const jobs of ["1", "2"]) {
    expect((await lint(folder, "--jobs", jobs, ".")).said).toEqual(["unreviewed error 310"]);
  }
});

test("a broken file of marks is named with its line, and the marks that can be read count", async () => {
  const text = file([turbines, people]).replace('    {"file"', '<<<<<<< HEAD\n    {"file"');
  const { code, err, said } = await lint(folderWith({ "draft.md": draft, ".tickmark/review.json": text }), "draft.md");
  expect(err).toMatch(/^tickmark: \.tickmark\/review\.json:4:1: a merge was not finished here/);
  expect(code).toBe(2);
  expect(said).toEqual([]);
});

test("marks reached through a link do not count", async () => {
  const outside = folderWith({ "review.json": file([turbines, people]) });
  const folder = folderWith({ "draft.md": draft });
  symlinkSync(outside, join(folder, ".tickmark"));
  const first = await lint(folder, "draft.md");
  expect(first.err).toMatch(/is reached through a link/);
  expect(first.said).toHaveLength(2);
  renameSync(join(folder, ".tickmark"), join(folder, "was"));
  mkdirSync(join(folder, ".tickmark"));
  symlinkSync(join(outside, "review.json"), join(folder, ".tickmark/review.json"));
  expect((await lint(folder, "draft.md")).said).toHaveLength(2);
});
