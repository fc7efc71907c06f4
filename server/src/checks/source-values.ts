import type { Claim } from "../model/claim.ts";
import type { Comparison } from "../model/comparison.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Fix } from "../model/finding.ts";
import type { Source } from "../model/source.ts";
import { distinct, otherFigureFix } from "./replacement.ts";
import { sourceName } from "./source-name.ts";

/** More values than these are no choice but a search. */
const mostValues = 3;

/** A fix for each value that sources give a figure, the one that most sources have first, then the surest. */
export function sourceValueFixes(document: ReadDocument, claim: Claim, against: readonly Comparison[]): Fix[] {
  const byValue = new Map<string, { readonly first: Comparison; readonly sources: Set<Source> }>();
  for (const comparison of against) {
    const { figure } = comparison.claim;
    const key = `${figure.dimension} ${figure.unit} ${figure.bound} ${figure.value ?? figure.calendar?.start} ${figure.reading.tight.high}`;
    const known = byValue.get(key);
    if (known) known.sources.add(comparison.source);
    else byValue.set(key, { first: comparison, sources: new Set([comparison.source]) });
  }
  const values = [...byValue.values()].sort(
    (a, b) => b.sources.size - a.sources.size || b.first.confidence - a.first.confidence,
  );
  return distinct(
    values.slice(0, mostValues).flatMap(({ first: { source, claim: other }, sources }) => {
      const more = sources.size > 1 ? ` and ${sources.size - 1} more` : "";
      return otherFigureFix(document, claim, source.document, other, sourceName(source) + more);
    }),
  );
}
