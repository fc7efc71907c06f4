import type { Comparison } from "../model/comparison.ts";

/**
 * How the first comparison was reckoned, and every derivation. What the two have in common follows a semicolon in the
 * reason; a quote shows that better.
 */
export function arithmeticOf(comparisons: readonly Comparison[]): string[] {
  const told = comparisons.filter(
    ({ relation }, i) => relation === "derived" || (i === 0 && relation !== "same" && relation !== "superseded"),
  );
  const reasons = told.map(({ why, relation }) => (relation === "derived" ? why : (why.split("; ")[0] ?? "")));
  return [...new Set(reasons)].filter((why) => why !== "");
}
