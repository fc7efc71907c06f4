import type { Target } from "./target.ts";
import type { WrittenNumber } from "./written-number.ts";

/** A number to be written: `value` = `shown` · scale, with so many decimals. */
export interface Shown {
  readonly shown: number;
  readonly decimals: number;
}

/**
 * The number as exactly as the writer's way and what is known of it allow: a source's value with the source's own digits
 * unless the writer's scale word hides them, a computed one with the writer's number of decimals. `soft` rounds as the
 * written number is rounded, for "about 1,500".
 */
export function shownIn(scale: number, target: Target, written: WrittenNumber, soft: boolean): Shown {
  const shown = target.value / scale;
  const known = target.step > 0 ? Math.max(0, placesOf(target.step / scale)) : Infinity;
  if (soft && scale === 1) return rounded(shown, significantPlace(written), known);
  if (target.computed) {
    const exact = decimalsNeeded(shown);
    if (exact <= written.decimals) return { shown, decimals: Math.min(written.decimals, known) };
    if (scale === 1 && written.decimals === 0 && significantPlace(written) > 1)
      return nearly(shown, significantDigits(written), known);
    return { shown, decimals: Math.min(known, atLeast(target.digits ?? 1, shown, written.decimals)) };
  }
  if (known === Infinity) return { shown, decimals: atLeast(1, shown, written.decimals) };
  if (scale === 1 && written.scale === undefined) return { shown, decimals: known };
  const needed = Math.min(known, decimalsNeeded(shown));
  // A scale gained or lost must not cut digits off: 1,026 billion is 1.026 trillion.
  const most = scale === (written.scale?.factor ?? 1) ? Math.max(2, written.decimals) : 3;
  if (needed <= most) return { shown, decimals: Math.min(known, Math.max(needed, written.decimals)) };
  return { shown, decimals: Math.min(known, Math.max(written.decimals, 1)) };
}

/** Rounded up or down to the place that the written number is rounded to: what "more than" and "nearly" want. */
export function roundedAside(target: Target, written: WrittenNumber, up: boolean): number {
  const scale = written.scale?.factor ?? 1;
  const place = written.decimals > 0 ? scale / 10 ** written.decimals : Math.max(scale, significantPlace(written));
  const units = target.value / place;
  const whole = up ? Math.ceil(units - 1e-9) : Math.floor(units + 1e-9);
  return Number((whole * place).toPrecision(12));
}

/** The place of the last digit of a whole number that is no zero: 100 for 1,500. */
export function significantPlace({ value, decimals, scale }: WrittenNumber): number {
  if (decimals > 0 || scale !== undefined || value === 0 || !Number.isInteger(value)) return 1;
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return place;
}

function rounded(shown: number, place: number, known: number): Shown {
  const value = Math.round(shown / place) * place;
  return value === 0 ? { shown, decimals: Math.min(known, 0) } : { shown: value, decimals: 0 };
}

/** With as many digits as the written number has, but never more than one in a hundred off. */
function nearly(shown: number, digits: number, known: number): Shown {
  const top = Math.floor(Math.log10(Math.abs(shown) || 1)) + 1;
  for (let place = 10 ** (top - Math.max(2, digits)); place > 1; place /= 10) {
    const value = Math.round(shown / place) * place;
    if (Math.abs(value - shown) <= 0.01 * Math.abs(shown)) return { shown: value, decimals: 0 };
  }
  return { shown, decimals: Math.min(known, atLeast(1, shown, 0)) };
}

/** Digits before the zeros at a whole number's end: 2 for 1,500. */
function significantDigits(written: WrittenNumber): number {
  return String(Math.round(written.value / significantPlace(written))).length;
}

/** More decimals where the written ones would show fewer digits than asked, or zeros alone: 0.4, not 0. */
function atLeast(digits: number, shown: number, decimals: number): number {
  const size = Math.abs(shown);
  if (size === 0 || (digits === 1 && size >= 0.5 / 10 ** decimals)) return decimals;
  return Math.min(6, Math.max(decimals, digits - 1 - Math.floor(Math.log10(size))));
}

/** How many decimals show the number whole; 15 where no few do. */
function decimalsNeeded(value: number): number {
  for (let decimals = 0; decimals < 10; decimals++) {
    const all = value * 10 ** decimals;
    if (Math.abs(all - Math.round(all)) <= 1e-9 * Math.max(1, Math.abs(all))) return decimals;
  }
  return 15;
}

/** Decimals that a step has: 0.1 has one, 100 minus two, and 0.62, which a conversion left, none. */
function placesOf(step: number): number {
  return Math.ceil(-Math.log10(2 * step) - 1e-9);
}
