import * as l10n from "@vscode/l10n";
import type { Claim } from "../model/claim.ts";
import type { ComparedClaim } from "../model/comparison.ts";
import type { Finding } from "../model/finding.ts";
import type { Prose } from "../model/prose.ts";
import type { MarkedClaim } from "../model/review.ts";
import type { Source } from "../model/source.ts";
import { placeInFile, sayPlace } from "../text/place-in-file.ts";
import { bestComparisons, type ToldOnce, withoutCopies } from "./best-comparisons.ts";
import { cellLabels } from "./cell-labels.ts";
import { comparisonChart, figureWritten } from "./comparison-chart.ts";
import { markInWords } from "./mark-words.ts";
import { escapeMarkdown, link } from "./markdown-text.ts";
import { quoteAround } from "./quote.ts";
import { arithmeticOf } from "./reasons.ts";
import { sayDate, sourceName } from "./source-name.ts";
import { chartMarkdown } from "./strip-chart.ts";
import { relationWords, verdictWords } from "./verdict-words.ts";

export interface ClaimCardInput {
  readonly compared: ComparedClaim;
  readonly prose: Prose;
  /** How many sources the claim was compared with. */
  readonly sources: number;
  /** And with how many other drafts; absent where it stands alone. */
  readonly drafts?: number;
  /** What a reviewer said of it; absent where nobody did. */
  readonly marked?: MarkedClaim;
  /** What the checks say at this place. */
  readonly findings: readonly Finding[];
  /** True where the editor shows the findings beside the card by itself. */
  readonly findingsShown: boolean;
  /** An address that opens a source at an offset. */
  linkTo(source: Source, offset: number): string;
}

const SHOWN = 3;
const QUOTE_WIDTH = 120;

/** What a reviewer sees over a figure: the verdict, the sources that bear on it, the arithmetic, a picture. Markdown. */
export function claimCard(input: ClaimCardInput): string {
  const { compared, marked, findings, findingsShown } = input;
  const best = bestComparisons(compared);
  const { verdict, told: counted } = verdictWords(compared.verdict, best, input.sources, input.drafts);
  const parts = [`**${verdict}** ${counted}`];
  if (marked !== undefined) parts.push(`*${l10n.t("Review")}:* ${escapeMarkdown(markInWords(marked))}`);
  if (best.length === 0) parts.push(readingLine(compared.claim, input.prose));
  else {
    const once = withoutCopies(best);
    parts.push(asList(once.slice(0, SHOWN).map((told) => sourceLine(told, input))));
    if (once.length > SHOWN) parts.push(`*${l10n.t("and {0} more", once.length - SHOWN)}*`);
    const shown = once.slice(0, SHOWN).map(({ comparison }) => comparison);
    // A reported conflict tells its arithmetic itself.
    const told = findingsShown && findings.some(namesSource);
    parts.push(told ? "" : arithmeticOf(shown).map(escapeMarkdown).join("  \n"));
    const svg = comparisonChart(compared.claim, input.prose, shown);
    if (svg !== undefined) parts.push(chartMarkdown(svg, l10n.t("This figure and those of the sources on one axis")));
  }
  if (!findingsShown) parts.push(findingLines(findings));
  return parts.filter((part) => part !== "").join("\n\n");
}

/** What the checks found inside the article itself; comparisons with sources are on the card already. */
export function findingLines(findings: readonly Finding[]): string {
  return findings
    .filter((finding) => !namesSource(finding))
    .map((finding) => `**${l10n.t("In this article:")}** ${escapeMarkdown(finding.message)}`)
    .join("\n\n");
}

function namesSource({ related }: Finding): boolean {
  return related.some(({ path }) => path !== undefined);
}

/** One line stands alone; several are a list. */
export function asList(lines: readonly string[]): string {
  return lines.length === 1 ? (lines[0] ?? "") : lines.map((line) => `- ${line}`).join("\n");
}

function sourceLine({ comparison, copies }: ToldOnce, { linkTo }: ClaimCardInput): string {
  const { source, claim, relation } = comparison;
  const { prose } = source.document;
  const quote = quoteAround(prose, claim.sentence, claim.figure.outer, QUOTE_WIDTH);
  const figure = link(`**${escapeMarkdown(quote.marked)}**`, linkTo(source, claim.figure.span[0]));
  const { date } = source.metadata;
  const also =
    copies.length === 0
      ? ""
      : copies.length === 1
        ? ` ${l10n.t("and a copy")}`
        : ` ${l10n.t("and {0} copies", copies.length)}`;
  const labels = cellLabels(prose, claim.figure.span);
  const about = labels === "" ? "" : `${escapeMarkdown(labels)}: `;
  const name = `**${escapeMarkdown(sourceName(source))}**${also}${date === undefined ? "" : `, ${escapeMarkdown(sayDate(date))}`}`;
  const place = sayPlace(placeInFile(source, claim.figure.outer[0]));
  const placed = place === "" ? "" : `, ${escapeMarkdown(place)}`;
  return `${name}${placed} *${relationWords[relation]}:* ${about}“${escapeMarkdown(quote.before)}${figure}${escapeMarkdown(quote.after)}”`;
}

/** What the figure was taken to say, for a reviewer who wonders why nothing was found. */
function readingLine(claim: Claim, prose: Prose): string {
  const parts = [
    figureWritten(prose, claim),
    claim.measure?.text,
    claim.subject?.text,
    claim.whole && l10n.t("of {0}", claim.whole.text),
    claim.time?.text,
  ];
  const said = [...new Set(parts.filter((part) => typeof part === "string" && part !== ""))] as string[];
  return said.length < 2 ? "" : l10n.t("Read as {0}", said.map((part) => `*${escapeMarkdown(part)}*`).join(" · "));
}
