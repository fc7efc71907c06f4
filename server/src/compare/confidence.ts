import type { Comparison, Relation } from "../model/comparison.ts";
import { surelySame } from "./verdict.ts";

/**
 * How often comparisons of a given score (what likeness, values and story come to) were right, as knots of a line that rises between them: [score, share right].
 *
 * Measured by `.scripts/bench/calibration.ts` (reliability diagrams after DeGroot and Fienberg, 1983, in tenths of the score)
 * on claims whose relation is known: 533 news headlines with their true and with another number against their own article
 * (NumHG, NumEval 2024) and against all others, and 14 articles with planted errors and correct statements against their own
 * two or three sources and against those of the other articles. Of 302 agreements and 131 conflicts:
 *
 * | score    | agreements | right | conflicts | right |
 * | -------- | ---------: | ----: | --------: | ----: |
 * | 0.45–0.5 |         24 |  79 % |        32 |  69 % |
 * | 0.5–0.6  |         66 |  94 % |        19 |  84 % |
 * | 0.6–0.7  |         66 |  95 % |        17 | 100 % |
 * | 0.7–0.8  |         54 |  94 % |        23 | 100 % |
 * | 0.8–0.9  |         39 | 100 % |        15 | 100 % |
 * | 0.9–1    |         53 |  96 % |        25 | 100 % |
 *
 * The knots keep below what was measured: the scores were weighed on some of these articles. What the bench prints beside
 * what was right is the confidence that this line gives.
 */
const agreement: readonly Knot[] = [
  [0, 0],
  [0.44, 0.6],
  [0.45, 0.72],
  [0.5, 0.83],
  [0.59, 0.9],
  [0.6, 0.92],
  [0.8, 0.95],
  [1, 0.98],
];
const conflict: readonly Knot[] = [
  [0, 0],
  [0.44, 0.5],
  [0.45, 0.6],
  [0.5, 0.7],
  [0.59, 0.82],
  [0.6, 0.9],
  [0.8, 0.95],
  [1, 0.98],
];

type Knot = readonly [score: number, right: number];

/** How likely a comparison of a score is right, 0 to 1. Rises with the score, so that what is best stays best. */
export function calibrated(relation: Relation, score: number): number {
  const knots = relation === "conflict" || relation === "superseded" ? conflict : agreement;
  const at = knots.findIndex(([from]) => from >= score);
  const [to, high] = knots[at < 0 ? knots.length - 1 : at] as Knot;
  const [from, low] = knots[Math.max(0, at < 0 ? knots.length - 1 : at - 1)] as Knot;
  const share = to === from ? 1 : (Math.min(score, to) - from) / (to - from);
  return Math.round((low + share * (high - low)) * 1000) / 1000;
}

/** Comparisons with their score turned into how likely they are right. */
export function withConfidence(comparisons: readonly Comparison[]): Comparison[] {
  return comparisons.map((each) => ({ ...each, confidence: calibrated(each.relation, each.confidence) }));
}

/** Whether a comparison of known confidence speaks for or against a claim by itself. */
export function isSure({ relation, confidence }: Comparison): boolean {
  return confidence >= calibrated(relation, surelySame);
}
