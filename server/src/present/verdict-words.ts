import * as l10n from "@vscode/l10n";
import type { Comparison, Relation, Verdict } from "../model/comparison.ts";
import { supports } from "./best-comparisons.ts";

/** A verdict in a word, and in how many sources. */
export interface VerdictWords {
  readonly verdict: string;
  /** "by 2 sources", "— 1 source says otherwise"; follows the word. */
  readonly told: string;
}

/** In the language that holds when they are asked for. */
export const relationWords: Readonly<Record<Relation, string>> = {
  get same() {
    return l10n.t("says the same");
  },
  get consistent() {
    return l10n.t("agrees");
  },
  get conflict() {
    return l10n.t("says otherwise");
  },
  get derived() {
    return l10n.t("adds up to it");
  },
  get superseded() {
    return l10n.t("speaks of another date");
  },
};

/**
 * The verdict of a claim, from the best comparison of each source; `sources` and `drafts` are how many it was compared
 * with.
 */
export function verdictWords(verdict: Verdict, best: readonly Comparison[], sources: number, drafts = 0): VerdictWords {
  const against = best.filter(({ relation }) => relation === "conflict");
  const support = best.filter(({ relation }) => supports(relation));
  switch (verdict) {
    case "conflicting":
      return { verdict: l10n.t("Conflict"), told: sayAgainst(countIndependent(against, ","), against.length) };
    case "mixed":
      return {
        verdict: l10n.t("Mixed"),
        told: sayBoth(countIndependent(support, ","), support.length, against.length),
      };
    case "supported":
      return { verdict: l10n.t("Supported"), told: l10n.t("by {0}", countIndependent(support)) };
    case "not-found":
      return sources + drafts === 0
        ? { verdict: l10n.t("Not compared"), told: l10n.t("— no sources are set") }
        : { verdict: l10n.t("Not found"), told: l10n.t("in {0}", countBoth(sources, drafts)) };
  }
}

function sayAgainst(counted: string, against: number): string {
  return against === 1 ? l10n.t("— {0} says otherwise", counted) : l10n.t("— {0} say otherwise", counted);
}

function sayBoth(counted: string, support: number, against: number): string {
  if (support === 1) {
    return against === 1
      ? l10n.t("— {0} agrees, {1} says otherwise", counted, against)
      : l10n.t("— {0} agrees, {1} say otherwise", counted, against);
  }
  return against === 1
    ? l10n.t("— {0} agree, {1} says otherwise", counted, against)
    : l10n.t("— {0} agree, {1} say otherwise", counted, against);
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
  return independent === comparisons.length ? all : `${l10n.t("{0}, {1} independent", all, independent)}${end}`;
}

/** "2 sources", "1 other draft", "2 sources and 1 other draft". */
function countBoth(sources: number, drafts: number): string {
  const others = drafts === 1 ? l10n.t("1 other draft") : l10n.t("{0} other drafts", drafts);
  if (drafts === 0) return countSources(sources);
  return sources === 0 ? others : l10n.t("{0} and {1}", countSources(sources), others);
}

/** "1 source", "2 sources". */
export function countSources(sources: number): string {
  return sources === 1 ? l10n.t("1 source") : l10n.t("{0} sources", sources);
}
