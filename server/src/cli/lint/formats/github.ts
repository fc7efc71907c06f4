import { posix } from "node:path";
import type { Severity } from "../../../model/finding.ts";
import { count } from "../../../present/counted.ts";
import type { Problem } from "../../../sources/problem.ts";
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
    end(_, problems) {
      const unread = problems.filter(({ harmless: isHarmless }) => isHarmless !== true).map(unreadCommand);
      const of = (level: Level) => [...(level === "error" ? unread : []), ...(found.get(level) ?? [])];
      // One notice is kept for what is said of the rest.
      const shown = levels.map((level) => of(level).slice(0, level === "notice" ? SHOWN - 1 : SHOWN));
      const rest = levels.flatMap((level, i) => {
        const left = of(level).length - (shown[i]?.length ?? 0);
        return left > 0 ? [count(left, `more ${level}`)] : [];
      });
      const lines = shown.flat();
      if (rest.length > 0) lines.push(`::notice title=tickmark::and ${rest.join(", ")}, which GitHub would not show`);
      return lines.map((line) => `${line}\n`).join("");
    },
  };
}

function unreadCommand({ path, line, message }: Problem): string {
  const place = line === undefined ? "" : `,line=${line}`;
  return `::error file=${property(posix.normalize(path))}${place},title=tickmark::${data(harmless(message))}`;
}

function command(path: string, { severity, code, message, range: { start, end } }: Diagnostic): string {
  const properties = [
    `file=${property(posix.normalize(path))}`,
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
