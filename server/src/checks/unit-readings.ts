import type { Unit } from "../units/unit.ts";

/** Other sizes, in the base unit, of units that one word names several of. */
const otherSizes: Readonly<Record<string, readonly number[]>> = {
  // Imperial beside the United States' own.
  gallon: [4.54609],
  quart: [1.1365225],
  pint: [0.56826125],
  "fluid ounce": [0.0284130625],
  cup: [0.25, 0.24, 0.284],
  tablespoon: [0.015, 0.02],
  teaspoon: [0.005],
  bushel: [36.36872],
  // Short, long and metric.
  ton: [1016.0469088, 1000],
  tonne: [907.18474],
  horsepower: [735.49875],
  // Of food: kilocalories.
  calorie: [4184],
  barrel: [119.240471196, 117.347765304, 163.65924],
};

/**
 * The units that a unit's name may mean: gallons and tons of several countries, and data sizes by thousands or by 1,024s
 * (IEC 80000-13 parts the two; writers do not).
 */
export function unitReadings(unit: Unit): readonly Unit[] {
  const factors = Object.hasOwn(otherSizes, unit.name) ? otherSizes[unit.name] : undefined;
  if (factors) return [unit, ...factors.map((factor) => ({ ...unit, factor }))];
  if (unit.dimension !== "data-size" && unit.dimension !== "data-rate") return [unit];
  const power = Math.floor(Math.log10(unit.factor * 8) / 3);
  return power < 1 ? [unit] : [unit, { ...unit, factor: unit.factor * 1.024 ** power }];
}
