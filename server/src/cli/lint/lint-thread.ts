/** What a thread does that checks texts beside the main one. */
import { parentPort, workerData } from "node:worker_threads";
import { keepRecords } from "../../host/keep-records.ts";
import { createNodeFileSystem } from "../../host/node-file-system.ts";
import { createLintEngine } from "./lint-engine.ts";
import type { LintAnswer, LintJob } from "./lint-job.ts";

/** What a thread is started with. */
export interface LintThreadData {
  readonly folder: string;
  readonly sources?: readonly string[];
  readonly cache: boolean;
  readonly cacheFolder: string | undefined;
}

/** A job with its number, counted from the start of the run. */
export interface NumberedJob {
  readonly number: number;
  readonly job: LintJob;
}

export interface NumberedAnswer {
  readonly number: number;
  /** Absent where the thread could not work on the job. */
  readonly answer?: LintAnswer;
}

/** Answers what the main thread sends, in that order, until it is ended. */
export function runLintThread(): void {
  const { sources, ...place } = workerData as LintThreadData;
  const engine = createLintEngine(
    { folder: place.folder, ...(sources === undefined ? {} : { sources }), keeping: keepRecords(place) },
    createNodeFileSystem(place.folder),
    // The main thread read the same sources and told what was wrong with them.
    () => {},
  );
  let queue: Promise<unknown> = Promise.resolve();
  parentPort?.on("message", ({ number, job }: NumberedJob) => {
    queue = queue.then(async () => {
      const answer = await engine.lint(job).catch(() => undefined);
      const message: NumberedAnswer = { number, ...(answer === undefined ? {} : { answer }) };
      parentPort?.postMessage(message);
    });
  });
}
