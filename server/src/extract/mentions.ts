import type { Mention } from "../model/mention.ts";
import type { Block, BlockKind } from "../model/prose.ts";
import type { TokenizedBlock } from "../model/token.ts";
import { mentionsOf, shifted } from "./mentions/block-mentions.ts";
import type { Draft } from "./mentions/draft.ts";
import { readHeadline } from "./mentions/headline-names.ts";
import { indexNames, type NameIndex } from "./mentions/name-index.ts";
import { readDrafts } from "./mentions/read-drafts.ts";
import type { Reading } from "./mentions/reading.ts";
import { locatedPlaces, resolveDrafts, withoutOpeningWords } from "./mentions/same-entity.ts";
import { isWeakWord, smallWritten } from "./mentions/small-written.ts";

/** What was read of blocks the last time, so that after an edit only the others are read again; begins as an empty map. */
export type MentionMemory = WeakMap<TokenizedBlock, KnownBlock>;

interface KnownBlock {
  readonly kind: BlockKind;
  readonly reading: Reading;
  /** How the document was resolved last, and what it gave with the block at `offset`. */
  resolved?: { readonly names: readonly Draft[]; readonly offset: number; readonly mentions: readonly Mention[] };
}

/**
 * All entities of a document in file order, not overlapping, with file offsets; second mentions share the `name` of the first.
 *
 * Names are told by capitals, by words that names are made of, by lists of places and given names, and by the words around
 * them. A name that none of this settles is taken for an organization. Possessive endings, titles and forms of address stay
 * outside the span; a demonym ("Chinese") is a mention of its country.
 *
 * With a memory, mentions in blocks that neither changed nor moved are the same objects as before.
 */
export function findMentions(
  blocks: readonly Block[],
  tokenized: readonly TokenizedBlock[],
  memory?: MentionMemory,
): Mention[] {
  const known = tokenized.map((block, i) => readBlock(blocks[i]?.kind ?? "paragraph", block, memory));
  const readings = known.map((block) => block.reading);
  const lists = withoutOpeningWords(readings);
  const index = indexNames(lists, readings);
  const headlines = readings.map((reading, i) => headlineNames(reading, tokenized[i], index));
  const small = smallWritten([...lists, ...headlines], tokenized);
  const terms = new Set(readings.flatMap((reading) => reading.terms));
  const knowledge = { index, terms, located: locatedPlaces(lists, tokenized), small };
  const mentions: Mention[] = [];
  tokenized.forEach((block, i) => {
    const resolved = resolveDrafts(lists[i] ?? [], block.tokens, knowledge);
    const above = (headlines[i] ?? []).filter((name) => !isWeakWord(name) || !small.has(name.key));
    const names = above.length === 0 ? resolved : [...resolved, ...above].sort((a, b) => a.first - b.first);
    const found = rememberedMentions(known[i] as KnownBlock, names, block, blocks[i]?.span[0] ?? 0);
    for (const mention of found) mentions.push(mention);
  });
  return mentions;
}

function readBlock(kind: BlockKind, block: TokenizedBlock, memory: MentionMemory | undefined): KnownBlock {
  const last = memory?.get(block);
  if (last?.kind === kind) return last;
  const fresh = { kind, reading: readDrafts(kind, block) };
  memory?.set(block, fresh);
  return fresh;
}

function headlineNames(reading: Reading, block: TokenizedBlock | undefined, index: NameIndex): readonly Draft[] {
  if (reading.headlines.length === 0 || block === undefined) return none;
  return reading.headlines.flatMap((headline) => readHeadline(headline, block.tokens, index));
}

const none: readonly Draft[] = [];

function rememberedMentions(
  known: KnownBlock,
  names: readonly Draft[],
  block: TokenizedBlock,
  offset: number,
): readonly Mention[] {
  if (names.length === 0) return [];
  const last = known.resolved;
  const same = last !== undefined && areSame(last.names, names);
  if (same && last.offset === offset) return last.mentions;
  const mentions = same ? shifted(last.mentions, offset - last.offset) : mentionsOf(names, block, offset);
  known.resolved = { names, offset, mentions };
  return mentions;
}

/** True where mentions of the names cannot differ. */
function areSame(a: readonly Draft[], b: readonly Draft[]): boolean {
  return a.length === b.length && a.every((name, i) => isSame(name, b[i] as Draft));
}

function isSame(a: Draft, b: Draft): boolean {
  if (a === b) return true;
  return (
    a.first === b.first &&
    a.last === b.last &&
    a.key === b.key &&
    a.name === b.name &&
    a.type === b.type &&
    a.known === b.known
  );
}
