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
  /** Sources that could not be read and mistakes in the configuration, in words. */
  readonly problems: readonly string[];
}
