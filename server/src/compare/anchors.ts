import type { Claim } from "../model/claim.ts";
import type { Source } from "../model/source.ts";
import type { Candidate } from "./candidates.ts";
import type { Profile, Told } from "./profile.ts";

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
export function anchorsOf(profiles: readonly (Profile | null)[], told: readonly Told[]): Anchors {
  const agreeing = new Map<string, Set<number>>();
  /** Where sentences of the document begin that agree with any. */
  const starts = new Set<number>();
  const fitting = new Set<string>();
  profiles.forEach((profile, i) => {
    if (profile === null) return;
    for (const { other } of told[i]?.fitting ?? []) fitting.add(keyOf(profile.claim, other.claim, other.source));
    for (const { other } of told[i]?.agreeing ?? []) {
      const key = keyOf(profile.claim, other.claim, other.source);
      starts.add(profile.claim.sentence[0]);
      const claims = agreeing.get(key);
      if (claims) claims.add(profile.claim.index);
      else agreeing.set(key, new Set([profile.claim.index]));
    }
  });
  return {
    hold(own, { other }) {
      if (!starts.has(own.sentence[0])) return false;
      const claims = agreeing.get(keyOf(own, other.claim, other.source));
      if (!claims) return false;
      return claims.size > 1 || !claims.has(own.index);
    },
    agree: (own, other, source) => fitting.has(keyOf(own, other, source)),
  };
}

/** Whether a candidate states the claim's figure of the same thing. */
export function isAgreeing({ likeness, values }: Candidate): boolean {
  return likeness.apart === undefined && values.relation === "same" && likeness.score >= surely;
}

/** Whether a candidate's figure fits the claim's, both of one measure. */
export function isFitting({ head }: Profile, { other, likeness, values }: Candidate): boolean {
  if (values.relation === "conflict" || likeness.apart !== undefined) return false;
  return values.certainty === 1 && head === other.head && likeness.score >= alike;
}

function keyOf(own: Claim, other: Claim, source: Source): string {
  return `${own.sentence[0]} ${other.sentence[0]} ${source.path}`;
}
