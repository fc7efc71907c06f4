import type { Mention } from "../model/mention.ts";
import type { Block } from "../model/prose.ts";
import type { TokenizedBlock } from "../model/token.ts";

/** All entities of a document in file order, not overlapping, with file offsets; second mentions share the `name` of the first. */
export function findMentions(_blocks: readonly Block[], _tokenized: readonly TokenizedBlock[]): Mention[] {
  return [];
}
