import type { MatrixCell } from "../../../../server/src/messages/matrix.ts";
import type { ReviewState, Verdict } from "./row-filter.ts";

/** Signs stand beside words, so that nothing hangs on knowing them or on colour. */
export const relationSigns: Readonly<Record<MatrixCell["relation"], string>> = {
  same: "✓",
  consistent: "≈",
  derived: "∑",
  superseded: "⟲",
  conflict: "≠",
};

export const verdictSigns: Readonly<Record<Verdict, string>> = {
  conflicting: "≠",
  mixed: "±",
  supported: "✓",
  "not-found": "?",
};

export const stateSigns: Readonly<Record<ReviewState, string>> = {
  unmarked: "○",
  verified: "●",
  disputed: "✕",
  "needs-source": "¶",
  stale: "!",
};
