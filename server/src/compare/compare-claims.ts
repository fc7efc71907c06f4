import type { Claim } from "../model/claim.ts";
import type { ComparedClaim, Comparison, Verdict } from "../model/comparison.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Source } from "../model/source.ts";
import type { ClaimIndex } from "./claim-index.ts";
import { derive } from "./derivation.ts";
import { documentTopics } from "./document-topics.ts";
import type { Profile } from "./profile.ts";
import type { ValueRelation } from "./relation.ts";
import { relateValues } from "./relation.ts";
import type { Likeness } from "./same-thing.ts";
import { likeness } from "./same-thing.ts";

/** From this confidence on a comparison is shown at all. */
export const shownFrom = 0.45;
/** From this confidence on a comparison speaks for or against a claim. */
export const surelySame = 0.6;

/** How many source claims a claim is compared with, and how many comparisons are kept. */
const candidateLimit = 40;
const keptLimit = 8;

/** Every claim of a document with what the sources say of the same thing, in the document's order. */
export function compareClaims(document: ReadDocument, index: ClaimIndex): ComparedClaim[] {
  const profiles = index.sources.length === 0 ? [] : documentTopics(document).profiles;
  return document.claims.map((claim) => {
    const profile = profiles[claim.index];
    const comparisons = !profile ? [] : compareProfile(profile, index);
    return { claim, verdict: verdictOf(comparisons), comparisons };
  });
}

function compareProfile(profile: Profile, index: ClaimIndex): Comparison[] {
  const found: Comparison[] = [];
  for (const { profile: other } of index.near(profile.quantity.family, profile.topic, candidateLimit)) {
    const values = relateValues(profile, other);
    if (values === null) continue;
    const { score, reasons } = alike(profile, other, values);
    if (score < shownFrom) continue;
    const why = reasons.length === 0 ? values.why : `${values.why}; ${reasons.join("; ")}`;
    const confidence = Math.min(1, Math.round(score * values.certainty * 100) / 100);
    found.push({ relation: values.relation, confidence, why, source: other.source, claim: other.claim });
  }
  const kept = withoutOutdone(found).slice(0, keptLimit);
  const derivation = derive(profile, index);
  const first = derivation?.from[0];
  if (!derivation || !first) return kept;
  const derived: Comparison = {
    relation: "derived",
    confidence: derivation.confidence,
    why: derivation.why,
    source: first.source,
    claim: first.claim,
    from: derivation.from.map((part) => part.claim),
  };
  return withoutOutdone([derived, ...kept]);
}

/** A number of three or more digits that stands in both tells by itself that the two are about one thing. */
const sameNumber = 0.25;
/** One of two digits tells less. */
const sameShortNumber = 0.1;

function alike(profile: Profile, other: Profile, values: ValueRelation): Likeness {
  const found = likeness(profile, other);
  if (values.relation === "conflict" && found.thin) return { ...found, score: found.score - 0.2 };
  if (values.relation === "conflict") return found;
  const digits = profile.quantity.value === other.quantity.value ? significantDigits(profile.quantity.value) : 0;
  if (digits < 3)
    return found.apart !== undefined || digits < 2 ? found : { ...found, score: found.score + sameShortNumber };
  if (found.apart === undefined) return { ...found, score: Math.min(1, found.score + sameNumber) };
  if (!found.otherWords) return found;
  const words = [...profile.topic].filter((word) => other.topic.has(word));
  if (words.length < 2) return found;
  return { score: shownFrom, reasons: [`the same number, and both speak of ${words.slice(0, 4).join(", ")}`] };
}

function significantDigits(value: number | null): number {
  return value === null
    ? 0
    : value
        .toPrecision(12)
        .replace(/e.*$/, "")
        .replace(/[.-]/g, "")
        .replace(/^0+|0+$/g, "").length;
}

/**
 * Best first. A conflict with a source that also agrees is dropped: the source speaks of several things and the claim is
 * one of them. So is a conflict that is clearly less alike than an agreement elsewhere.
 */
function withoutOutdone(comparisons: readonly Comparison[]): Comparison[] {
  const agreeing = new Map<Source, number>();
  let best = 0;
  for (const { relation, confidence, source } of comparisons) {
    if (relation === "conflict") continue;
    agreeing.set(source, Math.max(agreeing.get(source) ?? 0, confidence));
    best = Math.max(best, confidence);
  }
  return comparisons
    .filter(
      ({ relation, confidence, source }) =>
        relation !== "conflict" || (!agreeing.has(source) && confidence >= best - 0.1),
    )
    .sort((a, b) => b.confidence - a.confidence || order(a.claim, b.claim));
}

function order(a: Claim, b: Claim): number {
  return a.figure.span[0] - b.figure.span[0];
}

function verdictOf(comparisons: readonly Comparison[]): Verdict {
  let agree = false;
  let conflict = false;
  for (const { relation, confidence } of comparisons) {
    if (relation === "conflict") conflict ||= confidence >= surelySame;
    else if (relation !== "superseded") agree ||= confidence >= shownFrom;
  }
  if (agree && conflict) return "mixed";
  return agree ? "supported" : conflict ? "conflicting" : "not-found";
}
