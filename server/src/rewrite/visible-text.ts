import type { ReadDocument } from "../model/document.ts";
import type { Edit } from "../model/finding.ts";
import { type Block, HIDDEN } from "../model/prose.ts";
import type { Span } from "../model/span.ts";

/** What a reader sees of a stretch of a block: its characters without hidden markup, and where each stands in the file. */
export interface VisibleText {
  readonly text: string;
  /** File offsets, one for each character of `text`. */
  readonly at: readonly number[];
}

/** Other text for the characters from `start` up to `end` of a visible text. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The visible characters of a span of the file, as far as it lies in the block. */
export function visibleText({ text, span }: Block, [start, end]: Span): VisibleText {
  const at: number[] = [];
  let visible = "";
  const last = Math.min(end, span[1]) - span[0];
  for (let i = Math.max(start, span[0]) - span[0]; i < last; i++) {
    const character = text.charAt(i);
    if (character === HIDDEN) continue;
    visible += character;
    at.push(span[0] + i);
  }
  return { text: visible, at };
}

/** Position in the visible text of the first character at or behind a file offset. */
export function positionOf({ at }: VisibleText, offset: number): number {
  let position = 0;
  while (position < at.length && (at[position] as number) < offset) position++;
  return position;
}

/**
 * The edits that put replacements, which do not overlap, into the file. Markup inside what is replaced stays where it is:
 * `undefined` where that cannot be done without leaving it empty or unbalanced.
 */
export function editsFor(
  { prose }: ReadDocument,
  block: Block,
  visible: VisibleText,
  replacements: readonly Replacement[],
): Edit[] | undefined {
  const edits: Edit[] = [];
  for (const replacement of replacements) {
    if (visible.text.slice(replacement.start, replacement.end) === replacement.text) continue;
    const own = editsOf(prose.text, block, visible, replacement);
    if (own === undefined) return undefined;
    edits.push(...own);
  }
  return joined(edits.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]));
}

/** Edits that touch each other as one, so that nobody has to know which goes first. */
function joined(edits: readonly Edit[]): Edit[] {
  const all: Edit[] = [];
  for (const edit of edits) {
    const before = all.at(-1);
    if (before === undefined || before.span[1] !== edit.span[0]) all.push(edit);
    else all[all.length - 1] = { span: [before.span[0], edit.span[1]], newText: before.newText + edit.newText };
  }
  return all;
}

function editsOf(file: string, block: Block, visible: VisibleText, one: Replacement): Edit[] | undefined {
  if (one.start === one.end) return insertion(visible, one.start, one.text, false);
  // A character reference such as &nbsp; shows as one character: it cannot be cut.
  for (let i = one.start; i < one.end; i++) {
    const offset = visible.at[i] as number;
    if (file.charAt(offset) !== block.text.charAt(offset - block.span[0])) return undefined;
  }
  if (isWhole(visible, one.start, one.end)) return [edit(visible, one.start, one.end, one.text)];
  const old = visible.text.slice(one.start, one.end);
  let before = 0;
  while (before < old.length && before < one.text.length && old[before] === one.text[before]) before++;
  let behind = 0;
  const most = Math.min(old.length, one.text.length) - before;
  while (behind < most && old[old.length - 1 - behind] === one.text[one.text.length - 1 - behind]) behind++;
  const [start, end] = [one.start + before, one.end - behind];
  const text = one.text.slice(before, one.text.length - behind);
  if (start === end) return insertion(visible, start, text, before > 0);
  if (isWhole(visible, start, end)) return [edit(visible, start, end, text)];
  return runwise(visible, start, end, text);
}

/** True where no hidden markup stands between the characters. */
function isWhole({ at }: VisibleText, start: number, end: number): boolean {
  return (at[end - 1] as number) - (at[start] as number) === end - 1 - start;
}

function edit({ at }: VisibleText, start: number, end: number, newText: string): Edit {
  return { span: [at[start] as number, (at[end - 1] as number) + 1], newText };
}

function insertion({ at }: VisibleText, position: number, newText: string, behind: boolean): Edit[] | undefined {
  const before = at[position - 1];
  const offset = behind && before !== undefined ? before + 1 : (at[position] ?? (before ?? -2) + 1);
  return offset < 0 ? undefined : [{ span: [offset, offset], newText }];
}

/** Each run between markup gets as many characters as it has, the first what is left over; it may not be left empty. */
function runwise(visible: VisibleText, start: number, end: number, text: string): Edit[] | undefined {
  const edits: Edit[] = [];
  let left = text.length;
  for (let from = end; from > start; ) {
    const to = from--;
    while (from > start && isWhole(visible, from - 1, to)) from--;
    const taken = from === start ? left : to - from;
    if (taken < 1 || taken > left) return undefined;
    edits.unshift(edit(visible, from, to, text.slice(left - taken, left)));
    left -= taken;
  }
  return edits;
}
