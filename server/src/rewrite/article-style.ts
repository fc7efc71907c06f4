import type { ReadDocument } from "../model/document.ts";
import { HIDDEN } from "../model/prose.ts";

/** How an article writes its numbers, as far as one figure alone does not show it. */
export interface ArticleStyle {
  /** Between groups of three digits; empty where the article writes none. */
  readonly grouping: string;
  /** Whether numbers of four digits are grouped too. */
  readonly groupsFour: boolean;
  /** The largest number up to a hundred that is written out in words; 0 where none is. */
  readonly largestInWords: number;
  /** The smallest count written in digits; infinite where none is. */
  readonly smallestInDigits: number;
  /** "percent", "per cent" or "%", whichever is written most. */
  readonly percent: string;
}

const known = new WeakMap<ReadDocument, ArticleStyle>();

/** So many claims show an article's style. */
const shownBy = 400;

/** The style of an article, found out once. */
export function articleStyle(document: ReadDocument): ArticleStyle {
  let style = known.get(document);
  if (style === undefined) {
    style = styleOf(document);
    known.set(document, style);
  }
  return style;
}

const grouped = /(?:^|[^\d.,])\d{1,3}([,.   ’'])\d{3}(?:\1\d{3})*(?![\d])/;

function styleOf({ prose, claims }: ReadDocument): ArticleStyle {
  const marks = new Map<string, number>();
  const percents = new Map<string, number>();
  let [four, plainFour, plain, largestInWords, smallestInDigits] = [0, 0, 0, 0, Infinity];
  for (const { figure } of claims.slice(0, shownBy)) {
    const text = prose.text.slice(figure.span[0], figure.span[1]).replaceAll(HIDDEN, "");
    if (figure.dimension === "percent") {
      const sign = text.includes("%") ? "%" : /per\scent/i.test(text) ? "per cent" : "percent";
      percents.set(sign, (percents.get(sign) ?? 0) + 1);
    }
    if (figure.dimension === "date") continue;
    const { value } = figure;
    if (!/\d/.test(text)) {
      if (figure.parser === "words" && value !== null && value <= 100) largestInWords = Math.max(largestInWords, value);
      continue;
    }
    if (figure.dimension === "count" && value !== null && /^\d+$/.test(text))
      smallestInDigits = Math.min(smallestInDigits, value);
    const mark = grouped.exec(text)?.[1];
    // "1.509" is read as a decimal, so a point groups only where there are two.
    if (mark !== undefined && (mark !== "." || /\d\.\d{3}\.\d{3}/.test(text))) {
      marks.set(mark, (marks.get(mark) ?? 0) + 1);
      if (/(?:^|\D)\d\D\d{3}(?!\D?\d)/.test(text)) four++;
    } else if (/\d{5,}/.test(text)) plain++;
    else if (/(?:^|\D)\d{4}(?!\d)/.test(text)) plainFour++;
  }
  const [grouping] = most(marks) ?? [plain > 0 ? "" : ","];
  return {
    grouping,
    groupsFour: grouping !== "" && (four > 0 || plainFour === 0),
    largestInWords,
    smallestInDigits,
    percent: most(percents)?.[0] ?? "percent",
  };
}

function most(counts: ReadonlyMap<string, number>): readonly [string, number] | undefined {
  let best: readonly [string, number] | undefined;
  for (const entry of counts) if (best === undefined || entry[1] > best[1]) best = entry;
  return best;
}
