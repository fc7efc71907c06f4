import { documentTopics } from "../compare/document-topics.ts";
import { add, contains } from "../compare/interval.ts";
import type { Profile } from "../compare/profile.ts";
import { sayNumber } from "../compare/say-number.ts";
import type { Finding } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { decimalsOf, finding, placeOf, replaceNumber } from "./place.ts";

/** A share and the rest that do not make a hundred percent. */
export const percentTotal: Check = {
  id: "percent-total",
  summary: "A percentage and what it is said to leave that do not make 100: “48.2 percent, which leaves 57.2 percent”.",
  reason: "The two percentages are one fact told twice; one of them was mistyped or not updated.",
  limits: [
    "Only a rest in the same sentence is judged, worded as what is left, the other, the remaining or the rest.",
    "Sentences with a third percentage are left alone: the rest may be split.",
  ],
  severity: "error",
  enabled: true,
  reported: [
    `Turnout was 48.2 percent, which leaves 57.2 percent who stayed at home.
                                       ^^^^^^^^^^^^ percent-total: 100 − 48.2 = 51.8 percent, not 57.2 percent
`,
    `About 30 percent agreed and the remaining 80 percent did not.
                                          ^^^^^^^^^^ percent-total: 100 − 30 = 70 percent
`,
  ],
  unreported: [
    "Turnout was 42.8 percent, which leaves 57.2 percent who stayed at home.",
    "Some 30 percent agreed, 20 percent did not and the other 40 percent abstained.",
    "Prices rose by 30 percent, and the other 80 percent of shops followed.",
  ],
  run({ document }) {
    const { profiles } = documentTopics(document);
    const { text } = document.prose;
    const findings: Finding[] = [];
    for (const [rest, shares] of sentencesWithTwoShares(profiles)) {
      const [part] = shares.filter((share) => share !== rest);
      if (!part || part.claim.index > rest.claim.index) continue;
      if (!restBefore.test(text.slice(part.claim.figure.span[1], rest.claim.figure.outer[0]))) continue;
      if (contains(add(part.quantity.reading.loose, rest.quantity.reading.loose), 100)) continue;
      const value = part.quantity.value ?? 0;
      const decimals = Math.max(decimalsOf(document, part.claim), decimalsOf(document, rest.claim));
      const left = decimals > 0 ? (100 - value).toFixed(decimals) : sayNumber(100 - value);
      const message = `100 − ${sayNumber(value, 6)} = ${left} percent, not ${rest.text}. Correct one of the two.`;
      const fix = replaceNumber(document, rest.claim, left);
      findings.push(
        finding(
          percentTotal,
          rest.claim.figure.span,
          message,
          [placeOf(document, part.claim, "the other share")],
          fix ? [fix] : [],
        ),
      );
    }
    return findings;
  },
};

/** What stands right before a figure that is the rest of another. */
const restBefore =
  /\b(?:leav(?:es|ing)|the (?:other|remaining|rest)|the remainder(?: of)?|the rest,?)\s{1,3}(?:about |around |some |roughly |nearly )?$/i;

/** The last share of every sentence with exactly two level shares. */
function sentencesWithTwoShares(profiles: readonly (Profile | null)[]): [rest: Profile, shares: Profile[]][] {
  const bySentence = new Map<number, Profile[]>();
  for (const profile of profiles) {
    if (profile?.claim.figure.dimension !== "percent" || profile.quantity.value === null) continue;
    const start = profile.claim.sentence[0];
    const list = bySentence.get(start);
    if (list) list.push(profile);
    else bySentence.set(start, [profile]);
  }
  const found: [Profile, Profile[]][] = [];
  for (const shares of bySentence.values()) {
    const rest = shares.at(-1);
    if (rest && shares.length === 2 && shares.every((share) => share.quantity.family === "share"))
      found.push([rest, shares]);
  }
  return found;
}
