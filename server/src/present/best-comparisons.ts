import type { ComparedClaim, Comparison, Relation } from "../model/comparison.ts";

/** The best comparison of each source: those that bear out the verdict first, and the plainest of them before the others. */
export function bestComparisons(compared: ComparedClaim): Comparison[] {
  const seen = new Set<string>();
  return ordered(compared).filter(({ source }) => !seen.has(source.path) && seen.add(source.path));
}

/** True of a relation by which a source bears a claim out. */
export function supports(relation: Relation): boolean {
  return relation === "same" || relation === "consistent" || relation === "derived";
}

const whenSupported: Readonly<Record<Relation, number>> = {
  same: 0,
  derived: 0,
  consistent: 1,
  conflict: 2,
  superseded: 3,
};
const whenDisputed: Readonly<Record<Relation, number>> = {
  conflict: 0,
  same: 1,
  derived: 1,
  consistent: 1,
  superseded: 2,
};

/** A comparison with the near-identical copies of its source, which say the same in the same words. */
export interface ToldOnce {
  readonly comparison: Comparison;
  readonly copies: readonly Comparison[];
}

/** Each text once, however many sources carry it. */
export function withoutCopies(comparisons: readonly Comparison[]): ToldOnce[] {
  const told = new Map<string, { comparison: Comparison; copies: Comparison[] }>();
  for (const comparison of comparisons) {
    const { source, relation } = comparison;
    const key = `${relation} ${source.origin ?? source.path}`;
    const known = told.get(key);
    if (known === undefined) told.set(key, { comparison, copies: [] });
    else known.copies.push(comparison);
  }
  return [...told.values()];
}

function ordered({ verdict, comparisons }: ComparedClaim): readonly Comparison[] {
  const rank = verdict === "supported" || verdict === "not-found" ? whenSupported : whenDisputed;
  return comparisons.toSorted((a, b) => rank[a.relation] - rank[b.relation]);
}
