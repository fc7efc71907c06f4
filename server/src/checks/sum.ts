import { documentTopics } from "../compare/document-topics.ts";
import { add, intersects, point } from "../compare/interval.ts";
import type { Profile } from "../compare/profile.ts";
import { sayScaled } from "../compare/say-number.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { Block } from "../model/prose.ts";
import type { Check } from "./check.ts";
import { finding, placeOf } from "./place.ts";

/** A list of parts that does not add up to the total it is said to divide. */
export const sum: Check = {
  id: "sum",
  summary: "A list of amounts that does not add up to the total that it is said to break down.",
  reason: "An item is cut or changed and the total stays; auditors add up first.",
  limits: [
    "Only lists are added up whose introduction says that they divide the whole (“is spread over four areas:”) and whose items give one amount each.",
    "The total must stand in the introduction or before it, and lie near the sum.",
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
  ],
  unreported: [
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
    return findings;
  },
};

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
    const amounts = (byBlock.get(i) ?? []).filter(isAmount);
    const [amount] = amounts;
    if (!amount || amounts.length > 1 || amount.quantity.family !== (parts[0] ?? amount).quantity.family) return null;
    parts.push(amount);
  }
  return parts.length >= 2 ? parts : null;
}

function isAmount({ claim, quantity }: Profile): boolean {
  const { dimension, bound, change, per } = claim.figure;
  const additive = dimension === "money" || dimension === "count" || dimension === "area" || dimension === "mass";
  return (
    additive &&
    !change &&
    per === undefined &&
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
      if (intersects(profile.quantity.reading.loose, reading)) return null;
      const total = profile.quantity.value ?? 0;
      const near = total > largest && Math.abs(total - value) <= 0.25 * value;
      if (near && (nearest === null || Math.abs(total - value) < Math.abs((nearest.quantity.value ?? 0) - value)))
        nearest = profile;
    }
  }
  return nearest;
}

function sumOf(parts: readonly Profile[]) {
  return parts.reduce((so, { quantity }) => add(so, quantity.reading.tight), point(0));
}

function plainSum(parts: readonly Profile[]): number {
  return parts.reduce((so, { quantity }) => so + (quantity.value ?? 0), 0);
}

function differing(document: ReadDocument, parts: readonly Profile[], total: Profile): Finding {
  const value = plainSum(parts);
  const sign = /^[$€£¥]/.exec(total.text)?.[0] ?? "";
  const terms = parts.length <= 8 ? parts.map((part) => part.text).join(" + ") : `the ${parts.length} parts`;
  const message = `${terms} = ${sign}${sayScaled(value)}, not ${total.text}. Correct the total or the part that is wrong.`;
  const related = parts.map((part) => placeOf(document, part.claim, "a part of the total"));
  return finding(sum, total.claim.figure.span, message, related);
}
