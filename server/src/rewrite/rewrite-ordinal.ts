import { type Frame, type Rewriting, rewritten } from "./frame.ts";
import { figureAfter } from "./reading-again.ts";
import type { Target } from "./target.ts";
import { inCaseOf, ordinalEnding, ordinalInWords } from "./words-of-numbers.ts";

/** "3rd" as "4th", "twenty-first" as "twenty-second". */
export function rewriteOrdinal(frame: Frame, target: Target): Rewriting | undefined {
  const { visible, start, end } = frame;
  const { value, dimension } = target;
  if (dimension !== "ordinal" || !Number.isInteger(value) || value < 1) return undefined;
  const written = visible.text.slice(start, end);
  const digits = /^\d[\d,]*(?:st|nd|rd|th)$/i.test(written);
  if (!digits && !/^[a-z]+(?:-[a-z]+)?$/i.test(written)) return undefined;
  const word = digits ? undefined : ordinalInWords(value);
  const text = word === undefined ? `${value}${ordinalEnding(value)}` : inCaseOf(written, word);
  const made = rewritten(frame, [{ start, end, text }]);
  if (made === undefined) return undefined;
  const after = figureAfter(frame, made.edits, visible.at[start] as number);
  return after?.dimension === "ordinal" && after.value === value ? made : undefined;
}
