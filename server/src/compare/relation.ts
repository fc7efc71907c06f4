import type { Claim } from "../model/claim.ts";
import type { Bound, Figure } from "../model/figure.ts";
import { contains, holds, intersects } from "./interval.ts";
import type { Profile } from "./profile.ts";
import type { Quantity } from "./quantity.ts";
import { sayNumber } from "./say-number.ts";
import { digitsSwapped, isSlip, mantissa, pointMoved, scaleSlip } from "./slips.ts";

/** What two values say of each other, given that they are about the same thing. */
export interface ValueRelation {
  readonly relation: "same" | "consistent" | "conflict";
  /** How surely, about 1: a bound says little of a value far above it; a typing slip says much. */
  readonly certainty: number;
  /** With the arithmetic. */
  readonly why: string;
  /** The typing slip that a conflict looks like, in words ("two digits are swapped"); absent where it looks like none. */
  readonly slip?: string;
}

/** `null` where the values lie too near for a conflict and too far for support. */
export function relateValues(a: Profile, b: Profile): ValueRelation | null {
  const left = a.quantity;
  const right = b.quantity;
  const leftText = a.text;
  const rightText = b.text;
  if (isBoundReversed(a, b)) return conflict(a, b, 1.1);
  if (isOtherScale(a, b)) return conflict(a, b, 1);
  const inside = staysWithin(a, b) ?? staysWithin(b, a);
  if (inside !== null) return inside;
  if (isBirthdayApart(a, b)) return null;
  if (!intersects(left.reading.loose, right.reading.loose)) return conflict(a, b, plausibility(a, b));
  if (sameBound(a.claim.figure, b.claim.figure) && sameValue(left, right)) {
    return { relation: "same", certainty: 1, why: `${leftText} in both` };
  }
  if (isSlipBetweenBounds(a, b)) return conflict(a, b, 1.1);
  if (!intersects(left.reading.rounded, right.reading.rounded)) {
    return breaksBound(a, b) || breaksBound(b, a) ? conflict(a, b, brokenBound) : null;
  }
  const against = contrary(a.claim.figure.bound, b.claim.figure.bound) ? contraryBounds : 1;
  const certainty = supportOfBound(left, right) * supportOfBound(right, left) * against;
  return { relation: "consistent", certainty, why: fits(left, right, leftText, rightText) };
}

/** "More than 3 percent" of what is "no more than 3 percent": one of the two is wrong, although nobody doubts the number. */
function isBoundReversed(a: Profile, b: Profile): boolean {
  const { value } = a.quantity;
  if (value === null || value === 0 || value !== b.quantity.value) return false;
  return contrary(a.claim.figure.bound, b.claim.figure.bound) && !isDoubted(a.claim) && !isDoubted(b.claim);
}

/** A birthday may lie between two texts that give one person's age. */
function isBirthdayApart({ claim: { figure: a } }: Profile, { claim: { figure: b } }: Profile): boolean {
  if (a.dimension !== "age" || b.dimension !== "age" || a.value === null || b.value === null) return false;
  return Math.abs(a.value - b.value) === 1 && a.unit === b.unit;
}

/** "Doubt that more than 7,000" says what "no more than 7,000" says. */
function isDoubted({ negated, context }: Claim): boolean {
  return negated || context.some((word) => doubts.has(word));
}

const doubts = new Set(["doubt", "deny", "dispute", "reject", "unlikely", "hardly", "question"]);

/**
 * "10 percent" for "as low as 1 percent": the bound holds, yet whoever names the best that can be had as a plain number names
 * that number, and the same digits ten or a hundred times as large are a slip.
 */
function isOtherScale(a: Profile, b: Profile): boolean {
  const [x, y] = [a.quantity.value, b.quantity.value];
  if (x === null || y === null || x <= 0 || y <= 0 || x === y || mantissa(x) !== mantissa(y)) return false;
  if (isBest(a.text) === isBest(b.text)) return false;
  const plain = isBest(a.text) ? b : a;
  const times = Math.max(x, y) / Math.min(x, y);
  return plain.claim.figure.bound === "exact" && (Math.abs(times - 10) < 1e-6 || Math.abs(times - 100) < 1e-5);
}

function timesApart({ quantity: a }: Profile, { quantity: b }: Profile): number {
  const [x, y] = [a.value ?? 1, b.value ?? 1];
  return Math.round(Math.max(x, y) / Math.min(x, y));
}

/** "As low as 1%", "as much as 40 tonnes": the end of a scale, not just a limit. */
function isBest(text: string): boolean {
  return /^as (?:low|little|few|high|much|many) as /i.test(text);
}

/** "Within 20 minutes" is what 19 minutes are. */
function staysWithin(outer: Profile, inner: Profile): ValueRelation | null {
  const [most, value] = [outer.quantity.value, inner.quantity.value];
  if (!outer.within || most === null || value === null || value > most || value <= 0) return null;
  const certainty = value * 2 >= most ? 0.9 : 0.5;
  return { relation: "consistent", certainty, why: `${inner.text} is within ${outer.text}` };
}

/** An exact number well beyond a bound: 40 percent where "fewer than a third" stands. */
const brokenBound = 0.9;
const wellBeyond = 1.15;

function breaksBound(
  { quantity: { value: bound }, claim }: Profile,
  { quantity: { value }, claim: other }: Profile,
): boolean {
  if (bound === null || value === null || bound <= 0 || value <= 0 || other.figure.bound !== "exact") return false;
  return (
    (upper.has(claim.figure.bound) && value > bound * wellBeyond) ||
    (lower.has(claim.figure.bound) && value * wellBeyond < bound)
  );
}

/** "No more than 1,150" hardly supports "more than 1,100", although both may hold. */
const contraryBounds = 0.6;

const upper = new Set<Bound>(["at-most", "less-than"]);
const lower = new Set<Bound>(["at-least", "more-than"]);

/** Whether one bound is from above and the other from below. */
export function contrary(a: Bound, b: Bound): boolean {
  return (upper.has(a) && lower.has(b)) || (lower.has(a) && upper.has(b));
}

function conflict(a: Profile, b: Profile, certainty: number): ValueRelation {
  const slip = isBoundReversed(a, b)
    ? "the bound is the other way round"
    : sameDigits(a, b)
      ? "the same number with another unit"
      : isOtherScale(a, b)
        ? `${sayNumber(timesApart(a, b))} times apart`
        : (rangeSlip(a.claim.figure, b.claim.figure) ?? slipIn(a.quantity, b.quantity));
  const why = `${a.text} is not ${b.text}`;
  return slip === null
    ? { relation: "conflict", certainty, why }
    : { relation: "conflict", certainty, why: `${why}: ${slip}`, slip };
}

/**
 * "More than 890" and "more than 980" do not exclude each other, but nobody writes both of one thing: where two bounds of
 * one kind differ by a typing slip, they are taken to conflict.
 */
function isSlipBetweenBounds(a: Profile, b: Profile): boolean {
  const { bound } = a.claim.figure;
  if (
    bound === "exact" ||
    bound === "approximately" ||
    bound === "range" ||
    !sameBound(a.claim.figure, b.claim.figure)
  ) {
    return false;
  }
  if (isSizeClass(a.text) || isSizeClass(b.text)) return false;
  const [x, y] = [a.quantity.value, b.quantity.value];
  return x !== null && y !== null && x > 0 && y > 0 && isSlip(x, y);
}

function sameBound(a: Figure, b: Figure): boolean {
  const kind = (figure: Figure) =>
    figure.bound === "at-least" ? "more-than" : figure.bound === "at-most" ? "less-than" : figure.bound;
  return kind(a) === kind(b);
}

/** Equal at the coarser of the two precisions. */
function sameValue(a: Quantity, b: Quantity): boolean {
  if (a.value === null || b.value === null) {
    return holds(a.reading.tight, b.reading.tight) && holds(b.reading.tight, a.reading.tight);
  }
  if (a.value === b.value) return true;
  const coarser = a.step >= b.step ? a : b;
  const finer = coarser === a ? b : a;
  return (
    Math.abs((coarser.value as number) - (finer.value as number)) < coarser.step / 2 &&
    contains(coarser.reading.tight, finer.value as number)
  );
}

/** An open bound supports a value near it fully and one of more than twice its size hardly. */
function supportOfBound(bound: Quantity, other: Quantity): number {
  if (bound.reading.tight.high !== Infinity || other.value === null || bound.value === null || bound.value <= 0)
    return 1;
  const times = other.value / bound.value;
  return times <= 1.5 ? 1 : times <= 2 ? 0.8 : 0.4;
}

function fits(a: Quantity, b: Quantity, aText: string, bText: string): string {
  if (a.value !== null && contains(b.reading.tight, a.value)) return `${aText} agrees with ${bText}`;
  if (b.value !== null && contains(a.reading.tight, b.value)) return `${bText} agrees with ${aText}`;
  if (a.value !== null && b.value !== null)
    return a.step > b.step ? `${bText} rounds to ${aText}` : `${aText} rounds to ${bText}`;
  return `${aText} and ${bText} overlap`;
}

/** The slip that two values show, in words; `null` where they show none. */
function slipIn(a: Quantity, b: Quantity): string | null {
  if (a.value === null || b.value === null || a.value === 0 || b.value === 0) return null;
  const factor = scaleSlip(a.value, b.value);
  if (factor !== null) return `${sayNumber(factor)} times apart${factor >= 1000 ? ", as million and billion are" : ""}`;
  if (pointMoved(a.value, b.value)) return "the decimal point has moved";
  return digitsSwapped(a.value, b.value) ? "two digits are swapped" : null;
}

/** "$1.90 million to $1.98 million" for billions: both ends the same many times apart; `null` for other ranges. */
function rangeSlip(a: Figure, b: Figure): string | null {
  if (a.bound !== "range" || b.bound !== "range") return null;
  const [x, y] = [a.reading.tight, b.reading.tight];
  const factor = scaleSlip(x.low, y.low);
  if (factor === null || factor < 1000 || factor !== scaleSlip(x.high, y.high)) return null;
  return `${sayNumber(factor)} times apart, as million and billion are`;
}

/**
 * How likely it is that two disjoint values of what seems one thing are an error and not two things. A typing slip (two
 * digits swapped, another scale word, "percent" for "times") is telling in itself; values far apart mostly are two things.
 */
function plausibility(a: Profile, b: Profile): number {
  const [x, y] = [a.quantity.value, b.quantity.value];
  if (rangeSlip(a.claim.figure, b.claim.figure) !== null) return 1.2;
  if (x === null || y === null || x <= 0 || y <= 0 || isSizeClass(a.text) || isSizeClass(b.text)) return 0.5;
  if (sameDigits(a, b)) return 1.35;
  // Two numbers of two digits are each other's swap by chance now and then.
  if (digitsSwapped(x, y)) return Math.min(mantissa(x).length, mantissa(y).length) > 2 ? 1.3 : 1.01;
  if (isSlip(x, y)) return 1.2;
  if (pointMoved(x, y)) return 0.95;
  const times = Math.max(x, y) / Math.min(x, y);
  if (contrary(a.claim.figure.bound, b.claim.figure.bound) && times <= 1.5) return 1.1;
  return times <= 1.5 ? 0.92 : times <= 3 ? 0.72 : 0.6;
}

/** "1,000 percent" for "1,000-fold": one number on two scales that the same thing is measured on. */
function sameDigits({ claim: { figure: a } }: Profile, { claim: { figure: b } }: Profile): boolean {
  const relative = a.dimension === "percent" || a.dimension === "multiple" || a.dimension === "ratio";
  return relative && a.value !== null && a.value === b.value && a.unit !== b.unit;
}

/** "billion-parameter", "a trillion": a size, not a number. */
function isSizeClass(text: string): boolean {
  return /^(?:(?:a|one|more than|over|exceed\w*|about|around|some) )*(?:hundred|thousand|million|billion|trillion)s?$/i.test(
    text,
  );
}
