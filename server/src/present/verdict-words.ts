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

/** The verdict of a claim, from the best comparison of each source; `sources` is how many it was compared with. */
export function verdictWords(verdict: Verdict, best: readonly Comparison[], sources: number): VerdictWords {
  const against = best.filter(({ relation }) => relation === "conflict").length;
  const support = best.filter(({ relation }) => supports(relation)).length;
  const say = (count: number) => (count === 1 ? "says" : "say");
  switch (verdict) {
    case "conflicting":
      return { verdict: "Conflict", told: `— ${countSources(against)} ${say(against)} otherwise` };
    case "mixed":
      return {
        verdict: "Mixed",
        told: `— ${countSources(support)} ${support === 1 ? "agrees" : "agree"}, ${against} ${say(against)} otherwise`,
      };
    case "supported":
      return { verdict: "Supported", told: `by ${countSources(support)}` };
    case "not-found":
      return sources === 0
        ? { verdict: "Not compared", told: "— no sources are set" }
        : { verdict: "Not found", told: `in ${countSources(sources)}` };
  }
}

/** "1 source", "2 sources". */
export function countSources(sources: number): string {
  return sources === 1 ? "1 source" : `${sources} sources`;
}
