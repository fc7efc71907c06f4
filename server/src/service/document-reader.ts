import { ClaimMemory } from "../extract/claims/claim-memory.ts";
import { buildClaims } from "../extract/claims.ts";
import { readFigures } from "../extract/figures.ts";
import { findMentions, MentionMemory } from "../extract/mentions.ts";
import type { AnalysisMemory } from "../extract/phrases/analysis-memory.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import type { TokenizedBlock } from "../model/token.ts";
import { readProse, type TextFormat } from "../text/read-prose.ts";
import { tokenize } from "../text/tokenize.ts";

/** Reads documents as `readDocument` does, and after an edit only the blocks that changed. */
export interface DocumentReader {
  read(input: { readonly path: string; readonly text: string; readonly format: TextFormat }): ReadDocument;
  forget(path: string): void;
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

export function createDocumentReader(): DocumentReader {
  const byPath = new Map<string, Kept>();
  return {
    read({ path, text, format }) {
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
      const read = prose.blocks.map(({ text: own }): ReadBlock => {
        let block = blocks.get(own) ?? known?.get(own);
        if (block === undefined) {
          const tokenized = tokenize(own);
          block = { tokenized, figures: readFigures(tokenized, context) };
        }
        blocks.set(own, block);
        return block;
      });
      byPath.set(path, { date, blocks, mentions: mentionMemory, analyses: memory, claims: claimMemory });
      const tokenized = read.map((block) => block.tokenized);
      const figures = read.map((block) => block.figures);
      const mentions = findMentions(prose.blocks, tokenized, mentionMemory);
      return { prose, mentions, ...buildClaims({ prose, tokenized, figures, mentions, memory, claimMemory }) };
    },
    forget: (path) => {
      byPath.delete(path);
    },
  };
}
