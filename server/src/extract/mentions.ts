import type { Mention } from "../model/mention.ts";
import type { Block, BlockKind } from "../model/prose.ts";
import type { TokenizedBlock } from "../model/token.ts";
import { finish, STRIDE, type Steps } from "../text/steps.ts";
import { mentionsOf, shifted } from "./mentions/block-mentions.ts";
import type { Draft } from "./mentions/draft.ts";
import { type Knowledge, learn, teachesTheSame } from "./mentions/knowledge.ts";
import { readDrafts } from "./mentions/read-drafts.ts";
import type { Reading } from "./mentions/reading.ts";
import { resolveDrafts, withoutOpeningWords } from "./mentions/same-entity.ts";
import { isWeakWord } from "./mentions/small-written.ts";

/** What was read of one document the last time, so that after an edit only changed blocks are read again. */
export class MentionMemory {
  readonly blocks = new WeakMap<TokenizedBlock, KnownBlock>();
  document: { readonly blocks: readonly KnownBlock[]; readonly knowledge: Knowledge } | undefined;
}

interface KnownBlock {
  readonly kind: BlockKind;
  readonly block: TokenizedBlock;
  readonly reading: Reading;
  /** What the document's knowledge made of it last, where the block stood at `offset`. */
  resolved?: {
    readonly knowledge: Knowledge;
    readonly names: readonly Draft[];
    readonly offset: number;
    readonly mentions: readonly Mention[];
  };
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
  return finish(mentionsInSteps(blocks, tokenized, memory));
}

/** As {@link findMentions}, block by block. */
export function* mentionsInSteps(
  blocks: readonly Block[],
  tokenized: readonly TokenizedBlock[],
  memory?: MentionMemory,
): Steps<Mention[]> {
  const known: KnownBlock[] = [];
  for (const [i, block] of tokenized.entries()) {
    known.push(readBlock(blocks[i]?.kind ?? "paragraph", block, memory));
    if (i % STRIDE === 0) yield;
  }
  const knowledge =
    lastKnowledge(known, memory) ??
    learn(
      known.map((block) => block.reading),
      tokenized,
    );
  const mentions: Mention[] = [];
  for (const [i, block] of known.entries()) {
    for (const mention of resolveBlock(block, blocks[i]?.span[0] ?? 0, knowledge)) mentions.push(mention);
    if (i % STRIDE === 0) yield;
  }
  if (memory !== undefined) memory.document = { blocks: known, knowledge };
  return mentions;
}

function readBlock(kind: BlockKind, block: TokenizedBlock, memory: MentionMemory | undefined): KnownBlock {
  const last = memory?.blocks.get(block);
  if (last?.kind === kind) return last;
  const fresh = { kind, block, reading: readDrafts(kind, block) };
  memory?.blocks.set(block, fresh);
  return fresh;
}

/** What the document knew before, where the blocks that changed teach the same; `undefined` where it must learn again. */
function lastKnowledge(known: readonly KnownBlock[], memory: MentionMemory | undefined): Knowledge | undefined {
  const last = memory?.document;
  if (last === undefined || last.blocks.length !== known.length) return undefined;
  const same = known.every((block, i) => {
    const before = last.blocks[i] as KnownBlock;
    return block === before || teachesTheSame(before, block, last.knowledge);
  });
  return same ? last.knowledge : undefined;
}

function resolveBlock(known: KnownBlock, offset: number, knowledge: Knowledge): readonly Mention[] {
  const { block, resolved: last } = known;
  const names = last?.knowledge === knowledge ? last.names : namesOf(known, knowledge);
  const same = last !== undefined && areSame(last.names, names);
  let mentions: readonly Mention[];
  if (!same) mentions = mentionsOf(names, block, offset);
  else mentions = last.offset === offset ? last.mentions : shifted(last.mentions, offset - last.offset);
  known.resolved = { knowledge, names, offset, mentions };
  return mentions;
}

function namesOf({ reading, block }: KnownBlock, knowledge: Knowledge): readonly Draft[] {
  const drafts = withoutOpeningWords(reading.drafts, knowledge.sure);
  const names = resolveDrafts(drafts, block.tokens, knowledge);
  const headlines = knowledge.headlines.get(reading);
  if (headlines === undefined) return names;
  const above = headlines.filter((name) => !isWeakWord(name) || !knowledge.small.has(name.key));
  return [...names, ...above].sort((a, b) => a.first - b.first);
}

/** True where mentions of the names cannot differ. */
function areSame(a: readonly Draft[], b: readonly Draft[]): boolean {
  if (a === b) return true;
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
