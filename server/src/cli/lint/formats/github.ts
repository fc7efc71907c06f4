import type { Severity } from "../../../model/finding.ts";
import { count } from "../../../present/counted.ts";
import { harmless } from "../../stylish/screen-text.ts";
import type { LintReporter } from "../lint-reporter.ts";
import type { Diagnostic } from "../lint-result.ts";

/** GitHub shows at most so many annotations of one level and step. */
const SHOWN = 10;

/** Worst first; GitHub has no level below a notice. */
const levels = ["error", "warning", "notice"] as const;

type Level = (typeof levels)[number];

const levelOf: Readonly<Record<Severity, Level>> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

/**
 * Commands of a GitHub workflow that annotate the changed files (docs.github.com, "Workflow commands for GitHub
 * Actions"). Of each level only the first ten are shown there, so that no more are written and the rest is told in a line.
 */
export function github(): LintReporter {
  const found = new Map<Level, string[]>(levels.map((level) => [level, []]));
  return {
    start: "",
    file({ path, diagnostics }) {
      for (const each of diagnostics) found.get(levelOf[each.severity])?.push(command(path, each));
      return "";
    },
    end() {
      const lines: string[] = [];
      for (const level of levels) {
        const all = found.get(level) ?? [];
        lines.push(...all.slice(0, SHOWN));
        const rest = all.length - SHOWN;
        if (rest > 0)
          lines.push(`::notice title=tickmark::and ${count(rest, `more ${level}`)}, which GitHub would not show`);
      }
      return lines.map((line) => `${line}\n`).join("");
    },
  };
}

function command(path: string, { severity, code, message, range: { start, end } }: Diagnostic): string {
  const properties = [
    `file=${property(path)}`,
    `line=${start.line + 1}`,
    `endLine=${end.line + 1}`,
    // Columns of several lines mean nothing there.
    ...(start.line === end.line ? [`col=${start.character + 1}`, `endColumn=${end.character + 1}`] : []),
    `title=${property(code)}`,
  ];
  return `::${levelOf[severity]} ${properties.join(",")}::${data(harmless(message))}`;
}

function data(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function property(text: string): string {
  return data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
