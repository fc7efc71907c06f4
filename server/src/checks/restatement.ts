import { documentTopics } from "../compare/document-topics.ts";
import { headlineConflicts } from "../compare/headline.ts";
import { plainSlice } from "../compare/profile.ts";
import { restatedScores } from "../compare/restated-scores.ts";
import { ownSlips, ownSlipsInSteps } from "../compare/unit-slips.ts";
import type { Claim } from "../model/claim.ts";
import type { ComparedClaim } from "../model/comparison.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { partsOfWholes } from "./part-and-whole.ts";
import { figureText, finding, lineName, lineOf, placeAt, placeOf, quotedFigure } from "./place.ts";
import { eitherWay, otherFigureFix, wordsFix } from "./replacement.ts";
import { retoldVerdicts } from "./retold-verdicts.ts";

/** The same measure given two values in one article. */
export const restatement: Check = {
  id: "restatement",
  summary:
    "The same measure with two values in one article: in the headline, the lead, the body, a list, the conclusion.",
  reason:
    "Figures are changed in one place and forgotten in another; headlines are written last, by somebody else, from memory.",
  limits: [
    "Figures whose time, place, whole or subject differ are not compared, nor are those worded as earlier, later, revised or expected.",
    "A headline's figure is reported only where the body names it nowhere, it follows from no simple arithmetic, and one figure of the body speaks of the same thing.",
    "Two values that are each stated twice are taken for two things.",
  ],
  severity: "warning",
  enabled: true,
  reported: [
    `# Council passes $412 million budget

The council voted on Tuesday to adopt a $412 million budget.

Critics said the $421 million budget leans on grants.
                 ^^^^^^^^^^^^ restatement: $412 million
`,
    `The trust gave a grant of £412,000 for the pier.

Work starts in May. The £421,000 grant covers the deck alone.
                        ^^^^^^^^ restatement: two digits are swapped
`,
    `# Harriers beat Town 3–1

Harriers beat Town 3–1 on a wet pitch.

The 3–2 win lifts them to fourth.
    ^^^ restatement: The result is 3–2 here, but 3–1 on line 1
`,
    `# Crew awarded $47M
               ^^^^ restatement: $65 million

A judge has awarded $65 million in damages to four members of the crew.
`,
  ],
  unreported: [
    `# Council passes $412 million budget

The council voted on Tuesday to adopt a $412 million budget. The 2019 budget was $298 million.
`,
    `The trust gave a grant of £412,000 for the pier. It had first offered a grant of £421,000.
`,
    `Three things went up. Two things went down.
`,
    `# Five hurt as helicopters collide

Four officers and a civilian were hurt when two helicopters collided.
`,
  ],
  prepare: ({ document }) => ownSlipsInSteps(document),
  *run({ document, compared }) {
    const topics = documentTopics(document);
    const found: Finding[] = [];
    const report = (each: Finding) => {
      found.push(each);
      return each;
    };
    const reported = new Set<number>();
    const { values, scales, units } = ownSlips(document);
    for (const { odd, usual } of [...scales, ...units]) {
      for (const { claim } of [odd, ...usual]) reported.add(claim.index);
    }
    const parts = values.length === 0 ? new Set<string>() : pairsOfParts(document);
    for (const { odd, usual, slip } of values) {
      const [first] = usual;
      if (!first || parts.has(pairOf(odd.claim, first.claim)) || areBothSourced(compared, odd.claim, first.claim))
        continue;
      reported.add(odd.claim.index);
      const message = `${quotedFigure(document, odd.claim)} here, but ${quotedFigure(document, first.claim)} on line ${lineOf(document, first.claim.figure.span)}${slip === undefined ? "" : `: ${slip}`}. Use one value or say why they differ.`;
      const places = usual.slice(0, 5).map((other) => placeOf(document, other.claim, `${other.text} here`));
      const others = usual.map(({ claim }) => claim);
      const fixes = eitherWay(
        document,
        odd.claim,
        others,
        lineName(document, first.claim),
        isRight(compared, odd.claim, first.claim),
      );
      yield report(finding(restatement, odd.claim.figure.span, message, places, fixes));
    }
    for (const { later, first } of restatedScores(document)) {
      const [here, there] = [figureText(document, later), figureText(document, first)];
      const message = `The result is ${here} here, but ${there} on line ${lineOf(document, first.figure.span)}. Check which is right.`;
      yield report(
        finding(
          restatement,
          later.figure.span,
          message,
          [placeOf(document, first, `${there} at the top`)],
          otherFigureFix(document, later, document, first, lineName(document, first)),
        ),
      );
    }
    for (const { odd, usual } of retoldVerdicts(document)) {
      const [first] = usual;
      if (!first || reported.has(odd.index)) continue;
      for (const claim of [odd, ...usual]) reported.add(claim.index);
      const [here, there] = [figureText(document, odd), figureText(document, first)];
      const message = `The sentence is ${here} here, but ${there} on line ${lineOf(document, first.figure.span)}. Check which is right.`;
      const places = usual.slice(0, 5).map((claim) => placeOf(document, claim, `${figureText(document, claim)} here`));
      const fixes = eitherWay(document, odd, usual, lineName(document, first), isRight(compared, odd, first));
      yield report(finding(restatement, odd.figure.span, message, places, fixes));
    }
    const { figures, numbers, years } = headlineConflicts(document, topics);
    for (const { headline, body } of figures) {
      if (reported.has(headline.claim.index) || reported.has(body.claim.index)) continue;
      const message = `${headline.text} in the headline, but the article says ${body.text} and nowhere ${headline.text}. Check which is right.`;
      yield report(
        finding(
          restatement,
          headline.claim.figure.span,
          message,
          [placeOf(document, body.claim, `${body.text} in the article`)],
          otherFigureFix(document, headline.claim, document, body.claim, lineName(document, body.claim)),
        ),
      );
    }
    for (const { headline, body } of years) {
      const [here, there] = [figureText(document, headline), figureText(document, body)];
      const message = `${here} in the headline, but the article says ${there} and nowhere ${here}. Check which is right.`;
      yield report(
        finding(
          restatement,
          headline.figure.span,
          message,
          [placeOf(document, body, `${there} in the article`)],
          otherFigureFix(document, headline, document, body, lineName(document, body)),
        ),
      );
    }
    for (const { headline, body } of numbers) {
      if (found.some(({ span }) => span[0] < headline.span[1] && headline.span[0] < span[1])) continue;
      const { text } = document.prose;
      const [here, there] = [plainSlice(text, headline.outer), plainSlice(text, body.outer)];
      const message = `“${here}” in the headline, but “${there}” in the article, which has no ${plainSlice(text, headline.span)}. Check which is right.`;
      yield report(
        finding(
          restatement,
          headline.span,
          message,
          [placeAt(document, body.span, `${there} in the article`)],
          wordsFix(document, headline.span, plainSlice(text, body.span), `line ${lineOf(document, body.span)}`),
        ),
      );
    }
  },
};

/** "95 replies came. 59 of them were late": a part is no other value of its whole. */
function pairsOfParts(document: ReadDocument): ReadonlySet<string> {
  return new Set(partsOfWholes(document).map(({ part, whole }) => pairOf(part, whole)));
}

function pairOf(a: Claim, b: Claim): string {
  return `${Math.min(a.index, b.index)} ${Math.max(a.index, b.index)}`;
}

/** Whether one source bears out both values, each by a figure of its own: then they are of two things. */
function areBothSourced(compared: readonly ComparedClaim[], odd: Claim, usual: Claim): boolean {
  const [a, b] = [compared[odd.index], compared[usual.index]];
  if (a?.verdict !== "supported" || b?.verdict !== "supported") return false;
  const sources = new Set(a.comparisons.flatMap(({ relation, source }) => (relation === "same" ? [source.path] : [])));
  return b.comparisons.some(({ relation, source }) => relation === "same" && sources.has(source.path));
}

/** Whether sources bear out the odd value and not the others. */
function isRight(compared: readonly ComparedClaim[], odd: Claim, usual: Claim): boolean {
  return compared[odd.index]?.verdict === "supported" && compared[usual.index]?.verdict !== "supported";
}
