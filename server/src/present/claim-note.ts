import type { ComparedClaim, Comparison } from "../model/comparison.ts";
import type { Prose } from "../model/prose.ts";
import { placeInFile, sayPlace } from "../text/place-in-file.ts";
import { escapeMarkdown } from "./markdown-text.ts";
import { quoteAround } from "./quote.ts";
import { sayDate, sourceName } from "./source-name.ts";
import { relationWords, type VerdictWords } from "./verdict-words.ts";

const QUOTE_WIDTH = 400;

/** A claim in its sentence, its verdict, and what each source says of it: Markdown without links, for other people's eyes. */
export function claimNote(
  { claim }: ComparedClaim,
  prose: Prose,
  { verdict, told }: VerdictWords,
  comparisons: readonly Comparison[],
): string {
  const { sentence, figure } = claim;
  const lines = [`“${quoted(prose, sentence, figure.outer)}” — **${verdict}** ${told}`, ...comparisons.map(lineOf)];
  return `${lines.map((line, i) => `${i === 0 ? "" : "  "}- ${line}`).join("\n")}\n`;
}

/** What one source says: its name, date and place, the relation, and its sentence. */
export function comparisonNote(comparison: Comparison): string {
  return `${lineOf(comparison)}\n`;
}

function lineOf({ source, claim, relation }: Comparison): string {
  const { date } = source.metadata;
  const place = sayPlace(placeInFile(source, claim.figure.outer[0]));
  const from = [sourceName(source), ...(date === undefined ? [] : [sayDate(date)]), place].filter(
    (part) => part !== "",
  );
  const said = quoted(source.document.prose, claim.sentence, claim.figure.outer);
  return `${escapeMarkdown(from.join(", "))} *${relationWords[relation]}:* “${said}”`;
}

function quoted(prose: Prose, sentence: readonly [number, number], figure: readonly [number, number]): string {
  const { before, marked, after } = quoteAround(prose, sentence, figure, QUOTE_WIDTH);
  return `${escapeMarkdown(before)}**${escapeMarkdown(marked)}**${escapeMarkdown(after)}`;
}
