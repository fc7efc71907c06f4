import type { Check, CheckInput } from "../checks/check.ts";
import type { Finding, Severity } from "../model/finding.ts";

/** Runs all checks that are on; one that throws is logged by its id while the others report. Sorted by place, then code. */
export function runChecks(
  checks: readonly Check[],
  input: CheckInput,
  severities: Readonly<Record<string, Severity | "off">>,
  log: (message: string) => void,
): Finding[] {
  const findings: Finding[] = [];
  for (const check of checks) {
    const set = Object.hasOwn(severities, check.id) ? severities[check.id] : undefined;
    if (set === "off" || (set === undefined && !check.enabled)) continue;
    try {
      for (const finding of check.run(input)) {
        findings.push(set === undefined || set === finding.severity ? finding : { ...finding, severity: set });
      }
    } catch (error) {
      log(`the check ${check.id} failed; the others go on. ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  return findings.sort(byPlace);
}

function byPlace(a: Finding, b: Finding): number {
  if (a.span[0] !== b.span[0]) return a.span[0] - b.span[0];
  if (a.span[1] !== b.span[1]) return a.span[1] - b.span[1];
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
