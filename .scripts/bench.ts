/**
 * Measures the budgets on real news: `npm run bench -- FOLDER`, FOLDER being a copy of the benchmark data
 * (a folder that holds `numhg-dev.json`). The data is no part of the project.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDocument } from "../server/src/extract/read-document.ts";
import { createNodeFileSystem } from "../server/src/host/node-file-system.ts";
import { createClaimService } from "../server/src/service/claim-service.ts";
import { readProse } from "../server/src/text/read-prose.ts";

const folder = process.argv[2];
const data = folder === undefined ? undefined : join(folder, "numhg-dev.json");
if (data === undefined || !existsSync(data)) {
  console.error(
    data === undefined
      ? "usage: npm run bench -- FOLDER    (the folder with the benchmark data, numhg-dev.json in it)"
      : `No ${data}: the benchmark data is kept outside the project; name the folder that holds it.`,
  );
  process.exit(2);
}

const articles = (
  JSON.parse(readFileSync(data, "utf8")) as { news: string; "masked headline": string; ans: string }[]
).map((item) => `# ${item["masked headline"].replace("____", String(item.ans))}\n\n${item.news.trim()}\n`);

const rows: { what: string; measured: string; budget: string }[] = [];
const milliseconds = (n: number) => `${n.toFixed(n < 10 ? 2 : 0)} ms`;

/** The p-th quantile of a sample, by the nearest rank. */
function quantile(sample: readonly number[], p: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}

function extraction(): void {
  const pass = () => {
    const start = performance.now();
    let bytes = 0;
    for (const text of articles) {
      readDocument(readProse(text, "markdown"));
      bytes += Buffer.byteLength(text);
    }
    return bytes / 1e6 / ((performance.now() - start) / 1000);
  };
  for (let i = 0; i < 3; i++) pass();
  const rates = Array.from({ length: 7 }, pass);
  rows.push({
    what: `extraction, one thread, warm, ${articles.length} articles`,
    measured: `${quantile(rates, 0.5).toFixed(1)} MB/s`,
    budget: "≥ 8 MB/s",
  });
}

function growth(): void {
  let last = Number.NaN;
  for (const copies of [1, 2, 4, 8]) {
    const text = Array.from({ length: copies }, () => articles.slice(0, 100).join("\n")).join("\n");
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      readDocument(readProse(text, "markdown"));
      return performance.now() - start;
    });
    const time = quantile(times, 0.5);
    rows.push({
      what: `one document of ${(text.length / 1000).toFixed(0)} kB`,
      measured: `${milliseconds(time)}${Number.isNaN(last) ? "" : `, × ${(time / last).toFixed(2)}`}`,
      budget: copies === 1 ? "" : "× 2 a doubling",
    });
    last = time;
  }
}

async function editing(): Promise<void> {
  const service = createClaimService({ files: createNodeFileSystem(), log: () => {} });
  service.configure({ sources: ["seeds"], checks: {} });
  await service.loadSources();
  let text = "";
  for (const article of articles) {
    if (text.split(/\s+/).length > 20_000) break;
    text += `${article.replace(/^# /, "## ")}\n`;
  }
  const check = () => service.check({ path: "long.md", text, format: "markdown" });
  check();
  const times: number[] = [];
  const places = [...text.matchAll(/\d+/g)].map((match) => match.index);
  for (let i = 0; i < 100; i++) {
    const at = places[(i * 37) % places.length] ?? 0;
    text = `${text.slice(0, at)}${i % 10}${text.slice(at + 1)}`;
    const start = performance.now();
    check();
    times.push(performance.now() - start);
  }
  rows.push({
    what: `edit to findings, ${text.split(/\s+/).length} words, five sources`,
    measured: `median ${milliseconds(quantile(times, 0.5))}, p95 ${milliseconds(quantile(times, 0.95))}`,
    budget: "≤ 8 ms, ≤ 16 ms",
  });
}

function wholeProcess(): void {
  const work = mkdtempSync(join(tmpdir(), "tickmark-bench-"));
  try {
    for (const times of [1, 4]) {
      const files = join(work, String(times));
      mkdirSync(files);
      for (let i = 0; i < articles.length * times; i++) {
        writeFileSync(join(files, `${String(i).padStart(5, "0")}.md`), articles[i % articles.length] ?? "");
      }
      const runs = Array.from({ length: 5 }, () => {
        const start = performance.now();
        const { stderr } = spawnSync(
          process.execPath,
          [
            "--import",
            "data:text/javascript,process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))",
            "server/dist/cli.js",
            "lint",
            "--format",
            "json",
            files,
          ],
          { encoding: "utf8", maxBuffer: 1 << 30 },
        );
        return { time: performance.now() - start, peak: Number(/peak (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024 };
      });
      const lint = runs.map((run) => run.time);
      rows.push({
        what: `lint ${articles.length * times} articles, whole process`,
        measured: `median ${milliseconds(quantile(lint, 0.5))}, peak ${quantile(
          runs.map((run) => run.peak),
          0.5,
        ).toFixed(0)} MB`,
        budget: times === 4 ? "≤ 1,500 ms for 2,000" : "",
      });
    }
    const small = join(work, "small.md");
    writeFileSync(small, articles[0] ?? "");
    const starts = Array.from({ length: 9 }, () => {
      const start = performance.now();
      spawnSync(process.execPath, ["server/dist/cli.js", "lint", "--sources", "seeds", "--", small]);
      return performance.now() - start;
    });
    rows.push({
      what: "lint one small article against the seeds, whole process",
      measured: `median ${milliseconds(quantile(starts, 0.5))}`,
      budget: "≤ 400 ms",
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

extraction();
growth();
await editing();
wholeProcess();
console.log(`Node ${process.version}\n`);
console.log("| what | measured | budget |\n| --- | --- | --- |");
for (const row of rows) console.log(`| ${row.what} | ${row.measured} | ${row.budget} |`);
