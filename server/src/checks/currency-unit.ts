import { ownSlips } from "../compare/unit-slips.ts";
import type { Check } from "./check.ts";
import { finding, lineName, lineOf, placeOf, quotedFigure } from "./place.ts";
import { eitherWay } from "./replacement.ts";

/** One figure in two currencies or units in one article. */
export const currencyUnit: Check = {
  id: "currency-unit",
  summary: "The same figure once in one currency or unit and once in another: 20 billion yuan here, $20 billion there.",
  reason:
    "Amounts are taken over from sources in another currency with the number left as it was; the unit is what changed.",
  limits: [
    "The number must be the same, and the words around must speak of the same thing, with the same noun.",
    "Two figures of one sentence are left to `conversion`. Amounts per year or per head are not compared, nor are two that are each stated twice.",
  ],
  severity: "warning",
  enabled: true,
  reported: [
    `The plant cost 86 million yuan to build.

The $86 million plant opens in June.
    ^^^^^^^^^^^ currency-unit: $86 million plant here, but plant cost 86 million yuan on line 1: the same number in another currency
`,
    `A 412-kilogram bomb was found on Monday.

The 412-pound bomb was blown up at noon.
    ^^^^^^^^^ currency-unit: the same number in another unit
`,
  ],
  unreported: [
    `The plant cost 86 million yuan to build.

The $12 million plant opens in June.
`,
    `The plant cost 86 million yuan to build.

The $86 million mine opens in June.
`,
    "The fine is €5 million. The bond is $5 million.",
    "Sales were 412 million yuan in China and $412 million in the United States.",
  ],
  run({ document }) {
    return ownSlips(document).units.flatMap(({ odd, usual, slip }) => {
      const [first] = usual;
      if (!first) return [];
      const message = `${quotedFigure(document, odd.claim)} here, but ${quotedFigure(document, first.claim)} on line ${lineOf(document, first.claim.figure.span)}: ${slip ?? "another unit"}. Check which is meant.`;
      const places = usual.slice(0, 5).map((other) => placeOf(document, other.claim, `${other.text} here`));
      const others = usual.map(({ claim }) => claim);
      const fixes = eitherWay(document, odd.claim, others, lineName(document, first.claim), false);
      return [finding(currencyUnit, odd.claim.figure.span, message, places, fixes)];
    });
  },
};
