import type { Reading } from "../../model/figure.ts";
import type { Interval } from "../../model/interval.ts";
import type { Draft } from "./draft.ts";

/** The intervals that a draft's words allow; the design's table of meanings. */
export function readingOf(one: Draft): Reading {
  if (one.form === "range" || one.form === "score") return spread(one);
  if (one.form === "plural") return ofPlural(one);
  if (one.form === "date" || one.form === "time" || one.form === "ordinal") return same(point(one.value));
  if (one.ratio !== undefined) return bounded(one, ratioWidths(one));
  if (one.form === "multiple" && one.step === 0)
    return bounded(one, [0.025 * one.value, 0.125 * one.value, 0.25 * one.value]);
  return bounded(one, numberWidths(one));
}

/** Half-widths of the tight, rounded and loose reading. */
type Widths = readonly [tight: number, rounded: number, loose: number];

/** The three steps of a written number: the last place, the last significant one with two digits kept, the last significant one. */
function numberWidths(one: Draft): Widths {
  const size = Math.abs(one.value);
  const step = one.step > 0 ? one.step : size === 0 ? 1 : leadingPlace(size) / 10;
  if (size === 0) return [step / 2, step / 2, step / 2];
  const significant = Math.max(step, lastSignificantPlace(size, step));
  const rounded = Math.max(step, Math.min(significant, leadingPlace(size) / 10));
  const exact = size / step < 100 && (one.scale === 1 || size / one.scale !== Math.round(size / one.scale));
  return [step / 2, rounded / 2, (exact ? rounded : Math.max(rounded, significant)) / 2];
}

/** Half the distance to the neighbouring fraction with one more part. */
function ratioWidths(one: Draft): Widths {
  const bottom = one.ratio?.[1] ?? 1;
  const half = 1 / (2 * bottom * (bottom + 1));
  return [half, half, 2 * half];
}

/** The largest power of ten that is not greater: 100 for 600. */
function leadingPlace(size: number): number {
  const place = 10 ** Math.floor(Math.log10(size));
  return place * 10 <= size ? place * 10 : place > size ? place / 10 : place;
}

/** 100 for 1,500 written in ones: the place of the last digit that is not 0. */
function lastSignificantPlace(size: number, step: number): number {
  let units = Math.round(size / step);
  let place = step;
  for (let i = 0; i < 30 && units > 0 && units % 10 === 0; i++) {
    units /= 10;
    place *= 10;
  }
  return place;
}

function bounded(one: Draft, [tight, rounded, loose]: Widths): Reading {
  const value = one.value;
  const floor = value >= 0 ? 0 : -Infinity;
  switch (one.bound) {
    case "more-than":
    case "at-least": {
      const open = one.bound === "more-than";
      if (one.close) {
        const near = leadingPlace(Math.abs(value) || 1);
        return {
          tight: interval(value, value + near / 10, open, false),
          rounded: interval(value, value + near / 10, false, false),
          loose: interval(value - loose, value + near / 2, false, false),
        };
      }
      return {
        tight: interval(value, Infinity, open, true),
        rounded: interval(value, Infinity, false, true),
        loose: interval(value - loose, Infinity, false, true),
      };
    }
    case "less-than":
    case "at-most": {
      const open = one.bound === "less-than";
      if (one.close) {
        const near = leadingPlace(Math.abs(value) || 1);
        return {
          tight: interval(value - near / 10, value, false, false),
          rounded: interval(value - near / 10, value, false, false),
          loose: interval(value - near / 2, value + loose, false, false),
        };
      }
      return {
        tight: interval(floor, value, floor === -Infinity, open),
        rounded: interval(floor, value, floor === -Infinity, false),
        loose: interval(floor, value + loose, floor === -Infinity, false),
      };
    }
    case "approximately": {
      const wide = Math.min((one.ratio === undefined ? 3 : 2) * rounded, Math.max(Math.abs(value) / 2, rounded));
      return {
        tight: around(value, wide),
        rounded: around(value, wide),
        loose: around(value, Math.max(wide, Math.min(3 * loose, Math.abs(value) / 2))),
      };
    }
    default:
      return { tight: around(value, tight), rounded: around(value, rounded), loose: around(value, loose) };
  }
}

function spread(one: Draft): Reading {
  const low = Math.min(one.value, one.high);
  const high = Math.max(one.value, one.high);
  if (Number.isNaN(low)) return same(point(Number.NaN));
  const soft = one.bound === "approximately" && low > 0;
  const half = one.form === "score" ? 0 : soft ? lastSignificantPlace(low, one.step || 1) : one.step / 2;
  return {
    tight: interval(low, high, false, false),
    rounded: interval(low - half, high + half, false, false),
    loose: interval(low - half, high + half, false, false),
  };
}

/** "Thousands" are a thousand at least and as a rule below ten thousand. */
function ofPlural(one: Draft): Reading {
  return {
    tight: interval(one.value, one.high, false, true),
    rounded: interval(one.value, one.high, false, true),
    loose: interval(one.value, Infinity, false, true),
  };
}

function same(one: Interval): Reading {
  return { tight: one, rounded: one, loose: one };
}

function point(value: number): Interval {
  return Number.isNaN(value) ? interval(-Infinity, Infinity, true, true) : interval(value, value, false, false);
}

function around(value: number, half: number): Interval {
  return interval(value - half, value + half, false, half > 0);
}

function interval(low: number, high: number, lowOpen: boolean, highOpen: boolean): Interval {
  // Plus 0, so that no end is -0.
  return { low: low + 0, high: high + 0, lowOpen, highOpen };
}
