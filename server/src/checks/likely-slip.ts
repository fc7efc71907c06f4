import { digitReplaced, isSlip, pointMoved } from "../compare/slips.ts";
import type { Fix } from "../model/finding.ts";

/** A figure of a sum with the value that the others leave for it. */
export interface Candidate {
  readonly written: number;
  readonly right: number;
  readonly fixes: () => readonly Fix[];
}

/** No more parts than these are offered to be corrected. */
const mostParts = 3;

/**
 * Fixes for figures of which one does not fit the others: that of the total, and those of parts that look like a slip of what
 * the others leave. A part goes first where it does and the total does not.
 */
export function slipFixes(total: Candidate, parts: readonly Candidate[]): Fix[] {
  const slipped = parts.filter(looksSlipped).slice(0, mostParts);
  const ofParts = slipped.flatMap(({ fixes }) => fixes());
  return looksSlipped(total) ? [...total.fixes(), ...ofParts] : [...ofParts, ...total.fixes()];
}

function looksSlipped({ written, right }: Candidate): boolean {
  if (!(right > 0)) return false;
  return isSlip(written, right) || pointMoved(written, right) || digitReplaced(written, right);
}
