import type { Figure, Reading } from "../model/figure.ts";
import type { Interval } from "../model/interval.ts";
import { unitBases, unitNamed } from "../units/registry.ts";
import { add, point, scale } from "./interval.ts";

/**
 * A figure on a scale that it shares with all figures it can be compared with: percentages and ratios are both shares
 * in percent, "up 50 percent" and "1.5-fold" are both growth factors, kilometres and miles are both metres.
 */
export interface Quantity {
  /** Names the scale; quantities of different families are never compared. */
  readonly family: string;
  readonly reading: Reading;
  /** `null` where the words name no one number. */
  readonly value: number | null;
  /** Smallest step of the written digits on this scale; 0 for words without one. */
  readonly step: number;
}

/** `null` for labels and for figures that say when or where in an order something is, which no interval compares. */
export function quantityOf(figure: Figure): Quantity | null {
  if (figure.role !== undefined) return null;
  switch (figure.dimension) {
    case "date":
    case "time":
    case "ordinal":
      return null;
    case "count":
    case "score":
      return onScale(figure, named(figure.dimension, figure), 1);
    case "percent":
      return figure.change ? growthByPercent(figure) : onScale(figure, named("share", figure), 1);
    case "ratio":
      return figure.change ? growthByPercent(figure) : onScale(figure, named("share", figure), 100);
    case "multiple":
      return figure.change ? growthByFactor(figure) : onScale(figure, "multiple", 1);
    default: {
      const unit = figure.unit === null ? undefined : unitNamed(figure.unit);
      const base = unit?.base ?? figure.unit ?? figure.dimension;
      const family = named(base, figure);
      if (!unit || (unit.factor === 1 && unit.offset === 0)) return onScale(figure, family, 1);
      // A change of temperature has no zero to be moved.
      const offset = figure.change ? 0 : unit.offset;
      const convert = (interval: Interval) => add(scale(interval, unit.factor), point(offset));
      return transformed(figure, family, convert, unit.factor, offset);
    }
  }
}

let known: readonly string[] | undefined;

/** The families that figures in known units belong to, the commonest first. */
export function families(): readonly string[] {
  if (known !== undefined) return known;
  const scales = ["count", "share", ...unitBases(), "score"];
  known = [...new Set([...scales, "growth factor", "multiple", ...scales.map((scale) => `change of ${scale}`)])];
  return known;
}

/** Rates stand on the scale of what they count: whether two are per the same thing is for their words to tell. */
function named(family: string, figure: Figure): string {
  return figure.change ? `change of ${family}` : family;
}

function onScale(figure: Figure, family: string, factor: number): Quantity {
  if (factor === 1) return { family, reading: figure.reading, value: figure.value, step: figure.step };
  return transformed(figure, family, (interval) => scale(interval, factor), factor);
}

/** "Up 50 percent" is a growth factor of 1.5, "down 20 percent" one of 0.8. */
function growthByPercent(figure: Figure): Quantity {
  const unit = (figure.dimension === "ratio" ? 1 : 0.01) * (figure.direction === "down" ? -1 : 1);
  return transformed(figure, "growth factor", (interval) => add(scale(interval, unit), point(1)), unit, 1);
}

/** "Tripled" is 3; "grew threefold" may mean 3 or 4, which only the loose reading grants. */
function growthByFactor(figure: Figure): Quantity {
  const { reading, value, step } = figure;
  if (figure.direction !== "down") {
    const loose = { ...reading.loose, high: reading.loose.high + 1 };
    return { family: "growth factor", reading: { ...reading, loose }, value, step };
  }
  const invert = (a: Interval): Interval => ({
    low: a.high === Infinity ? 0 : 1 / a.high,
    high: a.low <= 0 ? Infinity : 1 / a.low,
    lowOpen: a.highOpen,
    highOpen: a.lowOpen || a.low <= 0,
  });
  return {
    family: "growth factor",
    reading: { tight: invert(reading.tight), rounded: invert(reading.rounded), loose: invert(reading.loose) },
    value: value === null || value === 0 ? null : 1 / value,
    step: 0,
  };
}

function transformed(
  figure: Figure,
  family: string,
  change: (interval: Interval) => Interval,
  factor: number,
  offset = 0,
): Quantity {
  const { tight, rounded, loose } = figure.reading;
  return {
    family,
    reading: { tight: change(tight), rounded: change(rounded), loose: change(loose) },
    value: figure.value === null ? null : figure.value * factor + offset,
    step: figure.step * Math.abs(factor),
  };
}
