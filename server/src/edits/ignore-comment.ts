import type { Edit } from "../model/finding.ts";
import type { Block, Prose } from "../model/prose.ts";
import type { Span } from "../model/span.ts";
import { readDirectives } from "../text/directives.ts";
import { endOfLine, lineEndOf, startOfLine } from "./line-ends.ts";

/** What a comment looks like: `<!-- … -->` in Markdown; MDX has only those of JavaScript, in braces. */
export type CommentForm = "markdown" | "mdx";

/** A check that is to be quiet at a place. */
export interface Ignoring {
  readonly check: string;
  /** The figure or name that it reports. */
  readonly span: Span;
  /** Why; absent where nobody said. */
  readonly reason?: string;
}

/**
 * Keeps a check from reporting at a place: by a comment on a line of its own above a paragraph or heading that begins there,
 * at the end of the line elsewhere, so that no paragraph, list or table falls apart; in the front matter, where only the
 * whole text can be meant, by an entry. `undefined` where there is no right place.
 */
export function ignoreHere(prose: Prose, ignoring: Ignoring, form: CommentForm): Edit | undefined {
  const at = ignoring.span[0];
  const block = prose.blocks.find(({ span }) => span[0] <= at && at <= span[1]);
  if (block === undefined) return undefined;
  if (block.kind === "title") return inFrontMatter(prose, ignoring);
  const { text } = prose;
  const above = placeAbove(text, block, at);
  if (above !== undefined) {
    const [start, indent] = above;
    const comment = commentFor("tickmark-disable-next-line", ignoring, form);
    return { span: [start, start], newText: `${indent}${comment}${lineEndOf(text)}` };
  }
  const place = placeOnLine(prose, block, ignoring.span);
  if (place === undefined) return undefined;
  const comment = commentFor("tickmark-disable-line", ignoring, form);
  const written = block.kind === "table-cell" ? comment.replaceAll("|", "\\|") : comment;
  return { span: [place, place], newText: place < ignoring.span[1] ? `${written} ` : ` ${written}` };
}

function commentFor(word: string, { check, reason = "" }: Ignoring, form: CommentForm): string {
  const said = plainReason(reason);
  const body = `${word} ${check}${said === "" ? "" : ` -- ${said}`}`;
  return form === "mdx" ? `{/* ${body} */}` : `<!-- ${body} -->`;
}

/** On one line, without what would end the comment. */
function plainReason(reason: string): string {
  return reason.replace(/\s+/g, " ").replace(/-{2,}/g, "–").replaceAll("*/", "* /").trim();
}

/**
 * Where a line begins, with its indentation, above which a comment parts nothing: the first of a paragraph or heading that
 * stands in no list, quotation or footnote. A comment that stands there already would be what the new one is about.
 */
function placeAbove(text: string, { kind, span }: Block, at: number): readonly [number, string] | undefined {
  if (kind !== "paragraph" && kind !== "heading") return undefined;
  const start = startOfLine(text, at);
  if (start > span[0]) return undefined;
  const before = /^( {0,3})(?:#{1,6}[ \t]+)?$/.exec(text.slice(start, span[0]));
  if (before === null || /tickmark-disable-next-line[^\r\n]*\s*$/.test(text.slice(Math.max(0, start - 1000), start)))
    return undefined;
  return [start, before[1] ?? ""];
}

/**
 * The end of what stands on the line: before the spaces or the backslash of a hard line break, the bar behind a cell and the
 * marks behind a heading. Where that lies in code, an address or the like, the place before the figure or behind it.
 */
function placeOnLine({ text, masks }: Prose, block: Block, [start, end]: Span): number | undefined {
  const limit = Math.max(start, block.span[0]);
  let last = Math.min(endOfLine(text, start), block.span[1]);
  while (last > limit && /[ \t\\]/.test(text.charAt(last - 1))) last--;
  const places = [last, ...(end <= last ? [end] : []), start];
  return places.find((place) => !masks.some(({ span }) => span[0] < place && place < span[1]));
}

/** An entry for the whole text, or one more name in the entry that is there. Only YAML has it. */
function inFrontMatter(prose: Prose, { check, reason = "" }: Ignoring): Edit | undefined {
  const { text, masks } = prose;
  const end = masks.reduce((most, { kind, span }) => (kind === "front-matter" ? Math.max(most, span[1]) : most), 0);
  const closing = /(?:\r\n|\r|\n)(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n)?$/.exec(text.slice(0, end));
  if (closing === null || !text.startsWith("---")) return undefined;
  const entry = readDirectives(prose).find(({ word, span }) => word === "tickmark-disable" && span[1] <= end);
  const named = entry?.checks.at(-1);
  if (entry?.kind === "disable-file" && named !== undefined)
    return { span: [named.span[1], named.span[1]], newText: `, ${check}` };
  const said = plainReason(reason);
  const at = closing.index;
  const newText = `${lineEndOf(text)}tickmark-disable: ${check}${said === "" ? "" : ` # ${said}`}`;
  return { span: [at, at], newText };
}
