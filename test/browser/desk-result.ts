/** What the desk's extension says in the console behind {@link RESULT}, as JSON: what Tickmark makes of the draft. */
export interface DeskResult {
  readonly problems: readonly string[];
  readonly cards: readonly string[];
  readonly sources: number;
  readonly marked: number;
}

export const RESULT = "DESK RESULT ";
