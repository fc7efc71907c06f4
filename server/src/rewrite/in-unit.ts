import type { Figure } from "../model/figure.ts";
import { unitNamed } from "../units/registry.ts";
import { convert } from "../units/unit.ts";
import type { Target } from "./target.ts";

/** The target counted in a figure's own unit; `undefined` where it is of another kind, another currency or per something else. */
export function inUnitOf(figure: Figure, target: Target): Target | undefined {
  if (figure.per !== undefined && target.per !== undefined && figure.per !== target.per) return undefined;
  if (figure.dimension === target.dimension && figure.unit === target.unit) return target;
  if (figure.dimension === "percent" && target.dimension === "ratio") return inPercent(target);
  if (figure.dimension !== target.dimension || figure.unit === null || target.unit === null) return undefined;
  const [from, to] = [unitNamed(target.unit), unitNamed(figure.unit)];
  if (from === undefined || to === undefined) return undefined;
  const value = convert(target.value, from, to);
  if (value === null || from.factor === to.factor)
    return value === null ? undefined : { ...target, value, unit: to.name };
  const high = target.high === undefined ? undefined : convert(target.high, from, to);
  return {
    ...target,
    value,
    unit: to.name,
    step: (target.step * from.factor) / to.factor,
    computed: true,
    digits: 2,
    ...(typeof high === "number" ? { high } : {}),
  };
}

/** Two thirds is 66.7 percent, written with the writer's decimals. */
function inPercent(target: Target): Target {
  return { ...target, value: target.value * 100, unit: "percent", dimension: "percent", step: 0, computed: true };
}
