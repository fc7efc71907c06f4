import type { ComparedClaim, Comparison } from "../../model/comparison.ts";
import { placeInFile, sayPlace } from "../../text/place-in-file.ts";
import { bestComparisons } from "../best-comparisons.ts";
import { comparisonChart } from "../comparison-chart.ts";
import { count } from "../counted.ts";
import { safeAddress } from "../html-text.ts";
import { markInWords } from "../mark-words.ts";
import { escapeMarkdown, link } from "../markdown-text.ts";
import { quoteAround } from "../quote.ts";
import { arithmeticOf } from "../reasons.ts";
import { sayDate, sourceName } from "../source-name.ts";
import { chartMarkdown } from "../strip-chart.ts";
import { relationWords, verdictWords } from "../verdict-words.ts";
import type { Report, ReportedText } from "./report.ts";
import { createTally, type Tally } from "./verdict-tally.ts";

const QUOTE_WIDTH = 200;

/** What the sources say of each claim, as a Markdown report: one section a file, one a claim. */
export function markdownReport(): Report {
  const total = createTally();
  return {
    start: "# Claims and their sources\n",
    file(text) {
      total.add(text);
      const tally = createTally();
      tally.add(text);
      const claims = text.compared.map((compared) => claimSection(compared, text));
      const gone = orphanWords(text).map((words) => `- ${escapeMarkdown(words)}\n`);
      const orphans = gone.length === 0 ? "" : `\n${GONE}\n\n${gone.join("")}`;
      return `\n## ${escapeMarkdown(text.path)}\n\n${tallyWords(tally)}\n${claims.join("")}${orphans}`;
    },
    end: () => (total.files === 1 ? "" : `\n---\n\n${count(total.files, "file")}: ${tallyWords(total)}\n`),
  };
}

/** "12 claims: 9 supported, 2 conflicting, 1 not found. Reviewed: 8 verified, 1 disputed." */
export function tallyWords(tally: Tally): string {
  const { claims, supported, conflicting, mixed, notFound } = tally;
  const verdicts = listed([
    [supported, "supported"],
    [conflicting, "conflicting"],
    [mixed, "mixed"],
    [notFound, "not found"],
  ]);
  const marks = listed([
    [tally.verified, "verified"],
    [tally.disputed, "disputed"],
    [tally.needsSource, tally.needsSource === 1 ? "needs a source" : "need a source"],
    [tally.outOfDate, "out of date"],
  ]);
  return `${count(claims, "claim")}: ${verdicts || "none"}.${marks === "" ? "" : ` Reviewed: ${marks}.`}`;
}

function listed(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${number} ${what}`)
    .join(", ");
}

/** Said above marks whose claims are not in the text any more. */
export const GONE = "Marks on claims that are not in the text any more:";

/** What those marks say, plain. */
export function orphanWords({ review }: ReportedText): string[] {
  return (review?.orphans ?? []).map((mark) => `${mark.figure} (“${mark.sentence}”): ${markInWords({ mark })}`);
}

function claimSection(compared: ComparedClaim, text: ReportedText): string {
  const { claim } = compared;
  const { prose } = text.document;
  const best = bestComparisons(compared);
  const { verdict, told } = verdictWords(compared.verdict, best, text.sources, text.drafts);
  const quote = quoteAround(prose, claim.sentence, claim.figure.outer, QUOTE_WIDTH);
  const { line } = text.lines.positionAt(claim.figure.outer[0]);
  const parts = [
    `### Line ${line + 1}: ${escapeMarkdown(quote.marked)}`,
    `> ${escapeMarkdown(quote.before)}**${escapeMarkdown(quote.marked)}**${escapeMarkdown(quote.after)}`,
    `**${verdict}** ${told}`,
  ];
  const marked = text.review?.marked.get(claim.index);
  if (marked !== undefined) parts.push(`*Review:* ${escapeMarkdown(markInWords(marked))}`);
  if (best.length > 0) parts.push(best.map((comparison) => `- ${sourceWords(comparison)}`).join("\n"));
  const arithmetic = arithmeticOf(best);
  if (arithmetic.length > 0) parts.push(arithmetic.map(escapeMarkdown).join("  \n"));
  const svg = comparisonChart(claim, prose, best);
  if (svg !== undefined) parts.push(chartMarkdown(svg, "This figure and those of the sources on one axis"));
  return `\n${parts.join("\n\n")}\n`;
}

function sourceWords({ source, claim, relation }: Comparison): string {
  const quote = quoteAround(source.document.prose, claim.sentence, claim.figure.outer, QUOTE_WIDTH);
  const { date, url } = source.metadata;
  const address = safeAddress(url ?? source.file ?? source.path);
  const name = `**${escapeMarkdown(sourceName(source))}**`;
  const named = address === undefined ? name : link(name, address);
  const dated = date === undefined ? "" : `, ${escapeMarkdown(sayDate(date))}`;
  const said = `“${escapeMarkdown(quote.before)}**${escapeMarkdown(quote.marked)}**${escapeMarkdown(quote.after)}”`;
  const place = sayPlace(placeInFile(source, claim.figure.outer[0]));
  const placed = place === "" ? "" : `, ${escapeMarkdown(place)}`;
  return `${named}${dated}${placed} *${relationWords[relation]}:* ${said}`;
}
