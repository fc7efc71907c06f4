import type { ComparedClaim, Comparison } from "../../model/comparison.ts";
import { bestComparisons } from "../../present/best-comparisons.ts";
import { comparisonChart } from "../../present/comparison-chart.ts";
import { safeAddress } from "../../present/html-text.ts";
import { escapeMarkdown, link } from "../../present/markdown-text.ts";
import { quoteAround } from "../../present/quote.ts";
import { arithmeticOf } from "../../present/reasons.ts";
import { sayDate, sourceName } from "../../present/source-name.ts";
import { chartMarkdown } from "../../present/strip-chart.ts";
import { relationWords, verdictWords } from "../../present/verdict-words.ts";
import { placeInFile, sayPlace } from "../../text/place-in-file.ts";
import type { CheckedInput } from "../check-inputs.ts";
import { otherDrafts } from "../places.ts";
import type { Reporter } from "../reporter.ts";
import { count } from "../stylish/counts.ts";
import { createTally, type Tally } from "../tally.ts";

const QUOTE_WIDTH = 200;

/** What the sources say of each claim, as a Markdown report: one section a file, one a claim. */
export function markdownReporter(): Reporter {
  const total = createTally();
  return {
    start: "# Claims and their sources\n",
    file(input) {
      total.add(input.checked);
      const tally = createTally();
      tally.add(input.checked);
      const claims = input.checked.compared.map((compared) => claimSection(compared, input));
      return `\n## ${escapeMarkdown(input.checked.path)}\n\n${tallyWords(tally)}\n${claims.join("")}`;
    },
    end: () => (total.files === 1 ? "" : `\n---\n\n${count(total.files, "file")}: ${tallyWords(total)}\n`),
  };
}

/** "12 claims: 9 supported, 2 conflicting, 1 not found". */
export function tallyWords({ claims, supported, conflicting, mixed, notFound }: Tally): string {
  const parts = [`${supported} supported`, `${conflicting} conflicting`, `${mixed} mixed`, `${notFound} not found`];
  return `${count(claims, "claim")}: ${parts.filter((part) => !part.startsWith("0 ")).join(", ") || "none"}.`;
}

function claimSection(compared: ComparedClaim, { checked, report }: CheckedInput): string {
  const { claim } = compared;
  const { prose } = checked.document;
  const best = bestComparisons(compared);
  const { verdict, told } = verdictWords(compared.verdict, best, report.sources.length, otherDrafts(report));
  const quote = quoteAround(prose, claim.sentence, claim.figure.outer, QUOTE_WIDTH);
  const { line } = checked.lines.positionAt(claim.figure.outer[0]);
  const parts = [
    `### Line ${line + 1}: ${escapeMarkdown(quote.marked)}`,
    `> ${escapeMarkdown(quote.before)}**${escapeMarkdown(quote.marked)}**${escapeMarkdown(quote.after)}`,
    `**${verdict}** ${told}`,
  ];
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
