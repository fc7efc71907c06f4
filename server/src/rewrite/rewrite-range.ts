import { articleStyle } from "./article-style.ts";
import { type Frame, type Rewriting, rewritten } from "./frame.ts";
import { inUnitOf } from "./in-unit.ts";
import { numberInStyle } from "./number-in-style.ts";
import { figureAfter } from "./reading-again.ts";
import type { Target } from "./target.ts";
import { writtenNumbers } from "./written-number.ts";

/** Both ends of a range; only by those of another range. */
export function rewriteRange(frame: Frame, aim: Target): Rewriting | undefined {
  const { figure, visible, start, end, document } = frame;
  const target = inUnitOf(figure, aim);
  const { low, high } = figure.reading.tight;
  if (target?.high === undefined || target.value < 0 || low < 0) return undefined;
  const [first, second, more] = writtenNumbers(visible.text, start, end, figure.dimension === "money") ?? [];
  if (first === undefined || second === undefined || more !== undefined) return undefined;
  const replacements = [];
  for (const [number, own, wanted] of [
    [first, low, target.value],
    [second, high, target.high],
  ] as const) {
    // "2 to 3 million" has its scale behind the second end only.
    const carried = number.value === 0 ? 1 : own / number.value;
    const part = { ...target, value: wanted / carried, step: target.step / carried };
    const context = { style: articleStyle(document), opens: false, counted: false, soft: false };
    const text = numberInStyle(part, number, context);
    if (text === undefined) return undefined;
    replacements.push({ start: number.start, end: number.end, text });
  }
  const made = rewritten(frame, replacements);
  if (made === undefined) return undefined;
  const after = figureAfter(frame, made.edits, visible.at[first.start] as number);
  const within = (after?.step ?? 0) / 2 + (target.computed ? 0.01 * target.high : 0) + 1e-9 * target.high;
  const right =
    after?.value === null &&
    after.bound === figure.bound &&
    after.dimension === figure.dimension &&
    after.unit === figure.unit &&
    Math.abs(after.reading.tight.low - target.value) <= within &&
    Math.abs(after.reading.tight.high - target.high) <= within;
  return right ? made : undefined;
}
