import type { Comparison, Verdict } from "../model/comparison.ts";

/** From this score on, before it is made a confidence, a comparison is shown at all. */
export const shownFrom = 0.45;
/** From this score on a comparison speaks for or against a claim. */
export const surelySame = 0.6;

/** What all comparisons of a claim come to, by their scores. */
export function verdictOf(comparisons: readonly Comparison[]): Verdict {
  let agree = false;
  let conflict = false;
  for (const { relation, confidence } of comparisons) {
    if (relation === "conflict") conflict ||= confidence >= surelySame;
    else if (relation !== "superseded") agree ||= confidence >= shownFrom;
  }
  if (agree && conflict) return "mixed";
  return agree ? "supported" : conflict ? "conflicting" : "not-found";
}
