import { type Quantity, quantityOf } from "../compare/quantity.ts";
import type { Claim } from "../model/claim.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Interval } from "../model/interval.ts";
import type { Prose } from "../model/prose.ts";
import { readable } from "../text/readable.ts";
import { supports } from "./best-comparisons.ts";
import { sourceName } from "./source-name.ts";
import { type ChartRow, stripChart } from "./strip-chart.ts";

/** A claim's interval and those of sources on one axis, as SVG; `undefined` where a picture would say nothing. */
export function comparisonChart(claim: Claim, prose: Prose, comparisons: readonly Comparison[]): string | undefined {
  const own = quantityOf(claim.figure);
  if (own === null) return undefined;
  const rows: ChartRow[] = [
    { label: "This article", text: figureWritten(prose, claim), interval: own.reading.tight, tone: "own" },
  ];
  for (const comparison of comparisons) {
    const { relation, source, claim: other } = comparison;
    const interval = intervalBeside(own, comparison);
    if (interval === undefined) continue;
    const tone = relation === "conflict" ? "disagrees" : supports(relation) ? "agrees" : "neutral";
    const text = figureWritten(source.document.prose, other);
    rows.push({ label: sourceName(source), text, interval, tone });
  }
  return stripChart(rows);
}

/** What a source's figure allows on a claim's own scale; `undefined` where it cannot stand there. */
export function intervalBeside(own: Quantity, { relation, claim }: Comparison): Interval | undefined {
  const quantity = quantityOf(claim.figure);
  // A derivation's first term is another quantity, even where its scale is the same.
  return relation === "derived" || quantity?.family !== own.family ? undefined : quantity.reading.tight;
}

/** A figure with its modifier as a reader sees it. */
export function figureWritten(prose: Prose, claim: Claim): string {
  return readable(prose, claim.figure.outer).trim();
}
