import type { ComparedClaim, Verdict } from "../model/comparison.ts";

/**
 * What the sources say of each claim with what other checked files say of it behind. Another draft lends a claim no
 * weight against a source; it speaks where the sources are silent, and where it contradicts them.
 */
export function withDrafts(bySources: readonly ComparedClaim[], byDrafts: readonly ComparedClaim[]): ComparedClaim[] {
  return bySources.map((compared, i) => {
    const other = byDrafts[i];
    if (other === undefined || other.comparisons.length === 0) return compared;
    // A file that is a source too has had its say.
    const told = new Set(compared.comparisons.map(({ source }) => source.path));
    const comparisons = [...compared.comparisons, ...other.comparisons.filter(({ source }) => !told.has(source.path))];
    return { ...compared, verdict: both(compared.verdict, other.verdict), comparisons };
  });
}

function both(sources: Verdict, drafts: Verdict): Verdict {
  if (sources === "not-found") return drafts;
  if (sources === "supported" && (drafts === "conflicting" || drafts === "mixed")) return "mixed";
  return sources;
}
