import type { Severity } from "../../model/finding.ts";
import { CLEAN, FOUND } from "../exit-code.ts";
import type { LintResult } from "./lint-result.ts";
import type { LintTally } from "./lint-tally.ts";

/** What makes a run fail. */
export interface Gates {
  /** The least severity that fails. */
  readonly failOn: Severity;
  /** More warnings than these fail, and only more; absent where `failOn` decides of them. */
  readonly maxWarnings?: number;
  /** Findings never fail. */
  readonly exitZero: boolean;
}

/** From the worst. */
export const severities: readonly Severity[] = ["error", "warning", "information", "hint"];

/** The exit code that the findings of a run come to. */
export function exitCodeOf(tally: LintTally, { failOn, maxWarnings, exitZero }: Gates): number {
  if (exitZero) return CLEAN;
  const counts = [tally.errors, tally.warnings, tally.information, tally.hints];
  const failing = counts.slice(0, severities.indexOf(failOn) + 1);
  if (maxWarnings !== undefined) {
    if (tally.warnings > maxWarnings) return FOUND;
    failing[1] = 0;
  }
  return failing.some((count) => count > 0) ? FOUND : CLEAN;
}

/** The result with only those findings that fail a run. */
export function onlyFailing(result: LintResult, { failOn }: Gates): LintResult {
  const least = severities.indexOf(failOn);
  return { ...result, diagnostics: result.diagnostics.filter(({ severity }) => severities.indexOf(severity) <= least) };
}
