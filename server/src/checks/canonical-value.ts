import { contains } from "../compare/interval.ts";
import { sayNumber } from "../compare/say-number.ts";
import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { CanonicalValue } from "../model/house-style.ts";
import { computedFor, type Target, yearTarget } from "../rewrite/target.ts";
import { unitNamed, unitOfSymbol, unitOfWord } from "../units/registry.ts";
import { type CanonicalFigure, canonicalFigure } from "./canonical-figure.ts";
import type { Check } from "./check.ts";
import { figureText, finding } from "./place.ts";
import { figureFix } from "./replacement.ts";

/** A figure that the style book of numbers gives another value. */
export const canonicalValue: Check = {
  id: "canonical-value",
  summary: "A figure that the configuration's list of canonical values gives another value.",
  reason:
    "Some figures of a house stand in many texts: how many members it has, when it was founded, what its product can do. Each must be right everywhere, also where no source is at hand.",
  limits: [
    'Only what `canonical` in `tickmark.config.json` lists is judged: `{ "measure": "member states", "subject": "European Union", "value": 27 }` or `{ "pattern": "founded in #", "value": 1987 }`.',
    "By a measure only present figures are judged, whose noun phrase says no more than the measure, and plain counts only where they are the whole: “the 28 member states”, “has 28 member states”; not “12 member states voted”, nor “had 15 member states in 1995”.",
    "A figure whose words allow the value is right: “almost 30” for 27, “more than 20”.",
  ],
  severity: "warning",
  enabled: true,
  reported: [
    `@@ tickmark.config.json
{ "canonical": [{ "measure": "member ports", "value": 27 }] }
@@ draft.md
The league speaks for its 28 member ports.
                          ^^ canonical-value: 28 here, but 27 is the canonical value for member ports
`,
    `@@ tickmark.config.json
{ "canonical": [{ "pattern": "founded in #", "value": 1987, "reason": "the charter" }] }
@@ draft.md
The museum, founded in 1978, has two wings.
                       ^^^^ canonical-value: 1987 is the canonical value for “founded in #” (the charter)
`,
    `@@ tickmark.config.json
{ "canonical": [{ "measure": "unemployment rate", "subject": "Norway", "value": 4.1, "unit": "percent" }] }
@@ draft.md
Norway's unemployment rate is 4.7 percent.
                              ^^^^^^^^^^^ canonical-value: 4.1 percent
`,
  ],
  unreported: [
    `@@ tickmark.config.json
{ "canonical": [{ "measure": "member ports", "value": 27 }, { "pattern": "founded in #", "value": 1987 }] }
@@ draft.md
The league speaks for its 27 member ports. Of these, 12 member ports voted against. It was founded in 1987.
`,
    `@@ tickmark.config.json
{ "canonical": [{ "measure": "unemployment rate", "subject": "Norway", "value": 4.1, "unit": "percent" }] }
@@ draft.md
Sweden's unemployment rate is 8.7 percent. Norway's unemployment rate was 5.2 percent in 2020.
`,
    `@@ tickmark.config.json
{ "canonical": [{ "measure": "member ports", "value": 27 }] }
@@ draft.md
The league speaks for its almost 30 member ports, and the 9 northern member ports meet in May.
`,
  ],
  run({ document, canonical = [] }) {
    if (canonical.length === 0) return [];
    const figures = canonical.map(canonicalFigure);
    const parts = partsOf(document);
    const findings: Finding[] = [];
    for (const claim of document.claims) {
      const wrong = figures.find((each) => {
        const reading = each.readingOf(claim, document, parts);
        return reading !== null && !contains(reading, each.value);
      });
      if (wrong) findings.push(report(document, claim, wrong));
    }
    return findings;
  },
};

function report(document: ReadDocument, claim: Claim, { entry }: CanonicalFigure): Finding {
  const number = isYear(claim) ? String(entry.value) : sayNumber(entry.value);
  const unit = entry.unit === undefined ? "" : ` ${entry.unit}`;
  const reason = entry.reason === undefined ? "" : ` (${entry.reason})`;
  const message = `${figureText(document, claim)} here, but ${number}${unit} is the canonical value for ${nameOf(entry)}${reason}. Correct the figure, or say what else is meant.`;
  const target = isYear(claim) ? yearTarget(entry.value) : canonicalTarget(claim, entry);
  return finding(canonicalValue, claim.figure.span, message, [], figureFix(document, claim, target, "canonical value"));
}

function nameOf({ measure, subject, pattern }: CanonicalValue): string {
  if (measure === undefined) return `“${pattern}”`;
  return subject === undefined ? measure : `${measure} of ${subject}`;
}

function isYear({ figure }: Claim): boolean {
  return figure.dimension === "date";
}

/** The canonical value as what a figure is to say, in the unit that the entry names or else the figure's own. */
function canonicalTarget({ figure }: Claim, { value, unit: name }: CanonicalValue): Target {
  const unit =
    name === undefined ? undefined : (unitNamed(name) ?? unitOfWord(name.toLowerCase()) ?? unitOfSymbol(name));
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return {
    ...computedFor(figure, value, 10 ** -decimals),
    unit: unit === undefined ? figure.unit : unit.name,
    dimension: unit === undefined ? figure.dimension : unit.dimension,
    computed: false,
  };
}

/** Claims that are said to be a part of another. */
function partsOf({ links }: ReadDocument): ReadonlySet<number> {
  return new Set(links.flatMap((link) => (link.kind === "part-of" || link.kind === "share" ? [link.part] : [])));
}
