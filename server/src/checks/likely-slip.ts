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
 * Fixes for figures of which one does not fit the others. A part that has two digits swapped or another scale goes before the
 * total where that has not; one that differs in a digit is offered behind it where nothing else looks like a slip.
 */
export function slipFixes(total: Candidate, parts: readonly Candidate[]): Fix[] {
  const slipped = parts.filter(looksSlipped);
  const doubtful =
    slipped.length > 0 || looksSlipped(total) || differsInDigit(total) ? [] : parts.filter(differsInDigit);
  const ofParts = [...slipped, ...doubtful].slice(0, mostParts).flatMap(({ fixes }) => fixes());
  return slipped.length > 0 && !looksSlipped(total) ? [...ofParts, ...total.fixes()] : [...total.fixes(), ...ofParts];
}

function looksSlipped({ written, right }: Candidate): boolean {
  return right > 0 && (isSlip(written, right) || pointMoved(written, right));
}

function differsInDigit({ written, right }: Candidate): boolean {
  return right > 0 && digitReplaced(written, right);
}
