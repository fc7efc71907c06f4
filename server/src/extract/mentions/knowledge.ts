import type { TokenizedBlock } from "../../model/token.ts";
import type { Draft } from "./draft.ts";
import { readHeadline } from "./headline-names.ts";
import { indexNames, type NameIndex } from "./name-index.ts";
import type { Reading } from "./reading.ts";
import { locatedPlaces, sureNames, withoutOpeningWords } from "./same-entity.ts";
import { isWeakWord, smallWritten } from "./small-written.ts";

/** What the whole document tells about its names. */
export interface Knowledge {
  readonly index: NameIndex;
  /** Names that stand without an ordinary word before them. */
  readonly sure: ReadonlySet<string>;
  /** Acronyms in lower case that stand for ordinary words. */
  readonly terms: ReadonlySet<string>;
  /** Known places that stand where a place can stand, although a person may be called the same. */
  readonly located: ReadonlySet<string>;
  /** Names that little but a capital speaks for. */
  readonly doubtful: ReadonlySet<string>;
  /** Of these, what the document also writes small. */
  readonly small: ReadonlySet<string>;
  /** Names in the headlines of a block, in text order. */
  readonly headlines: ReadonlyMap<Reading, readonly Draft[]>;
}

/** Learns from all blocks of a document. */
export function learn(readings: readonly Reading[], tokenized: readonly TokenizedBlock[]): Knowledge {
  const read = readings.map((reading) => reading.drafts);
  const sure = sureNames(read);
  const lists = read.map((drafts) => withoutOpeningWords(drafts, sure));
  const index = indexNames(lists, readings);
  const terms = new Set<string>();
  const located = new Set<string>();
  const doubtful = new Set<string>();
  const headlines = new Map<Reading, readonly Draft[]>();
  const doubt = (drafts: readonly Draft[]) => {
    for (const draft of drafts) if (isWeakWord(draft)) doubtful.add(draft.key);
  };
  readings.forEach((reading, i) => {
    const tokens = tokenized[i]?.tokens ?? [];
    const drafts = lists[i] ?? [];
    for (const term of reading.terms) terms.add(term);
    for (const key of locatedPlaces(drafts, tokens)) located.add(key);
    doubt(drafts);
    if (reading.headlines.length === 0) return;
    const names = reading.headlines.flatMap((headline) => readHeadline(headline, tokens, index));
    headlines.set(reading, names);
    doubt(names);
  });
  const small = smallWritten(doubtful, tokenized);
  return { index, sure, terms, located, doubtful, small, headlines };
}

/** A block with what was read of it. */
export interface KnownReading {
  readonly reading: Reading;
  readonly block: TokenizedBlock;
}

/** True where a document knows the same with `after` in the place of `before`, so that nothing need be learned again. */
export function teachesTheSame(before: KnownReading, after: KnownReading, { doubtful, sure }: Knowledge): boolean {
  const [a, b] = [before.reading, after.reading];
  if (a.headlines.length > 0 || b.headlines.length > 0) return false;
  if (!areEqual(a.terms, b.terms, (one, other) => one === other)) return false;
  if (!areEqual(a.drafts, b.drafts, isSameEvidence)) return false;
  const alike = areEqual(
    a.aliases,
    b.aliases,
    (one, other) => one.short === other.short && one.draft.key === other.draft.key,
  );
  if (!alike) return false;
  const located = ({ reading, block }: KnownReading) =>
    locatedPlaces(withoutOpeningWords(reading.drafts, sure), block.tokens);
  if (!areEqual(located(before), located(after), (one, other) => one === other)) return false;
  const written = smallWritten(doubtful, [before.block]);
  const writtenNow = smallWritten(doubtful, [after.block]);
  return written.size === writtenNow.size && [...written].every((word) => writtenNow.has(word));
}

function areEqual<T>(a: readonly T[], b: readonly T[], same: (one: T, other: T) => boolean): boolean {
  return a.length === b.length && a.every((one, i) => same(one, b[i] as T));
}

/** True where two drafts say the same about the names of the document, wherever they stand. */
function isSameEvidence(a: Draft | undefined, b: Draft | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return (
    a.key === b.key &&
    a.name === b.name &&
    a.type === b.type &&
    a.weight === b.weight &&
    a.weak === b.weak &&
    a.known === b.known &&
    a.last - a.first === b.last - b.first &&
    isSameEvidence(a.tail, b.tail)
  );
}
