/** A set of numbers without gaps. `-Infinity` and `Infinity` stand for an end that is not bounded and are always open. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}
