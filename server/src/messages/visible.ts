/** Tells the server which lines of a large text a person sees; these are checked before the rest of it. */
export const VISIBLE = "tickmark/visible";

/** Texts with more UTF-16 code units are large. */
export const LARGE_TEXT = 1_000_000;

export interface VisibleLines {
  readonly textDocument: { readonly uri: string };
  /** The first line, counted from 0, and the one after the last. */
  readonly start: number;
  readonly end: number;
}
