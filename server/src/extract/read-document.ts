import type { ReadDocument } from "../model/document.ts";
import type { Prose } from "../model/prose.ts";
import { tokenize } from "../text/tokenize.ts";
import { buildClaims } from "./claims.ts";
import { readFigures } from "./figures.ts";
import { findMentions } from "./mentions.ts";

/** Reads figures, entities and claims out of a document's prose. */
export function readDocument(prose: Prose): ReadDocument {
  const tokenized = prose.blocks.map((block) => tokenize(block.text));
  const context = prose.date === undefined ? {} : { date: prose.date };
  const figures = tokenized.map((block) => readFigures(block, context));
  const mentions = findMentions(prose.blocks, tokenized);
  return { prose, mentions, ...buildClaims({ prose, tokenized, figures, mentions }) };
}
