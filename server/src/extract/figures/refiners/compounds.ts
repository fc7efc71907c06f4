import { unitNamed } from "../../../units/registry.ts";
import { type Draft, lowerAt, type Passage, stretched } from "../draft.ts";

/** What a larger unit is told on with: "2 hours 30 minutes", "12 stone 4 pounds". */
const SMALLER = new Map([
  ["year", ["month", "week", "day"]],
  ["month", ["week", "day"]],
  ["week", ["day"]],
  ["day", ["hour", "minute"]],
  ["hour", ["minute", "second"]],
  ["minute", ["second"]],
  ["stone", ["pound"]],
  ["pound", ["ounce"]],
  ["mile", ["yard", "foot"]],
  ["metre", ["centimetre"]],
]);

const READ_OFF = new Set(["hour", "minute", "stone", "pound"]);

/** Joins a measure told in two units, of which the second is less than one of the first: "1 minute and 20 seconds". */
export function joinCompounds(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  let found = false;
  for (const one of drafts) {
    const before = joined.at(-1);
    const whole = before === undefined ? null : compound(passage, before, one);
    if (whole === null) joined.push(one);
    else {
      joined[joined.length - 1] = whole;
      found = true;
    }
  }
  return found ? joined : drafts;
}

function compound(passage: Passage, large: Draft, small: Draft): Draft | null {
  if (large.form !== "amount" || small.form !== "amount" || large.dimension !== small.dimension) return null;
  if (large.unit === null || small.unit === null || SMALLER.get(large.unit)?.includes(small.unit) !== true) return null;
  const gap = small.first - large.last;
  // "Twenty-one years and six months" is left as two; only clocks and scales are read off as one.
  if (gap > 1 || (gap === 1 && !(lowerAt(passage, large.last) === "and" && READ_OFF.has(large.unit)))) return null;
  if (!Number.isInteger(large.value) || large.scale > 1 || small.scale > 1 || small.value <= 0 || large.value < 0)
    return null;
  const part = partOf(large.unit, small.unit);
  if (part === null || small.value * part >= 1) return null;
  return stretched(large, large.first, small.last, {
    value: large.value + small.value * part,
    step: small.step * part,
  });
}

/** How much of the large unit one of the small is, a month being 30 days and a year 365. */
function partOf(large: string, small: string): number | null {
  const [a, b] = [unitNamed(large), unitNamed(small)];
  if (a === undefined || b === undefined) return null;
  if (a.base === b.base) return b.factor / a.factor;
  const days = large === "year" ? 365 : large === "month" ? 30 : 0;
  return days === 0 ? null : (small === "week" ? 7 : 1) / days;
}
