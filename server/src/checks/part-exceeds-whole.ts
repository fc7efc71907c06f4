import { quantityOf } from "../compare/quantity.ts";
import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding, Fix } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { partsOfWholes } from "./part-and-whole.ts";
import { figureText, finding, placeAt, placeOf } from "./place.ts";
import { otherFigureFix } from "./replacement.ts";
import { tooManyVotes } from "./votes-of-members.ts";

/** "402 of the 390 places". */
export const partExceedsWhole: Check = {
  id: "part-exceeds-whole",
  summary: "A part that is larger than what it is a part of: “402 of the 390 places”.",
  reason: "The two numbers are swapped, or one is of another group; a reader cannot tell which.",
  limits: [
    "Part and whole must be tied by “of”, “out of”, “of them”, “of whom”, “of which”, “from the …” or “of those” in one sentence or the next.",
    "Where the part counts something else (“of the 50 firms, 120 workers”), nothing is reported.",
  ],
  severity: "error",
  enabled: true,
  reported: [
    `The party won 402 of the 390 places.
              ^^^ part-exceeds-whole: 402 cannot be part of 390
`,
    `Some 50 pupils, 64 of them girls, took part.
                ^^ part-exceeds-whole: 64 cannot be part of some 50 pupils
`,
    `The seven-member board adopted the budget on a 5-3 vote.
                                               ^^^ part-exceeds-whole: 8 votes cannot come from 7 members
`,
    `The fund spent $60 million of its $48 million budget.
               ^^^^^^^^^^^ part-exceeds-whole
`,
  ],
  unreported: [
    "The seven-member board adopted the budget on a 5-2 vote.",
    "The party won 390 of the 402 places.",
    "Of the 50 firms, 120 workers fell ill.",
    "The school has 50 teachers and 900 pupils, 640 of them girls.",
    "Of the 20 teams, Leeds scored 45.",
  ],
  run({ document }) {
    const findings: Finding[] = [];
    for (const { part, whole } of partsOfWholes(document)) {
      const found = judge(document, part, whole);
      if (found) findings.push(found);
    }
    for (const { votes, total, members, body } of tooManyVotes(document)) {
      const message = `${total} votes cannot come from ${members} members. Correct the vote or the number of members.`;
      findings.push(finding(partExceedsWhole, votes, message, [placeAt(document, body, "the members")]));
    }
    return findings;
  },
};

function judge(document: ReadDocument, part: Claim, whole: Claim): Finding | null {
  const p = quantityOf(part.figure);
  const w = quantityOf(whole.figure);
  if (!p || !w || p.family !== w.family) return null;
  if (p.reading.tight.low <= w.reading.loose.high || w.value === null || w.value <= 0) return null;
  const named = inside(figureText(document, whole));
  const noun = whole.figure.dimension === "count" ? nounOf(document, whole) : "";
  const message = `${figureText(document, part)} cannot be part of ${named}${noun}. Correct one of the two, or swap them.`;
  const related = [placeOf(document, whole, "what it is a part of")];
  return finding(partExceedsWhole, part.figure.span, message, related, swapFix(document, part, whole));
}

/** Each of the two as the other one. */
function swapFix(document: ReadDocument, part: Claim, whole: Claim): Fix[] {
  const [first] = otherFigureFix(document, part, document, whole);
  const [second] = otherFigureFix(document, whole, document, part);
  const title = `Swap ${figureText(document, part)} and ${inside(figureText(document, whole))}`;
  return first && second ? [{ title, edits: [...first.edits, ...second.edits], certain: false }] : [];
}

/** A modifier in lower case: "Some 50" at the start of a sentence is "some 50" in a message. */
function inside(text: string): string {
  return /^[A-Z][a-z]+ [\d$€£¥]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The counted noun where it stands right behind the number. */
function nounOf(document: ReadDocument, { measure, figure }: Claim): string {
  if (measure?.basis !== "stated") return "";
  const gap = measure.span[0] - figure.span[1];
  return gap >= 0 && gap <= 1
    ? ` ${document.prose.text.slice(measure.span[0], measure.span[1]).replace(/\s+/g, " ")}`
    : "";
}
