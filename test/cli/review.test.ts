import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import type { ReviewMark } from "../../server/src/model/review.ts";
import { writeMarks } from "../../server/src/review/write-marks.ts";
import { mark } from "../review/marked-text.ts";
import { folderWith, run } from "./run-cli.ts";

vi.setConfig({ testTimeout: 30_000 });

const draft =
  "The wind farm has 142 turbines. It employs 310 people.\n\nIts budget is $2.4 million. It has 18 boats.\n";

function reviewed() {
  const [a, b, c] = mark(draft, ["142", "310", "$2.4 million"]) as [ReviewMark, ReviewMark, ReviewMark];
  const marks: ReviewMark[] = [
    { ...a, by: "Ann", note: "asked\u001b[31m them" },
    { ...b, state: "disputed", figure: "301", sentence: b.sentence.replace("310", "301"), claim: "" },
    { ...c, state: "needs-source" },
    { ...a, figure: "77", sentence: "Gone are 77 jobs.", claim: "" },
    { ...a, file: "gone.md" },
  ];
  const text = writeMarks({ marks, others: [], rest: { tool: 1 } });
  return folderWith({ "draft.md": draft, "other.md": "It has 55 cars.\n", ".tickmark/review.json": text });
}

test("marks are listed, with what is out of date, what is gone and what waits", async () => {
  const { code, out, err } = await run(reviewed(), ["review"]);
  expect(err).toBe("");
  expect(code).toBe(0);
  expect(out).toBe(`draft.md
  1:19  142           Verified by Ann: asked\ufffd[31m them
  1:44  310           Disputed (The figure was 301 then.)
  3:15  $2.4 million  Needs a source
  gone  77            Verified

4 marks: 1 verified, 1 without a source, 1 out of date, 1 of claims that are gone; 2 claims to review
`);
});

test("for programs", async () => {
  const { out } = await run(reviewed(), ["review", "--format", "json"]);
  const { version, files, summary } = JSON.parse(out);
  expect(version).toBe(1);
  expect(files.map(({ path }: { path: string }) => path)).toEqual(["draft.md", "other.md"]);
  expect(files[0].marks[1]).toMatchObject({
    state: "disputed",
    figure: "301",
    place: { span: [43, 46], text: "310" },
    stale: { reason: "figure", was: "301" },
  });
  expect(files[0].marks[3]).toMatchObject({ figure: "77", place: null, stale: null });
  expect(files[1].unreviewed).toEqual([expect.objectContaining({ text: "55" })]);
  expect(summary).toEqual({ verified: 1, disputed: 0, needsSource: 1, outOfDate: 1, gone: 1, unreviewed: 2 });
});

test("--prune takes out what is gone and keeps all else", async () => {
  const folder = reviewed();
  const file = join(folder, ".tickmark/review.json");
  const before = readFileSync(file, "utf8");
  const { err } = await run(folder, ["review", "--prune"]);
  expect(err).toBe("tickmark: 2 marks taken out\n");
  const lines = before.split("\n").filter((line) => !/gone\.md|Gone are/.test(line));
  expect(readFileSync(file, "utf8")).toBe(lines.join("\n"));
  expect((await run(folder, ["review", "--prune"])).err).toBe("tickmark: 0 marks taken out\n");
  rmSync(join(folder, "draft.md"));
  expect((await run(folder, ["review", "--prune", "other.md"])).err).toBe("tickmark: 3 marks taken out\n");
});

test("--prune leaves a file alone of which something could not be read", async () => {
  const folder = reviewed();
  const file = join(folder, ".tickmark/review.json");
  const broken = readFileSync(file, "utf8").replace('"marks": [', '"marks": [\n<<<<<<< HEAD');
  writeFileSync(file, broken);
  const { code, err } = await run(folder, ["review", "--prune"]);
  expect(code).toBe(2);
  expect(err).toMatch(/is left as it is/);
  expect(readFileSync(file, "utf8")).toBe(broken);
});

test("without any marks it says what waits", async () => {
  const folder = folderWith({ "draft.md": draft });
  expect((await run(folder, ["review"])).out).toBe("0 marks; 4 claims to review\n");
});
