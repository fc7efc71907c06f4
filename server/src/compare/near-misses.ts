import type { Comparison } from "../model/comparison.ts";
import type { ReadDocument } from "../model/document.ts";
import type { ClaimIndex, SourceProfile } from "./claim-index.ts";
import { documentTopics } from "./document-topics.ts";
import { relateValues } from "./relation.ts";
import { likeness } from "./same-thing.ts";

/** A source claim that shares words with a claim of the document and was yet not compared with it. */
export interface NearMiss {
  readonly other: SourceProfile;
  /** What set the two apart, in words. */
  readonly apart: string;
}

/** Of how many source claims that share the most words it is told why. */
const LOOKED_AT = 20;

/**
 * What a claim (by its position in the document) came near to in the sources and what set it apart there, most shared
 * words first; for `explain`. At most `limit`.
 */
export function nearMisses(
  document: ReadDocument,
  claim: number,
  compared: readonly Comparison[],
  index: ClaimIndex,
  limit: number,
): NearMiss[] {
  const profile = documentTopics(document).profiles[claim];
  if (!profile || index.sources.length === 0) return [];
  const told = new Set(compared.map((comparison) => comparison.claim));
  const misses: NearMiss[] = [];
  for (const { profile: other } of index.near(profile.quantity.family, profile.topic, LOOKED_AT)) {
    if (misses.length === limit) break;
    if (told.has(other.claim)) continue;
    const { apart, score } = likeness(profile, other);
    if (apart !== undefined) misses.push({ other, apart });
    else if (relateValues(profile, other) === null) misses.push({ other, apart: "their values cannot be related" });
    else
      misses.push({
        other,
        apart: `too little in common, or another claim of the source fits better (likeness ${score.toFixed(2)})`,
      });
  }
  return misses;
}
