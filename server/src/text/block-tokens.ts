import type { Block } from "../model/prose.ts";
import type { TokenizedBlock } from "../model/token.ts";
import { tokenize } from "./tokenize.ts";

const known = new WeakMap<Block, TokenizedBlock>();

/** A block cut into tokens, once for all that look at it after it was read; kept as long as the block itself. */
export function blockTokens(block: Block): TokenizedBlock {
  let tokens = known.get(block);
  if (!tokens) {
    tokens = tokenize(block.text);
    known.set(block, tokens);
  }
  return tokens;
}
