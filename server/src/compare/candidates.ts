import type { ClaimIndex, SourceProfile } from "./claim-index.ts";
import { emptyHeads } from "./likeness-part.ts";
import type { Profile } from "./profile.ts";
import type { ValueRelation } from "./relation.ts";
import { relateValues } from "./relation.ts";
import { sameKey } from "./same-key.ts";
import type { Likeness } from "./same-thing.ts";
import { likeness } from "./same-thing.ts";

/** A source claim that may be about the same thing, with what the two values say of each other. */
export interface Candidate {
  readonly other: SourceProfile;
  readonly likeness: Likeness;
  readonly values: ValueRelation;
}

/** How many source claims a claim is compared with. */
const candidateLimit = 40;

/** Source claims that at most other words set apart from a claim (see `Likeness`), of those that share most of its words. */
export function candidatesFor(profile: Profile, index: ClaimIndex): Candidate[] {
  const found: Candidate[] = [];
  for (const { profile: other } of index.near(profile.quantity.family, profile.topic, candidateLimit)) {
    const alike = likeness(profile, other);
    if (alike.apart !== undefined && !alike.otherWords) continue;
    const values = relateValues(profile, other);
    if (values === null) continue;
    const weighed = weighValues(alike, profile, other, values);
    if (weighed.apart === undefined || weighed.otherWords) found.push({ other, likeness: weighed, values });
  }
  return found;
}

/** A number of three or more digits that stands in both tells by itself that the two are about one thing. */
const sameNumber = 0.25;
/** One of two digits tells less. */
const sameShortNumber = 0.1;
/** What two claims named differently are worth when they share the number and some words. */
const otherNames = 0.45;

/** Likeness of words, with what the values themselves tell of being about one thing. */
function weighValues(found: Likeness, profile: Profile, other: Profile, values: ValueRelation): Likeness {
  if (values.relation === "conflict") return found.thin ? withScore(found, -0.2) : found;
  const { value } = profile.quantity;
  if (value !== null && value === other.quantity.value && sameOfOne(profile, other))
    return withScore(found, sameShortNumber);
  const digits = value !== null && value === other.quantity.value ? significantDigits(value) : 0;
  if (found.thin && values.relation === "consistent") return withScore(found, -0.15);
  if (found.apart === undefined) {
    return digits < 2 ? found : withScore(found, digits < 3 ? sameShortNumber : sameNumber);
  }
  if (digits < 3 || !found.otherWords) return found;
  const words = [...profile.topic].filter((word) => other.topic.has(word));
  if (words.length < 2) return found;
  return { score: otherNames, reasons: [`the same number, and both speak of ${words.slice(0, 4).join(", ")}`] };
}

/** Whether both say of one named subject how many of one kind it has: then even a short number is no chance. */
function sameOfOne(a: Profile, b: Profile): boolean {
  const [subject, other] = [a.claim.subject, b.claim.subject];
  return (
    a.digits < 3 &&
    a.subjectNamed &&
    subject !== null &&
    other !== null &&
    sameKey(subject, other) &&
    a.head !== null &&
    a.head === b.head &&
    !emptyHeads.has(a.head)
  );
}

function withScore(found: Likeness, more: number): Likeness {
  return { ...found, score: Math.max(0, Math.min(1, found.score + more)) };
}

function significantDigits(value: number): number {
  return value.toExponential(11).replace(/e.*$/, "").replace(/[.-]/g, "").replace(/0+$/, "").length;
}
