import type { ClaimIndex } from "../compare/claim-index.ts";
import { isSure } from "../compare/confidence.ts";
import { plainSlice } from "../compare/profile.ts";
import type { ComparedClaim, Comparison } from "../model/comparison.ts";
import type { Check } from "./check.ts";
import { figureText, finding, quotedFigure } from "./place.ts";
import { inAllPlaces, otherFigureFix } from "./replacement.ts";
import { sourceName, sourcePlace } from "./source-name.ts";

/** A figure for which a newer source has another value. */
export const superseded: Check = {
  id: "superseded",
  summary: "A figure of a thing that moves, for which a newer source has another value.",
  reason:
    "A figure that was right when the first source was written may have moved since; readers take it for the latest there is.",
  limits: [
    "Days of sources must be known: from their metadata, their front matter or their dateline.",
    "A figure that the article gives a time of its own is left alone: it says of when it is.",
    "Reported only where an older source agrees with the article, and the newer one is two weeks newer or more.",
  ],
  severity: "information",
  enabled: true,
  usesSources: true,
  reported: [
    `@@ draft.md
The ferry company has 1,240 employees.
                      ^^^^^ superseded: 1,410
@@ source spring.md
---
date: 2025-03-02
publisher: Spring report
---
The ferry company has 1,240 employees.
@@ source autumn.md
---
date: 2025-10-30
publisher: Autumn report
---
The ferry company has 1,410 employees.
`,
  ],
  unreported: [
    `@@ draft.md
The ferry company has 1,410 employees.
@@ source spring.md
---
date: 2025-03-02
---
The ferry company has 1,240 employees.
@@ source autumn.md
---
date: 2025-10-30
---
The ferry company has 1,410 employees.
`,
    `@@ draft.md
In March 2025 the ferry company had 1,240 employees.
@@ source autumn.md
---
date: 2025-10-30
---
The ferry company has 1,410 employees.
`,
  ],
  run({ document, compared, sources }) {
    if (sources.sources.length === 0) return [];
    const findings = compared.flatMap((each) => {
      const newer = newestOf(each, sources);
      if (!newer) return [];
      const { source, claim } = newer;
      const date = sources.dateOf(source);
      const message = `${figureText(document, each.claim)} here; ${sourceName(source)}, which is newer${date === undefined ? "" : ` (${date})`}, says “${quotedFigure(source.document, claim)}”. Use the latest figure or say of when this one is.`;
      const said = plainSlice(source.document.prose.text, claim.figure.outer);
      const fixes = otherFigureFix(document, each.claim, source.document, claim, sourceName(source));
      return [
        finding(superseded, each.claim.figure.span, message, [sourcePlace(source, claim.figure.span, said)], fixes),
      ];
    });
    return inAllPlaces(document, findings);
  },
};

/**
 * The newest source with another value, if it is newer than all sources that agree with the article. What moves may move far,
 * so a value that looks like no slip speaks for no other thing here: any comparison that is shown will do where an older
 * source surely agrees.
 */
function newestOf({ claim, comparisons }: ComparedClaim, sources: ClaimIndex): Comparison | undefined {
  if (claim.time?.basis === "stated" && claim.time.calendar.end !== null) return undefined;
  let newest: Comparison | undefined;
  let agreed: string | undefined;
  const surely = comparisons.some((each) => each.relation === "same" && isSure(each));
  for (const comparison of comparisons) {
    const date = sources.dateOf(comparison.source) ?? "";
    if (comparison.relation === "same" || comparison.relation === "consistent") {
      if (agreed === undefined || date > agreed) agreed = date;
    } else if (comparison.relation === "superseded" && (surely || isSure(comparison))) {
      if (newest === undefined || date > (sources.dateOf(newest.source) ?? "")) newest = comparison;
    }
  }
  if (newest === undefined || agreed === undefined) return undefined;
  return (sources.dateOf(newest.source) ?? "") > agreed ? newest : undefined;
}
