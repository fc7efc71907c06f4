import type { Bound, CalendarInterval, Dimension, Figure } from "../model/figure.ts";

/** What a figure is to say instead. */
export interface Target {
  /** In `unit`. */
  readonly value: number;
  /** As in a figure; `null` for a bare count. */
  readonly unit: string | null;
  readonly dimension: Dimension;
  /** Smallest step that is known of the value, in `unit`: nothing is written more exactly. 0 where nothing limits it. */
  readonly step: number;
  readonly bound: Bound;
  /** The words that it is bounded with there ("no fewer than", "as low as"), in lower case; absent for the plainest ones. */
  readonly words?: string;
  /** The upper end of a range whose lower one is `value`. */
  readonly high?: number;
  readonly calendar?: CalendarInterval;
  /** Numerator and denominator, of a ratio that is written as such. */
  readonly ratio?: readonly [number, number];
  /** By what it is counted; absent where it is no rate. */
  readonly per?: string;
  /** Worked out, not taken from a text. */
  readonly computed: boolean;
  /** Of a value worked out: the fewest digits that it is written with; absent for one. */
  readonly digits?: number;
}

/** What another figure says, of a source or of the article, `words` before it bounding it there; `null` where its words name no number that can be written anew. */
export function targetOf(figure: Figure, words = ""): Target | null {
  const { unit, dimension, step, bound, calendar, ratio, per, reading } = figure;
  // "Dozens" have an open end, "40 to 50" has none.
  const { low, high, highOpen } = reading.tight;
  const range = figure.value === null && !highOpen && Number.isFinite(low) && Number.isFinite(high);
  const value = figure.value ?? (range ? low : Number.NaN);
  if (Number.isNaN(value) && calendar === undefined) return null;
  return {
    value,
    unit,
    dimension,
    step,
    bound,
    computed: false,
    ...(boundWords.test(words) ? { words: words.toLowerCase() } : {}),
    ...(range ? { high } : {}),
    ...(calendar === undefined ? {} : { calendar }),
    ...(ratio === undefined ? {} : { ratio }),
    ...(per === undefined ? {} : { per }),
  };
}

/** A few plain words; signs and whole clauses are none that can be taken over. */
const boundWords = /^[a-z]+(?: [a-z]+){0,2}$/i;

/** A value worked out for a figure, in the figure's own unit. `step` says how exactly it is known; 0 for exactly. */
export function computedFor({ unit, dimension, per }: Figure, value: number, step = 0): Target {
  return { value, unit, dimension, step, bound: "exact", computed: true, ...(per === undefined ? {} : { per }) };
}

/** A bare year as what a date is to say. */
export function yearTarget(year: number): Target {
  const padded = String(year).padStart(4, "0");
  const calendar = { start: `${padded}-01-01`, end: `${padded}-12-31` };
  return { value: year, unit: "year", dimension: "date", step: 1, bound: "exact", computed: false, calendar };
}
