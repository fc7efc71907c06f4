import { isSure } from "../compare/confidence.ts";
import { plainSlice } from "../compare/profile.ts";
import type { Claim } from "../model/claim.ts";
import type { ComparedClaim, Comparison } from "../model/comparison.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding, RelatedPlace } from "../model/finding.ts";
import type { Source } from "../model/source.ts";
import type { Check } from "./check.ts";
import { figureText, finding, quotedFigure } from "./place.ts";
import { inAllPlaces } from "./replacement.ts";
import { sourceName, sourceNames, sourcePlace } from "./source-name.ts";
import { sourceValueFixes } from "./source-values.ts";

/** A figure that a source gives another value. */
export const sourceConflict: Check = {
  id: "source-conflict",
  summary: "A figure that a source document gives another value.",
  reason:
    "Copying slips (swapped digits, million for billion, percent for times) survive every reading that does not put the source beside the draft.",
  limits: [
    "Figures are compared only where measure, subject, whole and time can be told and nothing sets them apart.",
    "Checked files that are compared with each other (`--cross`) may be wrong on either side: both get the finding.",
    "Where sources disagree among themselves, and one agrees with the article, the finding says who says what and is information.",
    "Money is compared within one currency; another currency is reported only where the number is the same.",
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
    `@@ draft.md
The museum welcomed 421,000 visitors in 2024.
                    ^^^^^^^ source-conflict: Sources disagree
@@ source annual-report.txt
In 2024 the museum welcomed 421,000 visitors.
@@ source leaflet.txt
The museum welcomed 512,000 visitors in 2024.
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
    const findings = compared.flatMap((each) => {
      if (each.verdict === "conflicting") return conflicting(document, each);
      return each.verdict === "mixed" ? mixed(document, each) : [];
    });
    return inAllPlaces(document, findings);
  },
};

function conflicting(document: ReadDocument, { claim, comparisons }: ComparedClaim): Finding[] {
  const against = comparisons.filter(isAgainst);
  const [first] = against;
  if (!first) return [];
  const slip = first.slip === undefined ? "" : `: ${first.slip}`;
  const message = `${told(document, claim)} here, but ${sourceName(first.source)} says “${quoted(first)}”${slip}. Check which is right.`;
  const fixes = sourceValueFixes(document, claim, against);
  return [finding(sourceConflict, claim.figure.span, message, against.map(placeIn), fixes)];
}

/** The figure as written; an age with the person whose it is. */
function told(document: ReadDocument, claim: Claim): string {
  const { subject, figure } = claim;
  if (figure.dimension !== "age" || subject?.basis !== "stated" || figure.value === null)
    return figureText(document, claim);
  return `${subject.text} is ${figure.value}`;
}

/** Sources that disagree among themselves show no error of the writer's. */
function mixed(document: ReadDocument, { claim, comparisons }: ComparedClaim): Finding[] {
  const against = comparisons.filter(isAgainst);
  const agreeing = comparisons.filter(({ relation }) => relation === "same" || relation === "consistent");
  const [first] = against;
  const disputed = new Set<Source>(against.map(({ source }) => source));
  const firm = agreeing.filter((each) => isSure(each) && !disputed.has(each.source));
  if (!first || firm.length === 0) return [];
  if (first.source.draft) {
    const alike = sourceNames(firm.map(({ source }) => source));
    const message = `${figureText(document, claim)} here and in ${alike}, but ${sourceName(first.source)} says “${quoted(first)}”. Check which is right.`;
    const fixes = sourceValueFixes(document, claim, against);
    return [finding(sourceConflict, claim.figure.span, message, [...firm.slice(0, 2), ...against].map(placeIn), fixes)];
  }
  const message = `Sources disagree: ${sourceNames(firm.map(({ source }) => source))} ${firm.length > 1 ? "agree" : "agrees"} with ${figureText(document, claim)}, ${sourceName(first.source)} says “${quoted(first)}”. Say whose figure it is.`;
  const places = [...firm.slice(0, 2), ...against].map(placeIn);
  return [{ ...finding(sourceConflict, claim.figure.span, message, places), severity: "information" }];
}

function isAgainst(comparison: Comparison): boolean {
  return comparison.relation === "conflict" && isSure(comparison);
}

function quoted({ source, claim }: Comparison): string {
  return quotedFigure(source.document, claim);
}

function placeIn({ source, claim }: Comparison): RelatedPlace {
  return sourcePlace(source, claim.figure.span, plainSlice(source.document.prose.text, claim.figure.outer));
}
