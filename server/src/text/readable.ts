import { HIDDEN, OPAQUE, type Prose } from "../model/prose.ts";
import type { Span } from "../model/span.ts";

const opaque = new RegExp(`${OPAQUE}+`, "g");

/** A stretch of the file without its mark-up; inline code and pictures show as an ellipsis. */
export function readable(prose: Prose, [start, end]: Span): string {
  let text = "";
  for (const block of prose.blocks) {
    if (block.span[1] <= start) continue;
    if (block.span[0] >= end) break;
    text += block.text.slice(Math.max(0, start - block.span[0]), end - block.span[0]);
  }
  return text.replaceAll(HIDDEN, "").replace(opaque, "…").replace(/\s+/g, " ");
}
