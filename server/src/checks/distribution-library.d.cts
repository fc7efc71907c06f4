/** Cumulative distribution functions. */
interface Distributions {
  readonly studentt: { cdf(x: number, df: number): number };
  readonly centralF: { cdf(x: number, df1: number, df2: number): number };
  readonly chisquare: { cdf(x: number, df: number): number };
  readonly normal: { cdf(x: number, mean: number, deviation: number): number };
}

/** The library, run at the first call. */
export function distributions(): Distributions;
