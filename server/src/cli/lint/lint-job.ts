import type { Configuration } from "../../config/configuration.ts";
import type { CheckStage } from "../../service/claim-service.ts";
import type { Problem } from "../../sources/problem.ts";
import type { InputReview } from "../inputs.ts";
import type { LintResult } from "./lint-result.ts";

/** One text to be checked: plain data, so that a thread can do it. */
export interface LintJob {
  /** As results name it. */
  readonly path: string;
  readonly text: string;
  /** Which file on disk it is; absent where unknown. */
  readonly identity?: string;
  readonly configuration: {
    readonly configuration: Configuration;
    readonly sources: readonly string[];
  };
  /** Absent where there is no file with marks. */
  readonly review?: InputReview;
  /** Compared with the other texts that are so marked. */
  readonly crossed?: true;
  /** Which fixes to apply; absent where none are. */
  readonly fix?: FixKind;
}

/** The fixes that need no judgement, or all. */
export type FixKind = "certain" | "all";

/** What came of a job. */
export interface LintAnswer {
  /** Of the fixed text where fixes were applied; absent where the text could not be checked, which a problem tells. */
  readonly result?: LintResult;
  /** Absent where nothing was fixed. */
  readonly fixed?: { readonly text: string; readonly count: number };
  readonly problems: readonly Problem[];
  /** What went wrong in a part of the program while the rest went on. */
  readonly warnings: readonly string[];
  /** See `ClaimService.surroundings`: what the answer depends on beside the job. */
  readonly surroundings: string;
  readonly spent: StageTimes;
}

/** Milliseconds by stage. */
export type StageTimes = Readonly<Record<CheckStage, number>>;
