import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Chances that a seed decides. */
export class Random {
  readonly #generator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return uniformInt(this.#generator, low, high);
  }

  /** A number with `decimals` places from `low` to `high`. */
  decimal(low: number, high: number, decimals: number): number {
    const unit = 10 ** decimals;
    return this.integer(Math.round(low * unit), Math.round(high * unit)) / unit;
  }

  /** True in the given share of cases. */
  chance(share: number): boolean {
    return uniformFloat64(this.#generator) < share;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.integer(0, from.length - 1)] as T;
  }

  /** Different members of a list, in random order. */
  some<T>(from: readonly T[], count: number): T[] {
    const left = [...from];
    return Array.from({ length: count }, () => left.splice(this.integer(0, left.length - 1), 1)[0] as T);
  }

  /** A seed for chances of its own. */
  seed(): number {
    return this.integer(0, 0x7fffffff);
  }
}
