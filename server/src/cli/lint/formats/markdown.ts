import { count } from "../../../present/counted.ts";
import { escapeMarkdown } from "../../../present/markdown-text.ts";
import { findingCounts, verdictCounts } from "../../stylish/counts.ts";
import { createPaint } from "../../stylish/paint.ts";
import { harmless } from "../../stylish/screen-text.ts";
import type { LintReporter } from "../lint-reporter.ts";
import type { Diagnostic, LintResult } from "../lint-result.ts";

const paint = createPaint(false);

/** A summary for a pull request or a step of a workflow: a table a file, the counts first. */
export function markdown(): LintReporter {
  const tables: string[] = [];
  return {
    start: "",
    file(result) {
      if (result.diagnostics.length > 0) tables.push(table(result));
      return "";
    },
    end(tally) {
      const parts = [
        `${count(tally.files, "file")}, ${count(tally.claims, "claim")}`,
        tally.named ? verdictCounts(tally, paint) : "no sources to compare with",
        findingCounts(tally, paint) || "nothing to report",
      ];
      return ["## Tickmark\n", `${parts.join("; ")}.\n`, ...tables].join("\n");
    },
  };
}

function table({ path, diagnostics }: LintResult): string {
  const rows = diagnostics.map((each) => `| ${each.range.start.line + 1} | ${each.severity} | ${told(each)} |`);
  return [
    `### ${escapeMarkdown(harmless(path))}\n`,
    "| line | severity | finding |",
    "| ---: | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

function told({ text, message, code }: Diagnostic): string {
  return `**${escapeMarkdown(harmless(text))}** ${escapeMarkdown(harmless(message))} \`${code}\``;
}
