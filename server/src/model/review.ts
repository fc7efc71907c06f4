/** What a reviewer says of a claim. */
export type MarkState = "verified" | "disputed" | "needs-source";

/** A passage of a source that a claim was held against when it was marked. */
export interface CitedPassage {
  /** Of the source, seen from the folder that the file of marks belongs to. */
  readonly path: string;
  /** The passage as words, see `wordsAround` in review/anchor.ts. */
  readonly sentence: string;
}

/** A reviewer's word on one claim of one article. */
export interface ReviewMark {
  /** The article, seen from the folder that the file of marks belongs to. */
  readonly file: string;
  /** The figure with its modifier as a reader sees it. */
  readonly figure: string;
  /** The claim's sentence, see `wordsAround` in review/anchor.ts. */
  readonly sentence: string;
  /** The heading that it stands under; empty where there is none. */
  readonly section: string;
  /** Which of several claims that say just the same under one heading it is, counted from 0. */
  readonly nth: number;
  /** What the claim was read as: its value, then what it is about; absent in a mark written by hand. */
  readonly claim?: string;
  readonly state: MarkState;
  /** Plain text; absent where there is none. */
  readonly note?: string;
  /** Who; absent where it is not told. */
  readonly by?: string;
  readonly sources: readonly CitedPassage[];
  /** Members of the file's entry that have no meaning here; they stay when the file is written anew. */
  readonly other: Readonly<Record<string, unknown>>;
}

/**
 * What changed since a claim was marked: its sentence while its figure stayed, its figure, or a passage of a source that it
 * was held against.
 */
export type Staleness =
  | { readonly reason: "sentence" }
  | { readonly reason: "figure"; readonly was: string }
  | { readonly reason: "passage"; readonly path: string };

/** A mark with the claim that it is about. */
export interface MarkedClaim {
  readonly mark: ReviewMark;
  /** Position in the document's list of claims. */
  readonly claim: number;
  /** Absent where what was marked is what stands there now. */
  readonly stale?: Staleness;
}

/** What reviewers say of a document. */
export interface DocumentReview {
  /** By the claim's position in the document's list of claims. */
  readonly marked: ReadonlyMap<number, MarkedClaim>;
  /** Marks on claims that the document does not make any more, in the order of the file. */
  readonly orphans: readonly ReviewMark[];
}
