import { divide, intersects, interval, point, scale, subtract } from "../compare/interval.ts";
import { type Quantity, quantityOf } from "../compare/quantity.ts";
import { sayNumber } from "../compare/say-number.ts";
import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { Interval } from "../model/interval.ts";
import { computedFor } from "../rewrite/target.ts";
import type { Check } from "./check.ts";
import { decimalsOf, figureText, finding, placeOf } from "./place.ts";
import { figureFix } from "./replacement.ts";
import { wordedShares } from "./worded-shares.ts";

/** A percentage or ratio that the counts beside it do not give. */
export const share: Check = {
  id: "share",
  summary: "A share that its part and its whole do not give: “145 of 250, or 68 percent”.",
  reason:
    "The two counts and the percentage state one fact twice; where they disagree a reader cannot tell which is right.",
  limits: [
    "Part, whole and share must be tied by the wording of one or two neighbouring sentences.",
    "Figures are taken as rounded as they may have been: only a share that no rounding allows is reported.",
  ],
  severity: "error",
  enabled: true,
  reported: [
    `We polled 250 people. Of those, 145 agreed, or 68 percent.
                                               ^^^^^^^^^^ share: 145 of 250 is 58 percent, not 68 percent
`,
    `Of 48 speakers, 30 were opposed, or three in four.
                                    ^^^^^^^^^^^^^ share: 30 of 48 is 62.5 percent
`,
    `They have repaid $90,000, half of the $240,000 that they owe.
                          ^^^^ share: $90,000 of $240,000 is 37.5 percent, not half
`,
    `Of the 60 towns where it has shops, sales fell in 45, or two-thirds.
                                                         ^^^^^^^^^^ share: 45 of 60 is 75 percent, not two-thirds
`,
  ],
  unreported: [
    "We polled 250 people. Of those, 145 agreed, or 58 percent.",
    "The state has 1,509 of the 3,755 stations, over 40 percent of them.",
    "They have repaid $120,000, half of the $240,000 that they owe.",
    "Of the 60 towns where it has shops, 12 are in Ohio, a tenth of the state's.",
    "Of 48 speakers, 36 were opposed, or three in four.",
  ],
  run({ document }) {
    const findings: Finding[] = [];
    const judged = new Set<number>();
    for (const link of document.links) {
      if (link.kind !== "share") continue;
      judged.add(link.share);
      const part = document.claims[link.part];
      const whole = document.claims[link.whole];
      const stated = document.claims[link.share];
      const found = part && whole && stated ? judge(document, part, whole, stated) : null;
      if (found) findings.push(found);
    }
    for (const { part, whole, share: stated } of wordedShares(document, judged)) {
      const found = isOfTheRest(part, whole, stated) ? null : judge(document, part, whole, stated);
      if (found) findings.push(found);
    }
    return findings;
  },
};

/** "145 of the 250 passed, a failure rate of 42 percent". */
function isOfTheRest(part: Claim, whole: Claim, stated: Claim): boolean {
  const truth = part === whole ? countedShare(part) : shareOf(part, whole);
  const said = quantityOf(stated.figure);
  return truth !== null && said !== null && intersects(subtract(point(100), truth.interval), said.reading.rounded);
}

/** Things counted to the last one are just as many; what ends in zeros may be rounded. */
function countedOut({ figure }: Claim, { value, step, reading }: Quantity): Interval {
  const exact = figure.dimension === "count" && figure.bound === "exact" && step <= 1;
  return exact && value !== null && (value < 100 || value % 10 !== 0) ? point(value) : reading.rounded;
}

function judge(document: ReadDocument, part: Claim, whole: Claim, stated: Claim): Finding | null {
  const said = quantityOf(stated.figure);
  const truth = part === whole ? countedShare(part) : shareOf(part, whole);
  if (!truth || said?.family !== "share") return null;
  // "Half" beside the two counts is meant as half; "nearly half" and percentages are read as widely as they may be.
  const fraction = stated.figure.dimension === "ratio" && stated.figure.bound === "exact";
  if (intersects(truth.interval, fraction ? said.reading.rounded : said.reading.loose)) return null;

  const { percent } = truth;
  const decimals = decimalsOf(document, stated);
  const isPercent = stated.figure.dimension === "percent";
  const computed = isPercent && decimals > 0 ? percent.toFixed(decimals) : sayNumber(percent);
  const partText = figureText(document, part);
  const wholeText = figureText(document, whole);
  const counts = part === whole ? partText : `${partText} of ${wholeText}`;
  const message = `${counts} is ${computed} percent, not ${figureText(document, stated)}. Correct the share or the counts.`;
  const related =
    part === whole
      ? [placeOf(document, part, `the counts, ${partText}`)]
      : [placeOf(document, part, `the part, ${partText}`), placeOf(document, whole, `the whole, ${wholeText}`)];
  const target = { ...computedFor(stated.figure, percent), dimension: "percent", unit: "percent" } as const;
  return finding(share, stated.figure.span, message, related, figureFix(document, stated, target, counts));
}

interface TrueShare {
  readonly percent: number;
  readonly interval: Interval;
}

function shareOf(part: Claim, whole: Claim): TrueShare | null {
  const [a, b] = [quantityOf(part.figure), quantityOf(whole.figure)];
  if (!a || !b || a.family !== b.family || a.value === null || b.value === null || b.value === 0) return null;
  const interval = scale(divide(countedOut(part, a), countedOut(whole, b)), 100);
  return { percent: (a.value / b.value) * 100, interval };
}

/** "145 out of 250" as it was read, in one figure. */
function countedShare({ figure: { ratio } }: Claim): TrueShare | null {
  if (!ratio) return null;
  const [part, whole] = ratio;
  const percent = (part / whole) * 100;
  // "One in 21" is a share in other words, and its 21 is rounded.
  const around = part === 1 ? interval(100 / (whole + 0.5), 100 / (whole - 0.5)) : point(percent);
  return { percent, interval: around };
}
