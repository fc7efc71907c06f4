import type { Claim } from "../model/claim.ts";
import type { ComparedClaim, Comparison } from "../model/comparison.ts";
import type { Source } from "../model/source.ts";
import { surelySame, verdictOf } from "./verdict.ts";

/**
 * Two reports of one thing on two days differ in all their figures: where a source differs in several and agrees in none, what
 * it says is of another time. A source that tells the document's story is judged sentence by sentence: of a first and a second
 * offer it tells both.
 */
export function withoutOtherTimes(
  compared: readonly ComparedClaim[],
  isTold: (source: Source) => boolean,
): ComparedClaim[] {
  const balance = new Map<string, { differ: number; agree: number }>();
  const keyOf = (own: Claim, { source, claim }: Comparison) =>
    isTold(source) ? `${source.path} ${own.sentence[0]} ${claim.sentence[0]}` : source.path;
  for (const { claim, comparisons } of compared) {
    for (const comparison of comparisons) {
      const { relation, confidence, slip } = comparison;
      if (confidence < surelySame) continue;
      const key = keyOf(claim, comparison);
      const sum = balance.get(key) ?? { differ: 0, agree: 0 };
      balance.set(key, sum);
      if (relation === "same") sum.agree++;
      else if (relation === "conflict" && slip === undefined) sum.differ++;
    }
  }
  const moved = new Set([...balance].flatMap(([key, { differ, agree }]) => (differ > 1 && agree === 0 ? [key] : [])));
  if (moved.size === 0) return [...compared];
  return compared.map((each) => {
    const isMoved = (comparison: Comparison) =>
      comparison.relation === "conflict" && comparison.slip === undefined && moved.has(keyOf(each.claim, comparison));
    if (!each.comparisons.some(isMoved)) return each;
    const comparisons = each.comparisons.map((comparison): Comparison => {
      if (!isMoved(comparison)) return comparison;
      const why = `${comparison.why}; several figures differ and none agrees, so the two are of different times`;
      return { ...comparison, relation: "superseded", why };
    });
    return { ...each, comparisons, verdict: verdictOf(comparisons) };
  });
}
