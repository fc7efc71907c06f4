import type { Interval } from "../model/interval.ts";

/** Every number; also what a quotient is when the divisor may be zero. */
export const everything: Interval = Object.freeze({ low: -Infinity, high: Infinity, lowOpen: true, highOpen: true });

/** Numbers from `low` to `high`; ends are closed unless said otherwise, infinite ends always open. */
export function interval(low: number, high: number, lowOpen = false, highOpen = false): Interval {
  return { low, high, lowOpen: lowOpen || low === -Infinity, highOpen: highOpen || high === Infinity };
}

/** The one number. */
export function point(value: number): Interval {
  return interval(value, value);
}

export function isEmpty(a: Interval): boolean {
  return !(a.low < a.high) && !(a.low === a.high && !a.lowOpen && !a.highOpen);
}

export function contains(a: Interval, value: number): boolean {
  return (
    (a.lowOpen ? value > a.low : value >= a.low) &&
    (a.highOpen ? value < a.high : value <= a.high) &&
    !Number.isNaN(value)
  );
}

/** Whether every number of `inner` is in `outer`. */
export function holds(outer: Interval, inner: Interval): boolean {
  if (isEmpty(inner)) return true;
  const low = inner.low > outer.low || (inner.low === outer.low && (!outer.lowOpen || inner.lowOpen));
  const high = inner.high < outer.high || (inner.high === outer.high && (!outer.highOpen || inner.highOpen));
  return low && high;
}

export function intersects(a: Interval, b: Interval): boolean {
  return !isEmpty(intersection(a, b));
}

/** The numbers in both; empty (see {@link isEmpty}) where there are none. */
export function intersection(a: Interval, b: Interval): Interval {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return {
    low,
    high,
    lowOpen: (a.low === low && a.lowOpen) || (b.low === low && b.lowOpen),
    highOpen: (a.high === high && a.highOpen) || (b.high === high && b.highOpen),
  };
}

/** The smallest set without gaps that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  const low = Math.min(a.low, b.low);
  const high = Math.max(a.high, b.high);
  return {
    low,
    high,
    lowOpen: (a.low !== low || a.lowOpen) && (b.low !== low || b.lowOpen),
    highOpen: (a.high !== high || a.highOpen) && (b.high !== high || b.highOpen),
  };
}

export function add(a: Interval, b: Interval): Interval {
  return interval(a.low + b.low, a.high + b.high, a.lowOpen || b.lowOpen, a.highOpen || b.highOpen);
}

export function negate(a: Interval): Interval {
  return interval(-a.high, -a.low, a.highOpen, a.lowOpen);
}

export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

export function scale(a: Interval, factor: number): Interval {
  return factor === 0 ? point(0) : multiply(a, point(factor));
}

export function multiply(a: Interval, b: Interval): Interval {
  const corners = [
    corner(a.low, a.lowOpen, b.low, b.lowOpen),
    corner(a.low, a.lowOpen, b.high, b.highOpen),
    corner(a.high, a.highOpen, b.low, b.lowOpen),
    corner(a.high, a.highOpen, b.high, b.highOpen),
  ];
  let low = Infinity;
  let high = -Infinity;
  let lowOpen = true;
  let highOpen = true;
  for (const [value, open] of corners) {
    if (value < low || (value === low && !open)) lowOpen = open;
    if (value > high || (value === high && !open)) highOpen = open;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return interval(low, high, lowOpen, highOpen);
}

/** All quotients; {@link everything} where the divisor may be zero in its middle or is nothing else. */
export function divide(a: Interval, b: Interval): Interval {
  if ((b.low < 0 && b.high > 0) || (b.low === 0 && b.high === 0)) return everything;
  const low = b.high === 0 ? -Infinity : 1 / b.high;
  const high = b.low === 0 ? Infinity : 1 / b.low;
  return multiply(a, interval(low, high, b.highOpen, b.lowOpen));
}

/** A product of two ends and whether it is only approached. A closed zero times anything is zero itself. */
function corner(x: number, xOpen: boolean, y: number, yOpen: boolean): readonly [number, boolean] {
  if (x === 0 || y === 0) {
    const reached = (x === 0 && !xOpen) || (y === 0 && !yOpen);
    return [0, !reached];
  }
  return [x * y, xOpen || yOpen];
}
