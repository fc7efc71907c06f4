import type { ReadDocument } from "../model/document.ts";
import type { Bound } from "../model/figure.ts";
import type { WrittenClaim } from "./frame.ts";
import { frameOf, type Rewriting, rewritten } from "./frame.ts";
import { wordsFor } from "./modifiers.ts";
import { figureAfter, reads } from "./reading-again.ts";
import { modified } from "./rewrite-amount.ts";

/**
 * Puts the words of a bound before a figure that stands there flatly: "1,500" as "more than 1,500". `words` are those of a
 * source ("nearly", "upwards of"), taken where they mean the bound; without them the plainest are. `undefined` where the figure
 * is bounded or softened already, or where no such words can stand.
 */
export function insertBound(
  document: ReadDocument,
  claim: WrittenClaim,
  bound: Bound,
  words?: string,
): Rewriting | undefined {
  const frame = frameOf(document, claim);
  const { figure } = claim;
  if (frame === undefined || figure.bound !== "exact" || figure.value === null || bound === "range") return undefined;
  for (const each of [words, wordsFor(bound, figure.dimension)]) {
    if (each === undefined || !/^[a-z]+(?: [a-z]+){0,2}$/.test(each)) continue;
    const around = modified(frame, { words: each });
    const opening = frame.visible.text.slice(frame.start, frame.start + 1);
    const lowered =
      around !== undefined && frame.opens && /^[A-Z][a-z]/.test(frame.visible.text.slice(frame.start))
        ? [{ start: frame.start, end: frame.start + 1, text: opening.toLowerCase() }]
        : [];
    const made = around === undefined ? undefined : rewritten(frame, [...around.replacements, ...lowered]);
    if (made === undefined) continue;
    const after = figureAfter(frame, made.edits, figure.span[0]);
    const { value, unit, dimension } = figure;
    if (reads(after, figure, { value, within: 0, bound, unit, dimension })) return made;
  }
  return undefined;
}
