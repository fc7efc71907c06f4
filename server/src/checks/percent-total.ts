import { documentTopics } from "../compare/document-topics.ts";
import { add, contains, intersects, point } from "../compare/interval.ts";
import type { Profile } from "../compare/profile.ts";
import { sayNumber } from "../compare/say-number.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Bound } from "../model/figure.ts";
import type { Finding, Fix } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { endsInRest, excludeEachOther } from "./exclusive-answers.ts";
import { type Candidate, slipFixes } from "./likely-slip.ts";
import { decimalsOf, finding, placeOf } from "./place.ts";
import { computedFix, distinct, ofAnother } from "./replacement.ts";
import { sharesOfOneWhole } from "./shares-of-one-whole.ts";

/** A share and the rest that do not make a hundred percent. */
export const percentTotal: Check = {
  id: "percent-total",
  summary: "A percentage and what it is said to leave that do not make 100: “48.2 percent, which leaves 57.2 percent”.",
  reason: "The two percentages are one fact told twice; one of them was mistyped or not updated.",
  limits: [
    "Only a rest in the same sentence is judged, worded as what is left, the other, the remaining or the rest.",
    "Three or more shares in a row are added up where the last is of the others or the rest, or where they are answers of which one can be given (mild, moderate, severe), or parts of votes, money, energy and the like.",
  ],
  severity: "error",
  enabled: true,
  reported: [
    `Turnout was 48.2 percent, which leaves 57.2 percent who stayed at home.
                                       ^^^^^^^^^^^^ percent-total: 100 − 48.2 = 51.8 percent, not 57.2 percent
`,
    `Of the roofs, 48 percent were rated poor, 31 percent fair and 29 percent good.
                                                              ^^^^^^^^^^ percent-total: 48 + 31 + 29 = 108 percent
`,
    `Tea is the choice of 52 percent of guests, coffee of 31 percent and other drinks of 24 percent.
                                                                                    ^^^^^^^^^^ percent-total: 52 + 31 + 24 = 107 percent
`,
    `About 30 percent agreed and the remaining 80 percent did not.
                                          ^^^^^^^^^^ percent-total: 100 − 30 = 70 percent
`,
  ],
  unreported: [
    "Turnout was 42.8 percent, which leaves 57.2 percent who stayed at home.",
    "Of the roofs, 40 percent were rated poor, 31 percent fair and 29 percent good.",
    "Some 62 percent speak English, 41 percent Spanish and 20 percent French.",
    "Of the plans, 61 percent of men approved and 52 percent of women disapproved.",
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
      if (fractionBefore.test(text.slice(part.claim.sentence[0], part.claim.figure.outer[0]))) continue;
      const message = `100 − ${sayNumber(value, 6)} = ${left} percent, not ${rest.text}. Correct one of the two.`;
      const related = [placeOf(document, part.claim, "the other share")];
      findings.push(finding(percentTotal, rest.claim.figure.span, message, related, restFixes(document, part, rest)));
    }
    const reported = new Set(findings.map(({ span }) => span[0]));
    for (const { shares, total } of sharesOfOneWhole(document, sharesBySentence(profiles))) {
      const found = ofOneWhole(document, shares, total);
      if (!found || reported.has(found.span[0])) continue;
      for (const { claim } of shares) reported.add(claim.figure.span[0]);
      findings.push(found);
    }
    for (const shares of rowsOfShares(document, profiles)) {
      const total = shares.reduce((so, { quantity }) => add(so, quantity.reading.tight), point(0));
      if (total.low <= 100) continue;
      const [last] = shares.slice(-1);
      if (!last || reported.has(last.claim.figure.span[0])) continue;
      const value = shares.reduce((so, { quantity }) => so + (quantity.value ?? 0), 0);
      if (value > mostTogether) continue;
      const terms = shares.map(({ quantity }) => sayNumber(quantity.value ?? 0, 6)).join(" + ");
      const message = `${terms} = ${sayNumber(value, 6)} percent, more than the whole. Correct the share that is wrong.`;
      const related = shares.slice(0, -1).map(({ claim }) => placeOf(document, claim, "a share of the same whole"));
      const fixes = sharesFixes(document, shares, value);
      findings.push(finding(percentTotal, last.claim.figure.span, message, related, fixes));
    }
    return findings;
  },
};

/** Fixes for a rest that does not fit: the rest, or the share that it is left by. */
function restFixes(document: ReadDocument, part: Profile, rest: Profile): Fix[] {
  const [value, left] = [part.quantity.value ?? 0, rest.quantity.value ?? 0];
  const back = ofAnother(computedFix(document, part.claim, 100 - left), "the other share");
  return [...computedFix(document, rest.claim, 100 - value, "what is left of 100"), ...back];
}

/** The last share, or one that looks like a slip, as what the others leave of a hundred. */
function sharesFixes(document: ReadDocument, shares: readonly Profile[], sum: number): Fix[] {
  const candidates = shares.map((share, at): Candidate => {
    const written = share.quantity.value ?? 0;
    const right = Number((100 - sum + written).toPrecision(9));
    const own = () => (right > 0 ? computedFix(document, share.claim, right, "what the others leave of 100") : []);
    return { written, right, fixes: () => (at < shares.length - 1 ? ofAnother(own(), share.text) : own()) };
  });
  const [last] = candidates.slice(-1);
  if (last === undefined) return [];
  const fixes = slipFixes(last, candidates.slice(0, -1));
  // Of two, either may be wrong; so may any other where the last leaves nothing and no other looks like a slip.
  const all =
    candidates.length === 2 || fixes.length === 0 ? candidates.toReversed().flatMap((each) => each.fixes()) : [];
  return distinct([...fixes, ...all]).slice(0, 3);
}

/** What is wrong with shares of one whole; `null` where nothing is. */
function ofOneWhole(
  document: ReadDocument,
  shares: readonly Profile[],
  whole: Profile | "all" | undefined,
): Finding | null {
  const loose = shares.reduce((so, { quantity }) => add(so, quantity.reading.loose), point(0));
  const tight = shares.reduce((so, { quantity }) => add(so, quantity.reading.tight), point(0));
  const reading =
    whole === undefined || whole === "all" || whole.quantity.value === 100 ? point(100) : whole.quantity.reading.loose;
  const wrong = whole === undefined ? tight.low > 100 : !intersects(loose, reading);
  const [last] = shares.slice(-1);
  if (!wrong || !last) return null;
  const value = shares.reduce((so, { quantity }) => so + (quantity.value ?? 0), 0);
  const terms = shares.map(({ quantity }) => sayNumber(quantity.value ?? 0, 6)).join(" + ");
  const told =
    whole === undefined || whole === "all"
      ? value > 100
        ? "more than the whole"
        : "less than the whole"
      : `not ${whole.text}`;
  const message = `${terms} = ${sayNumber(value, 6)} percent, ${told}. Correct the share that is wrong.`;
  const marked = whole === undefined || whole === "all" ? last : whole;
  const related = shares
    .filter((share) => share !== marked)
    .map(({ claim }) => placeOf(document, claim, "a share of the same whole"));
  const fixes =
    whole === undefined || whole === "all" || whole.quantity.value === 100
      ? sharesFixes(document, shares, value)
      : computedFix(document, whole.claim, Number(value.toPrecision(9)), "the sum of the shares");
  return finding(percentTotal, marked.claim.figure.span, message, related, fixes);
}

/** Shares that together are more than this many percent are of several wholes. */
const mostTogether = 200;

/** What parts the items of a row. */
const itemBreak = /,\s{1,3}(?:(?:and|while)\s{1,3})?|;\s{1,3}(?:and\s{1,3})?|\s{1,3}(?:and|while)\s{1,3}/g;
/** Words by which shares are of several wholes, or of several times. */
const severalWholes =
  /\b(?:compared|versus|against the|from|(?<!\bma(?:de|ke|kes|king) )up|down|whereas|but|respectively|of whom|of which|percent of them|including|both|also|year|rose|fell|confidence)\b/i;

/** Three or more shares, or two answers that exclude each other, in one row of alike items. */
function rowsOfShares(document: ReadDocument, profiles: readonly (Profile | null)[]): (readonly Profile[])[] {
  const rows: (readonly Profile[])[] = [];
  for (const shares of sharesBySentence(profiles)) {
    const [first] = shares;
    const last = shares.at(-1);
    const block = first && document.prose.blocks[first.claim.block];
    if (!first || !last || !block || shares.length < 2 || shares.length > 8) continue;
    if (shares.some(({ quantity, claim }) => quantity.family !== "share" || !isPlain(claim.figure.bound))) continue;
    const base = block.span[0];
    const [start, end] = first.claim.sentence;
    const text = block.text.slice(start - base, end - base).replace(/[\s\uFDD0]/g, " ");
    if (severalWholes.test(text)) continue;
    const items = itemsAround(text, shares, start);
    // "61 percent of men … 52 percent of women" are of two wholes.
    if (items === null || items.filter((item) => /(?:percent|per cent|%) of\b/.test(item)).length > 1) continue;
    if (
      gender.test(text) &&
      !/\b(?:ma[kd]e up|mak(?:es|ing) up|account\w*|constitut\w+|represent\w*|compris\w+)\b/i.test(text)
    )
      continue;
    if (endsInRest(items) || excludeEachOther(items)) rows.push(shares);
  }
  return rows;
}

const gender = /\b(?:women|men|male|female)s?\b/i;

function isPlain(bound: Bound): boolean {
  return bound === "exact" || bound === "approximately";
}

/** The words of each share's item; `null` where the shares do not stand in a row. */
function itemsAround(text: string, shares: readonly Profile[], start: number): string[] | null {
  const items: string[] = [];
  let from = 0;
  for (const [i, share] of shares.entries()) {
    const end = share.claim.figure.span[1] - start;
    const next = (shares[i + 1]?.claim.figure.span[0] ?? Infinity) - start;
    const between = text.slice(end, Math.min(next, text.length));
    const breaks = [...between.matchAll(itemBreak)];
    // One break between two shares leaves no doubt what belongs to which.
    if (next < text.length && breaks.length !== 1) return null;
    const cut = breaks[0] === undefined ? text.length : end + breaks[0].index;
    items.push(text.slice(from, cut));
    from = cut;
  }
  return items;
}

/** What stands right before a figure that is the rest of another. */
const restBefore =
  /\b(?:leav(?:es|ing)|the (?:other|remaining|rest)|the remainder(?: of)?|the rest,?)[\s\uFDD0]{1,4}(?:about |around |some |roughly |nearly )?$/i;

/** "A third voted yes, 30 percent no and the other …" */
const fractionBefore = /\b(?:half|thirds?|quarters?|fifths?|tenths?|majority|most)\b/i;

/** The last share of every sentence with exactly two level shares. */
function sentencesWithTwoShares(profiles: readonly (Profile | null)[]): [rest: Profile, shares: Profile[]][] {
  const found: [Profile, Profile[]][] = [];
  // "Half goes to schools, 30 percent to roads and the other 20 percent to parks."
  const withRatio = new Set(
    profiles.flatMap((profile) => (profile?.claim.figure.dimension === "ratio" ? [profile.claim.sentence[0]] : [])),
  );
  for (const shares of sharesBySentence(profiles)) {
    const rest = shares.at(-1);
    if (!rest || shares.length !== 2 || withRatio.has(rest.claim.sentence[0])) continue;
    if (shares.every((share) => share.quantity.family === "share")) found.push([rest, shares]);
  }
  return found;
}

function sharesBySentence(profiles: readonly (Profile | null)[]): Iterable<Profile[]> {
  const bySentence = new Map<number, Profile[]>();
  for (const profile of profiles) {
    if (profile?.claim.figure.dimension !== "percent" || profile.quantity.value === null) continue;
    const start = profile.claim.sentence[0];
    const list = bySentence.get(start);
    if (list) list.push(profile);
    else bySentence.set(start, [profile]);
  }
  return bySentence.values();
}
