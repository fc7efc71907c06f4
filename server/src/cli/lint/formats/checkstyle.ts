import type { Severity } from "../../../model/finding.ts";
import type { LintReporter } from "../lint-reporter.ts";
import { xml } from "./xml-text.ts";

const severityOf: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "info",
  hint: "info",
};

/** The XML of Checkstyle, which many CI servers read. */
export function checkstyle(): LintReporter {
  return {
    start: '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n',
    file({ path, diagnostics }) {
      const errors = diagnostics.map(({ code, severity, message, range: { start } }) => {
        const place = `line="${start.line + 1}" column="${start.character + 1}"`;
        return `    <error ${place} severity="${severityOf[severity]}" message="${xml(message)}" source="tickmark.${code}"/>\n`;
      });
      return `  <file name="${xml(path)}">\n${errors.join("")}  </file>\n`;
    },
    end: () => "</checkstyle>\n",
  };
}
