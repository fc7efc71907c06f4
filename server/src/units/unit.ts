import type { Dimension } from "../model/figure.ts";

/** A unit of measure or a currency. */
export interface Unit {
  /** English singular ("kilometre", "mile per hour"); for money the ISO 4217 code. */
  readonly name: string;
  readonly dimension: Dimension;
  /** Name of the unit that this one converts to; units with different bases do not convert into each other. */
  readonly base: string;
  /** One of this unit is `factor` of the base, after `offset` is taken into account: base = value · factor + offset. */
  readonly factor: number;
  readonly offset: number;
}

/** A value counted in the base unit. */
export function toBase(value: number, unit: Unit): number {
  return value * unit.factor + unit.offset;
}

/** Converts between two units; `null` where they measure different things. */
export function convert(value: number, from: Unit, to: Unit): number | null {
  if (from.base !== to.base) return null;
  return (toBase(value, from) - to.offset) / to.factor;
}
