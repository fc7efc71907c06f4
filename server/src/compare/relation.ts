import type { Figure } from "../model/figure.ts";
import { contains, holds, intersects } from "./interval.ts";
import type { Profile } from "./profile.ts";
import type { Quantity } from "./quantity.ts";
import { sayNumber } from "./say-number.ts";

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
  if (!intersects(left.reading.loose, right.reading.loose)) return conflict(a, b, plausibility(a, b));
  if (sameBound(a.claim.figure, b.claim.figure) && sameValue(left, right)) {
    return { relation: "same", certainty: 1, why: `${leftText} in both` };
  }
  if (isSlipBetweenBounds(a, b)) return conflict(a, b, 1.1);
  if (!intersects(left.reading.rounded, right.reading.rounded)) return null;
  const certainty = supportOfBound(left, right) * supportOfBound(right, left);
  return { relation: "consistent", certainty, why: fits(left, right, leftText, rightText) };
}

function conflict(a: Profile, b: Profile, certainty: number): ValueRelation {
  const slip = sameDigits(a, b) ? "the same number with another unit" : slipIn(a.quantity, b.quantity);
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
  return digitsSwapped(a.value, b.value) ? "two digits are swapped" : null;
}

/**
 * How likely it is that two disjoint values of what seems one thing are an error and not two things. A typing slip (two
 * digits swapped, another scale word, "percent" for "times") is telling in itself; values far apart mostly are two things.
 */
function plausibility(a: Profile, b: Profile): number {
  const [x, y] = [a.quantity.value, b.quantity.value];
  if (x === null || y === null || x <= 0 || y <= 0 || isSizeClass(a.text) || isSizeClass(b.text)) return 0.5;
  if (sameDigits(a, b)) return 1.35;
  if (isSlip(x, y)) return digitsSwapped(x, y) && Math.min(mantissa(x).length, mantissa(y).length) > 2 ? 1.3 : 1.2;
  const times = Math.max(x, y) / Math.min(x, y);
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

/** Whether one number is likely the other mistyped: two digits swapped or another scale word. */
export function isSlip(a: number, b: number): boolean {
  return scaleSlip(a, b) !== null || digitsSwapped(a, b);
}

/** Two neighbouring digits that change places change a number by one to eight times nine times a power of ten. */
function differsLikeSwap(a: number, b: number): boolean {
  const ninth = Math.abs(a - b) / 9;
  if (ninth === 0) return false;
  const digit = ninth / 10 ** Math.floor(Math.log10(ninth) + 1e-9);
  return Math.abs(digit - Math.round(digit)) < 1e-6;
}

/** The digits of a number that are not zeros at its ends. */
function mantissa(value: number): string {
  return Math.abs(value).toExponential(11).replace(/e.*$/, "").replace(".", "").replace(/0+$/, "");
}

/** 1,000, a million or a billion where the two numbers are that many times apart; else `null`. */
function scaleSlip(a: number, b: number): number | null {
  const times = Math.max(Math.abs(a), Math.abs(b)) / Math.min(Math.abs(a), Math.abs(b));
  const factor = [10, 100, 1e3, 1e6, 1e9].find((each) => Math.abs(times / each - 1) < 0.05) ?? null;
  if (factor === null || factor >= 1e3) return factor;
  // Ten times and a hundred times are a digit too many only where the digits are the same and telling.
  const digits = mantissa(a);
  const telling = digits.length > 2 || (digits.length === 2 && Math.min(a, b) >= 1000);
  return digits === mantissa(b) && telling ? factor : null;
}

/** Whether the two numbers differ by two neighbouring digits changing places. */
export function digitsSwapped(a: number, b: number): boolean {
  if (!differsLikeSwap(a, b)) return false;
  const left = significant(a);
  const right = significant(b);
  if (left.length !== right.length || left === right) return false;
  for (let i = 0; i + 1 < left.length; i++) {
    if (left[i] === right[i]) continue;
    return left[i] === right[i + 1] && left[i + 1] === right[i] && left.slice(i + 2) === right.slice(i + 2);
  }
  return false;
}

/** The first twelve digits with the exponent behind, so that only numbers of one size are alike. */
function significant(value: number): string {
  return Math.abs(value).toExponential(11).replace(".", "");
}
