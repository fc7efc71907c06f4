import type { Mention } from "../model/mention.ts";
import { type Block, HIDDEN } from "../model/prose.ts";
import type { Span } from "../model/span.ts";
import type { TokenizedBlock } from "../model/token.ts";
import { type Draft, possessiveLength } from "./mentions/draft.ts";
import { readHeadline } from "./mentions/headline-names.ts";
import { readDrafts } from "./mentions/read-drafts.ts";
import { readRoles } from "./mentions/roles.ts";
import { resolveDrafts, smallWritten } from "./mentions/same-entity.ts";

/**
 * All entities of a document in file order, not overlapping, with file offsets; second mentions share the `name` of the first.
 *
 * Names are told by capitals, by words that names are made of, by lists of places and given names, and by the words around
 * them. A name that none of this settles is taken for an organization. Possessive endings, titles and forms of address stay
 * outside the span; a demonym ("Chinese") is a mention of its country.
 */
export function findMentions(blocks: readonly Block[], tokenized: readonly TokenizedBlock[]): Mention[] {
  const reading = readDrafts(blocks, tokenized);
  const { drafts, index } = resolveDrafts(reading, tokenized);
  const found = reading.headlines.flatMap((headline) => {
    const block = tokenized[headline.block];
    return block === undefined ? [] : readHeadline(headline, block, index);
  });
  const small = smallWritten(found, tokenized);
  const inHeadlines = small.size === 0 ? found : found.filter((draft) => !small.has(draft.key));
  const all = inHeadlines.length === 0 ? drafts : inOrder([...inHeadlines, ...drafts]);
  const roles = readRoles(all, blocks, tokenized);
  return all.map((draft, i) => {
    const span = spanOf(draft, blocks, tokenized);
    const { type, name, key } = draft;
    const text = textOf(span, blocks[draft.block]);
    const role = roles.get(i);
    return role === undefined ? { span, text, type, name, key } : { span, text, type, name, key, role };
  });
}

function inOrder(drafts: Draft[]): Draft[] {
  return drafts.sort((a, b) => a.block - b.block || a.first - b.first);
}

/** As written, without hidden markup. */
function textOf(span: Span, block: Block | undefined): string {
  const offset = block?.span[0] ?? 0;
  const text = block?.text.slice(span[0] - offset, span[1] - offset) ?? "";
  return text.includes(HIDDEN) ? text.replaceAll(HIDDEN, "") : text;
}

function spanOf(draft: Draft, blocks: readonly Block[], tokenized: readonly TokenizedBlock[]): Span {
  const offset = blocks[draft.block]?.span[0] ?? 0;
  const block = tokenized[draft.block];
  const start = block?.tokens[draft.first]?.start ?? 0;
  const last = block?.tokens[draft.last - 1];
  let end = last?.end ?? start;
  // The possessive ending may hold hidden markup; what a reader does not see is passed over.
  let left = last === undefined ? 0 : possessiveLength(last.text);
  while (block !== undefined && left > 0 && end > start) {
    end--;
    if (block.text.charAt(end) !== HIDDEN) left--;
  }
  while (block !== undefined && end > start && block.text.charAt(end - 1) === HIDDEN) end--;
  return [offset + start, offset + end];
}
