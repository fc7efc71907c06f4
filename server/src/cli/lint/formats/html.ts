import { count } from "../../../present/counted.ts";
import { escapeHtml } from "../../../present/html-text.ts";
import { page } from "../../../present/report/page.ts";
import type { Problem } from "../../../sources/problem.ts";
import { findingCounts, verdictCounts } from "../../stylish/counts.ts";
import { createPaint } from "../../stylish/paint.ts";
import type { LintReporter } from "../lint-reporter.ts";
import type { Diagnostic, LintResult, RelatedDiagnostic } from "../lint-result.ts";

const paint = createPaint(false);

/** One page for a browser: no script, nothing fetched, light and dark. */
export function html(): LintReporter {
  const sections: string[] = [];
  let clean = 0;
  return {
    start: "",
    file(result) {
      if (result.diagnostics.length > 0) sections.push(section(result));
      else clean++;
      return "";
    },
    end(tally, problems) {
      const parts = [
        `${count(tally.files, "file")}, ${count(tally.claims, "claim")}`,
        tally.named ? verdictCounts(tally, paint) : "no sources to compare with",
        findingCounts(tally, paint) || "nothing to report",
      ];
      const counts = [
        `<p>${parts.join("; ")}.</p>`,
        ...(clean > 0 && sections.length > 0 ? [`<p>${count(clean, "file")} without findings.</p>`] : []),
      ];
      const unread = problems.filter(({ harmless }) => harmless !== true);
      return page("Findings of Tickmark", counts.join("\n"), [
        ...(unread.length > 0 ? [unreadSection(unread)] : []),
        ...sections,
      ]);
    },
  };
}

function section({ path, diagnostics }: LintResult): string {
  return `<section>\n<h2>${escapeHtml(path)}</h2>\n${diagnostics.map(article).join("\n")}\n</section>`;
}

function unreadSection(problems: readonly Problem[]): string {
  const items = problems.map(({ path, message }) => `<li><cite>${escapeHtml(path)}</cite> ${escapeHtml(message)}</li>`);
  return `<section>\n<h2>Not read, or not done</h2>\n<ul>${items.join("")}</ul>\n</section>`;
}

function article(diagnostic: Diagnostic): string {
  const { severity, code, message, related, fixes, chart, range } = diagnostic;
  return [
    `<article class="${severity}">`,
    `<h3>${severity} <small>${code}</small></h3>`,
    `<p>${escapeHtml(message)}</p>`,
    `<p class="claim"><span class="line">Line ${range.start.line + 1}</span> ${marked(diagnostic)}</p>`,
    related.length === 0 ? "" : `<ul>${related.map(relatedItem).join("")}</ul>`,
    chart === undefined
      ? ""
      : `<figure role="img" aria-label="This figure and those of the sources on one axis">${chart}</figure>`,
    ...fixes.map(({ title }) => `<p class="why">Fix: ${escapeHtml(title)}</p>`),
    "</article>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function relatedItem(place: RelatedDiagnostic): string {
  return `<li><cite>${escapeHtml(place.place)}</cite> ${escapeHtml(place.message)}<br>${marked(place)}</li>`;
}

const AROUND = 160;

/** Some of the line with the place marked. */
function marked({ line: { text, from, cut }, range: { start, end } }: Pick<Diagnostic, "line" | "range">): string {
  const first = start.character - (from?.units ?? 0);
  const stop = end.line === start.line ? Math.min(text.length, first + end.character - start.character) : text.length;
  const begin = first > AROUND ? Math.max(first - AROUND, text.lastIndexOf(" ", first - AROUND / 2) + 1) : 0;
  const before = (begin > 0 || from ? "… " : "") + text.slice(begin, first);
  const space = text.indexOf(" ", stop + AROUND / 2);
  const last = text.length - stop <= AROUND ? text.length : Math.min(stop + AROUND, space < 0 ? text.length : space);
  const after = text.slice(stop, last) + (last < text.length || cut ? " …" : "");
  return `${escapeHtml(before)}<mark>${escapeHtml(text.slice(first, stop))}</mark>${escapeHtml(after)}`;
}
