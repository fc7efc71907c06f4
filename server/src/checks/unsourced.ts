import type { ComparedClaim } from "../model/comparison.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Check } from "./check.ts";
import { figureText, finding } from "./place.ts";

/** A figure that no source speaks of. */
export const unsourced: Check = {
  id: "unsourced",
  summary: "A figure that no source document speaks of.",
  reason:
    "A figure without a source is either the writer's own work or a memory; both are worth a second look before print.",
  limits: [
    "Off by default: a text has figures that need no source.",
    "Years, dates, ranks, ages and numbers below ten are left alone, and so is a figure that follows from others of its sentence.",
    "A figure that a source states in words of another kind may be reported.",
  ],
  severity: "hint",
  enabled: false,
  usesSources: true,
  reported: [
    `@@ draft.md
The museum welcomed 421,000 visitors in 2024. Its café sold 38,000 slices of cake.
                                                            ^^^^^^ unsourced: No source
@@ source annual-report.txt
In 2024 the museum welcomed 421,000 visitors.
`,
  ],
  unreported: [
    `@@ draft.md
The museum welcomed 421,000 visitors in 2024, its 40th year.
@@ source annual-report.txt
In 2024 the museum welcomed 421,000 visitors.
`,
    "The museum welcomed 421,000 visitors in 2024.",
  ],
  run({ document, compared, sources }) {
    // What another draft says too is as unsourced there.
    if (sources.sources.length === 0 || sources.sources[0]?.draft) return [];
    const worked = derivedWithin(document);
    return compared.flatMap((each) => {
      if (!needsSource(each) || worked.has(each.claim.index)) return [];
      const message = `No source speaks of ${figureText(document, each.claim)}. Add the source that says it.`;
      return [finding(unsourced, each.claim.figure.span, message, [])];
    });
  },
};

const ownKinds = new Set(["date", "time", "ordinal", "age", "duration", "score"]);

function needsSource({ claim: { figure, modality }, verdict, comparisons }: ComparedClaim): boolean {
  if (verdict !== "not-found" || figure.role !== undefined || ownKinds.has(figure.dimension)) return false;
  if (modality === "quoted" || comparisons.length > 0) return false;
  return figure.dimension !== "count" || figure.value === null || Math.abs(figure.value) >= 10;
}

/** Shares and changes whose two figures stand beside them. */
function derivedWithin({ links }: ReadDocument): Set<number> {
  const found = new Set<number>();
  for (const link of links) {
    if (link.kind === "share") found.add(link.share);
    else if (link.kind === "change") found.add(link.by);
    else if (link.kind === "equal") found.add(Math.max(link.a, link.b));
  }
  return found;
}
