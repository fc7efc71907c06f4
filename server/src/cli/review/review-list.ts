import { claimsToAnswerFor } from "../../checks/claims-to-answer-for.ts";
import type { MarkState, ReviewMark, Staleness } from "../../model/review.ts";
import type { Span } from "../../model/span.ts";
import { readable } from "../../text/readable.ts";
import type { CheckedInput } from "../check-inputs.ts";
import { type Range, rangeOf } from "../places.ts";

/** The marks of one file with what they come to, and what waits for one. */
export interface ReviewList {
  readonly path: string;
  readonly claims: number;
  /** In file order; those on claims that are gone last. */
  readonly marks: readonly ListedMark[];
  /** Claims that `--require reviewed` wants marked and nobody did. */
  readonly unreviewed: readonly ListedPlace[];
}

export interface ListedPlace {
  readonly span: Span;
  readonly range: Range;
  readonly text: string;
}

export interface ListedMark {
  readonly state: MarkState;
  readonly by: string | null;
  readonly note: string | null;
  /** `null` where the claim is gone. */
  readonly place: ListedPlace | null;
  /** The figure and the sentence as they were marked. */
  readonly figure: string;
  readonly sentence: string;
  /** `null` where the mark holds, and where its claim is gone. */
  readonly stale: Staleness | null;
}

export function reviewList({ checked }: Pick<CheckedInput, "checked">): ReviewList {
  const { path, document, lines, review } = checked;
  const place = (span: Span) => ({ span, range: rangeOf(lines, span), text: readable(document.prose, span).trim() });
  const wanted = claimsToAnswerFor(document);
  const standing = document.claims.flatMap((claim) => {
    const marked = review?.marked.get(claim.index);
    return marked === undefined ? [] : [listed(marked.mark, place(claim.figure.outer), marked.stale)];
  });
  const unreviewed = document.claims.filter((claim) => wanted.has(claim) && !review?.marked.has(claim.index));
  return {
    path,
    claims: document.claims.length,
    marks: [...standing, ...(review?.orphans ?? []).map((mark) => listed(mark, null, undefined))],
    unreviewed: unreviewed.map(({ figure }) => place(figure.outer)),
  };
}

function listed(mark: ReviewMark, place: ListedPlace | null, stale: Staleness | undefined): ListedMark {
  const { state, by, note, figure, sentence } = mark;
  return { state, by: by ?? null, note: note ?? null, place, figure, sentence, stale: stale ?? null };
}

/** How many marks of each kind; those out of date and those of claims that are gone count only as that. */
export interface ReviewCounts {
  verified: number;
  disputed: number;
  needsSource: number;
  outOfDate: number;
  gone: number;
  unreviewed: number;
}

export function countReviews(lists: readonly ReviewList[]): ReviewCounts {
  const counts = { verified: 0, disputed: 0, needsSource: 0, outOfDate: 0, gone: 0, unreviewed: 0 };
  for (const { marks, unreviewed } of lists) {
    counts.unreviewed += unreviewed.length;
    for (const { state, place, stale } of marks) {
      if (place === null) counts.gone++;
      else if (stale !== null) counts.outOfDate++;
      else if (state === "needs-source") counts.needsSource++;
      else counts[state]++;
    }
  }
  return counts;
}
