import type { ClaimIndex, SourceProfile } from "./claim-index.ts";
import { contains, divide, intersects, point, scale, subtract } from "./interval.ts";
import type { Profile } from "./profile.ts";
import { sameKey } from "./same-key.ts";
import { sayScaled } from "./say-number.ts";
import { sense, topicOf } from "./sense.ts";

/** A claim that follows from source claims by arithmetic. */
export interface Derivation {
  readonly confidence: number;
  /** The arithmetic as a person would write it. */
  readonly why: string;
  /** In the order of the arithmetic. */
  readonly from: readonly SourceProfile[];
}

/** How many source claims are tried as parts or wholes. */
const candidateLimit = 24;

/** Words that make a figure what is left of another. */
const restWords = new Set(["remain", "remaining", "remainder", "rest", "other", "leave", "left"]);

/** The best derivation of a claim, or `null`. The claim's words choose what is tried, so the cost does not grow with the index. */
export function derive(profile: Profile, index: ClaimIndex): Derivation | null {
  if (profile.claim.figure.change) return null;
  if (profile.quantity.family === "share") return deriveComplement(profile, index) ?? deriveShare(profile, index);
  if (profile.quantity.family === "count") return deriveRest(profile, index) ?? deriveWhole(profile, index);
  return null;
}

/** Words that say that a figure is of all there are. */
const allWords = ["world", "worldwide", "globally", "global", "nationwide", "total", "altogether"];
/** What a rounded percentage leaves open must be no wider than this, as a part of the whole. */
const widestWhole = 0.06;

/** "About 273 unicorns worldwide" from 71 here, which are 26 percent of all. */
function deriveWhole(profile: Profile, index: ClaimIndex): Derivation | null {
  const { head } = profile;
  if (head === null || !(profile.claim.subject?.key === "world" || allWords.some((word) => profile.topic.has(word)))) {
    return null;
  }
  const topic = new Set(profile.topic);
  const parts = index.near("count", topic, candidateLimit).filter(({ profile: part }) => part.head === head);
  if (parts.length === 0) return null;
  for (const { profile: share } of index.near("share", topic, candidateLimit)) {
    if (!namesCounted(share, head) || !isNumber(share) || share.claim.figure.change) continue;
    const portion = scale(share.quantity.reading.tight, 0.01);
    if (!(portion.low > 0 && portion.high < 1)) continue;
    for (const { profile: part } of parts) {
      if (!isNumber(part) || part.claim.subject?.key === "world" || !isOfOne(part, share)) continue;
      const whole = divide(part.quantity.reading.tight, portion);
      if (whole.high - whole.low > widestWhole * whole.high) continue;
      if (!intersects(profile.quantity.reading.tight, whole)) continue;
      const value = (100 * (part.quantity.value ?? 0)) / (share.quantity.value ?? 1);
      const confidence = 0.65 + (part.source === share.source ? 0.1 : 0);
      return { confidence, why: `${part.text} is ${share.text} of ${sayScaled(value, 3)}`, from: [part, share] };
    }
  }
  return null;
}

/** Whether a part and a share are of one subject: both name it, or the one's clause names the other's. */
function isOfOne(part: SourceProfile, share: SourceProfile): boolean {
  const [a, b] = [part.claim.subject?.key, share.claim.subject?.key];
  if (a === undefined || b === undefined) return a === b && part.source === share.source;
  return a === b || share.topic.has(a) || part.topic.has(b);
}

/** "15 percent of all companies" from 5,100 companies here among 35,000 everywhere. */
function deriveShare(profile: Profile, index: ClaimIndex): Derivation | null {
  const counts = index.near("count", profile.topic, candidateLimit).map((near) => near.profile);
  let best: Derivation | null = null;
  for (const whole of counts) {
    if (whole.head === null || !profile.topic.has(topicOf(whole.head))) continue;
    for (const part of counts) {
      if (part === whole || part.head !== whole.head || !partOf(part, whole)) continue;
      if (!speaksOf(profile, part, whole.head)) continue;
      if (!(isNumber(part) && isNumber(whole)) && !namesCounted(profile, whole.head)) continue;
      if (!agrees(profile, part, whole)) continue;
      const value = ((part.quantity.value ?? 0) / (whole.quantity.value ?? 1)) * 100;
      const confidence = 0.6 + (whole.source === part.source ? 0.1 : 0) + (subjectFits(profile, part) ? 0.15 : 0);
      if (best !== null && best.confidence >= confidence) continue;
      best = {
        confidence,
        why: `${part.text} of ${whole.text} is ${sayScaled(value, 3)} percent`,
        from: [part, whole],
      };
    }
  }
  return best;
}

/** "The other 82.9 percent" from 17.1 percent. */
function deriveComplement(profile: Profile, index: ClaimIndex): Derivation | null {
  if (!speaksOfRest(profile)) return null;
  for (const { profile: part } of index.near("share", profile.topic, candidateLimit)) {
    if (part.quantity.value === null) continue;
    const rest = subtract(point(100), part.quantity.reading.tight);
    if (!intersects(profile.quantity.reading.tight, rest)) continue;
    const why = `100 − ${sayScaled(part.quantity.value)} = ${sayScaled(100 - part.quantity.value)} percent`;
    return { confidence: 0.65, why, from: [part] };
  }
  return null;
}

/** "The remaining 2,246 models" from 3,755 and 1,509. */
function deriveRest(profile: Profile, index: ClaimIndex): Derivation | null {
  if (!speaksOfRest(profile)) return null;
  const counts = index.near("count", profile.topic, candidateLimit).map((near) => near.profile);
  for (const whole of counts) {
    if (whole.head === null || whole.head !== profile.head) continue;
    for (const part of counts) {
      if (part === whole || part.head !== whole.head || !partOf(part, whole)) continue;
      if (
        !intersects(profile.quantity.reading.tight, subtract(whole.quantity.reading.tight, part.quantity.reading.tight))
      )
        continue;
      const rest = (whole.quantity.value ?? 0) - (part.quantity.value ?? 0);
      return { confidence: 0.7, why: `${whole.text} − ${part.text} = ${sayScaled(rest)}`, from: [whole, part] };
    }
  }
  return null;
}

function speaksOfRest(profile: Profile): boolean {
  for (const word of restWords) if (profile.topic.has(word)) return true;
  return false;
}

/** Whether the two figures can be a part and its whole: smaller, and said of something narrower. */
function partOf(part: Profile, whole: Profile): boolean {
  const { value } = part.quantity;
  if (value === null || whole.quantity.value === null || value >= whole.quantity.value || value <= 0) return false;
  if (part.claim.figure.bound === "range" || whole.claim.figure.bound === "range") return false;
  return (
    whole.claim.subject?.key === "world" ||
    part.claim.whole !== null ||
    part.claim.subject?.key !== whole.claim.subject?.key
  );
}

/** Whether a claim names a number and not only a bound or a range. */
function isNumber({ claim: { figure } }: Profile): boolean {
  return figure.bound === "exact" || figure.bound === "approximately";
}

/** Whether a claim's own measure or whole names a thing; the rest of its sentence may speak of anything. */
function namesCounted(profile: Profile, head: string): boolean {
  if (profile.measure.has(head)) return true;
  return profile.claim.whole?.key.split(" ").some((word) => sense(word) === head) ?? false;
}

function subjectFits(profile: Profile, part: Profile): boolean {
  const [own, theirs] = [profile.claim.subject, part.claim.subject];
  if (own === null) return false;
  return (theirs !== null && sameKey(own, theirs)) || (own.also ?? [own.key]).some((key) => part.topic.has(key));
}

/** Whether a claim shares more with the part than the thing that both count. */
function speaksOf(profile: Profile, part: Profile, head: string): boolean {
  if (subjectFits(profile, part)) return true;
  const counted = topicOf(head);
  for (const word of profile.topic) if (word !== counted && part.topic.has(word)) return true;
  return false;
}

/** Whether the written share is what one would call the quotient. */
function agrees(profile: Profile, part: Profile, whole: Profile): boolean {
  const { reading } = profile.quantity;
  const value = ((part.quantity.value ?? 0) / (whole.quantity.value ?? 1)) * 100;
  // "More than 50 percent" is not what 80 percent would be called.
  if (reading.tight.high === Infinity && value > 1.3 * reading.tight.low) return false;
  if (reading.tight.low === 0 && value * 1.3 < reading.tight.high) return false;
  return (
    contains(reading.tight, value) ||
    (profile.claim.figure.bound === "approximately" && contains(reading.rounded, value))
  );
}
