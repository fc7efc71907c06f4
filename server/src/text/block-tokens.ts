import type { Block } from "../model/prose.ts";
import type { TokenizedBlock } from "../model/token.ts";
import { tokenize } from "./tokenize.ts";

const known = new WeakMap<Block, TokenizedBlock>();

/** The document read last; checks mostly look at it right afterwards. */
let latest: { readonly blocks: readonly Block[]; readonly tokenized: readonly TokenizedBlock[] } | undefined;
let latestByBlock: Map<Block, TokenizedBlock> | undefined;

/** Blocks cut into tokens, in their order; those of the document cut last are kept for {@link blockTokens}. */
export function tokenizeBlocks(blocks: readonly Block[]): TokenizedBlock[] {
  const tokenized = blocks.map((block) => tokenize(block.text));
  keepBlockTokens(blocks, tokenized);
  return tokenized;
}

/** Keeps the tokens of a document that was cut by somebody else for {@link blockTokens}, until the next one. */
export function keepBlockTokens(blocks: readonly Block[], tokenized: readonly TokenizedBlock[]): void {
  latest = { blocks, tokenized };
  latestByBlock = undefined;
}

/** A block cut into tokens, once for all that look at it after it was read; kept as long as the block itself. */
export function blockTokens(block: Block): TokenizedBlock {
  let tokens = known.get(block);
  if (!tokens) {
    tokens = inLatest(block) ?? tokenize(block.text);
    known.set(block, tokens);
  }
  return tokens;
}

function inLatest(block: Block): TokenizedBlock | undefined {
  if (latest && !latestByBlock) {
    latestByBlock = new Map();
    for (let i = 0; i < latest.blocks.length; i++) {
      const [each, tokens] = [latest.blocks[i], latest.tokenized[i]];
      if (each && tokens) latestByBlock.set(each, tokens);
    }
  }
  return latestByBlock?.get(block);
}
