import type { Bound, Dimension } from "../model/figure.ts";
import type { Target } from "./target.ts";

/** The plain words for a bound: "about", "more than", "fewer than" people but "less than" a mile. */
export function wordsFor(bound: Bound, dimension: Dimension): string {
  switch (bound) {
    case "approximately":
      return "about";
    case "more-than":
      return "more than";
    case "at-least":
      return "at least";
    case "less-than":
      return dimension === "count" ? "fewer than" : "less than";
    case "at-most":
      return "up to";
    default:
      return "";
  }
}

/** Which side of the number a bound leaves open: 1 above it, -1 below it, 0 both or neither. */
export function sideOf(bound: Bound): -1 | 0 | 1 {
  if (bound === "more-than" || bound === "at-least") return 1;
  return bound === "less-than" || bound === "at-most" ? -1 : 0;
}

/** What is to become of the words that bound or soften a figure. */
export interface ModifierPlan {
  /** `keep` leaves what is written, `drop` takes it out, other words replace it or, where none stands, are put in. */
  readonly words: "keep" | "drop" | (string & {});
  /** How the new figure is to be read. */
  readonly bound: Bound;
  /** Rounds the number: as softly as the written one, or to the side where the kept bound still holds. */
  readonly rounding: "none" | "soft" | "up" | "down";
}

/** Ways to bound the new value, the best first; the first that can be written and reads rightly is taken. */
export function modifierPlans(
  written: Bound,
  { bound: wanted, words: own }: Target,
  dimension: Dimension,
): ModifierPlan[] {
  const side = sideOf(written);
  if (written === wanted) {
    return [{ words: "keep", bound: written, rounding: written === "approximately" ? "soft" : "none" }];
  }
  if (wanted !== "exact") {
    if (written === "approximately" && sideOf(wanted) === 0) return [];
    const plans: ModifierPlan[] = [own, wordsFor(wanted, dimension)].flatMap((words) =>
      words === undefined || words === "" ? [] : [{ words, bound: wanted, rounding: "none" }],
    );
    // Where no words can stand, "a $5 million fund", the number alone is near enough.
    return written === "exact" ? [...plans, { words: "keep", bound: "exact", rounding: "none" }] : plans;
  }
  if (written === "approximately") {
    return [
      { words: "keep", bound: written, rounding: "soft" },
      { words: "drop", bound: "exact", rounding: "none" },
    ];
  }
  const drop: ModifierPlan = { words: "drop", bound: "exact", rounding: "none" };
  return side === 0 ? [drop] : [{ words: "keep", bound: written, rounding: side > 0 ? "down" : "up" }, drop];
}
