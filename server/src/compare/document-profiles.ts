import type { Claim, Link } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import { finish, STRIDE, type Steps } from "../text/steps.ts";
import { equalClaims } from "./equal-claims.ts";
import { type Profile, profileOf } from "./profile.ts";
import { type SentenceFacts, sentenceFactsOf } from "./sentence-facts.ts";

/** As {@link profilesInSteps}, at once. */
export function profilesOf(document: ReadDocument): (Profile | null)[] {
  return finish(profilesInSteps(document));
}

/**
 * One for each claim of a document, in order; `null` for claims whose figure cannot be compared at all. Claims that read the
 * same in a block of the same text get the profile of last time, wherever the block stands now.
 */
export function* profilesInSteps(document: ReadDocument): Steps<(Profile | null)[]> {
  const wholes = wholesByPart(document.links);
  const factsOf = sentenceFactsOf(document);
  const entities = new Set(document.mentions.map((mention) => mention.key));
  let block = -1;
  let start = 0;
  let text = "";
  let known: KnownClaims = new Map();
  const profiles: (Profile | null)[] = [];
  for (const claim of document.claims) {
    if (claim.index % STRIDE === 0) yield;
    if (claim.block !== block) {
      block = claim.block;
      const [from, to] = document.prose.blocks[block]?.span ?? [0, document.prose.text.length];
      start = from;
      text = document.prose.text.slice(from, to);
      known = knownClaimsOf(text);
    }
    const whole = wholes.get(claim.index);
    const wholeValue = whole === undefined ? null : (document.claims[whole]?.figure.value ?? null);
    const around = { wholeValue, entities, sentence: factsOf(claim.sentence) };
    const named = subjectNamed(claim, entities);
    const key = claim.figure.span[0] - start;
    const last = known.get(key);
    if (
      last !== undefined &&
      last.wholeValue === wholeValue &&
      last.named === named &&
      last.sentence.signature === around.sentence.signature &&
      equalClaims(last.claim, claim, start - last.start)
    ) {
      if (last.claim !== claim && last.profile !== null) last.profile = { ...last.profile, claim };
      last.claim = claim;
      last.start = start;
      profiles.push(last.profile);
      continue;
    }
    const profile = profileOf(claim, text, around, start);
    known.set(key, { claim, start, wholeValue, named, sentence: around.sentence, profile });
    profiles.push(profile);
  }
  return profiles;
}

interface KnownClaim {
  claim: Claim;
  /** Where its block began. */
  start: number;
  readonly wholeValue: number | null;
  readonly named: boolean;
  readonly sentence: SentenceFacts;
  profile: Profile | null;
}

/** Claims of one block by where they stand in it. */
type KnownClaims = Map<number, KnownClaim>;

/** Blocks read last by their text, and those read before them; the older half is dropped when the newer is full. */
let newer = new Map<string, KnownClaims>();
let older = new Map<string, KnownClaims>();
const halfSize = 3000;

function knownClaimsOf(text: string): KnownClaims {
  const found = newer.get(text);
  if (found) return found;
  const known: KnownClaims = older.get(text) ?? new Map();
  if (newer.size >= halfSize) {
    older = newer;
    newer = new Map();
  }
  newer.set(text, known);
  return known;
}

function subjectNamed({ subject }: Claim, entities: ReadonlySet<string>): boolean {
  return subject !== null && (subject.key === "world" || entities.has(subject.key));
}

function wholesByPart(links: readonly Link[]): Map<number, number> {
  const wholes = new Map<number, number>();
  for (const link of links) if (link.kind === "part-of" || link.kind === "share") wholes.set(link.part, link.whole);
  return wholes;
}
