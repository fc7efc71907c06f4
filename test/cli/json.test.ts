import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { compareOutput, extractOutput, lintOutput } from "./contract.ts";
import { folderWith, run } from "./run-cli.ts";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const draft = "test/workspace/draft.md";
const sample = readFileSync(draft, "utf8");
const here = process.cwd();

async function json(args: readonly string[], folder = here) {
  const { out } = await run(folder, [...args, "--format", "json"]);
  return JSON.parse(out);
}

test("lint gives what the contract says, and every text is what stands at its span", async () => {
  const { files, summary } = lintOutput.parse(await json(["lint", draft, "--sources", "seeds"]));
  expect(files).toHaveLength(1);
  const [file] = files;
  expect(file?.path).toBe(draft);
  expect(file?.diagnostics.length).toBeGreaterThanOrEqual(3);
  for (const diagnostic of file?.diagnostics ?? []) {
    expect(sample.slice(...diagnostic.span)).toBe(diagnostic.text);
    for (const { path, span, text } of diagnostic.related) {
      expect(readFileSync(path, "utf8").slice(...span)).toBe(text);
    }
  }
  const count = (severity: string) => file?.diagnostics.filter((each) => each.severity === severity).length;
  expect(summary).toEqual({
    files: 1,
    claims: file?.claims,
    errors: count("error"),
    warnings: count("warning"),
    information: count("information"),
    hints: count("hint"),
  });
  expect(file?.masked).toBeGreaterThan(0);
  expect(file?.compared).toBeGreaterThan(0);
});

test("ranges are the spans in lines and characters", async () => {
  const { files } = lintOutput.parse(await json(["lint", draft, "--sources", "seeds"]));
  const lines = sample.split("\n");
  for (const { range, text } of files[0]?.diagnostics ?? []) {
    expect(range.start.line).toBe(range.end.line);
    expect(lines[range.start.line]?.slice(range.start.character, range.end.character)).toBe(text);
  }
});

test("extract gives what the contract says", async () => {
  const { files } = extractOutput.parse(await json(["extract", draft, "seeds"]));
  expect(files.map(({ path }) => path)).toEqual([
    draft,
    ...files
      .slice(1)
      .map(({ path }) => path)
      .sort(),
  ]);
  expect(files).toHaveLength(6);
  for (const { path, claims, entities } of files) {
    const text = readFileSync(path, "utf8");
    for (const claim of claims) {
      expect(text.slice(...claim.span)).toBe(claim.text);
      expect(text.slice(...claim.figure.span)).toBe(claim.figure.text);
      expect(claim.span[0]).toBeLessThanOrEqual(claim.figure.span[0]);
      expect(claim.span[1]).toBeGreaterThanOrEqual(claim.figure.span[1]);
      if (claim.low !== null && claim.high !== null) expect(claim.low).toBeLessThanOrEqual(claim.high);
    }
    for (const entity of entities) expect(text.slice(...entity.span)).toBe(entity.text);
  }
  const claim = files[0]?.claims.find(({ text }) => text.includes("3,755"));
  expect(claim).toMatchObject({ value: 3755, bound: "exact", dimension: "count", unit: null });
  expect(claim?.measureLemma.at(-1)).toBe("model");
});

test("compare gives what the contract says", async () => {
  const { files } = compareOutput.parse(await json(["compare", draft, "--sources", "seeds"]));
  const claims = files[0]?.claims ?? [];
  expect(new Set(claims.map(({ verdict }) => verdict))).toContain("supported");
  expect(new Set(claims.map(({ verdict }) => verdict))).toContain("conflicting");
  for (const { comparisons } of claims) {
    for (const { source } of comparisons) {
      const text = readFileSync(source.path, "utf8");
      expect(text).toContain(source.quote);
      expect(source.quote).toContain(text.slice(...source.span));
    }
  }
  const daily = claims.flatMap(({ comparisons }) => comparisons).find(({ source }) => source.date !== null);
  expect(daily?.source).toMatchObject({ publisher: "Science and Technology Daily", date: "2026-05-27" });
});

test("an open bound has no end, a rounded number a narrow one", async () => {
  const folder = folderWith({ "a.txt": "The city has more than 5,100 firms and 42 parks.\n" });
  const { files } = extractOutput.parse(await json(["extract", "a.txt"], folder));
  expect(files[0]?.claims).toMatchObject([
    { text: "more than 5,100", figure: { text: "5,100" }, value: 5100, low: 5100, high: null, bound: "more-than" },
    { text: "42", figure: { text: "42" }, value: 42, low: 41.5, high: 42.5, bound: "exact" },
  ]);
});

test.each(["lint", "extract", "compare"])("%s of nothing readable is still the whole object", async (command) => {
  const folder = folderWith({ "s/a.txt": "Nothing.\n" });
  const sources = command === "extract" ? [] : ["--sources", "s", "--"];
  const ran = await run(folder, [command, "--format", "json", ...sources, "gone.md"]);
  expect(ran.code).toBe(2);
  expect(JSON.parse(ran.out)).toMatchObject({ version: 1, files: [] });
});

test("ten runs give the same bytes", async () => {
  const args = ["lint", "test/workspace", "seeds", "--sources", "seeds", "--format", "json"];
  const first = (await run(here, args)).out;
  for (let i = 0; i < 9; i++) expect((await run(here, args)).out).toBe(first);
});
