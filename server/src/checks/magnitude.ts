import { ownSlips } from "../compare/unit-slips.ts";
import type { Check } from "./check.ts";
import { finding, lineName, lineOf, placeOf, quotedFigure } from "./place.ts";
import { eitherWay } from "./replacement.ts";

/** One figure with two scales in one article. */
export const magnitude: Check = {
  id: "magnitude",
  summary: "The same figure with another scale: million here, billion there.",
  reason: "Million and billion are a letter apart, and a factor of a thousand; both look right where they stand.",
  limits: [
    "The digits must be the same, and the words around must speak of the same thing, with the same noun where the digits are few.",
    "Figures worded as earlier, revised or another's are not compared, nor are two values that are each stated twice.",
  ],
  severity: "warning",
  enabled: true,
  reported: [
    `The council adopted a $412 million budget on Tuesday.

Critics said the $412 billion budget leans on grants.
                 ^^^^^^^^^^^^ magnitude: $412 billion budget here, but $412 million budget on line 1: 1,000 times apart
`,
    `The order book was worth Rs 1,150 crore. The chairman said the Rs 1,150 lakh order book would keep the plants busy.
                                                               ^^^^^^^^^^^^^ magnitude: 100 times apart, as lakh and crore are
`,
    `The backup file can be as large as 512 MB.

The 512 KB file is checked at night.
    ^^^^^^ magnitude: 1,000 times apart, as their units are
`,
  ],
  unreported: [
    `The council adopted a $412 million budget on Tuesday.

Critics said the $412 million budget leans on grants.
`,
    "The fine is $5 million. The bond is $5 billion.",
    "The firm sold 412 million shares. Its market is worth $412 billion.",
    "Each of the 1,000 houses costs $184,000. The houses cost $184 million together.",
  ],
  run({ document }) {
    return ownSlips(document).scales.flatMap(({ odd, usual, slip }) => {
      const [first] = usual;
      if (!first) return [];
      const message = `${quotedFigure(document, odd.claim)} here, but ${quotedFigure(document, first.claim)} on line ${lineOf(document, first.claim.figure.span)}: ${slip ?? "another scale"}. Use one scale or say why they differ.`;
      const places = usual.slice(0, 5).map((other) => placeOf(document, other.claim, `${other.text} here`));
      const others = usual.map(({ claim }) => claim);
      const fixes = eitherWay(document, odd.claim, others, lineName(document, first.claim), false);
      return [finding(magnitude, odd.claim.figure.span, message, places, fixes)];
    });
  },
};
