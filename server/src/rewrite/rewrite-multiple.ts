import { type Frame, type Rewriting, rewritten } from "./frame.ts";
import { figureAfter } from "./reading-again.ts";
import type { Target } from "./target.ts";
import { cardinalInWords, inCaseOf } from "./words-of-numbers.ts";

/** Stems that say a multiple by themselves. */
const stems = new Map([
  [0.5, "halv"],
  [2, "doubl"],
  [3, "tripl"],
  [4, "quadrupl"],
  [5, "quintupl"],
]);

/** How far a value may lie from the whole multiple that a word names; "tripled" is never exact. */
const roughly = 0.06;

/** "Doubled" as "tripled", "tenfold" as "twelvefold", "twice" as "three times". */
export function rewriteMultiple(frame: Frame, target: Target): Rewriting | undefined {
  const { figure, visible, start, end } = frame;
  const { value, dimension, bound } = target;
  if (dimension !== "multiple" || !(value > 0) || (bound !== "exact" && bound !== figure.bound)) return undefined;
  const near = [...stems.keys()].find((each) => Math.abs(value - each) <= roughly * each);
  const whole = near ?? (Math.abs(value - Math.round(value)) <= roughly * value ? Math.round(value) : undefined);
  const text = whole === undefined ? undefined : wordsFor(visible.text.slice(start, end), whole);
  if (whole === undefined || text === undefined) return undefined;
  // "More than doubled" would be doubtful beside any other multiple.
  const side = visible.text.slice(frame.outerStart, start) === "" ? "" : figure.bound;
  if (side === "more-than" && value <= whole) return undefined;
  if (side === "less-than" && value >= whole) return undefined;
  const made = rewritten(frame, [{ start, end, text }]);
  if (made === undefined) return undefined;
  const after = figureAfter(frame, made.edits, visible.at[start] as number);
  const right = after?.dimension === "multiple" && after.value === whole && after.change === figure.change;
  return right ? made : undefined;
}

function wordsFor(written: string, value: number): string | undefined {
  const lower = written.toLowerCase();
  const verb = /^(?:doubl|tripl|trebl|quadrupl|quintupl|halv)(e|es|ed|ing)$/.exec(lower);
  if (verb !== null) {
    const stem = stems.get(value);
    return stem === undefined ? undefined : inCaseOf(written, `${stem}${verb[1]}`);
  }
  const fold = /^[a-z]+(-?)fold$/.exec(lower);
  if (fold !== null) {
    const word = cardinalInWords(value);
    return word === undefined || value < 2 ? undefined : inCaseOf(written, `${word}${fold[1]}fold`);
  }
  if (lower === "twice" || lower === "three times") {
    const word = value === 2 ? "twice" : value === 0.5 ? undefined : `${cardinalInWords(value) ?? value} times`;
    return word === undefined ? undefined : inCaseOf(written, word);
  }
  return undefined;
}
