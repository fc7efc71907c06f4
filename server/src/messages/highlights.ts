/** Asks for the places of a text, named as `textDocument`, that clients without semantic highlighting mark by other means. */
export const HIGHLIGHTS = "tickmark/highlights";

/** A stretch of one line, in UTF-16 code units. */
export type PlaceInLine = readonly [line: number, character: number, length: number];

/** Each place is in one list. */
export interface Highlights {
  /** Of the text that the places are in. */
  readonly version: number;
  readonly figures: readonly PlaceInLine[];
  readonly entities: readonly PlaceInLine[];
  readonly conflicts: readonly PlaceInLine[];
}
