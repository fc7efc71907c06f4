/**
 * Measures the budgets on real news: `npm run bench -- FOLDER`, FOLDER being a copy of the benchmark data
 * (a folder that holds `numhg-dev.json`). The data is no part of the project. Build first: whole processes run what is built.
 * Other readers of English and other linters are measured on the same text; `npm` fetches them into the cache the first time.
 * Words behind the folder name the parts to measure, as in `npm run bench -- FOLDER linters editing`; a number says how many
 * articles the largest index of sources has, 10,000 where none is given.
 * Without a folder only the reading of hostile text is measured, which needs no data.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { didYouMean } from "../server/src/text/nearest-word.ts";
import { readArticles } from "./bench/articles.ts";
import { checking } from "./bench/checks.ts";
import { editing } from "./bench/editing.ts";
import { extraction, growth } from "./bench/extraction.ts";
import { hostile } from "./bench/hostile.ts";
import { inVscode } from "./bench/in-vscode.ts";
import { indexing } from "./bench/index.ts";
import { linters } from "./bench/linters.ts";
import type { Row } from "./bench/measure.ts";
import { peers } from "./bench/peers.ts";
import { wholeProcess } from "./bench/whole-process.ts";

/** What all parts work on. */
interface Bench {
  readonly articles: readonly string[];
  /** A folder for whatever they write. */
  readonly work: string;
  /** How many articles the largest index of sources has. */
  readonly most: number;
}

/** By the names that they are asked for with, in the order of the report. */
const parts: Readonly<Record<string, (bench: Bench) => readonly Row[] | Promise<readonly Row[]>>> = {
  extraction: ({ articles }) => [...extraction(articles), ...growth(articles)],
  checks: ({ articles }) => checking(articles),
  peers: ({ articles }) => peers(articles),
  editing: ({ articles }) => editing(articles),
  index: ({ articles, work, most }) => indexing(articles, work, most),
  process: ({ articles, work }) => wholeProcess(articles, work),
  linters: ({ articles, work }) => linters(articles, work),
  vscode: ({ articles, work }) => inVscode(articles, work),
  hostile: () => [...hostile()],
};
const names = Object.keys(parts);

const [folder, ...more] = process.argv.slice(2);
if (folder === undefined) {
  report([...hostile()]);
  console.log(
    "\nFor everything else: npm run bench -- FOLDER    (the folder with the benchmark data, numhg-dev.json in it)",
  );
  process.exit(0);
}
const data = join(folder, "numhg-dev.json");
if (!existsSync(data))
  refuse(`No ${data}: the benchmark data is kept outside the project; name the folder that holds it.`);
const sizes = more.filter((each) => /^\d+$/.test(each));
const asked = more.filter((each) => !sizes.includes(each));
const unknown = asked.find((name) => !names.includes(name));
if (unknown !== undefined) {
  refuse(`There is no part "${unknown}"${didYouMean(unknown, names)}; the parts are ${names.join(", ")}.`);
}

const work = mkdtempSync(join(tmpdir(), "tickmark-bench-"));
try {
  const bench = { articles: readArticles(data), work, most: Number(sizes[0] ?? 10_000) };
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) rows.push(...(await measure(bench)));
  }
  report(rows);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function refuse(reason: string): never {
  console.error(reason);
  process.exit(2);
}

function report(rows: readonly Row[]): void {
  console.log(`Node ${process.version}\n`);
  console.log("| what | measured | budget |\n| --- | --- | --- |");
  for (const row of rows) console.log(`| ${row.what} | ${row.measured} | ${row.budget} |`);
}
