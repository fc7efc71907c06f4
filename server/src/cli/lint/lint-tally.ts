import type { LintResult } from "./lint-result.ts";

/** Counts over all files of a run. */
export interface LintTally {
  files: number;
  claims: number;
  errors: number;
  warnings: number;
  information: number;
  hints: number;
  ignored: number;
  supported: number;
  conflicting: number;
  mixed: number;
  notFound: number;
  /** Whether any file had sources to be compared with. */
  named: boolean;
}

export function emptyTally(): LintTally {
  return {
    files: 0,
    claims: 0,
    errors: 0,
    warnings: 0,
    information: 0,
    hints: 0,
    ignored: 0,
    supported: 0,
    conflicting: 0,
    mixed: 0,
    notFound: 0,
    named: false,
  };
}

/** Adds what one file comes to. */
export function addToTally(tally: LintTally, result: LintResult): void {
  tally.files++;
  tally.claims += result.claims;
  tally.supported += result.supported;
  tally.conflicting += result.conflicting;
  tally.mixed += result.mixed;
  tally.notFound += result.claims - result.supported - result.conflicting - result.mixed;
  tally.ignored += result.ignored.length;
  tally.named ||= result.named;
  for (const { severity } of result.diagnostics) {
    if (severity === "error") tally.errors++;
    else if (severity === "warning") tally.warnings++;
    else if (severity === "information") tally.information++;
    else tally.hints++;
  }
}

/** What one file comes to. */
export function tallyOf(result: LintResult): LintTally {
  const tally = emptyTally();
  addToTally(tally, result);
  return tally;
}
