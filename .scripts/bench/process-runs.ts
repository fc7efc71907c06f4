import { spawnSync } from "node:child_process";
import { milliseconds, quantile, repeat } from "./measure.ts";

/** Prints, when the process ends, what it used: megabytes at its peak and milliseconds of the processor. */
const report =
  "data:text/javascript,process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();" +
  "console.error('used',maxRSS/1024,(userCPUTime+systemCPUTime)/1000)})";

export interface ProcessRun {
  readonly script?: string;
  /** Where what is kept between runs goes; the person's own folder where absent. */
  readonly cacheFolder?: string;
}

/** What one whole process of Node took, from its start to its end. */
export interface Used {
  /** Milliseconds on the clock on the wall. */
  readonly wall: number;
  /** Megabytes. */
  readonly peak: number;
  /** Milliseconds, over all threads. */
  readonly processor: number;
  readonly out: string;
}

/** Runs a program of Node; Tickmark as it was built where no other is named. */
export function runOnce(
  args: readonly string[],
  { script = "server/dist/cli.js", cacheFolder }: ProcessRun = {},
): Used {
  const start = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", report, script, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
    env: { ...process.env, ...(cacheFolder === undefined ? {} : { TICKMARK_CACHE_FOLDER: cacheFolder }) },
  });
  const wall = performance.now() - start;
  const [, peak = Number.NaN, processor = Number.NaN] = (/used (\S+) (\S+)/.exec(stderr) ?? []).map(Number);
  return { wall, peak, processor, out: stdout };
}

/** The medians of several runs. */
export function runs(times: number, args: readonly string[], run: ProcessRun = {}): string {
  return sayUsed(repeat(times, () => runOnce(args, run)));
}

export function sayUsed(all: readonly Used[]): string {
  const median = (of: (one: Used) => number) => quantile(all.map(of), 0.5);
  return (
    `median ${milliseconds(median((one) => one.wall))} (processor ${milliseconds(median((one) => one.processor))}), ` +
    `peak ${median((one) => one.peak).toFixed(0)} MB`
  );
}
