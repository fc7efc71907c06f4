import { documentTopics } from "../compare/document-topics.ts";
import { add, intersects, point } from "../compare/interval.ts";
import type { Profile } from "../compare/profile.ts";
import { sayNumber, sayScaled } from "../compare/say-number.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Dimension } from "../model/figure.ts";
import type { Finding } from "../model/finding.ts";
import type { Interval } from "../model/interval.ts";
import type { Block } from "../model/prose.ts";
import { unitNamed } from "../units/registry.ts";
import type { Check } from "./check.ts";
import { dividedWholes } from "./divided-wholes.ts";
import { finding, placeOf } from "./place.ts";
import { type SentenceSum, sumsInSentence } from "./sentence-sums.ts";
import { sumFixes } from "./sum-fixes.ts";

/** A list of parts that does not add up to the total it is said to divide. */
export const sum: Check = {
  id: "sum",
  summary: "A list of amounts that does not add up to the total that it is said to break down.",
  reason: "An item is cut or changed and the total stays; auditors add up first.",
  limits: [
    "Only lists are added up whose introduction says that they divide the whole (“is spread over four areas:”) and whose items give one amount each. Their total must stand in the introduction or before it, and lie near the sum.",
    "In a sentence, parts are added up behind “of the 60, …” where the last are “the rest” or all are of different places, behind a colon (“52 people: 29 for, 17 against and 6 undecided”), behind a comma where they have no noun of their own, before “in all”, and as wins, draws and losses.",
    "Which figure is wrong cannot be told; the total is marked and all parts are shown.",
  ],
  severity: "error",
  enabled: true,
  reported: [
    `The city adopted a $412 million budget.
                   ^^^^^^^^^^^^ sum: $164 million + $98 million + $57 million + $83 million = $402 million

The money is spread over four areas:

- Safety: $164 million
- Streets: $98 million
- Parks: $57 million
- Debt: $83 million
`,
    `The choir has 30 singers: 12 sopranos, nine altos, five tenors and three basses.
              ^^ sum: 12 + 9 + 5 + 3 = 29, not 30
`,
    `Eight women and six men applied, 13 in all.
                                 ^^ sum: 8 + 6 = 14, not 13
`,
    `She has nine wins, two draws and four losses from 16 bouts.
                                                  ^^ sum: 9 + 2 + 4 = 15, not 16
`,
  ],
  unreported: [
    "The choir has 29 singers: 12 sopranos, nine altos, five tenors and three basses.",
    "The board of 12, five women and seven men, met on Friday.",
    "Eight people, including three children and four women, were hurt.",
    "We bought 5 cars, 3 vans and 1 truck.",
    "A day ticket is $18 for adults, $11 for students and $6 for children.",
    "It cost $90, $40 more than in May and $30 more than in June.",
    `The city adopted a $402 million budget.

The money is spread over four areas:

- Safety: $164 million
- Streets: $98 million
- Parks: $57 million
- Debt: $83 million
`,
    `The city adopted a $412 million budget.

The largest items are:

- Safety: $164 million
- Streets: $98 million
`,
  ],
  run({ document }) {
    const { blocks } = document.prose;
    const findings: Finding[] = [];
    let byBlock: Map<number, Profile[]> | undefined;
    blocks.forEach((intro, position) => {
      const next = blocks[position + 1];
      if (next?.list?.item !== 0 || intro.kind === "heading" || !divides(intro)) return;
      byBlock ??= profilesByBlock(document);
      const parts = partsFrom(blocks, position + 1, byBlock);
      const total = parts && totalBefore(position, parts, byBlock);
      if (parts && total) findings.push(differing(document, parts, total));
    });
    const judged = new Set<number>();
    for (const { total, parts, complete } of totalsDivided(document)) {
      for (const { claim } of [total, ...parts]) judged.add(claim.index);
      const most = totalOf(total).high;
      const wrong = complete ? !intersects(totalOf(total), sumOf(parts)) : sumOf(parts).low > most;
      if (wrong) findings.push(differing(document, parts, total));
    }
    for (const { total, parts, ones, sure, exclusive, partly } of statedSums(document)) {
      if (judged.has(total.claim.index) || parts.some(({ claim }) => judged.has(claim.index))) continue;
      const value = plainSum(parts) + ones;
      const stated = total.quantity.value ?? 0;
      if (intersects(totalOf(total), add(sumOf(parts), point(ones)))) continue;
      if (partly && value < stated) continue;
      // Parts far from the total are not all of it, unless the wording says so or a slip explains it.
      if (
        sure ||
        (exclusive && value > stated) ||
        Math.abs(value - stated) <= farthest * value ||
        misplaced(value, stated)
      )
        findings.push(differing(document, parts, total, ones));
    }
    return findings;
  },
};

/** Totals that "of the 60, …" opens and divides. */
function totalsDivided(document: ReadDocument): { total: Profile; parts: Profile[]; complete: boolean }[] {
  const wholes = dividedWholes(document);
  if (wholes.length === 0) return [];
  const { profiles } = documentTopics(document);
  return wholes.flatMap(({ whole, parts, complete }) => {
    const total = profiles[whole.index];
    const own = parts.flatMap(({ index }) => profiles[index] ?? []);
    return total && own.length === parts.length && [total, ...own].every((each) => isAmount(each))
      ? [{ total, parts: own, complete }]
      : [];
  });
}

/** Whether a total has one place too many or too few. */
function misplaced(sum: number, total: number): boolean {
  return sum > 0 && total > 0 && (Math.abs(total / sum - 10) < 1e-9 || Math.abs(sum / total - 10) < 1e-9);
}

/** A total farther from its parts than this share of them is no total of theirs. */
const farthest = 0.25;

/** What every sentence adds up. */
function statedSums(document: ReadDocument): SentenceSum[] {
  const bySentence = new Map<number, Profile[]>();
  for (const profile of documentTopics(document).profiles) {
    if (!profile || !isAmount(profile, true)) continue;
    const list = bySentence.get(profile.claim.sentence[0]);
    if (list) list.push(profile);
    else bySentence.set(profile.claim.sentence[0], [profile]);
  }
  const found: SentenceSum[] = [];
  for (const amounts of bySentence.values()) {
    const [first] = amounts;
    const block = first && document.prose.blocks[first.claim.block];
    if (!first || !block || amounts.length < 2 || amounts.length > mostAmounts) continue;
    const [start, end] = first.claim.sentence;
    const text = block.text.slice(start - block.span[0], end - block.span[0]).replace(/[\s\uFDD0]/g, " ");
    found.push(...sumsInSentence(text, start, amounts));
  }
  return found;
}

/** A sentence with more amounts is a table in disguise. */
const mostAmounts = 24;

/** Wording that says a list is all of something. */
const wholeList =
  /\b(?:spread|split|divided|shared|distributed|allocated|allotted|apportioned|broken down|breaks? down|made up|consists?|comprises?|composed|goes to|is spent|are spent|adds? up|totals?)\b/i;
/** Wording that says it is not. */
const someOfIt =
  /\b(?:includ\w+|such as|among|largest|biggest|main|mostly|some|example|highlights?|top|partly|at least)\b/i;

function divides({ text }: Block): boolean {
  const last = text.slice(-240).replace(/[\s\uFDD0]+$/, "");
  if (!last.endsWith(":")) return false;
  const sentence = last.slice(Math.max(last.lastIndexOf(". "), last.lastIndexOf("? "), last.lastIndexOf("” ")) + 1);
  return wholeList.test(sentence) && !someOfIt.test(sentence);
}

function profilesByBlock(document: ReadDocument): Map<number, Profile[]> {
  const found = new Map<number, Profile[]>();
  for (const profile of documentTopics(document).profiles) {
    if (!profile) continue;
    const list = found.get(profile.claim.block);
    if (list) list.push(profile);
    else found.set(profile.claim.block, [profile]);
  }
  return found;
}

/** One amount of the same kind from every item of a list; `null` where an item has none or several. */
function partsFrom(blocks: readonly Block[], first: number, byBlock: ReadonlyMap<number, Profile[]>): Profile[] | null {
  const own = blocks[first]?.list;
  const parts: Profile[] = [];
  for (let i = first; i < blocks.length && blocks[i]?.list?.list === own?.list; i++) {
    const amounts = (byBlock.get(i) ?? []).filter((each) => isAmount(each));
    const [amount] = amounts;
    if (!amount || amounts.length > 1 || amount.quantity.family !== (parts[0] ?? amount).quantity.family) return null;
    parts.push(amount);
  }
  return parts.length >= 2 ? parts : null;
}

const additive = new Set<Dimension>([
  "money",
  "count",
  "area",
  "mass",
  "length",
  "volume",
  "energy",
  "power",
  "data-size",
]);

/** `rates` lets amounts per year and the like pass too. */
function isAmount({ claim, quantity }: Profile, rates = false): boolean {
  const { dimension, bound, change, per } = claim.figure;
  return (
    additive.has(dimension) &&
    !change &&
    (per === undefined || rates) &&
    quantity.value !== null &&
    (bound === "exact" || bound === "approximately")
  );
}

/** How many blocks before a list its total may stand. */
const reach = 12;

/**
 * The figure that should be the sum and is not: of the same kind, larger than every part and near the sum. `null` where
 * some figure fits the sum, or none is near.
 */
function totalBefore(
  intro: number,
  parts: readonly Profile[],
  byBlock: ReadonlyMap<number, Profile[]>,
): Profile | null {
  const [first] = parts;
  if (!first) return null;
  const reading = sumOf(parts);
  const value = plainSum(parts);
  const largest = Math.max(...parts.map((part) => part.quantity.value ?? 0));
  let nearest: Profile | null = null;
  for (let block = intro; block >= Math.max(0, intro - reach); block--) {
    for (const profile of [...(byBlock.get(block) ?? [])].reverse()) {
      if (profile.quantity.family !== first.quantity.family || !isAmount(profile)) continue;
      if (intersects(totalOf(profile), reading)) return null;
      const total = profile.quantity.value ?? 0;
      const near = total > largest && Math.abs(total - value) <= 0.25 * value;
      if (near && (nearest === null || Math.abs(total - value) < Math.abs((nearest.quantity.value ?? 0) - value)))
        nearest = profile;
    }
  }
  return nearest;
}

function sumOf(parts: readonly Profile[]): Interval {
  return parts.reduce((so, part) => add(so, countedOut(part) ?? part.quantity.reading.tight), point(0));
}

/** What a total may be: one of two digits or one that ends in no zero is as exact as its parts. */
function totalOf(total: Profile): Interval {
  const exact = countedOut(total);
  const value = total.quantity.value ?? 0;
  return exact !== null && (value < 100 || value % 10 !== 0) ? exact : total.quantity.reading.loose;
}

/** The one number that things were counted to be; `null` for what is measured or written in round words. */
function countedOut({ claim: { figure }, quantity }: Profile): Interval | null {
  const counted = figure.dimension === "count" && figure.bound === "exact" && quantity.step <= 1;
  return counted && Number.isInteger(quantity.value) ? point(quantity.value ?? 0) : null;
}

function plainSum(parts: readonly Profile[]): number {
  return parts.reduce((so, { quantity }) => so + (quantity.value ?? 0), 0);
}

function differing(document: ReadDocument, parts: readonly Profile[], total: Profile, ones = 0): Finding {
  const each = [...parts.map(inDigits), ...Array<string>(ones).fill("1")];
  const terms = each.length <= 8 ? each.join(" + ") : `the ${each.length} parts`;
  const message = `${terms} = ${sayLike(total, plainSum(parts) + ones)}, not ${total.text}. Correct the total or the part that is wrong.`;
  const related = parts.map((part) => placeOf(document, part.claim, "a part of the total"));
  const { figure } = total.claim;
  const value = (plainSum(parts) + ones) / (unitNamed(figure.unit ?? "")?.factor ?? 1);
  return finding(sum, figure.span, message, related, sumFixes(document, parts, total, value));
}

/** A part as a term of a sum: "seven" as 7. */
function inDigits({ text, quantity }: Profile): string {
  return /\d/.test(text) || quantity.value === null ? text : sayNumber(quantity.value);
}

/** A sum in the unit that the total is written in, with its currency sign or unit word. */
function sayLike({ claim: { figure }, quantity, text }: Profile, value: number): string {
  const sign = /^[$€£¥]/.exec(text)?.[0] ?? "";
  if (figure.dimension === "money" || figure.dimension === "count") return `${sign}${sayScaled(value)}`;
  const scale = quantity.value === null || !figure.value ? 1 : quantity.value / figure.value;
  const unit = /[\d\s]([^\d\s]+)$/.exec(text)?.[1] ?? "";
  return `${sayNumber(value / scale, 6)} ${unit}`.trim();
}
