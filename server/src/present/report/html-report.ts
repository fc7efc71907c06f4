import type { ComparedClaim, Comparison, Verdict } from "../../model/comparison.ts";
import { placeInFile, sayPlace } from "../../text/place-in-file.ts";
import { bestComparisons } from "../best-comparisons.ts";
import { comparisonChart } from "../comparison-chart.ts";
import { count } from "../counted.ts";
import { escapeHtml, safeAddress } from "../html-text.ts";
import { markInWords } from "../mark-words.ts";
import { type Quote, quoteAround } from "../quote.ts";
import { arithmeticOf } from "../reasons.ts";
import { sayDate, sourceName } from "../source-name.ts";
import { relationWords, verdictWords } from "../verdict-words.ts";
import { GONE, orphanWords, tallyWords } from "./markdown-report.ts";
import { page } from "./page.ts";
import type { Report, ReportedText } from "./report.ts";
import { createTally } from "./verdict-tally.ts";

const QUOTE_WIDTH = 260;

/** Told apart by sign as well as by colour. */
const signs: Readonly<Record<Verdict, string>> = { supported: "✓", conflicting: "≠", mixed: "±", "not-found": "?" };

/** What the sources say of each claim, as one HTML file for a browser: no script, nothing fetched, light and dark. */
export function htmlReport(): Report {
  const total = createTally();
  const sections: string[] = [];
  return {
    start: "",
    file(text) {
      total.add(text);
      sections.push(fileSection(text));
      return "";
    },
    end() {
      const counts: readonly [string, string, number][] = [
        ["all", "All", total.claims],
        ["conflicting", "≠ Conflicting", total.conflicting],
        ["mixed", "± Mixed", total.mixed],
        ["supported", "✓ Supported", total.supported],
        ["not-found", "? Not found", total.notFound],
      ];
      const filters = counts.map(
        ([id, label, number], i) =>
          `<label><input type="radio" name="show" id="show-${id}"${i === 0 ? " checked" : ""}> ${label} <b>${number}</b></label>`,
      );
      const summary = `<p>${count(total.files, "file")}, ${tallyWords(total)}</p>`;
      const filter = `<fieldset><legend>Show</legend>${filters.join("")}</fieldset>`;
      return page("Claims and their sources", `${summary}\n${filter}`, sections);
    },
  };
}

function fileSection(text: ReportedText): string {
  const tally = createTally();
  tally.add(text);
  const claims = text.compared.map((compared) => claimArticle(compared, text));
  const gone = orphanWords(text).map((words) => `<li>${escapeHtml(words)}</li>`);
  const orphans = gone.length === 0 ? "" : `<p class="review">${GONE}</p>\n<ul>${gone.join("")}</ul>\n`;
  const head = `<h2>${escapeHtml(text.path)}</h2>\n<p>${tallyWords(tally)}</p>`;
  return `<section>\n${head}\n${claims.join("\n")}\n${orphans}</section>`;
}

function claimArticle(compared: ComparedClaim, text: ReportedText): string {
  const { claim } = compared;
  const { prose } = text.document;
  const best = bestComparisons(compared);
  const { verdict, told } = verdictWords(compared.verdict, best, text.sources, text.drafts);
  const { line } = text.lines.positionAt(claim.figure.outer[0]);
  const quote = quoteAround(prose, claim.sentence, claim.figure.outer, QUOTE_WIDTH);
  const svg = comparisonChart(claim, prose, best);
  const marked = text.review?.marked.get(claim.index);
  return [
    `<article class="${compared.verdict}">`,
    `<h3><span class="sign" aria-hidden="true">${signs[compared.verdict]}</span> ${verdict} <small>${escapeHtml(told)}</small></h3>`,
    `<p class="claim"><span class="line">Line ${line + 1}</span> ${quoted(quote)}</p>`,
    marked === undefined ? "" : `<p class="review ${marked.mark.state}">Review: ${escapeHtml(markInWords(marked))}</p>`,
    best.length === 0 ? "" : `<ul>${best.map(sourceItem).join("")}</ul>`,
    ...arithmeticOf(best).map((why) => `<p class="why">${escapeHtml(why)}</p>`),
    svg === undefined
      ? ""
      : `<figure role="img" aria-label="This figure and those of the sources on one axis">${svg}</figure>`,
    "</article>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function sourceItem({ source, claim, relation }: Comparison): string {
  const quote = quoteAround(source.document.prose, claim.sentence, claim.figure.outer, QUOTE_WIDTH);
  const { date, url } = source.metadata;
  const address = safeAddress(url ?? source.file ?? source.path);
  const name = `<cite>${escapeHtml(sourceName(source))}</cite>`;
  const named = address === undefined ? name : `<a href="${escapeHtml(address)}" rel="noreferrer">${name}</a>`;
  const dated = date === undefined ? "" : `, <time datetime="${escapeHtml(date)}">${escapeHtml(sayDate(date))}</time>`;
  const place = sayPlace(placeInFile(source, claim.figure.outer[0]));
  const placed = place === "" ? "" : `, ${escapeHtml(place)}`;
  return `<li class="${relation}">${named}${dated}${placed} <em>${relationWords[relation]}:</em> “${quoted(quote)}”</li>`;
}

function quoted({ before, marked, after }: Quote): string {
  return `${escapeHtml(before)}<mark>${escapeHtml(marked)}</mark>${escapeHtml(after)}`;
}
