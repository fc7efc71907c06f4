/**
 * Measures the budgets on real news: `npm run bench -- FOLDER`, FOLDER being a copy of the benchmark data
 * (a folder that holds `numhg-dev.json`). The data is no part of the project. Build first: whole processes run what is built.
 * Other readers of English and other linters are measured on the same text; `npm` fetches them into the cache the first time.
 * The index of sources is measured with 1,000 and 10,000 articles, and with 100,000 where a second argument says 100000.
 * Without a folder only the reading of hostile text is measured, which needs no data.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

const folder = process.argv[2];
if (folder === undefined) {
  report([...hostile()]);
  console.log(
    "\nFor everything else: npm run bench -- FOLDER    (the folder with the benchmark data, numhg-dev.json in it)",
  );
  process.exit(0);
}
const data = join(folder, "numhg-dev.json");
if (!existsSync(data)) {
  console.error(`No ${data}: the benchmark data is kept outside the project; name the folder that holds it.`);
  process.exit(2);
}

const articles = readArticles(data);
const work = mkdtempSync(join(tmpdir(), "tickmark-bench-"));
try {
  report([
    ...extraction(articles),
    ...growth(articles),
    ...checking(articles),
    ...peers(articles),
    ...(await editing(articles)),
    ...indexing(articles, work, Number(process.argv[3] ?? 10_000)),
    ...wholeProcess(articles, work),
    ...linters(articles, work),
    ...(await inVscode(articles, work)),
    ...hostile(),
  ]);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function report(rows: readonly Row[]): void {
  console.log(`Node ${process.version}\n`);
  console.log("| what | measured | budget |\n| --- | --- | --- |");
  for (const row of rows) console.log(`| ${row.what} | ${row.measured} | ${row.budget} |`);
}
