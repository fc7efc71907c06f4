import type { Claim } from "../model/claim.ts";
import { articleStyle } from "./article-style.ts";
import { type Frame, type Rewriting, rewritten } from "./frame.ts";
import { figureAfter } from "./reading-again.ts";
import type { Target } from "./target.ts";
import { cardinalInWords, fractionInWords, inCaseOf } from "./words-of-numbers.ts";

/**
 * A share in words. Another fraction replaces it only where it is exact ("two thirds" for 40 of 60); else it becomes a
 * percentage, where the words before and behind it allow one.
 */
export function rewriteShare(frame: Frame, { whole }: Claim, target: Target): Rewriting | undefined {
  const share = target.dimension === "percent" ? target.value / 100 : target.dimension === "ratio" ? target.value : 0;
  if (!(share > 0 && share < 1) || target.bound !== "exact") return undefined;
  const fraction = () => inFraction(frame, target, share);
  const percent = () => (whole === null && !hasPart(frame) ? undefined : inPercent(frame, share));
  // A source's percentage is rounded, so that no fraction is sure to be the same.
  return target.dimension === "percent" && !target.computed ? (percent() ?? fraction()) : (fraction() ?? percent());
}

const outOf = /^(\S+?)([\s-](?:in|out of|in every)[\s-])(\S+)$/i;

function inFraction(frame: Frame, target: Target, share: number): Rewriting | undefined {
  const { visible, start, end, outerStart } = frame;
  const written = visible.text.slice(start, end);
  const parts = target.ratio ?? fractionOf(share);
  if (parts === undefined || outerStart < start) return undefined;
  const [top, bottom] = parts;
  const pair = outOf.exec(written);
  if (pair !== null) {
    const inDigits = /\d/.test(pair[1] ?? "");
    const name = (value: number) => (inDigits ? String(value) : (cardinalInWords(value) ?? String(value)));
    return checked(frame, inCaseOf(written, `${name(top)}${pair[2]}${name(bottom)}`), share);
  }
  if (!/^[a-z]+(?:[\s-][a-z]+)?$/i.test(written)) return undefined;
  const words = fractionInWords(top, bottom);
  if (words === undefined) return undefined;
  const spaced = /^[a-z]+\s[a-z]+$/i.test(written) && !/^an?\s/i.test(written) ? words.replace("-", " ") : words;
  return checked(frame, inCaseOf(written, spaced), share);
}

/** Whether the figure stands before "of", so that a percentage can stand there too. */
function hasPart({ visible, end }: Frame): boolean {
  return /^\s(?:of\b|[,.;)]|$)/.test(visible.text.slice(end)) || /^[,.;)]/.test(visible.text.slice(end));
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
  const after = figureAfter(document, frame.block, made.edits, visible.at[outerStart] as number);
  return after?.dimension === "percent" && Math.abs((after.value ?? 0) - shown) <= after.step / 2 + 1e-9
    ? made
    : undefined;
}

function checked(frame: Frame, text: string, share: number): Rewriting | undefined {
  const { visible, start, end, document, block } = frame;
  const made = rewritten(frame, [{ start, end, text }]);
  if (made === undefined) return undefined;
  const after = figureAfter(document, block, made.edits, visible.at[start] as number);
  const right = after?.dimension === "ratio" && after.bound === "exact" && Math.abs((after.value ?? 0) - share) < 1e-9;
  return right ? made : undefined;
}

/** Numerator and denominator up to ten; `undefined` where none is exact. */
function fractionOf(share: number): readonly [number, number] | undefined {
  for (let bottom = 2; bottom <= 10; bottom++) {
    const top = Math.round(share * bottom);
    if (top > 0 && top < bottom && Math.abs(top / bottom - share) < 1e-9) return [top, bottom];
  }
  return undefined;
}
