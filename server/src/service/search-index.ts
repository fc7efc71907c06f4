import type { ClaimIndex } from "../compare/claim-index.ts";
import { nameMark } from "../compare/markers.ts";
import { plainSlice } from "../compare/profile.ts";
import { families, type Quantity, quantityOf } from "../compare/quantity.ts";
import { sense, topicOf } from "../compare/sense.ts";
import { lemma, NOUN, VERB } from "../extract/lexicon/lexicon.ts";
import { entityKey } from "../extract/mentions/entity-key.ts";
import { foldAccents } from "../extract/mentions/letter-shape.ts";
import { readDocument } from "../extract/read-document.ts";
import type { Claim } from "../model/claim.ts";
import type { Mention } from "../model/mention.ts";
import type { Source } from "../model/source.ts";
import { readPlainText } from "../text/plain-text.ts";

/** What somebody searches for, read as an article would be. */
export interface Search {
  /** In small letters without accents, figures without separators. */
  readonly words: readonly string[];
  /** What claims may be about that it names, see `Profile.topic`. */
  readonly topics: ReadonlySet<string>;
  /** What it says with figures; empty where it has none. */
  readonly quantities: readonly Quantity[];
  /** The key of the name that it may be. */
  readonly key: string;
}

/** `undefined` for a text without a word. */
export function readSearch(text: string): Search | undefined {
  const short = text.trim().slice(0, 200);
  const words = wordsIn(short);
  if (words.length === 0) return undefined;
  const topics = new Set<string>();
  for (const word of words) {
    for (const form of [lemma(word, NOUN), lemma(word, VERB), word])
      topics.add(topicOf(form)).add(topicOf(sense(form)));
  }
  const { claims } = readDocument(readPlainText(short));
  const quantities = claims.flatMap(({ figure }) => quantityOf(figure) ?? []);
  return { words, topics, quantities, key: entityKey(short) };
}

/** Whether every word that is searched for begins a word of a label. */
export function fits({ words }: Search, label: string): boolean {
  const inLabel = wordsIn(label);
  return words.every((word) => inLabel.some((other) => other.startsWith(word)));
}

/** What a claim says in short: the figure, what is counted or measured, and whose it is; one line. */
export function claimLabel(claim: Claim, figure: string): string {
  const { measure, subject, figure: read } = claim;
  const counted = measure !== null && !figure.includes(measure.text) ? oneLine(measure.text) : "";
  const own =
    read.dimension === "count" ? `${figure} ${counted}`.trim() : [figure, counted].filter(Boolean).join(" · ");
  return subject === null || own.includes(subject.text) ? own : `${own} · ${oneLine(subject.text)}`;
}

/** A claim that was found, and what it says in short. */
export interface FoundClaim {
  readonly source: Source;
  readonly claim: Claim;
  readonly label: string;
}

/**
 * Claims of sources that say what is searched for, found by their words and by their figures, never by a scan. One after
 * another, so that whoever has enough, or is not wanted any more, may stop.
 */
export function* searchClaims(index: ClaimIndex, search: Search, most: number): Generator<FoundClaim> {
  for (const quantity of search.quantities) yield* claimsWith(index, quantity, search);
  const { topics } = search;
  for (const family of families()) {
    for (const { profile } of index.near(family, topics, most)) {
      const { source, claim } = profile;
      const label = claimLabel(claim, profile.text);
      if (fits(search, label)) yield { source, claim, label };
    }
  }
}

/** A bare number may stand on any scale; one with a unit only on its own. */
function* claimsWith(index: ClaimIndex, { family, value }: Quantity, search: Search): Generator<FoundClaim> {
  if (value === null) return;
  const said = Number(value.toPrecision(9));
  for (const scale of family === "count" ? families() : [family]) {
    for (const source of index.markedBy(`${scale} ${said}`)) {
      const { document } = source;
      for (const claim of document.claims) {
        if (Number(claim.figure.value?.toPrecision(9)) !== said && quantityOf(claim.figure)?.value !== value) continue;
        const label = claimLabel(claim, plainSlice(document.prose.text, claim.figure.outer));
        if (fits(search, label)) yield { source, claim, label };
      }
    }
  }
}

/** A name that was found in a source, where that first has it. */
export interface FoundName {
  readonly source: Source;
  readonly mention: Mention;
}

/** Where sources have a name with one of these keys, one after another; each source once a key. */
export function* searchNames(index: ClaimIndex, keys: Iterable<string>): Generator<FoundName> {
  for (const key of keys) {
    for (const source of index.markedBy(nameMark + key)) {
      const mention = source.document.mentions.find((other) => other.key === key);
      if (mention !== undefined) yield { source, mention };
    }
  }
}

function wordsIn(text: string): string[] {
  const folded = foldAccents(text.toLowerCase()).replace(/(?<=\d)[,\u00a0\u202f](?=\d{3})/g, "");
  return folded.match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu) ?? [];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
