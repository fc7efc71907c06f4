import { usualCacheFolder } from "../../host/cache-folder.ts";
import { projectFolder } from "../../host/project-folder.ts";
import { openResultCache } from "../../host/result-cache.ts";
import type { Input } from "../inputs.ts";
import type { LintEngine } from "./lint-engine.ts";
import { type LintedInput, type LintInputsOptions, type LintInputsWorld, lintInputs } from "./lint-inputs.ts";
import type { LintJob } from "./lint-job.ts";
import type { LintPool } from "./lint-pool.ts";
import type { LintOptions, LintRun } from "./run-lint.ts";

/** Checks the inputs of one run. */
export interface Linting {
  readonly inputs: AsyncIterable<LintedInput>;
  /** The same input without its fixes. */
  unfixed(input: Input): Promise<Pick<LintedInput, "result" | "fixed">>;
  close(): void;
}

/** Only what a text needs that was not checked before is loaded, and only then. `loaded` hears how long sources took. */
export async function openLinting(
  options: LintOptions,
  { inputs, drafts, files, terminal, tell, place, ...run }: LintRun,
  loaded: (milliseconds: number) => void,
): Promise<Linting> {
  const { fixing, required, jobs } = options;
  const { folder, sources, cache, cacheFolder } = place;
  const results =
    run.results ??
    (cache ? await openResultCache({ folder: projectFolder(cacheFolder ?? usualCacheFolder(), folder) }) : undefined);
  let opened: Promise<Opened> | undefined;

  async function open(first: LintJob): Promise<Opened> {
    const { createLintEngine } = await import("./lint-engine.ts");
    const { keepRecords } = await import("../../host/keep-records.ts");
    const { createLintPool } = await import("./lint-pool.ts");
    const engine = createLintEngine(
      {
        folder,
        ...(sources === undefined ? {} : { sources }),
        keeping: keepRecords(place),
        drafts,
        loaded,
        ...(terminal.progress && { progress: terminal.progress }),
      },
      files,
      tell,
    );
    // Threads share what was read of the sources on disk; without that each would read them anew.
    const alone = !cache && (sources ?? first.configuration.sources).length > 0;
    const pool = createLintPool(engine, {
      thread: place,
      ...(alone ? { jobs: 1 } : jobs === undefined ? {} : { jobs }),
    });
    return { engine, pool };
  }
  const both = (job: LintJob) => {
    opened ??= open(job);
    return opened;
  };
  const unfixing: LintInputsOptions = { required, ...(sources === undefined ? {} : { sources }) };
  const inputOptions = fixing === undefined ? unfixing : { ...unfixing, fix: fixing.kind };
  const world: LintInputsWorld = {
    lint: async (job: LintJob) => (await both(job)).pool.lint(job),
    surroundings: async (job: LintJob) => (await both(job)).engine.surroundings(job),
    ...(results === undefined ? {} : { results }),
  };
  return {
    inputs: lintInputs(inputOptions, inputs, world),
    async unfixed(input) {
      async function* only() {
        yield input;
      }
      for await (const linted of lintInputs(unfixing, only(), world)) return linted;
      return {};
    },
    close() {
      if (run.results === undefined) results?.close();
      opened
        ?.then(({ engine, pool }) => {
          pool.close();
          engine.close();
        })
        .catch(() => {});
    },
  };
}

interface Opened {
  readonly engine: LintEngine;
  readonly pool: LintPool;
}
