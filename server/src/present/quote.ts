import type { Prose } from "../model/prose.ts";
import type { Span } from "../model/span.ts";
import { readable } from "../text/readable.ts";

/** Words around a place, as a reader sees them. */
export interface Quote {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/**
 * The sentence around `marked` without mark-up, shortened at word ends to about `width` characters; an ellipsis says
 * where something was left out.
 */
export function quoteAround(prose: Prose, sentence: Span, marked: Span, width: number): Quote {
  const shown = readable(prose, marked);
  const room = Math.max(0, width - shown.length);
  const before = readable(prose, [sentence[0], marked[0]]);
  const after = readable(prose, [marked[1], sentence[1]]);
  // What one side does not need the other may use.
  const half = Math.floor(room / 2);
  const left = Math.max(half, room - after.length);
  const right = Math.max(half, room - before.length);
  return { before: lastWords(before, left), marked: shown.trim(), after: firstWords(after, right) };
}

function firstWords(text: string, width: number): string {
  if (text.length <= width) return text.trimEnd();
  const cut = text.lastIndexOf(" ", width);
  return `${text.slice(0, Math.max(0, cut))} …`;
}

function lastWords(text: string, width: number): string {
  if (text.length <= width) return text.trimStart();
  const cut = text.indexOf(" ", text.length - width);
  return cut < 0 ? "… " : `… ${text.slice(cut + 1)}`;
}
