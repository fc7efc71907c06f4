import { plainSlice } from "../compare/profile.ts";
import { surelySame } from "../compare/verdict.ts";
import type { Comparison } from "../model/comparison.ts";
import type { RelatedPlace } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { figureText, finding, quotedFigure } from "./place.ts";

/** A figure that a source gives another value. */
export const sourceConflict: Check = {
  id: "source-conflict",
  summary: "A figure that a source document gives another value.",
  reason:
    "Copying slips (swapped digits, million for billion, percent for times) survive every reading that does not put the source beside the draft.",
  limits: [
    "Figures are compared only where measure, subject, whole and time can be told and nothing sets them apart.",
    "Where sources disagree among themselves, and one agrees with the article, nothing is reported.",
    "Money is compared within one currency only.",
    "A source that differs in several figures and agrees in none is taken to be of another time.",
    "A source that is half a year or more older or newer, and gives no time, is shown as superseded and not as a conflict.",
  ],
  severity: "warning",
  enabled: true,
  usesSources: true,
  reported: [
    `@@ draft.md
The museum welcomed 412,000 visitors in 2024.
                    ^^^^^^^ source-conflict: 421,000
@@ source annual-report.txt
In 2024 the museum welcomed 421,000 visitors.
`,
  ],
  unreported: [
    `@@ draft.md
The museum welcomed about 420,000 visitors in 2024, of whom 90,000 were children.
@@ source annual-report.txt
In 2024 the museum welcomed 421,300 visitors.
`,
    `@@ draft.md
The museum welcomed 398,000 visitors in 2023.
@@ source annual-report.txt
In 2024 the museum welcomed 421,000 visitors.
`,
  ],
  run({ document, compared }) {
    return compared.flatMap(({ claim, verdict, comparisons }) => {
      if (verdict !== "conflicting") return [];
      const against = comparisons.filter(
        ({ relation, confidence }) => relation === "conflict" && confidence >= surelySame,
      );
      const [first] = against;
      if (!first) return [];
      const said = quotedFigure(first.source.document, first.claim);
      const slip = first.slip === undefined ? "" : `: ${first.slip}`;
      const message = `${figureText(document, claim)} here, but ${nameOf(first)} says “${said}”${slip}. Check which is right.`;
      return [finding(sourceConflict, claim.figure.span, message, against.map(placeIn))];
    });
  },
};

function nameOf({ source }: Comparison): string {
  return source.metadata.publisher ?? source.metadata.title ?? source.path;
}

function sourceText({ source, claim }: Comparison): string {
  return plainSlice(source.document.prose.text, claim.figure.outer);
}

function placeIn(comparison: Comparison): RelatedPlace {
  const { source, claim } = comparison;
  const { span } = claim.figure;
  const text = source.document.prose.text.slice(span[0], span[1]);
  return { path: source.path, span, text, message: `${sourceText(comparison)} in ${nameOf(comparison)}` };
}
