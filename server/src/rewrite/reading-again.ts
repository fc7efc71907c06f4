import { readFigures } from "../extract/figures.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Bound, Figure } from "../model/figure.ts";
import type { Edit } from "../model/finding.ts";
import type { Block } from "../model/prose.ts";
import { tokenize } from "../text/tokenize.ts";

/** How a figure must read after an edit. */
export interface Expected {
  readonly value: number;
  /** By how much the written number may differ from it. */
  readonly within: number;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly dimension: Figure["dimension"];
}

/** A block longer than this is read again only around the edits. */
const longest = 4000;
const around = 1500;

/** The figure that is read at a file offset, counted before the edits, once they are made; `undefined` where none is. */
export function figureAfter(
  document: ReadDocument,
  block: Block,
  edits: readonly Edit[],
  offset: number,
): Figure | undefined {
  const long = block.text.length > longest;
  const [base, end] = long
    ? [Math.max(block.span[0], offset - around), Math.min(block.span[1], offset + around)]
    : block.span;
  const own = block.text.slice(base - block.span[0], end - block.span[0]);
  let text = "";
  let from = 0;
  let moved = offset - base;
  for (const { span, newText } of edits) {
    if (span[0] < base || span[1] > end) return undefined;
    text += own.slice(from, span[0] - base) + newText;
    from = span[1] - base;
    if (span[1] <= offset && !(span[0] === offset)) moved += newText.length - (span[1] - span[0]);
  }
  text += own.slice(from);
  const context = document.prose.date === undefined ? {} : { date: document.prose.date };
  const at = moved;
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
