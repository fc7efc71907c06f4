import type { Matrix } from "../../../../server/src/messages/matrix.ts";
import type { Review, ShownMark } from "../../../../server/src/messages/review.ts";
import type { PanelWords } from "../words.ts";

/** What the page shows of one state of the article. */
export interface PageData {
  readonly words: PanelWords;
  readonly serial: number;
  readonly matrix: Matrix;
  /** `null` where claims cannot be marked. */
  readonly review: Review | null;
}

export function markOf({ review }: PageData, row: number): ShownMark | null {
  return review?.claims[row]?.mark ?? null;
}

/** "142 turbines": how a claim is called in a few words. */
export function claimName({ matrix }: PageData, row: number): string {
  const { figure = "", measure = null } = matrix.rows[row] ?? {};
  return measure === null ? figure : `${figure} ${measure}`;
}
