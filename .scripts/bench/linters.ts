import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Row, repeat } from "./measure.ts";
import { runOnce, runs, sayUsed } from "./process-runs.ts";
import { createVariation, writeVaried } from "./varied-articles.ts";

/** Other linters of prose, at fixed versions. They are no dependencies: they are fetched into the cache when asked for. */
const VERSIONS = {
  alex: "11.0.1",
  cspell: "9.8.0",
  textlint: "15.8.0",
  "textlint-rule-common-misspellings": "1.0.1",
  "textlint-rule-write-good": "2.0.0",
};
const FOLDER = join(import.meta.dirname, "..", "..", ".cache", "bench-linters");
const COUNT = 2000;

/** The command line in a pipeline: starting, 2,000 articles afresh and unchanged, the same beside other linters of prose. */
export function linters(articles: readonly string[], work: string): Row[] {
  const folder = join(work, "linted");
  const cacheFolder = join(work, "lint-cache");
  writeVaried(createVariation(articles), folder, 0, COUNT);
  const small = join(work, "one-small.md");
  writeFileSync(small, articles[0] ?? "");
  const lint = ["lint", "--format", "json", folder];
  const own = { cacheFolder };
  // The first start compiles, and keeps what it compiled.
  repeat(3, () => runOnce(["lint", small], own));
  const what = `lint ${COUNT} different articles (${megabytes(folder)} MB), whole process`;
  return [
    { what: "tickmark --version", measured: runs(15, ["--version"], own), budget: "≤ 80 ms" },
    {
      what: "lint one small file without sources, whole process",
      measured: sayUsed(
        repeat(11, (i) => {
          // Another text each time, so that no result is known.
          writeFileSync(small, `${articles[0] ?? ""}\n${i}\n`);
          return runOnce(["lint", small], own);
        }),
      ),
      budget: "≤ 250 ms",
    },
    {
      what: `${what}, nothing kept`,
      measured: runs(3, [...lint, "--no-cache"], own),
      budget: "≤ 1,500 ms, ≤ 400 MB",
    },
    { what: `${what}, one thread`, measured: runs(3, [...lint, "--no-cache", "--jobs", "1"], own), budget: "" },
    { what: `${what}, unchanged since the last run`, measured: unchanged(lint, cacheFolder), budget: "≤ 600 ms" },
    {
      what: `${what}: outputs of ten runs, four of them with 1 to 4 threads`,
      measured: sameness(lint, cacheFolder),
      budget: "1",
    },
    ...others(folder, work),
  ];
}

function unchanged(lint: readonly string[], cacheFolder: string): string {
  runOnce(lint, { cacheFolder });
  return runs(7, lint, { cacheFolder });
}

/** How many different outputs came of it. */
function sameness(lint: readonly string[], cacheFolder: string): string {
  const outputs = new Set(
    [
      ...repeat(4, (i) => runOnce([...lint, "--no-cache", "--jobs", String(i + 1)])),
      ...repeat(6, () => runOnce(lint, { cacheFolder })),
    ].map(({ out }) => out),
  );
  return String(outputs.size);
}

/** What other linters take on the same files; they look for other things. */
function others(folder: string, work: string): Row[] {
  const problem = fetchLinters();
  if (problem !== undefined) return [{ what: "other linters", measured: `not measured: ${problem}`, budget: "" }];
  const inFolder = (path: string) => join(FOLDER, "node_modules", path);
  const cspell = inFolder("cspell/bin.mjs");
  const textlint = inFolder("textlint/bin/textlint.js");
  const rules = ["common-misspellings", "write-good"].flatMap((name) => ["--rule", name]);
  rules.push("--rules-base-directory", join(FOLDER, "node_modules"));
  const kept = (name: string) => ["--cache", "--cache-location", join(work, name)];
  // It passes over files outside of its root.
  const spelling = ["lint", "--no-progress", "--no-summary", "--no-config-search", "--root", folder, "**/*.md"];
  const measured: readonly (readonly [string, string, readonly string[]])[] = [
    ["cspell, nothing kept", cspell, spelling],
    ["cspell with its cache, unchanged since the last run", cspell, [...spelling, ...kept("cspell-cache")]],
    ["textlint with two rules, nothing kept", textlint, [...rules, folder]],
    [
      "textlint with two rules and its cache, unchanged since the last run",
      textlint,
      [...rules, ...kept("textlint-cache"), folder],
    ],
    ["alex", inFolder("alex/cli.js"), ["--quiet", folder]],
  ];
  return measured.map(([name, script, args]) => {
    if (name.includes("unchanged")) runOnce(args, { script });
    return { what: `the same articles, ${name}`, measured: runs(1, args, { script }), budget: "" };
  });
}

/** Puts the linters into the cache where they are not there yet; says why where that fails. */
function fetchLinters(): string | undefined {
  const missing = Object.keys(VERSIONS).filter((name) => !existsSync(join(FOLDER, "node_modules", name)));
  if (missing.length === 0) return undefined;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, "package.json"), JSON.stringify({ private: true, dependencies: VERSIONS }));
  try {
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"], {
      cwd: FOLDER,
      stdio: ["ignore", "ignore", "pipe"],
      timeout: 600_000,
      shell: process.platform === "win32",
    });
    return undefined;
  } catch (error) {
    const [reason] = String((error as { stderr?: Buffer }).stderr ?? error).split("\n");
    return `the packages could not be fetched (${reason})`;
  }
}

function megabytes(folder: string): string {
  const bytes = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
  return (bytes / 1_000_000).toFixed(1);
}
