/** Asks for the marks of reviewers in an open text, named as `textDocument`; answered by a {@link Review}, or `null` where it is not checked, or not as a whole yet. */
export const REVIEW = "tickmark/review";

/** Asks, with {@link MarkClaim}, what a file of marks becomes when a claim is marked; answered by a {@link MarkAnswer}. Nothing is written. */
export const REVIEW_MARK = "tickmark/review/mark";

/** What a reviewer says of a claim. */
export type MarkState = "verified" | "disputed" | "needs-source";

/** What changed since a claim was marked: its words, its figure, or a passage of a source that it was held against. */
export type StaleReason = "sentence" | "figure" | "passage";

/** Lines and UTF-16 code units in them count from 0, as in LSP. */
export interface ReviewPosition {
  readonly line: number;
  readonly character: number;
}

export interface ReviewRange {
  readonly start: ReviewPosition;
  readonly end: ReviewPosition;
}

export interface Review {
  /** Of the text that ranges count in. */
  readonly version: number;
  /** The address of the file with the marks, whether it is there or not; `null` for a text that is in no file. */
  readonly file: string | null;
  /** All claims of the text, in file order: the position in this list is the claim's number. */
  readonly claims: readonly ReviewedClaim[];
  /** Marks on claims that the text does not make any more. */
  readonly orphans: readonly OrphanedMark[];
  /** What is wrong in the file with the marks, in words; empty where nothing is. */
  readonly problems: readonly string[];
}

export interface ReviewedClaim {
  /** The figure with its modifier and unit. */
  readonly range: ReviewRange;
  /** As written. */
  readonly text: string;
  /** Whether `tickmark lint --require reviewed` wants it verified. */
  readonly wanted: boolean;
  /** `null` where nobody marked it. */
  readonly mark: ShownMark | null;
}

export interface ShownMark {
  readonly state: MarkState;
  /** Plain text of a person's; `null` where there is none. */
  readonly note: string | null;
  /** Who; `null` where it is not told. */
  readonly by: string | null;
  /** `null` where what was marked is what stands there now. */
  readonly stale: StaleMark | null;
}

export interface StaleMark {
  readonly reason: StaleReason;
  /** A sentence that says what changed. */
  readonly message: string;
}

export interface OrphanedMark extends Omit<ShownMark, "stale"> {
  /** Tells it from the others of the file, so that it can be taken away. */
  readonly id: string;
  /** The figure and its sentence as they were. */
  readonly figure: string;
  readonly sentence: string;
}

/** One of `position`, `claim` and `orphan` says which claim is meant. */
export interface MarkClaim {
  readonly textDocument: { readonly uri: string };
  /** At or right behind its figure. */
  readonly position?: ReviewPosition;
  /** Its number in a {@link Review}, which holds for the version that is given with it. */
  readonly claim?: number;
  readonly version?: number;
  /** The id of an orphaned mark; only with the state `null`. */
  readonly orphan?: string;
  /** `null` takes the mark away. */
  readonly state: MarkState | null;
  /** Absent or empty for none. */
  readonly note?: string;
}

/** The files to be written, or why there are none. */
export type MarkAnswer = { readonly files: readonly FileToWrite[] } | { readonly refused: string };

/** A file with its whole new text. It is to be written only where its text still is `before`, and else asked for anew. */
export interface FileToWrite {
  readonly uri: string;
  readonly text: string;
  /** The text that the new one was made from; `null` where the file was not there. */
  readonly before: string | null;
}
