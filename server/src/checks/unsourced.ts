import type { Check } from "./check.ts";
import { claimsToAnswerFor } from "./claims-to-answer-for.ts";
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
    const asked = claimsToAnswerFor(document);
    return compared.flatMap(({ claim, verdict, comparisons }) => {
      if (verdict !== "not-found" || comparisons.length > 0 || !asked.has(claim)) return [];
      const message = `No source speaks of ${figureText(document, claim)}. Add the source that says it.`;
      return [finding(unsourced, claim.figure.span, message, [])];
    });
  },
};
