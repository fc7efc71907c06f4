import type { ReadDocument } from "../model/document.ts";
import type { WrittenClaim } from "./frame.ts";
import { frameOf, type Rewriting, rewritten } from "./frame.ts";
import { figureAfter } from "./reading-again.ts";
import { visibleText } from "./visible-text.ts";

/** A number tied to its noun, not "1,000-fold". */
const tied = /\d[-‐‑](?!fold)[a-z]/i;

/** Longer figures are wordings, not numbers. */
const longest = 40;

/**
 * Another figure just as it is written there, for what is not made of one number: scores, another currency, odd fractions.
 * `undefined` where it would not read as it does there.
 */
export function copyFigure(
  document: ReadDocument,
  claim: WrittenClaim,
  from: ReadDocument,
  other: WrittenClaim,
): Rewriting | undefined {
  const frame = frameOf(document, claim);
  const block = from.prose.blocks[other.block];
  if (frame === undefined || block === undefined) return undefined;
  const text = visibleText(block, other.figure.span).text.replace(/\s+/g, " ");
  const { start, end, visible } = frame;
  // "A 412-kilogram bomb" and "it weighed 412 kilograms" are written in two ways.
  if (text.length > longest || tied.test(visible.text.slice(start, end)) !== tied.test(text)) return undefined;
  const made = rewritten(frame, [{ start, end, text }]);
  if (made === undefined) return undefined;
  const after = figureAfter(frame, made.edits, visible.at[start] as number);
  const { dimension, unit, value } = other.figure;
  const right =
    after?.dimension === dimension &&
    after.unit === unit &&
    after.value === value &&
    after.bound === claim.figure.bound &&
    (claim.figure.bound === other.figure.bound || claim.figure.value === value) &&
    after.per === other.figure.per;
  return right ? made : undefined;
}
