import type { Mention, Role } from "../../model/mention.ts";
import { HIDDEN } from "../../model/prose.ts";
import type { Span } from "../../model/span.ts";
import type { TokenizedBlock } from "../../model/token.ts";
import { type Draft, possessiveLength } from "./draft.ts";
import { readRoles } from "./roles.ts";

/** The mentions of one block by its names, which are in text order; `offset` is where the block stands in the file. */
export function mentionsOf(names: readonly Draft[], block: TokenizedBlock, offset: number): Mention[] {
  const roles = readRoles(names, block);
  return names.map((name, i) => {
    const [start, end] = spanOf(name, block);
    const text = visible(block.text.slice(start, end));
    const { type, key } = name;
    const role = roles.get(i);
    const mention = { span: [offset + start, offset + end] as const, text, type, name: name.name, key };
    return role === undefined ? mention : { ...mention, role: shiftedRole(role, offset) };
  });
}

/** The same mentions in a block that stands `by` code units further on. */
export function shifted(mentions: readonly Mention[], by: number): Mention[] {
  return mentions.map((mention) => {
    const { span, role } = mention;
    const moved = { ...mention, span: shiftedSpan(span, by) };
    return role === undefined ? moved : { ...moved, role: shiftedRole(role, by) };
  });
}

function shiftedRole(role: Role, by: number): Role {
  return { ...role, span: shiftedSpan(role.span, by) };
}

function shiftedSpan([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}

function visible(text: string): string {
  return text.includes(HIDDEN) ? text.replaceAll(HIDDEN, "") : text;
}

function spanOf(draft: Draft, block: TokenizedBlock): Span {
  const start = block.tokens[draft.first]?.start ?? 0;
  const last = block.tokens[draft.last - 1];
  let end = last?.end ?? start;
  // The possessive ending may hold hidden markup; what a reader does not see is passed over.
  let left = last === undefined ? 0 : possessiveLength(last.text);
  while (left > 0 && end > start) {
    end--;
    if (block.text.charAt(end) !== HIDDEN) left--;
  }
  while (end > start && block.text.charAt(end - 1) === HIDDEN) end--;
  return [start, end];
}
