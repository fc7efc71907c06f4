import { ClaimMemory } from "../extract/claims/claim-memory.ts";
import { claimsInSteps } from "../extract/claims.ts";
import { readFigures } from "../extract/figures.ts";
import { MentionMemory, mentionsInSteps } from "../extract/mentions.ts";
import type { AnalysisMemory } from "../extract/phrases/analysis-memory.ts";
import { readDocument } from "../extract/read-document.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import type { TokenizedBlock } from "../model/token.ts";
import { keepBlockTokens } from "../text/block-tokens.ts";
import { readProse, type TextFormat } from "../text/read-prose.ts";
import { finish, type Steps } from "../text/steps.ts";
import { tokenize } from "../text/tokenize.ts";

/** Reads documents as `readDocument` does, and after an edit only the blocks that changed. */
export interface DocumentReader {
  read(input: ReaderInput): ReadDocument;
  /** The same in steps. One document is read by one at a time; a reading that is given up costs the next one time alone. */
  reading(input: ReaderInput): Steps<ReadDocument>;
  forget(path: string): void;
}

export interface ReaderInput {
  readonly path: string;
  readonly text: string;
  readonly format: TextFormat;
}

/** What depends on a block's own text alone; offsets count within the block. */
interface ReadBlock {
  readonly tokenized: TokenizedBlock;
  readonly figures: readonly Figure[];
}

/** The blocks of a document as it was read last, by their text. */
interface Kept {
  readonly date: string | undefined;
  readonly blocks: ReadonlyMap<string, ReadBlock>;
  readonly mentions: MentionMemory;
  readonly analyses: AnalysisMemory;
  readonly claims: ClaimMemory;
}

/** Where `once` is true no document is read again after an edit, so that nothing is kept of it. */
export function createDocumentReader(once = false): DocumentReader {
  const byPath = new Map<string, Kept>();
  const steps = once ? readingOnce : reading;
  return {
    read: (input) => finish(steps(input)),
    reading: steps,
    forget: (path) => {
      byPath.delete(path);
    },
  };

  function* reading({ path, text, format }: ReaderInput): Steps<ReadDocument> {
    const prose = readProse(text, format);
    const { date } = prose;
    // The date says what "last year" means, so every figure may be another under another date.
    const last = byPath.get(path);
    const known = last !== undefined && last.date === date ? last.blocks : undefined;
    const mentionMemory = last?.mentions ?? new MentionMemory();
    const memory = last?.analyses ?? new WeakMap();
    const claimMemory = last?.claims ?? new ClaimMemory();
    const context = date === undefined ? {} : { date };
    const blocks = new Map<string, ReadBlock>();
    const read: ReadBlock[] = [];
    for (const { text: own } of prose.blocks) {
      let block = blocks.get(own) ?? known?.get(own);
      if (block === undefined) {
        const tokenized = tokenize(own);
        block = { tokenized, figures: readFigures(tokenized, context) };
        yield;
      }
      blocks.set(own, block);
      read.push(block);
    }
    byPath.set(path, { date, blocks, mentions: mentionMemory, analyses: memory, claims: claimMemory });
    const tokenized = read.map((block) => block.tokenized);
    keepBlockTokens(prose.blocks, tokenized);
    const figures = read.map((block) => block.figures);
    const mentions = yield* mentionsInSteps(prose.blocks, tokenized, mentionMemory);
    const built = yield* claimsInSteps({ prose, tokenized, figures, mentions, memory, claimMemory });
    return { prose, mentions, ...built };
  }
}

function* readingOnce({ text, format }: ReaderInput): Steps<ReadDocument> {
  const prose = readProse(text, format);
  yield;
  return readDocument(prose);
}
