/** A figure that must be right wherever it appears: an entry in the style book of numbers. It has a measure or a pattern. */
export interface CanonicalValue {
  /** What is counted or measured, as a noun phrase: "member states"; absent where a pattern says which figure is meant. */
  readonly measure?: string;
  /** Whose; absent where the measure says enough. */
  readonly subject?: string;
  /** The words around the figure with `#` in its place: "founded in #"; absent where a measure says which figure is meant. */
  readonly pattern?: string;
  /** In `unit`. */
  readonly value: number;
  /** A unit's name, its symbol or an ISO 4217 code; absent for a count or a year. */
  readonly unit?: string;
  /** Why, or where it comes from; absent where nobody said. */
  readonly reason?: string;
}

/** Other names of entities by the name that stands for all of them. */
export type Aliases = Readonly<Record<string, readonly string[]>>;
