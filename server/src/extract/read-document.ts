import type { ReadDocument } from "../model/document.ts";
import type { Prose } from "../model/prose.ts";
import { tokenizeBlocks } from "../text/block-tokens.ts";
import { buildClaims } from "./claims.ts";
import { readFigures } from "./figures.ts";
import { findMentions } from "./mentions.ts";

/** Reads figures, entities and claims out of a document's prose. */
export function readDocument(prose: Prose): ReadDocument {
  const tokenized = tokenizeBlocks(prose.blocks);
  const context = prose.date === undefined ? {} : { date: prose.date };
  const figures = tokenized.map((block) => readFigures(block, context));
  const mentions = findMentions(prose.blocks, tokenized);
  return { prose, mentions, ...buildClaims({ prose, tokenized, figures, mentions }) };
}
