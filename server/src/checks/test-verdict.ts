import { distributions } from "./distribution-library.cjs";
import type { ReportedNumber, ReportedTest } from "./test-statistics.ts";

/** What recomputing a reported test says. */
export interface TestVerdict {
  /** The p that the statistic gives, two-tailed, or one-tailed where only that fits. */
  readonly p: number;
  readonly consistent: boolean;
  /** The reported p and the recomputed one lie on the two sides of alpha. */
  readonly changesDecision: boolean;
}

/**
 * Recomputes p and compares as statcheck does (Nuijten, Hartgerink, van Assen, Epskamp and Wicherts, “The prevalence of
 * statistical reporting errors in psychology”, Behavior Research Methods 2016): every p is right that some statistic which
 * rounds to the reported one gives, itself rounded; p = alpha counts as significant; p is never 0. Where the text speaks of
 * one-tailed tests, a p that is right for one tail is right.
 */
export function verdictOf(test: ReportedTest, oneTailedInText: boolean, alpha: number): TestVerdict {
  const two = judge(test, 2, alpha);
  if (two.consistent || !oneTailedInText || !hasTwoTails(test)) return two;
  const one = judge(test, 1, alpha);
  return one.consistent ? one : two;
}

function judge(test: ReportedTest, tails: 1 | 2, alpha: number): TestVerdict {
  const { value, decimals } = test.statistic;
  const size = Math.abs(value);
  const half = 0.5 * 10 ** -decimals;
  const p = pOf(test, size, tails);
  // "ns" says that p is above alpha.
  const said = test.p ?? { value: alpha, decimals: 2, comparison: ">" as const };
  const low = pOf(test, size + half, tails);
  const high = pOf(test, Math.max(0, size - half), tails);
  const consistent = said.value > 0 && fits(test, said, low, high);
  return { p, consistent, changesDecision: !consistent && decidesOtherwise(test, said, p, alpha) };
}

type SaidP = NonNullable<ReportedTest["p"]>;

function fits({ comparison }: ReportedTest, said: SaidP, low: number, high: number): boolean {
  const { value } = said;
  switch (`${comparison}${said.comparison}`) {
    case "==":
      return value <= rounded(high, said) && value >= rounded(low, said);
    case "=<":
      return value >= low;
    case "=>":
      return value <= high;
    case "<=":
      return value >= rounded(high, said);
    case "<<":
      return value >= high;
    case ">=":
      return value <= rounded(low, said);
    case ">>":
      return value <= low;
    default:
      return true;
  }
}

function decidesOtherwise({ comparison }: ReportedTest, said: SaidP, p: number, alpha: number): boolean {
  const claimsMore = said.comparison !== ">" && said.value <= alpha && p > alpha;
  const claimsLess = (said.comparison === ">" ? said.value >= alpha : said.value > alpha) && p <= alpha;
  if (said.comparison === "<") return claimsMore && comparison !== ">";
  if (said.comparison === ">") return claimsLess && comparison !== "<";
  return (claimsMore && comparison !== ">") || (claimsLess && comparison !== "<");
}

/** To the decimals that p is reported with; a little more than half of one is rounded up whatever the machine's digits. */
function rounded(p: number, { decimals }: ReportedNumber): number {
  return Number((p + 1e-12).toFixed(Math.min(decimals, 12)));
}

function hasTwoTails({ kind }: ReportedTest): boolean {
  return kind === "t" || kind === "z" || kind === "r";
}

/** From this many degrees of freedom on the limiting distribution is exact enough, and the library's series is not. */
const asGoodAsInfinite = 50_000;

/** The probability of a statistic at least as large as `size`, which is not negative. */
function pOf({ kind, df }: ReportedTest, size: number, tails: 1 | 2): number {
  const { normal, studentt, centralF, chisquare } = distributions();
  const [first = 1, second = 1] = df;
  switch (kind) {
    case "z":
      return tails * normal.cdf(-size, 0, 1);
    case "r":
      return size >= 1 ? 0 : tails * lower(size * Math.sqrt(first / (1 - size * size)), first);
    case "t":
      return tails * lower(size, first);
    case "F":
      return second > asGoodAsInfinite ? 1 - chisquare.cdf(size * first, first) : 1 - centralF.cdf(size, first, second);
    default:
      return 1 - chisquare.cdf(size, first);
  }

  function lower(t: number, freedom: number): number {
    return freedom > asGoodAsInfinite ? normal.cdf(-t, 0, 1) : studentt.cdf(-t, freedom);
  }
}
