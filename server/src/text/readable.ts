import { type Block, HIDDEN, OPAQUE, type Prose } from "../model/prose.ts";
import type { Span } from "../model/span.ts";

const opaque = new RegExp(`${OPAQUE}+`, "g");

/** A stretch of the file without its mark-up; inline code and pictures show as an ellipsis. */
export function readable(prose: Prose, [start, end]: Span): string {
  const { blocks } = prose;
  let text = "";
  for (let i = firstEndingAfter(blocks, start); i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || block.span[0] >= end) break;
    text += block.text.slice(Math.max(0, start - block.span[0]), end - block.span[0]);
  }
  return text.replaceAll(HIDDEN, "").replace(opaque, "…").replace(/\s+/g, " ");
}

/** Blocks stand in file order and do not overlap, so it is found by halves. */
function firstEndingAfter(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
