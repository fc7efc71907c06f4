import type { Matrix, MatrixRow } from "../../../../server/src/messages/matrix.ts";
import type { Review, ShownMark } from "../../../../server/src/messages/review.ts";

export const verdicts = ["conflicting", "mixed", "supported", "not-found"] as const;
export type Verdict = (typeof verdicts)[number];

export const reviewStates = ["unmarked", "verified", "disputed", "needs-source", "stale"] as const;
/** What became of a claim in review; one that changed since it was marked counts as stale alone. */
export type ReviewState = (typeof reviewStates)[number];

/** What is to be seen; an empty list of a kind leaves all of that kind. */
export interface RowFilter {
  readonly verdicts: readonly Verdict[];
  readonly states: readonly ReviewState[];
  /** Words that all have to stand in the claim, in its sentence or in a note, whatever their case. */
  readonly text: string;
}

export const unfiltered: RowFilter = { verdicts: [], states: [], text: "" };

export function reviewStateOf(mark: ShownMark | null | undefined): ReviewState {
  if (mark === null || mark === undefined) return "unmarked";
  return mark.stale === null ? mark.state : "stale";
}

/** The positions of the rows that a filter leaves, in order. */
export function rowsLeft({ rows }: Matrix, review: Review | null, filter: RowFilter): number[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const left: number[] = [];
  rows.forEach((row, i) => {
    const mark = review?.claims[i]?.mark;
    if (filter.verdicts.length > 0 && !filter.verdicts.includes(row.verdict)) return;
    if (filter.states.length > 0 && !filter.states.includes(reviewStateOf(mark))) return;
    if (words.length > 0) {
      const text = textOf(row, mark);
      if (!words.every((word) => text.includes(word))) return;
    }
    left.push(i);
  });
  return left;
}

export interface RowCounts {
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly states: Readonly<Record<ReviewState, number>>;
}

/** How many rows of each kind there are, filtered or not. */
export function countRows({ rows }: Matrix, review: Review | null): RowCounts {
  const counts = {
    verdicts: { conflicting: 0, mixed: 0, supported: 0, "not-found": 0 },
    states: { unmarked: 0, verified: 0, disputed: 0, "needs-source": 0, stale: 0 },
  };
  rows.forEach((row, i) => {
    counts.verdicts[row.verdict]++;
    counts.states[reviewStateOf(review?.claims[i]?.mark)]++;
  });
  return counts;
}

function textOf({ measure, subject, quote }: MatrixRow, mark: ShownMark | null | undefined): string {
  const { before, marked, after } = quote;
  return `${before}${marked}${after} ${measure ?? ""} ${subject ?? ""} ${mark?.note ?? ""}`.toLowerCase();
}
