import type { LintReporter } from "../lint-reporter.ts";
import type { Diagnostic, LintResult } from "../lint-result.ts";
import { xml } from "./xml-text.ts";

/**
 * JUnit XML as CI servers read it: a suite a file, a failed case a finding, one passed case for a file without any.
 * No time and no date are written, so that the same text gives the same report.
 */
export function junit(): LintReporter {
  const suites: string[] = [];
  let tests = 0;
  let failures = 0;
  return {
    start: "",
    file(result) {
      tests += Math.max(1, result.diagnostics.length);
      failures += result.diagnostics.length;
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
}

function suite({ path, diagnostics }: LintResult): string {
  const name = xml(path);
  const counts = `tests="${Math.max(1, diagnostics.length)}" failures="${diagnostics.length}" errors="0"`;
  const cases =
    diagnostics.length === 0
      ? [`    <testcase name="figures and names" classname="${name}"/>`]
      : diagnostics.map((each) => failedCase(path, each));
  return [`  <testsuite name="${name}" ${counts}>`, ...cases, "  </testsuite>"].join("\n");
}

function failedCase(path: string, { code, severity, message, range: { start }, line }: Diagnostic): string {
  const place = `${start.line + 1}:${start.character + 1}`;
  const told = `${path}:${place}: ${severity}: ${message}\n${line.from ? "…" : ""}${line.text}${line.cut ? "…" : ""}`;
  return [
    `    <testcase name="${xml(`${code} at ${place}`)}" classname="${xml(path)}">`,
    `      <failure type="${code}" message="${xml(message)}">${xml(told)}</failure>`,
    "    </testcase>",
  ].join("\n");
}
