import type { CheckInput } from "../checks/check.ts";
import type { ClaimIndex } from "../compare/claim-index.ts";
import { comparingClaims } from "../compare/compare-claims.ts";
import type { ComparedClaim } from "../model/comparison.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Steps } from "../text/steps.ts";
import { withDrafts } from "./with-drafts.ts";

/** What the sources say of a document, and what the other drafts do. */
export interface Told {
  readonly bySources: readonly ComparedClaim[];
  /** Absent where it stands alone. */
  readonly drafts: Pick<CheckInput, "compared" | "sources"> | undefined;
  /** Both together. */
  readonly compared: readonly ComparedClaim[];
}

/** Drafts are asked apart from sources, so that what the sources say of a document does not hang on what lies beside it. */
export function* comparingWithBoth(
  document: ReadDocument,
  own: ClaimIndex,
  others: ClaimIndex | undefined,
): Steps<Told> {
  const bySources = yield* comparingClaims(document, own);
  if (others === undefined) return { bySources, drafts: undefined, compared: bySources };
  const byDrafts = yield* comparingClaims(document, others);
  const drafts = { compared: byDrafts, sources: others };
  return { bySources, drafts, compared: withDrafts(bySources, byDrafts) };
}
