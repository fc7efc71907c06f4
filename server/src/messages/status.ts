/** Sent to clients that ask for it with `status: true` when a text was checked anew. */
export const STATUS = "tickmark/status";

/** Sent to the same clients without parameters when what texts are checked with changed. */
export const CHANGED = "tickmark/changed";

export interface Status {
  readonly uri: string;
  readonly version: number;
  readonly claims: number;
  /** Claims that a source contradicts. */
  readonly conflicts: number;
  readonly supported: number;
  /** Problems reported in the text. */
  readonly findings: number;
  /** Sources that it was compared with. */
  readonly sources: number;
  /** Sources that could not be read and mistakes in the configuration. */
  readonly problems: readonly StatusProblem[];
  /** How long reading, comparing and checking it took when that was last done. */
  readonly milliseconds: number;
  /** True where only the visible part of a large text was checked so far; absent otherwise. */
  readonly partly?: true;
  /** Why it is not checked at all; absent where it is. */
  readonly unchecked?: string;
}

export interface StatusProblem {
  /** What is wrong with what, with its place: "notes/a.pdf: …". */
  readonly text: string;
  /** The file that it is about. */
  readonly uri: string;
  /** Where in it, counted from 0; absent where it is about the whole file. */
  readonly position?: { readonly line: number; readonly character: number };
}

/** Sent to the same clients while sources are read, and once when that is over. */
export const READING = "tickmark/reading";

export interface Reading {
  readonly done: number;
  readonly total: number;
  readonly over: boolean;
}
