import { expect, test, vi } from "vitest";
import { folderWith, run } from "./run-cli.ts";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const draft = `---
title: Staff
---

The board runs on version 4.2. Staff reached 421 in March, or \`x = 5\`, at 10 a.m.

145 of the 250 replies, or 68 percent, were positive. <!-- tickmark-disable-line share -- as printed -->
`;

const folder = () => folderWith({ "draft.md": draft, "notes/board.txt": "Staff reached 412 in March.\n" });

test("a line is explained figure by figure, with what the sources say", async () => {
  const { code, out, err } = await run(folder(), ["explain", "draft.md:5", "--sources", "notes"]);
  expect(err).toBe("");
  expect(out).toContain("draft.md:5\n  read as     paragraph\n");
  expect(out).toMatch(/left out {4}code at column 63: “`x = 5`”/);
  expect(out).toMatch(/“4\.2” column 27 is no claim: label/);
  expect(out).toMatch(/“421” column 46 is a claim: count, exact\n {2}found by {4}digits “421”/);
  expect(out).toMatch(/sources {5}conflicting\n {2}conflict {4}notes\/board\.txt says “412”/);
  expect(out).toContain("source-conflict: ");
  expect(out).toMatch(/is no claim: time of day/);
  expect(code).toBe(0);
});

test("what a comment keeps back is told with its reason", async () => {
  const { out } = await run(folder(), ["explain", "draft.md:7", "--sources", "notes"]);
  expect(out).toMatch(/ignored {5}share: .*68 percent.*as printed/s);
});

test("a column narrows it to what stands there", async () => {
  const { out } = await run(folder(), ["explain", "draft.md:5:47"]);
  expect(out).toContain("“421”");
  expect(out).not.toContain("“4.2”");
  expect(out).toContain("not compared: no sources are named");
});

test("a line without prose says so", async () => {
  const { out } = await run(folder(), ["explain", "draft.md:4"]);
  expect(out).toContain("nothing: there is no prose here");
});

test("programs get the same", async () => {
  const { out } = await run(folder(), ["explain", "draft.md:5", "--sources", "notes", "--format", "json"]);
  const told = JSON.parse(out);
  expect(told).toMatchObject({ version: 1, path: "draft.md", blocks: [{ kind: "paragraph" }] });
  const claim = told.figures.find(({ text }: { text: string }) => text === "421");
  expect(claim).toMatchObject({
    outcome: "claim",
    verdict: "conflicting",
    origins: [{ parser: "digits", text: "421" }],
    comparisons: [{ relation: "conflict", source: { path: "notes/board.txt" } }],
    findings: [{ code: "source-conflict" }],
  });
});

test("standard input is explained too", async () => {
  const { out } = await run(folder(), ["explain", "--", "-:1"], { input: "Staff reached 421.\n" });
  expect(out).toContain("-:1\n");
  expect(out).toContain("“421”");
});

test.each([
  ["draft.md", '"draft.md" names no line'],
  ["draft.md:0", '"draft.md:0" names no line'],
  ["draft.md:99", "draft.md has only 7 lines, no line 99"],
  ["draft.md:1:999", "line 1 of draft.md has only "],
  ["draft.md:4:2", "line 4 of draft.md is empty, no column 2"],
  ["gone.md:1", "gone.md: does not exist"],
])("%s is told to be wrong", async (place, message) => {
  const { code, err } = await run(folder(), ["explain", place]);
  expect(err).toContain(message);
  expect(code).toBe(2);
});
