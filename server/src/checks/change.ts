import { documentTopics } from "../compare/document-topics.ts";
import { impliedChanges } from "../compare/implied-change.ts";
import { divide, intersects, interval, negate, subtract } from "../compare/interval.ts";
import { type Quantity, quantityOf } from "../compare/quantity.ts";
import { sayNumber, sayScaled } from "../compare/say-number.ts";
import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import type { Finding } from "../model/finding.ts";
import { unitNamed } from "../units/registry.ts";
import type { Check } from "./check.ts";
import { comparedValues } from "./compared-values.ts";
import { isYearlyGrowth, misfitGrowths } from "./compound-growth.ts";
import { decimalsOf, figureText, finding, placeOf } from "./place.ts";
import { computedFix } from "./replacement.ts";
import { statedSentences } from "./stated-sentences.ts";
import { wordedChanges } from "./worded-changes.ts";
import { wordedDifferences } from "./worded-differences.ts";

/** A stated change that the two values beside it do not give. */
export const change: Check = {
  id: "change",
  summary: "A rise or fall that its two values do not give: “from $80 to $136, an increase of 80 percent”.",
  reason:
    "Percentages are worked out by hand and from the wrong base; readers take the percentage and forget the values.",
  limits: [
    "Only changes whose two values stand in the same sentence or the one before are judged, or whose wording draws the outcome from the sentence before (a warning).",
    "Growth by the year is worked out with and, where it is called an average, without compounding. Growth that the sentence calls adjusted or organic is not worked out from its values.",
    "“Three times more” is read as threefold or fourfold, as writers mean both.",
  ],
  severity: "error",
  enabled: true,
  reported: [
    `The median bill rose from $80 to $136 in a year, an increase of 80 percent.
                                                                ^^^^^^^^^^ change: is an increase of 70 percent
`,
    `The fee went from $12,500 to $14,000 in five years, an increase of 15 percent.
                                                                   ^^^^^^^^^^ change: is an increase of 12 percent
`,
    `Paid seats went from 2.4 million to 4.8 million, tripling in a year.
                                                 ^^^^^^^^ change: is 2 times as much
`,
    `The council adopted a $412 million budget. This year's plan is $375 million, so spending will grow by 12 percent.
                                                                                                      ^^^^^^^^^^ change: is an increase of 9.9 percent
`,
    `The fund grew from $1,025 to $1,904 over five years, or 9 percent a year.
                                                        ^^^^^^^^^ change: in 5 years is 13 percent a year
`,
  ],
  unreported: [
    "The council adopted a $412 million budget. This year's plan is $375 million, so spending will grow by 10 percent.",
    "Sales were $412 million. Costs are now $375 million, and wages grow by 12 percent.",
    "The median bill rose from $80 to $136 in a year, an increase of 70 percent.",
    "Seats went from 2.4 million to 4.9 million, doubling in a year.",
    "Turnout fell from 61 percent to 55 percent, down 6 points.",
  ],
  run({ document }) {
    const findings: Finding[] = [];
    const judged = new Set<number>();
    for (const sentence of statedSentences(document)) {
      for (const claim of sentence.claims) if (isYearlyGrowth(sentence, claim)) judged.add(claim.index);
    }
    for (const { annual, overall, message, wrong, value } of misfitGrowths(document)) {
      const related = overall.map((claim) => placeOf(document, claim, "what it grows to"));
      const fixes = computedFix(document, wrong, value, "worked out over the years");
      findings.push(finding(change, annual.figure.span, message, related, fixes));
    }
    for (const link of document.links) {
      if (link.kind !== "change" || judged.has(link.by)) continue;
      judged.add(link.by);
      const from = document.claims[link.from];
      const to = document.claims[link.to];
      const by = document.claims[link.by];
      const found = from && to && by ? judge(document, from, to, by) : null;
      if (found) findings.push(found);
    }
    for (const { from, to, by } of [...wordedChanges(document, judged), ...comparedValues(document, judged)]) {
      if (judged.has(by.index)) continue;
      judged.add(by.index);
      const found = judge(document, from, to, by);
      if (found) findings.push(found);
    }
    for (const { a, b, by } of wordedDifferences(document)) {
      if (judged.has(by.index)) continue;
      judged.add(by.index);
      const found = judgeDifference(document, a, b, by);
      if (found) findings.push(found);
    }
    for (const { from, to, by } of impliedChanges(document, documentTopics(document).profiles)) {
      const rises = (to.quantity.value ?? 0) > (from.quantity.value ?? 0);
      if (judged.has(by.claim.index) || rises !== (by.claim.figure.direction === "up")) continue;
      const found = judge(document, from.claim, to.claim, by.claim);
      // That the two values are meant is inferred, so this is no error.
      if (found) findings.push({ ...found, severity: "warning" });
    }
    return findings;
  },
};

/** Two values written in digits alone are rounded alike: beside 12,500 the 14,000 is not just to the nearest thousand. */
function evenly(
  document: ReadDocument,
  [from, a]: readonly [Claim, Quantity | null],
  [to, b]: readonly [Claim, Quantity | null],
): [Quantity | null, Quantity | null] {
  if (!a || !b || ![from, to].every((claim) => inDigits(document, claim))) return [a, b];
  const half = Math.min(halfWidth(a), halfWidth(b));
  const even = (quantity: Quantity): Quantity => {
    if (quantity.value === null || halfWidth(quantity) <= half) return quantity;
    const rounded = interval(quantity.value - half, quantity.value + half);
    return { ...quantity, reading: { ...quantity.reading, rounded } };
  };
  return [even(a), even(b)];
}

/** "−10%" as a fall of 10 percent. */
function unsigned(figure: Figure): Figure {
  const { value, reading } = figure;
  if (value === null || value >= 0) return figure;
  const { tight, rounded, loose } = reading;
  return {
    ...figure,
    value: -value,
    reading: { tight: negate(tight), rounded: negate(rounded), loose: negate(loose) },
  };
}

/** "34 points" beside percentages are percentage points. */
function isPoints({ figure, measure }: Claim): boolean {
  return figure.dimension === "percentage-point" || (figure.dimension === "count" && measure?.head === "point");
}

function halfWidth({ reading: { rounded } }: Quantity): number {
  return (rounded.high - rounded.low) / 2;
}

function inDigits(document: ReadDocument, { figure }: Claim): boolean {
  const [start, end] = figure.span;
  return (
    figure.bound === "exact" && /^[^a-z]*(?:\d[\d,]{3,}|\d[\d,]*\.\d+)$/i.test(document.prose.text.slice(start, end))
  );
}

/** "By 330 votes to 275, a majority of 65." */
function judgeDifference(document: ReadDocument, one: Claim, other: Claim, by: Claim): Finding | null {
  const [a, b, said] = [quantityOf(one.figure), quantityOf(other.figure), quantityOf(by.figure)];
  if (!a || !b || !said || a.value === null || b.value === null) return null;
  const [high, low] = a.value >= b.value ? [a, b] : [b, a];
  if (intersects(subtract(high.reading.rounded, low.reading.rounded), said.reading.loose)) return null;
  const difference = Math.abs(a.value - b.value);
  const value = difference / (unitNamed(by.figure.unit ?? "")?.factor ?? 1);
  const points = one.figure.dimension === "percent" ? " points" : "";
  const message = `${figureText(document, one)} and ${figureText(document, other)} are ${sayScaled(difference)}${points} apart, not ${figureText(document, by)}. Correct the difference or the two values.`;
  const related = [placeOf(document, one, "one of the two"), placeOf(document, other, "the other")];
  return finding(change, by.figure.span, message, related, computedFix(document, by, value, "from the two values"));
}

function judge(document: ReadDocument, from: Claim, to: Claim, by: Claim): Finding | null {
  const [a, b] = evenly(
    document,
    [from, quantityOf({ ...from.figure, change: false })],
    [to, quantityOf({ ...to.figure, change: false })],
  );
  if (!a || !b || a.family !== b.family || a.value === null || b.value === null) return null;
  const direction = by.figure.direction ?? (b.value < a.value ? "down" : "up");
  const c = quantityOf({ ...unsigned(by.figure), change: true, direction });
  if (!c || ((by.figure.value ?? 0) < 0 && b.value > a.value)) return null;

  const values = `From ${figureText(document, from)} to ${figureText(document, to)}`;
  let computed: string;
  let value: number;
  if (c.family === "growth factor") {
    if (a.reading.tight.low <= 0) return null;
    // "Doubled" is twofold; "two times more" may mean twofold or threefold, which the loose reading grants.
    const plain = /^(?:more than |nearly |almost )?(?:doubl|tripl|trebl|quadrupl|quintupl|halv)/i.test(
      figureText(document, by),
    );
    const stated = plain && by.figure.reading.loose.high < Infinity ? by.figure.reading.loose : c.reading.loose;
    const beyond = plain && direction === "up" && (by.figure.bound === "more-than" || by.figure.bound === "at-least");
    const said = beyond ? by.figure.reading.rounded : direction === "down" && !plain ? c.reading.loose : stated;
    if (intersects(divide(b.reading.rounded, a.reading.rounded), said)) return null;
    const factor = b.value / a.value;
    const percent = Math.abs(factor - 1) * 100;
    if (by.figure.dimension === "multiple") {
      computed = `is ${sayNumber(factor)} times as much`;
      value = factor;
    } else {
      const decimals = decimalsOf(document, by);
      const number =
        decimals > 0 ? percent.toFixed(decimals) : percent < 10 ? sayNumber(percent, 2) : sayNumber(percent, 3);
      computed = `is ${factor >= 1 ? "an increase" : "a decrease"} of ${number} percent`;
      value = by.figure.dimension === "ratio" ? percent / 100 : percent;
    }
  } else {
    const points = a.family === "share" && isPoints(by);
    if (!points && c.family !== `change of ${a.family}`) return null;
    const [high, low] = direction === "down" ? [a, b] : [b, a];
    if (intersects(subtract(high.reading.rounded, low.reading.rounded), c.reading.loose)) return null;
    const difference = Math.abs(b.value - a.value);
    value = difference / (points ? 1 : (unitNamed(by.figure.unit ?? "")?.factor ?? 1));
    computed = `is ${b.value >= a.value ? "up" : "down"} ${sayScaled(value)}${points ? " points" : ""}`;
  }

  const message = `${values} ${computed}, not ${figureText(document, by)}. Correct the change or the two values.`;
  const related = [placeOf(document, from, "the value before"), placeOf(document, to, "the value after")];
  // A fall where a rise is told is wrong in its words, not in its number.
  const fits = b.value >= a.value === (direction === "up") || by.figure.dimension === "multiple";
  const signed = (by.figure.value ?? 0) < 0 ? -value : value;
  const fixes = fits ? computedFix(document, by, signed, "from the two values") : [];
  return finding(change, by.figure.span, message, related, fixes);
}
