import type { Comparison, Relation, Verdict } from "../model/comparison.ts";
import { supports } from "./best-comparisons.ts";

/** A verdict in a word, and in how many sources. */
export interface VerdictWords {
  readonly verdict: string;
  /** "by 2 sources", "— 1 source says otherwise"; follows the word. */
  readonly told: string;
}

export const relationWords: Readonly<Record<Relation, string>> = {
  same: "says the same",
  consistent: "agrees",
  conflict: "says otherwise",
  derived: "adds up to it",
  superseded: "speaks of another date",
};

/**
 * The verdict of a claim, from the best comparison of each source; `sources` and `drafts` are how many it was compared
 * with.
 */
export function verdictWords(verdict: Verdict, best: readonly Comparison[], sources: number, drafts = 0): VerdictWords {
  const against = best.filter(({ relation }) => relation === "conflict");
  const support = best.filter(({ relation }) => supports(relation));
  const say = (count: number) => (count === 1 ? "says" : "say");
  switch (verdict) {
    case "conflicting":
      return { verdict: "Conflict", told: `— ${countIndependent(against, ",")} ${say(against.length)} otherwise` };
    case "mixed":
      return {
        verdict: "Mixed",
        told: `— ${countIndependent(support, ",")} ${support.length === 1 ? "agrees" : "agree"}, ${against.length} ${say(against.length)} otherwise`,
      };
    case "supported":
      return { verdict: "Supported", told: `by ${countIndependent(support)}` };
    case "not-found":
      return sources + drafts === 0
        ? { verdict: "Not compared", told: "— no sources are set" }
        : { verdict: "Not found", told: `in ${countBoth(sources, drafts)}` };
  }
}

/** How many texts say something by themselves: near-identical copies of one count once. */
export function independentSources(comparisons: readonly Comparison[]): number {
  return new Set(comparisons.map(({ source }) => source.origin ?? source.path)).size;
}

/** "1 source", "2 sources", "3 sources, 2 independent" with `end` behind; each comparison is of another source. */
function countIndependent(comparisons: readonly Comparison[], end = ""): string {
  const independent = independentSources(comparisons);
  const drafts = comparisons.filter(({ source }) => source.draft).length;
  const all = countBoth(comparisons.length - drafts, drafts);
  return independent === comparisons.length ? all : `${all}, ${independent} independent${end}`;
}

/** "2 sources", "1 other draft", "2 sources and 1 other draft". */
function countBoth(sources: number, drafts: number): string {
  const others = drafts === 1 ? "1 other draft" : `${drafts} other drafts`;
  if (drafts === 0) return countSources(sources);
  return sources === 0 ? others : `${countSources(sources)} and ${others}`;
}

/** "1 source", "2 sources". */
export function countSources(sources: number): string {
  return sources === 1 ? "1 source" : `${sources} sources`;
}
