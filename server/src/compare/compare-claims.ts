import type { Claim } from "../model/claim.ts";
import type { ComparedClaim, Comparison } from "../model/comparison.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Source } from "../model/source.ts";
import { finish, STRIDE, type Steps } from "../text/steps.ts";
import type { Anchors } from "./anchors.ts";
import { anchorsOf } from "./anchors.ts";
import type { ClaimIndex, SourceProfile } from "./claim-index.ts";
import { withConfidence } from "./confidence.ts";
import { dateTwinsOf } from "./date-twins.ts";
import { documentDate } from "./document-date.ts";
import { topicsInSteps } from "./document-topics.ts";
import { areOfOtherDays, withOtherDaysApart } from "./moved.ts";
import { withoutOtherTimes } from "./other-times.ts";
import { type Profile, plainSlice, type Told } from "./profile.ts";
import { qualifiedTwinsOf } from "./qualified.ts";
import { relateValues } from "./relation.ts";
import { createMemory } from "./remembered.ts";
import { type Story, storyOf } from "./story.ts";
import { storyEvidence } from "./story-evidence.ts";
import { anchorOf, toldBy } from "./told.ts";
import { type Twin, twinsOf } from "./twins.ts";
import { shownFrom, surelySame, verdictOf } from "./verdict.ts";

const keptLimit = 8;

/** Every claim of a document with what the sources say of the same thing, in the document's order. */
export function compareClaims(document: ReadDocument, index: ClaimIndex): ComparedClaim[] {
  return finish(comparingClaims(document, index));
}

/** As {@link compareClaims}, claim by claim. */
export function* comparingClaims(document: ReadDocument, index: ClaimIndex): Steps<ComparedClaim[]> {
  if (index.sources.length === 0)
    return document.claims.map((claim) => ({ claim, verdict: "not-found", comparisons: [] }));
  const { profiles } = yield* topicsInSteps(document);
  const story = storyOf(document, index);
  const told: Told[] = [];
  for (const profile of profiles) {
    told.push(profile === null ? nothing : toldBy(profile, index, story));
    if (told.length % STRIDE === 0) yield;
  }
  const anchors = anchorsOf(profiles, told);
  const date = documentDate(document);
  const around = { anchors, document, index, date, story };
  const memory = createMemory(profiles, told, story, date);
  const compared: ComparedClaim[] = [];
  for (const claim of document.claims) {
    const profile = profiles[claim.index];
    const comparisons = profile
      ? memory.comparisonsOf(profile, (asked) => {
          const found = compareProfile(profile, told[claim.index] ?? nothing, { ...around, story: asked });
          return withOtherDaysApart(claim, found, index);
        })
      : compareDate(claim, around, document.prose.text);
    compared.push({ claim, verdict: verdictOf(comparisons), comparisons });
    if (compared.length % STRIDE === 0) yield;
  }
  return withoutOtherTimes(compared, (source) => story.tellingOf(source) !== undefined).map((each) =>
    each.comparisons.length === 0 ? each : { ...each, comparisons: withConfidence(each.comparisons) },
  );
}

const nothing: Told = { candidates: [], inStory: [], unlikely: new Set(), agreeing: [], fitting: [], derivation: null };

interface Surroundings {
  readonly document: ReadDocument;
  readonly anchors: Anchors;
  readonly index: ClaimIndex;
  /** The document's day; `undefined` where unknown. */
  readonly date: string | undefined;
  readonly story: Story;
}

type Days = Pick<Surroundings, "date" | "index">;

interface Found {
  readonly comparison: Comparison;
  readonly other: Profile;
}

function compareProfile(
  profile: Profile,
  { candidates, derivation }: Told,
  { anchors, document, index, date, story }: Surroundings,
): Comparison[] {
  const found: Found[] = [];
  for (const candidate of candidates) {
    const { other, likeness, values } = candidate;
    const holds = anchors.hold(profile.claim, candidate);
    const isSlip = values.relation === "conflict" && values.certainty > 1;
    if (values.relation === "conflict" && isStatedToo(other, story, likeness.score)) continue;
    const told = storyEvidence(profile, candidate, story);
    if (likeness.apart !== undefined && told === 0) continue;
    const score = likeness.score + (holds ? anchorOf(candidate) : 0) + told;
    if (score < shownFrom) continue;
    const reasons = [...likeness.reasons];
    if (told > 0) reasons.push("in the same story");
    if (holds) reasons.push("another figure of the two sentences agrees");
    const why = reasons.length === 0 ? values.why : `${values.why}; ${reasons.join("; ")}`;
    const confidence = Math.min(1, Math.round(score * values.certainty * 100) / 100);
    const isEarlier = values.relation === "conflict" && isOld(profile, other, { date, index }, isSlip);
    // People grow older from one text to the next.
    if (isEarlier && profile.claim.figure.dimension === "age") continue;
    const relation = isEarlier ? "superseded" : values.relation;
    const slip = values.slip === undefined ? {} : { slip: values.slip };
    found.push({ comparison: { relation, confidence, why, ...slip, source: other.source, claim: other.claim }, other });
  }
  const behind = qualifiedTwinsOf(document, profile, story);
  // A time that belongs to another figure agrees by chance with times of others.
  if (behind.length > 0) found.length = 0;
  for (const twin of behind.length > 0 ? behind : twinsOf(profile, story))
    addTwin(found, profile, twin, { date, index });
  const kept = withoutOutdone(found);
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
  return [derived, ...kept].sort(bestFirst);
}

/** What the sources of the same story say of when something was. */
function compareDate(claim: Claim, { anchors, story }: Surroundings, text: string): Comparison[] {
  if (claim.figure.dimension !== "date" || story.tellings.length === 0) return [];
  const twins = dateTwinsOf(claim, story, anchors);
  const best = Math.max(0, ...twins.map(({ relation, confidence }) => (relation === "same" ? confidence : 0)));
  const own = plainSlice(text, claim.figure.outer);
  const kept: Comparison[] = [];
  for (const { telling, other, relation, confidence, slip, shared } of twins) {
    if (confidence < shownFrom || (relation === "conflict" && confidence < best)) continue;
    const theirs = plainSlice(telling.source.document.prose.text, other.figure.outer);
    const told = `in the same story, both sentences speak of ${shared.slice(0, 4).join(", ")}`;
    const why =
      relation === "same" ? `${own} agrees with ${theirs}; ${told}` : `${own} is not ${theirs}: ${slip}; ${told}`;
    const rounded = Math.min(1, Math.round(confidence * 100) / 100);
    const said = slip === undefined ? {} : { slip };
    kept.push({ relation, confidence: rounded, why, ...said, source: telling.source, claim: other });
  }
  return kept.sort(bestFirst).slice(0, keptLimit);
}

/** A twin stands beside what the words alone told, or in place of what they told of the same two claims. */
function addTwin(found: Found[], profile: Profile, twin: Twin, days: Days): void {
  const { telling, other, confidence, slip, reason } = twin;
  const { source } = telling;
  // One claim may have been decoded twice.
  const at = found.findIndex(
    ({ comparison }) => comparison.source === source && comparison.claim.index === other.claim.index,
  );
  if (at >= 0 && (found[at] as Found).comparison.confidence >= confidence) return;
  const rounded = Math.min(1, Math.round(confidence * 100) / 100);
  if (slip === null) {
    // What words alone show to differ is not excused by a number that stands elsewhere too.
    if (confidence < shownFrom || found.some((each) => isSureConflict(each.comparison))) return;
    if (at >= 0) found.splice(at, 1);
    const why = `${other.text} in both; ${reason}`;
    found.push({ comparison: { relation: "same", confidence: rounded, why, source, claim: other.claim }, other });
    return;
  }
  if (at >= 0) found.splice(at, 1);
  const relation = isOld(profile, { ...other, source }, days, true) ? "superseded" : "conflict";
  const why = `${profile.text} is not ${other.text}: ${slip}; ${reason}`;
  found.push({ comparison: { relation, confidence: rounded, why, slip, source, claim: other.claim }, other });
}

/** By so much less alike than an agreement elsewhere, a conflict is with another thing; not from the second confidence on. */
const outdoneBy = 0.1;
const surelyKept = 0.7;
/** By so much less sure than a slip, a value that merely fits is of another thing. */
const muchLess = 0.25;

/**
 * Best first. A conflict with a source that also agrees is dropped: the source speaks of several things and the claim is
 * one of them. So is a conflict that is clearly less alike than an agreement elsewhere. An agreement that is only a looser
 * wording of what the claim conflicts with ("more than 1,500" beside 1,509) does not excuse the claim.
 */
function withoutOutdone(found: readonly Found[]): Comparison[] {
  const conflicts = found.filter(
    ({ comparison }) => comparison.relation === "conflict" && comparison.confidence >= surelySame,
  );
  const slipped = Math.max(0, ...conflicts.map(({ comparison }) => (comparison.slip ? comparison.confidence : 0)));
  const agreeing = new Map<Source, number>();
  let best = 0;
  const kept: Comparison[] = [];
  for (const { comparison, other } of found) {
    if (comparison.relation === "conflict") continue;
    if (comparison.relation === "superseded") {
      kept.push(comparison);
      continue;
    }
    if (comparison.relation === "consistent" && conflicts.some((conflict) => isLooser(other, conflict.other))) continue;
    if (comparison.relation === "consistent" && comparison.confidence < Math.min(slipped - muchLess, surelySame))
      continue;
    kept.push(comparison);
    agreeing.set(comparison.source, Math.max(agreeing.get(comparison.source) ?? 0, comparison.confidence));
    best = Math.max(best, comparison.confidence);
  }
  for (const { comparison } of found) {
    if (comparison.relation !== "conflict" || agreeing.has(comparison.source)) continue;
    if (comparison.confidence >= Math.min(best - outdoneBy, surelyKept)) kept.push(comparison);
  }
  return kept.sort(bestFirst).slice(0, keptLimit);
}

/** Whether the document has a source's telling value too: then that is what the source speaks of. */
function isStatedToo(other: SourceProfile, story: Story, likeness: number): boolean {
  if (other.valueKey === null || !story.values.has(other.valueKey)) return false;
  // A number of two digits may stand for something else there.
  return other.digits > 2 || (other.digits > 1 && likeness < 0.8 && story.tellingOf(other.source) !== undefined);
}

/** Whether two claims are of days far apart. */
function isOld(profile: Profile, other: SourceProfile, { date, index }: Days, isSlip: boolean): boolean {
  return areOfOtherDays(profile, date, other, index.dateOf(other.source), isSlip);
}

/** Whether one source claim says in looser words what another says exactly. */
function isLooser(loose: Profile, exact: Profile): boolean {
  if (loose.claim.figure.bound === "exact" || exact.claim.figure.bound !== "exact") return false;
  const relation = relateValues(loose, exact)?.relation;
  return relation === "consistent" || relation === "same";
}

function isSureConflict({ relation, confidence }: Comparison): boolean {
  return relation === "conflict" && confidence >= surelySame;
}

function bestFirst(a: Comparison, b: Comparison): number {
  return b.confidence - a.confidence || order(a.claim, b.claim);
}

function order(a: Claim, b: Claim): number {
  return a.figure.span[0] - b.figure.span[0];
}
