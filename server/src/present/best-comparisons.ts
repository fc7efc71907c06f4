import type { ComparedClaim, Comparison, Relation } from "../model/comparison.ts";

/** What a reader is shown of a claim: the best comparison of each source, those that bear out the verdict first. */
export function bestComparisons(compared: ComparedClaim): Comparison[] {
  const seen = new Set<string>();
  return ordered(compared).filter(({ source }) => !seen.has(source.path) && seen.add(source.path));
}

/** True of a relation by which a source bears a claim out. */
export function supports(relation: Relation): boolean {
  return relation === "same" || relation === "consistent" || relation === "derived";
}

function ordered({ verdict, comparisons }: ComparedClaim): readonly Comparison[] {
  if (verdict !== "conflicting" && verdict !== "mixed") return comparisons;
  const against = comparisons.filter(({ relation }) => relation === "conflict");
  return [...against, ...comparisons.filter(({ relation }) => relation !== "conflict")];
}
