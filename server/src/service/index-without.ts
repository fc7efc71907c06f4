import type { ClaimIndex } from "../compare/claim-index.ts";
import type { Source } from "../model/source.ts";

const made = new WeakMap<ClaimIndex, WeakMap<Source, ClaimIndex>>();

/** The same index as if one source were not in it; nothing is built anew, and asked again it is the same object. */
export function indexWithout(index: ClaimIndex, hidden: Source): ClaimIndex {
  const others = made.get(index) ?? new WeakMap<Source, ClaimIndex>();
  made.set(index, others);
  const known = others.get(hidden) ?? hide(index, hidden);
  others.set(hidden, known);
  return known;
}

function hide(index: ClaimIndex, hidden: Source): ClaimIndex {
  const most = hidden.document.claims.length;
  const shown = ({ source }: { readonly source: Source }) => source !== hidden;
  return {
    sources: index.sources.filter((source) => source !== hidden),
    near: (family, words, limit) =>
      index
        .near(family, words, limit + most)
        .filter(({ profile }) => shown(profile))
        .slice(0, limit),
    rolesOf: (key) => index.rolesOf(key).filter(shown),
    holdersOf: (office, organization) => index.holdersOf(office, organization).filter(shown),
    markedBy: (marker) => index.markedBy(marker).filter((source) => source !== hidden),
    weightOf: index.weightOf.bind(index),
    claimsIn: index.claimsIn.bind(index),
    dateOf: index.dateOf.bind(index),
  };
}
