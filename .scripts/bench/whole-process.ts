import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeArticles } from "./articles.ts";
import { milliseconds, quantile, type Row, repeat } from "./measure.ts";

/** Prints, when the process ends, what it used: megabytes at its peak and milliseconds of the processor. */
const report =
  "data:text/javascript,process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();" +
  "console.error('used',maxRSS/1024,(userCPUTime+systemCPUTime)/1000)})";

/** The command line as a whole, from its start to its end. */
export function wholeProcess(articles: readonly string[], work: string): Row[] {
  const rows = [1, 4].map((times): Row => {
    const folder = join(work, `lint-${times}`);
    writeArticles(articles, articles.length * times, folder);
    return {
      what: `lint ${articles.length * times} articles, whole process`,
      measured: runs(5, ["lint", "--format", "json", folder]),
      budget: times === 4 ? "≤ 1,500 ms for 2,000" : "",
    };
  });
  const small = join(work, "small.md");
  writeFileSync(small, articles[0] ?? "");
  rows.push({
    what: "lint one small article against the seeds, whole process",
    measured: runs(9, ["lint", "--sources", "seeds", "--", small]),
    budget: "≤ 400 ms",
  });
  return rows;
}

function runs(times: number, args: readonly string[]): string {
  const all = repeat(times, () => {
    const start = performance.now();
    const { stderr } = spawnSync(process.execPath, ["--import", report, "server/dist/cli.js", ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 30,
    });
    const [, peak = Number.NaN, processor = Number.NaN] = (/used (\S+) (\S+)/.exec(stderr) ?? []).map(Number);
    return { wall: performance.now() - start, peak, processor };
  });
  const median = (of: (one: (typeof all)[number]) => number) => quantile(all.map(of), 0.5);
  return (
    `median ${milliseconds(median((one) => one.wall))} (processor ${milliseconds(median((one) => one.processor))}), ` +
    `peak ${median((one) => one.peak).toFixed(0)} MB`
  );
}
