import type { Comparison } from "../model/comparison.ts";

/**
 * How the first comparison was reckoned, and every derivation. What the two have in common follows a semicolon in the
 * reason; a quote shows that better.
 */
export function arithmeticOf(comparisons: readonly Comparison[]): string[] {
  const told = comparisons.filter(({ relation }, i) => relation === "derived" || i === 0);
  return [...new Set(told.map(arithmeticOfOne))].filter((why) => why !== "");
}

/** How one comparison was reckoned; "" where there is nothing to reckon. */
export function arithmeticOfOne({ relation, why }: Comparison): string {
  if (relation === "same" || relation === "superseded") return "";
  return relation === "derived" ? why : (why.split("; ")[0] ?? "");
}
