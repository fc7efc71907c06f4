import type { Claim } from "../model/claim.ts";
import type { Comparison } from "../model/comparison.ts";
import type { ClaimIndex } from "./claim-index.ts";
import { daysBetween } from "./document-date.ts";
import type { Profile } from "./profile.ts";
import { surelySame } from "./verdict.ts";

/** From so many days between two statements on, a figure that neither of them dates is taken to have moved. */
const movedAfter = 180;
/** Sources so many days apart may both be right, the newer with the later figure. */
const apartBy = 14;

/**
 * Whether two claims are of days far apart: a claim is of the time that its sentence states, else of its text's own day. Never
 * where both state a time (those are compared as times) or a day is not known.
 */
export function areOfOtherDays(
  a: Profile,
  dayOfA: string | undefined,
  b: Profile,
  dayOfB: string | undefined,
  isSlip: boolean,
): boolean {
  const [statedA, statedB] = [statedDays(a.claim), statedDays(b.claim)];
  if (a.claim.time?.basis === "stated" && b.claim.time?.basis === "stated") return false;
  // A time of the same sentence may be another clause's; a slip of the keyboard tells that the figure is the same.
  if (isSlip && (statedA || statedB)) return false;
  const [from, to] = statedA ?? [dayOfA, dayOfA];
  const [otherFrom, otherTo] = statedB ?? [dayOfB, dayOfB];
  if (from === undefined || to === undefined || otherFrom === undefined || otherTo === undefined) return false;
  if (from <= otherTo && otherFrom <= to) return false;
  const days = to < otherFrom ? daysBetween(to, otherFrom) : daysBetween(otherTo, from);
  return days !== null && days > movedAfter;
}

function statedDays({ time }: Claim): readonly [string, string] | null {
  if (time?.basis !== "stated") return null;
  const { start, end } = time.calendar;
  return start === null || end === null ? null : [start, end];
}

/**
 * Where a claim of no stated time agrees with sources of one time and differs from newer or older ones, the newer have the
 * later figure: the conflict is one of times.
 */
export function withOtherDaysApart(claim: Claim, comparisons: readonly Comparison[], index: ClaimIndex): Comparison[] {
  if (claim.time?.basis === "stated" || !comparisons.some(({ relation }) => relation === "conflict")) {
    return [...comparisons];
  }
  let latest: string | undefined;
  for (const { relation, confidence, source } of comparisons) {
    if ((relation !== "same" && relation !== "consistent") || confidence < surelySame) continue;
    const date = index.dateOf(source);
    if (date === undefined) return [...comparisons];
    if (latest === undefined || date > latest) latest = date;
  }
  if (latest === undefined) return [...comparisons];
  const agreed = latest;
  return comparisons.map((comparison): Comparison => {
    if (comparison.relation !== "conflict" || comparison.claim.time?.basis === "stated") return comparison;
    const date = index.dateOf(comparison.source);
    const days = date === undefined ? null : daysBetween(agreed, date);
    if (date === undefined || days === null || days < apartBy) return comparison;
    const why = `${comparison.why}; this source is the ${date > agreed ? "newer" : "older"} one`;
    return { ...comparison, relation: "superseded", why };
  });
}
