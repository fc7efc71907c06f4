import type { CheckStage } from "../../service/claim-service.ts";
import type { FileSystem } from "../../service/file-system.ts";
import type { Drafts } from "../../service/other-drafts.ts";
import type { Problem } from "../../sources/problem.ts";
import { formatOf } from "../../text/read-prose.ts";
import { type CheckOptions, checkOne, createServices, marksOf, type SettingsOfInput } from "../check-inputs.ts";
import { applyFixes } from "./apply-fixes.ts";
import type { LintAnswer, LintJob } from "./lint-job.ts";
import { lintResult } from "./lint-result.ts";

/** Checks texts one after another on the thread that calls it. */
export interface LintEngine {
  lint(job: LintJob): Promise<LintAnswer>;
  /** See `ClaimService.surroundings`; loads the sources where that was not done yet. */
  surroundings(job: LintJob): Promise<string>;
  close(): void;
}

export interface LintEngineOptions {
  /** Named on the command line; absent where configurations decide. */
  readonly sources?: readonly string[];
  readonly keeping: CheckOptions["keeping"];
  /** The working folder. */
  readonly folder: string;
  /** What crossed texts are compared with beside the sources; absent where there are none. */
  readonly drafts?: () => Drafts | undefined;
  /** Hears how many milliseconds each loading of sources took. */
  readonly loaded?: (milliseconds: number) => void;
  /** See `Terminal.progress`. */
  readonly progress?: (text: string) => void;
}

/** A fix may make room for another, but two may also undo each other for ever; ESLint draws the same line. */
const PASSES = 10;

/** `tell` hears of sources that could not be read. */
export function createLintEngine(
  { sources, keeping, folder, drafts, loaded, progress }: LintEngineOptions,
  files: FileSystem,
  tell: (problem: Problem) => void,
): LintEngine {
  let warnings: string[] = [];
  let spent: Record<CheckStage, number> = { read: 0, compare: 0, check: 0 };
  const services = createServices(
    {
      command: "lint",
      ...(sources === undefined ? {} : { sources }),
      keeping: {
        ...keeping,
        spent(stage, milliseconds) {
          spent[stage] += milliseconds;
        },
      },
    },
    files,
    { folder, warn: (text) => warnings.push(text), ...(progress && { progress }) },
    tell,
    loaded,
  );
  const opened = (job: SettingsOfInput & Pick<LintJob, "crossed">) => services.of(job, job.crossed && drafts?.());

  return {
    async lint(job) {
      const { path, identity, fix } = job;
      const source = await opened(job);
      const { service } = source;
      const problems: Problem[] = [];
      warnings = [];
      spent = { read: 0, compare: 0, check: 0 };
      let { text } = job;
      let count = 0;
      let answer: Pick<LintAnswer, "result"> = {};
      for (let pass = 0; ; pass++) {
        const document = {
          path,
          text,
          format: formatOf(path),
          ...(identity === undefined ? {} : { identity }),
          ...marksOf(job, folder),
        };
        let checked = checkOne(service, document, (problem) => problems.push(problem));
        if (service.sourcesLost) {
          await source.reload();
          problems.length = 0;
          checked = checkOne(service, document, (problem) => problems.push(problem));
        }
        if (checked === undefined) {
          answer = {};
          break;
        }
        const { report, named } = source;
        const result = lintResult({ checked, report, named });
        answer = { result };
        if (fix === undefined || pass === PASSES) break;
        const applied = applyFixes(text, result.diagnostics, fix === "all");
        if (applied.fixed.length === 0 || applied.text === text) break;
        text = applied.text;
        count += applied.fixed.length;
      }
      service.forget(path);
      const surroundings = service.surroundings(job);
      return {
        ...answer,
        ...(count > 0 && answer.result !== undefined && { fixed: { text, count } }),
        problems,
        warnings,
        surroundings,
        spent,
      };
    },
    async surroundings(job) {
      const { service } = await opened(job);
      return service.surroundings(job);
    },
    close: () => services.close(),
  };
}
