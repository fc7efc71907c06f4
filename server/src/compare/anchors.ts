import type { Candidate } from "./candidates.ts";

/** From this likeness on an agreeing figure shows that two sentences speak of one thing. */
const surely = 0.45;

/** Pairs of sentences, one of the document and one of a source, that state one and the same figure. */
export interface Anchors {
  /** Whether the sentences of a candidate's two claims agree on a figure other than the claim's own. */
  hold(candidate: Candidate): boolean;
}

/**
 * Two sentences that share a figure mostly share what else they say: "600 million users, or 48.2 percent of the people"
 * and "users exceeded 600 million, a penetration rate of 42.8 percent".
 */
export function anchorsOf(candidates: readonly (readonly Candidate[])[]): Anchors {
  const agreeing = new Map<string, Set<number>>();
  for (const list of candidates) {
    for (const candidate of list) {
      if (candidate.values.relation !== "same" || candidate.likeness.score < surely) continue;
      const key = sentencesOf(candidate);
      const claims = agreeing.get(key);
      if (claims) claims.add(candidate.profile.claim.index);
      else agreeing.set(key, new Set([candidate.profile.claim.index]));
    }
  }
  return {
    hold(candidate) {
      const claims = agreeing.get(sentencesOf(candidate));
      if (!claims) return false;
      return claims.size > 1 || !claims.has(candidate.profile.claim.index);
    },
  };
}

function sentencesOf({ profile, other }: Candidate): string {
  return `${profile.claim.sentence[0]} ${other.claim.sentence[0]} ${other.source.path}`;
}
