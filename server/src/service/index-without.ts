import type { ClaimIndex } from "../compare/claim-index.ts";
import type { Source } from "../model/source.ts";

/** The same index as if one source were not in it; nothing is built anew. */
export function indexWithout(index: ClaimIndex, hidden: Source): ClaimIndex {
  const most = hidden.document.claims.length;
  return {
    ...index,
    sources: index.sources.filter((source) => source !== hidden),
    near: (family, words, limit) =>
      index
        .near(family, words, limit + most)
        .filter(({ profile }) => profile.source !== hidden)
        .slice(0, limit),
    rolesOf: (key) => index.rolesOf(key).filter(({ source }) => source !== hidden),
  };
}
