import { readFigures } from "../extract/figures.ts";
import type { Bound, Figure } from "../model/figure.ts";
import type { Edit } from "../model/finding.ts";
import { tokenize } from "../text/tokenize.ts";
import type { Frame } from "./frame.ts";

/** How a figure must read after an edit. */
export interface Expected {
  readonly value: number;
  /** By how much the written number may differ from it. */
  readonly within: number;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly dimension: Figure["dimension"];
}

/** A sentence longer than this is not read again. */
const longest = 4000;

/**
 * The figure that is read at a file offset, counted before the edits, once they are made; `undefined` where none is. Only the
 * sentence is read, which is what figures are read by.
 */
export function figureAfter(frame: Frame, edits: readonly Edit[], offset: number): Figure | undefined {
  const { block, document } = frame;
  const [base, end] = [Math.max(frame.sentence[0], block.span[0]), Math.min(frame.sentence[1], block.span[1])];
  if (end - base > longest) return undefined;
  const own = block.text.slice(base - block.span[0], end - block.span[0]);
  let text = "";
  let from = 0;
  let moved = 0;
  let at = offset - base;
  for (const { span, newText } of edits) {
    if (span[0] < base || span[1] > end) return undefined;
    text += own.slice(from, span[0] - base) + newText;
    from = span[1] - base;
    // Inside an edit its beginning will do: a modifier that is put in or taken out belongs to the figure.
    if (span[0] <= offset) at = (span[1] > offset || span[0] === offset ? span[0] : offset) - base + moved;
    moved += newText.length - (span[1] - span[0]);
    if (span[1] <= offset && span[0] !== offset) at = offset - base + moved;
  }
  text += own.slice(from);
  const { date } = document.prose;
  const context = date === undefined ? { around: block.text } : { around: block.text, date };
  return readFigures(tokenize(text), context).find(({ outer }) => outer[0] <= at && at < outer[1]);
}

/** Whether a figure says what it should, and of the same kind as the one that it replaces. */
export function reads(figure: Figure | undefined, before: Figure, expected: Expected): boolean {
  if (figure === undefined || figure.value === null) return false;
  return (
    figure.dimension === expected.dimension &&
    figure.unit === expected.unit &&
    figure.bound === expected.bound &&
    figure.per === before.per &&
    figure.role === before.role &&
    figure.change === before.change &&
    figure.direction === before.direction &&
    Math.abs(figure.value - expected.value) <= expected.within + 1e-9 * Math.abs(expected.value)
  );
}
