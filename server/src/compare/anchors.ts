import type { Claim } from "../model/claim.ts";
import type { Source } from "../model/source.ts";
import type { Candidate } from "./candidates.ts";
import type { Profile } from "./profile.ts";

/** From this likeness on an agreeing figure shows that two sentences speak of one thing. */
const surely = 0.45;
/** From this likeness on fitting figures of one measure, "more than nine thousand" and 9,200, show it of dates. */
const alike = 0.4;

/** Pairs of sentences, one of the document and one of a source, that state one and the same figure. */
export interface Anchors {
  /** Whether the sentences of a candidate's two claims agree on a figure other than the claim's own. */
  hold(own: Claim, candidate: Candidate): boolean;
  /** Whether the sentences of two claims agree on any figure. */
  agree(own: Claim, other: Claim, source: Source): boolean;
}

/**
 * Two sentences that share a figure mostly share what else they say: "600 million users, or 48.2 percent of the people"
 * and "users exceeded 600 million, a penetration rate of 42.8 percent".
 */
export function anchorsOf(
  profiles: readonly (Profile | null)[],
  candidates: readonly (readonly Candidate[])[],
): Anchors {
  const agreeing = new Map<string, Set<number>>();
  const fitting = new Set<string>();
  profiles.forEach((profile, i) => {
    if (profile === null) return;
    for (const candidate of candidates[i] ?? []) {
      const { other, likeness, values } = candidate;
      if (values.relation === "conflict" || likeness.apart !== undefined) continue;
      if (values.certainty === 1 && profile.head === other.head && likeness.score >= alike)
        fitting.add(keyOf(profile.claim, other.claim, other.source));
      if (values.relation !== "same" || likeness.score < surely) continue;
      const key = keyOf(profile.claim, other.claim, other.source);
      const claims = agreeing.get(key);
      if (claims) claims.add(profile.claim.index);
      else agreeing.set(key, new Set([profile.claim.index]));
    }
  });
  return {
    hold(own, { other }) {
      const claims = agreeing.get(keyOf(own, other.claim, other.source));
      if (!claims) return false;
      return claims.size > 1 || !claims.has(own.index);
    },
    agree: (own, other, source) => fitting.has(keyOf(own, other, source)),
  };
}

function keyOf(own: Claim, other: Claim, source: Source): string {
  return `${own.sentence[0]} ${other.sentence[0]} ${source.path}`;
}
