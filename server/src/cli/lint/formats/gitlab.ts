import { posix } from "node:path";
import type { Severity } from "../../../model/finding.ts";
import type { LintReporter } from "../lint-reporter.ts";

const severityOf: Readonly<Record<Severity, string>> = {
  error: "critical",
  warning: "major",
  information: "minor",
  hint: "info",
};

/** A report of GitLab's code quality widget (docs.gitlab.com, "Code Quality report format"). */
export function gitlab(): LintReporter {
  const issues: object[] = [];
  return {
    start: "",
    file({ path: given, diagnostics }) {
      // GitLab counts from the repository and knows no "./".
      const path = posix.normalize(given);
      for (const { code, severity, message, range, fingerprint } of diagnostics) {
        issues.push({
          description: message,
          check_name: code,
          // The same slip in two files is two issues.
          fingerprint: `${path}:${fingerprint}`,
          severity: severityOf[severity],
          location: { path, lines: { begin: range.start.line + 1, end: range.end.line + 1 } },
        });
      }
      return "";
    },
    end: () => `${JSON.stringify(issues, null, 2)}\n`,
  };
}
