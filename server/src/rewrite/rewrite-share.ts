import type { Bound } from "../model/figure.ts";
import { articleStyle } from "./article-style.ts";
import type { WrittenClaim } from "./frame.ts";
import { type Frame, type Rewriting, rewritten } from "./frame.ts";
import { sideOf } from "./modifiers.ts";
import { figureAfter } from "./reading-again.ts";
import type { Target } from "./target.ts";
import { cardinalInWords, fractionInWords, inCaseOf } from "./words-of-numbers.ts";

/**
 * A share in words. Another fraction replaces it only where it is exact ("two thirds" for 40 of 60); else it becomes a
 * percentage, where the words before and behind it allow one.
 */
export function rewriteShare(frame: Frame, { whole }: WrittenClaim, target: Target): Rewriting | undefined {
  const share = target.dimension === "percent" ? target.value / 100 : target.dimension === "ratio" ? target.value : 0;
  if (!(share > 0 && share < 1) || target.bound !== "exact") return undefined;
  const fraction = () => inFraction(frame, target, share);
  const percent = () => (whole === null && !hasPart(frame) ? undefined : inPercent(frame, share));
  // A source's percentage is rounded, so that no fraction is sure to be the same.
  return target.dimension === "percent" && !target.computed ? (percent() ?? fraction()) : (fraction() ?? percent());
}

const outOf = /^(\S+?)([\s-](?:in|out of|in every)[\s-])(\S+)$/i;

function inFraction(frame: Frame, target: Target, share: number): Rewriting | undefined {
  const { figure, visible, start, end, outerStart } = frame;
  const written = visible.text.slice(start, end);
  const bounded = outerStart < start;
  const parts = bounded ? nearFraction(share, figure.bound) : (target.ratio ?? fractionOf(share));
  if (parts === undefined) return undefined;
  const [top, bottom] = parts;
  const value = top / bottom;
  const pair = outOf.exec(written);
  if (pair !== null && bottom > 2) {
    const inDigits = /\d/.test(pair[1] ?? "");
    const name = (value: number) => (inDigits ? String(value) : (cardinalInWords(value) ?? String(value)));
    return checked(frame, inCaseOf(written, `${name(top)}${pair[2]}${name(bottom)}`), value);
  }
  if (pair === null && !/^[a-z]+(?:[\s-][a-z]+)?$/i.test(written)) return undefined;
  const named = fractionInWords(top, bottom);
  if (named === undefined) return undefined;
  const words = pair === null && /^one[\s-]/i.test(written) ? named.replace(/^an? /, "one-") : named;
  const spaced = /^[a-z]+\s[a-z]+$/i.test(written) && !/^an?\s/i.test(written) ? words.replace("-", " ") : words;
  return checked(frame, inCaseOf(written, spaced), value);
}

/** Whether the figure stands before "of", so that a percentage can stand there too. */
function hasPart({ visible, end }: Frame): boolean {
  return /^(?:\s?[,.;:)–—]|\sof\b|\s?$)/.test(visible.text.slice(end));
}

function inPercent(frame: Frame, share: number): Rewriting | undefined {
  const { visible, outerStart, start, end, outerEnd, document, opens } = frame;
  if (
    opens ||
    /^[-‐‑]/.test(visible.text.slice(end)) ||
    /(?:[-‐‑]|\b(?:an?|the|other))\s?$/i.test(visible.text.slice(0, outerStart))
  )
    return undefined;
  const { percent } = articleStyle(document);
  const shown = share * 100;
  const number = shown.toFixed(shown < 1 || shown > 99 ? 1 : 0);
  const text = percent === "%" ? `${number}%` : `${number} ${percent}`;
  const replacements = [{ start: outerStart, end: outerEnd, text }];
  const made = start <= end ? rewritten(frame, replacements) : undefined;
  if (made === undefined) return undefined;
  const after = figureAfter(frame, made.edits, visible.at[outerStart] as number);
  return after?.dimension === "percent" && Math.abs((after.value ?? 0) - shown) <= after.step / 2 + 1e-9
    ? made
    : undefined;
}

function checked(frame: Frame, text: string, share: number): Rewriting | undefined {
  const { visible, start, end } = frame;
  const made = rewritten(frame, [{ start, end, text }]);
  if (made === undefined) return undefined;
  const after = figureAfter(frame, made.edits, visible.at[start] as number);
  const right =
    after?.dimension === "ratio" && after.bound === frame.figure.bound && Math.abs((after.value ?? 0) - share) < 1e-9;
  return right ? made : undefined;
}

/** How far "nearly half" and "about a third" may lie from the share. */
const nearBy = 0.025;

/** The plainest fraction that a bound kept before it still holds of: "nearly half" for 49.1 percent. */
function nearFraction(share: number, bound: Bound): readonly [number, number] | undefined {
  for (const bottom of [2, 3, 4, 5, 10]) {
    const top = Math.round(share * bottom);
    const beyond = top / bottom - share;
    if (top < 1 || top >= bottom || Math.abs(beyond) > nearBy) continue;
    if (bound === "approximately" || (sideOf(bound) < 0 && beyond > 0) || (sideOf(bound) > 0 && beyond < 0))
      return [top, bottom];
  }
  return undefined;
}

/** Numerator and denominator up to ten; `undefined` where none is exact. */
function fractionOf(share: number): readonly [number, number] | undefined {
  for (let bottom = 2; bottom <= 10; bottom++) {
    const top = Math.round(share * bottom);
    if (top > 0 && top < bottom && Math.abs(top / bottom - share) < 1e-9) return [top, bottom];
  }
  return undefined;
}
