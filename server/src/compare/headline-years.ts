import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import { topicOf } from "./sense.ts";

/** A year of a headline and the year that the body gives for what reads the same. */
export interface YearConflict {
  readonly headline: Claim;
  readonly body: Claim;
}

/** How many words of the headline a sentence must share for its year to be the one that the headline means. */
const wordsNeeded = 2;

/**
 * Headline years that the body has not, where all of its sentences that speak of the same give one other year. `first` is
 * the first block of the body; `numbers` gives all numbers of the body.
 */
export function yearConflicts(
  document: ReadDocument,
  first: number,
  numbers: () => ReadonlySet<number>,
): YearConflict[] {
  const years = document.claims.filter(({ figure }) => figure.dimension === "date" && figure.unit === "year");
  const found: YearConflict[] = [];
  for (const headline of years) {
    const { value } = headline.figure;
    if (headline.block >= first || value === null || numbers().has(value)) continue;
    const words = topicsOf(headline);
    const rivals = years.filter((year) => year.block >= first && sharedWith(words, year) >= wordsNeeded);
    const [body] = rivals;
    if (body && rivals.every((rival) => rival.figure.value === body.figure.value && isPlain(document, rival))) {
      found.push({ headline, body });
    }
  }
  return found;
}

/** Whether a year is written in digits: "next year" depends on a date that may not be known. */
function isPlain({ prose }: ReadDocument, { figure }: Claim): boolean {
  return /^\d{4}$/.test(prose.text.slice(figure.span[0], figure.span[1]));
}

function topicsOf({ context, measure, subject }: Claim): Set<string> {
  const words = new Set<string>();
  for (const word of context) words.add(topicOf(word));
  for (const word of measure?.lemmas ?? []) words.add(topicOf(word));
  for (const word of subject?.key.split(" ") ?? []) words.add(topicOf(word));
  return words;
}

function sharedWith(words: ReadonlySet<string>, claim: Claim): number {
  let shared = 0;
  for (const word of topicsOf(claim)) if (words.has(word)) shared++;
  return shared;
}
