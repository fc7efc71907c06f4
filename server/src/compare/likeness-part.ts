/** What one aspect of two claims tells of their being about the same thing. */
export interface Part {
  /** Added to the likeness; negative where it speaks against it. */
  readonly score: number;
  /** In words; absent where it is not worth telling. */
  readonly reason?: string;
  /** What sets the two apart, whatever else agrees; absent where nothing does. */
  readonly apart?: string;
  /** True where they are apart only by how they are worded: names that are no synonyms, a forecast and a result. */
  readonly otherWords?: boolean;
}

/** An aspect that tells nothing. */
export const silent: Part = { score: 0 };

export function apartBy(reason: string): Part {
  return { score: 0, apart: reason };
}

/** Heads that say nothing of what is counted; the words beside them carry the meaning. */
export const emptyHeads = new Set([
  "number",
  "total",
  "figure",
  "amount",
  "share",
  "rate",
  "level",
  "count",
  "sum",
  "percentage",
]);
