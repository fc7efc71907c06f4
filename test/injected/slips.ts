import type { Random } from "./random.ts";

/**
 * A number as it stands after a slip of the hand or of the memory: two digits swapped, a neighbouring or another digit,
 * a digit too many or too few, another plausible value. Tried until `isWrong` holds.
 */
export function slip(random: Random, value: number, isWrong: (slipped: number) => boolean, decimals = 0): number {
  const unit = 10 ** decimals;
  const digits = String(Math.round(value * unit));
  for (let attempt = 0; attempt < 400; attempt++) {
    const slipped = Number(random.pick(slips)(digits, random)) / unit;
    if (slipped > 0 && slipped !== value && isWrong(slipped)) return slipped;
  }
  throw new Error(`no slip of ${value} is wrong`);
}

const slips: readonly ((digits: string, random: Random) => string)[] = [
  // Swapped.
  (digits, random) => {
    const at = random.integer(0, Math.max(0, digits.length - 2));
    return (
      digits.slice(0, at) +
      digits
        .slice(at, at + 2)
        .split("")
        .reverse()
        .join("") +
      digits.slice(at + 2)
    );
  },
  // A key beside the right one.
  (digits, random) => {
    const at = random.integer(0, digits.length - 1);
    const near = Math.min(9, Math.max(0, Number(digits[at]) + random.pick([-1, 1])));
    return digits.slice(0, at) + near + digits.slice(at + 1);
  },
  // Another digit.
  (digits, random) => {
    const at = random.integer(0, digits.length - 1);
    return digits.slice(0, at) + random.integer(0, 9) + digits.slice(at + 1);
  },
  // A digit doubled or dropped, a place too many.
  (digits, random) => (random.chance(0.5) ? `${digits}0` : digits.length > 1 ? digits.slice(0, -1) : digits),
  // A value remembered from elsewhere.
  (digits, random) => String(Math.round(Number(digits) * random.pick([0.55, 0.7, 0.8, 0.9, 1.1, 1.25, 1.4, 1.8]))),
  (digits, random) => String(Number(digits) + random.integer(-9, 9)),
];

/** Whether two numbers differ by more than a share of the larger and by more than some steps. */
export function apart(a: number, b: number, share: number, steps = 0): boolean {
  return Math.abs(a - b) > share * Math.max(Math.abs(a), Math.abs(b)) && Math.abs(a - b) > steps;
}
