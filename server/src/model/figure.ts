import type { Interval } from "./interval.ts";
import type { Span } from "./span.ts";

export type Bound = "exact" | "approximately" | "more-than" | "at-least" | "less-than" | "at-most" | "range";

/** What kind of quantity it is. Quantities of different dimension are never compared. */
export type Dimension =
  | "count"
  | "percent"
  | "percentage-point"
  | "money"
  | "ratio"
  | "multiple"
  | "ordinal"
  | "date"
  | "time"
  | "duration"
  | "age"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "temperature"
  | "speed"
  | "energy"
  | "power"
  | "pressure"
  | "frequency"
  | "angle"
  | "voltage"
  | "current"
  | "force"
  | "data-size"
  | "data-rate"
  | "compute"
  | "score"
  /** Measured in a unit that none of the others covers: decibels, parts per million, torque. */
  | "other";

/** Calendar days from `start` to `end`, both included, as `YYYY-MM-DD`; `null` for an end that is open ("since 2024"). */
export interface CalendarInterval {
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * The numbers that a written figure may stand for, from narrow to wide. Every later one holds the earlier.
 * Two figures agree surely where `tight` readings meet and disagree surely only where `loose` ones do not.
 */
export interface Reading {
  /** Half a unit of the last written place either side: 1,500 is [1499.5, 1500.5). With a bound: what the words allow. */
  readonly tight: Interval;
  /** Half a unit of the last significant place, trailing zeros read as rounding but two digits kept: [1450, 1550). */
  readonly rounded: Interval;
  /** The widest reading that a careful editor would still let pass. */
  readonly loose: Interval;
}

/** A quantity as written. */
export interface Figure {
  /** The number with its scale word, currency, unit or percent sign; modifiers and counted nouns stay outside. */
  readonly span: Span;
  /** The same with its modifier ("more than", "about") where there is one. */
  readonly outer: Span;
  /** In the unit named by `unit`; `null` where the words name no one number (ranges, "dozens", dates but bare years). */
  readonly value: number | null;
  readonly reading: Reading;
  readonly bound: Bound;
  readonly dimension: Dimension;
  /** English singular ("percent", "kilometre"), ISO 4217 code for money, the noun for `year` and `day`; `null` for a bare count. */
  readonly unit: string | null;
  /** "per" what, as a singular noun ("day", "person"); absent where it is no rate. */
  readonly per?: string | undefined;
  /** Rose or fell, by it or to it; absent where nothing is said to have moved. */
  readonly direction?: "up" | "down" | undefined;
  /** True where the figure says by how much something changed ("rose by 5 percent"), not what it reached. */
  readonly change?: boolean | undefined;
  /** Smallest step of the written digits, in `unit`: 1 for 1,509, 0.1e9 for 2.4 billion; 0 for words without one. */
  readonly step: number;
  /** Numerator and denominator of a ratio written as such ("one in seven", "two thirds"). */
  readonly ratio?: readonly [number, number] | undefined;
  /** For dates and durations with calendar ends: the days meant; absent where they cannot be told. */
  readonly calendar?: CalendarInterval | undefined;
  /** The weekday that a date is written with, 0 for Sunday to 6; it may contradict `calendar`. Absent where none is written. */
  readonly weekday?: number | undefined;
  /** Parts of the reading that the text does not state: a scale carried over a list, a currency by context. */
  readonly inferred: readonly ("scale" | "unit" | "currency" | "year")[];
  /** Why it is or is not fit to be a claim; absent for a claim figure. `ordinary` words such as "one of the" are dropped earlier. */
  readonly role?: "label" | "date" | undefined;
  /** The parser that read it, for `explain`. */
  readonly parser: string;
}
