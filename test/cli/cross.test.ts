import { expect, test, vi } from "vitest";
import { folderWith, run } from "./run-cli.ts";

// The first run loads the whole program.
vi.setConfig({ testTimeout: 30_000 });

const spring = "The Harbour Museum welcomed 412,000 visitors in 2024.\n";
const summer = "# Summer\n\nIn 2024 the Harbour Museum welcomed 421,000 visitors. Its café sold 38,000 cakes.\n";
const desk = { "docs/spring.md": spring, "docs/summer.md": summer };

interface Found {
  readonly path: string;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
}

async function lint(folder: string, args: readonly string[], input?: string): Promise<Found[]> {
  const options = input === undefined ? {} : { input };
  const { out, err } = await run(folder, ["lint", "--no-cache", "--format", "json", ...args], options);
  expect(err).toBe("");
  const { files } = JSON.parse(out);
  return files.flatMap(({ path, diagnostics }: { path: string; diagnostics: Found[] }) =>
    diagnostics.map(({ code, severity, message }) => ({ path, code, severity, message })),
  );
}

const conflicts = [
  {
    path: "docs/spring.md",
    code: "source-conflict",
    severity: "warning",
    message: "412,000 here, but docs/summer.md says “421,000 visitors”: two digits are swapped. Check which is right.",
  },
  {
    path: "docs/summer.md",
    code: "source-conflict",
    severity: "warning",
    message: "421,000 here, but docs/spring.md says “412,000 visitors”: two digits are swapped. Check which is right.",
  },
];

test("files are compared with each other only when asked", async () => {
  expect(await lint(folderWith(desk), ["docs"])).toEqual([]);
});

test("each of two files that disagree gets the finding and names the other", async () => {
  expect(await lint(folderWith(desk), ["docs", "--cross"])).toEqual(conflicts);
});

test("a configuration asks for it for the files it governs", async () => {
  const config = JSON.stringify({ compareFolder: true });
  expect(await lint(folderWith({ ...desk, "docs/tickmark.config.json": config }), ["docs"])).toEqual(conflicts);
  const beside = { ...desk, "docs/a/tickmark.config.json": config, "docs/a/third.md": spring };
  expect(await lint(folderWith(beside), ["docs"])).toEqual([]);
});

test("a file is not compared with itself, however it is named", async () => {
  const folder = folderWith({ "a.md": spring });
  expect(await lint(folder, ["a.md", "./a.md", ".", "--cross"])).toEqual([]);
});

test("standard input stands for the file whose name it goes by", async () => {
  const folder = folderWith(desk);
  const args = ["-", "docs", "--cross", "--stdin-filename", "docs/spring.md"];
  const mended = await lint(folder, args, spring.replace("412,000", "421,000"));
  // The file on disk is checked as it is, and the others are held against what is being written.
  expect(mended.filter(({ path }) => path === "docs/summer.md")).toEqual([]);
  const unnamed = await lint(folder, ["-", "docs/summer.md", "--cross"], spring);
  expect(unnamed.map(({ path }) => path)).toEqual(["-", "docs/summer.md"]);
  expect(unnamed[1]?.message).toContain("but - says");
});

test("what the sources say of a file does not change", async () => {
  const folder = folderWith({ ...desk, "report.txt": "In 2024 the Harbour Museum welcomed 421,000 visitors.\n" });
  const [first, second, ...more] = await lint(folder, ["docs", "--cross", "--sources", "report.txt"]);
  expect(more).toEqual([]);
  expect(first?.message).toContain("412,000 here, but report.txt says “421,000 visitors”");
  expect(second?.message).toContain("421,000 here, but docs/spring.md says “412,000 visitors”");
});

test("a third that agrees is named", async () => {
  const folder = folderWith({ ...desk, "docs/third.md": "The Harbour Museum welcomed 421,000 visitors in 2024.\n" });
  const found = await lint(folder, ["docs", "--cross"]);
  expect(found.map(({ severity }) => severity)).toEqual(["warning", "warning", "warning"]);
  expect(found[1]?.message).toBe(
    "421,000 here and in docs/third.md, but docs/spring.md says “412,000 visitors”. Check which is right.",
  );
});

test("no draft is another's source", async () => {
  const folder = folderWith({
    "docs/spring.md": `${spring}Its café sold 38,000 cakes.\n`,
    "docs/summer.md": summer,
    "tickmark.config.json": JSON.stringify({ checks: { unsourced: "warning" } }),
    "report.txt": "A ferry sank in 1911.\n",
  });
  const found = await lint(folder, ["docs", "--cross", "--sources", "report.txt"]);
  expect(found.filter(({ code }) => code === "unsourced").map(({ path }) => path)).toEqual([
    "docs/spring.md",
    "docs/spring.md",
    "docs/summer.md",
    "docs/summer.md",
  ]);
});

test("compare and explain tell what the other drafts say", async () => {
  const folder = folderWith(desk);
  const compared = await run(folder, ["compare", "docs", "--cross", "--no-cache", "--format", "markdown"]);
  expect(compared.err).toBe("");
  expect(compared.out).toContain("**Conflict** — 1 other draft says otherwise");
  const explained = await run(folder, ["explain", "docs/spring.md:1", "--no-cache", "--cross", "docs"]);
  expect(explained.out).toMatch(/conflict\s+docs\/summer\.md says “421,000”/);
  expect(explained.out).not.toContain("Summer");
  const here = await run(folder, ["explain", "docs/spring.md:1", "--no-cache", "--cross"]);
  expect(here.out).toMatch(/conflict\s+docs\/summer\.md says “421,000”/);
});
