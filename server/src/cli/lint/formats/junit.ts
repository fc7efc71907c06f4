import type { Severity } from "../../../model/finding.ts";
import { severities } from "../gates.ts";
import type { LintReporter } from "../lint-reporter.ts";
import type { Diagnostic, LintResult } from "../lint-result.ts";
import { xml } from "./xml-text.ts";

/**
 * JUnit XML as CI servers read it: a suite a file, a case a finding, which fails where its severity fails the run, and one
 * passed case for a file without any. No time and no date are written, so that the same text gives the same report.
 */
export function junit(failOn: Severity): LintReporter {
  const fails = new Set(severities.slice(0, severities.indexOf(failOn) + 1));
  const suites: string[] = [];
  let tests = 0;
  let failures = 0;
  return {
    start: "",
    file(result) {
      tests += Math.max(1, result.diagnostics.length);
      failures += failing(result).length;
      suites.push(suite(result));
      return "";
    },
    end: () =>
      [
        '<?xml version="1.0" encoding="utf-8"?>',
        `<testsuites name="tickmark" tests="${tests}" failures="${failures}">`,
        ...suites,
        "</testsuites>\n",
      ].join("\n"),
  };

  function failing({ diagnostics }: LintResult): readonly Diagnostic[] {
    return diagnostics.filter(({ severity }) => fails.has(severity));
  }

  function suite(result: LintResult): string {
    const { path, diagnostics } = result;
    const name = xml(path);
    const counts = `tests="${Math.max(1, diagnostics.length)}" failures="${failing(result).length}" errors="0"`;
    const cases =
      diagnostics.length === 0
        ? [`    <testcase name="figures and names" classname="${name}"/>`]
        : diagnostics.map((each) => (fails.has(each.severity) ? failedCase(path, each) : passedCase(path, each)));
    return [`  <testsuite name="${name}" ${counts}>`, ...cases, "  </testsuite>"].join("\n");
  }
}

function passedCase(path: string, each: Diagnostic): string {
  return [caseOf(path, each), `      <system-out>${xml(toldOf(path, each))}</system-out>`, "    </testcase>"].join(
    "\n",
  );
}

function failedCase(path: string, each: Diagnostic): string {
  const failure = `<failure type="${each.code}" message="${xml(each.message)}">${xml(toldOf(path, each))}</failure>`;
  return [caseOf(path, each), `      ${failure}`, "    </testcase>"].join("\n");
}

function caseOf(path: string, { code, range: { start } }: Diagnostic): string {
  return `    <testcase name="${xml(`${code} at ${start.line + 1}:${start.character + 1}`)}" classname="${xml(path)}">`;
}

function toldOf(path: string, { severity, message, range: { start }, line }: Diagnostic): string {
  const place = `${path}:${start.line + 1}:${start.character + 1}`;
  return `${place}: ${severity}: ${message}\n${line.from ? "…" : ""}${line.text}${line.cut ? "…" : ""}`;
}
