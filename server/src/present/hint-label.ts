import * as l10n from "@vscode/l10n";
import { sayScaled } from "../compare/say-number.ts";
import type { ComparedClaim, Comparison } from "../model/comparison.ts";
import { bestComparisons, supports } from "./best-comparisons.ts";
import { figureWritten } from "./comparison-chart.ts";

/** A piece of the few signs behind a figure. */
export interface HintPart {
  readonly text: string;
  /** What it tells of. */
  readonly comparison: Comparison;
}

/** A contradicting figure that is longer is cut. */
const WIDTH = 28;

/**
 * The verdict on a claim in so few signs that they may stand in its sentence: "✓ 3 sources", "≠ 1,509", or both. Nothing
 * where no source speaks of it; that most figures have no hint is what makes the others seen.
 */
export function hintParts(compared: ComparedClaim): HintPart[] {
  const { verdict } = compared;
  if (verdict === "not-found") return [];
  const best = bestComparisons(compared);
  const parts: HintPart[] = [];
  const [support, ...more] = best.filter(({ relation }) => supports(relation));
  if (verdict !== "conflicting" && support !== undefined) {
    const text = more.length === 0 ? l10n.t("✓ 1 source") : l10n.t("✓ {0} sources", more.length + 1);
    parts.push({ text, comparison: support });
  }
  const against = best.find(({ relation }) => relation === "conflict");
  if (verdict !== "supported" && against !== undefined) {
    parts.push({ text: `≠ ${cut(figureSaid(against))}`, comparison: against });
  }
  return parts;
}

/** The figure as its source writes it; with what only the head of its column says, "25.1" under "USD million". */
function figureSaid({ source, claim }: Comparison): string {
  const { inferred, value, unit, dimension } = claim.figure;
  const lacks = (part: (typeof inferred)[number]) => inferred.includes(part);
  if (value === null || !(lacks("scale") || lacks("unit") || lacks("currency"))) {
    return figureWritten(source.document.prose, claim);
  }
  const scaled = sayScaled(value);
  return unit !== null && (dimension === "money" || dimension === "percent") ? `${scaled} ${unit}` : scaled;
}

function cut(text: string): string {
  const letters = [...text];
  return letters.length <= WIDTH ? text : `${letters.slice(0, WIDTH).join("").trimEnd()}…`;
}
