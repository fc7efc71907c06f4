import { contains } from "./interval.ts";
import type { Profile } from "./profile.ts";

/** How many figures are added, subtracted and divided with each other. */
const operandLimit = 30;

/**
 * Whether a figure follows simply from others of its kind, as headline writers work figures out: the sum or difference of
 * two, all together, a share of two counts, what is left of a hundred, years between two years. `numbers` are all numbers
 * that stand in the text.
 */
export function followsFrom(profile: Profile, others: readonly Profile[], numbers: ReadonlySet<number>): boolean {
  const { quantity } = profile;
  if (quantity.value === null) return true;
  const readings = [quantity.reading.rounded];
  const fits = (value: number) => readings.some((reading) => contains(reading, value));
  const values = operands(profile, others);
  for (let i = 0; i < values.length; i++) {
    for (let j = 0; j < values.length; j++) {
      const [a, b] = [values[i] as number, values[j] as number];
      if (i < j && fits(a + b)) return true;
      if (i !== j && fits(a - b)) return true;
    }
  }
  if (values.length > 2 && fits(values.reduce((sum, value) => sum + value, 0))) return true;
  if (others.some((other) => oneMore(profile, other, fits))) return true;
  if (quantity.family === "share") return shareOf([...numbers], fits);
  if (profile.claim.figure.dimension === "duration" || profile.claim.figure.dimension === "age") {
    return yearsBetween(numbers, profile.claim.figure.value ?? 0);
  }
  return false;
}

/** "Three others" of four, "five officers and a civilian": one more or one less that no figure counts. */
function oneMore(profile: Profile, other: Profile, fits: (value: number) => boolean): boolean {
  const { value } = other.quantity;
  if (value === null || value > 100 || !profile.quantity.family.startsWith("count")) return false;
  return (fits(value - 1) && profile.oneMore) || (fits(value + 1) && (other.oneMore || profile.oneMore));
}

/** Values of the same thing, or of a thing that is not named; ages do not add up. */
function operands(profile: Profile, others: readonly Profile[]): number[] {
  const values = new Set<number>();
  if (profile.claim.figure.dimension === "age") return [];
  for (const { quantity, head } of others) {
    if (quantity.value === null || values.size >= operandLimit) continue;
    const counted = quantity.family.startsWith("count");
    if (!counted || head === null || profile.head === null || head === profile.head) values.add(quantity.value);
  }
  return [...values];
}

function shareOf(numbers: readonly number[], fits: (value: number) => boolean): boolean {
  const few = numbers.slice(0, operandLimit);
  for (const part of few) {
    if (part > 0 && part < 100 && fits(100 - part)) return true;
    for (const whole of few) if (part > 0 && whole > part && fits((100 * part) / whole)) return true;
  }
  return false;
}

function yearsBetween(numbers: ReadonlySet<number>, years: number): boolean {
  const stated = [...numbers].filter((number) => Number.isInteger(number) && number > 1500 && number < 2100);
  return stated.some((a) => stated.some((b) => Math.abs(a - b - years) <= 1));
}
