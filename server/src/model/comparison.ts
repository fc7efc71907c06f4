import type { Claim } from "./claim.ts";
import type { Source } from "./source.ts";

export type Relation = "same" | "consistent" | "conflict" | "derived" | "superseded";

/** A claim beside a source's claim about the same thing. */
export interface Comparison {
  readonly relation: Relation;
  /** That the two are about the same thing and the relation holds, 0 to 1. */
  readonly confidence: number;
  /** In words, with the arithmetic. */
  readonly why: string;
  /** For `conflict`: the typing slip that it looks like, in words; absent where it looks like none. */
  readonly slip?: string;
  readonly source: Source;
  /** The source's claim; for `derived`, the first of those it follows from. */
  readonly claim: Claim;
  /** For `derived`: all source claims used, in the order of the arithmetic. */
  readonly from?: readonly Claim[];
}

export type Verdict = "supported" | "conflicting" | "mixed" | "not-found";

/** A claim with all that the sources say of it, best first. */
export interface ComparedClaim {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly comparisons: readonly Comparison[];
}
