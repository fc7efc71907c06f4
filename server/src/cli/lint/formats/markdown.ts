import type { Severity } from "../../../model/finding.ts";
import { count, grouped } from "../../../present/counted.ts";
import { escapeMarkdown } from "../../../present/markdown-text.ts";
import type { Problem } from "../../../sources/problem.ts";
import { findingCounts, verdictCounts } from "../../stylish/counts.ts";
import { createPaint } from "../../stylish/paint.ts";
import { harmless } from "../../stylish/screen-text.ts";
import { severities } from "../gates.ts";
import type { LintReporter } from "../lint-reporter.ts";
import type { Diagnostic } from "../lint-result.ts";

const paint = createPaint(false);

/** How a summary begins, by which a later run knows it for one. */
export const SUMMARY_HEADING = "## Tickmark\n";

/** GitHub takes comments of 65,536 characters and step summaries of a megabyte. */
const ROOM = 60_000;

/**
 * A summary for a pull request or a step of a workflow: the counts, what could not be read, and a table a file. Where there is
 * no room for all findings the worst are taken, and the rest is counted.
 */
export function markdown(): LintReporter {
  const rows: Row[] = [];
  return {
    start: "",
    file({ path, diagnostics }) {
      for (const each of diagnostics) rows.push({ path, severity: each.severity, text: rowOf(each) });
      return "";
    },
    end(tally, problems) {
      const parts = [
        `${count(tally.files, "file")}, ${count(tally.claims, "claim")}`,
        tally.named ? verdictCounts(tally, paint) : "no sources to compare with",
        findingCounts(tally, paint) || "nothing to report",
      ];
      const unread = problems.filter(({ harmless: isHarmless }) => isHarmless !== true).map(unreadItem);
      const listed = unread.slice(0, UNREAD);
      if (unread.length > UNREAD) listed.push(`- and ${grouped(unread.length - UNREAD)} more`);
      const kept = worst(rows);
      const left = rows.length - kept.length;
      return [
        SUMMARY_HEADING,
        `${parts.join("; ")}.\n`,
        ...(listed.length > 0 ? ["Not read, or not done:\n", ...listed, ""] : []),
        ...tables(kept),
        ...(left > 0 ? [`And ${grouped(left)} more.\n`] : []),
      ].join("\n");
    },
  };
}

interface Row {
  readonly path: string;
  readonly severity: Severity;
  readonly text: string;
}

/** At most so many files that could not be read are named. */
const UNREAD = 50;

/** The worst rows that there is room for, in their order. */
function worst(rows: readonly Row[]): readonly Row[] {
  let room = ROOM - UNREAD * 200;
  const kept = new Set<Row>();
  for (const severity of severities) {
    for (const row of rows) {
      if (row.severity !== severity) continue;
      room -= row.text.length + row.path.length + 70;
      if (room < 0) return rows.filter((each) => kept.has(each));
      kept.add(row);
    }
  }
  return rows;
}

function tables(rows: readonly Row[]): string[] {
  const lines: string[] = [];
  for (const [i, { path, text }] of rows.entries()) {
    if (path !== rows[i - 1]?.path) {
      if (i > 0) lines.push("");
      lines.push(`### ${escapeMarkdown(harmless(path))}\n`, "| line | severity | finding |", "| ---: | --- | --- |");
    }
    lines.push(text);
  }
  return lines.length > 0 ? [...lines, ""] : lines;
}

function unreadItem({ path, message }: Problem): string {
  return `- ${escapeMarkdown(harmless(path)).slice(0, 100)}: ${escapeMarkdown(harmless(message)).slice(0, 100)}`;
}

function rowOf(diagnostic: Diagnostic): string {
  return `| ${diagnostic.range.start.line + 1} | ${diagnostic.severity} | ${told(diagnostic)} |`;
}

function told({ text, message, code }: Diagnostic): string {
  return `**${escapeMarkdown(harmless(text))}** ${escapeMarkdown(harmless(message))} \`${code}\``;
}
