import type { Claim, Link, Phrase, Reference } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Block } from "../model/prose.ts";
import { type Profile, profileOf } from "./profile.ts";
import { type SentenceFacts, sentenceFactsOf } from "./sentence-facts.ts";

/**
 * One for each claim of a document, in order; `null` for claims whose figure cannot be compared at all. Claims that read the
 * same in a block of the same text get the profile of last time, wherever the block stands now.
 */
export function profilesOf(document: ReadDocument): (Profile | null)[] {
  const wholes = wholesByPart(document.links);
  const factsOf = sentenceFactsOf(document);
  const entities = new Set(document.mentions.map((mention) => mention.key));
  let block: Block | undefined;
  let known: KnownClaims = new Map();
  return document.claims.map((claim) => {
    const own = document.prose.blocks[claim.block];
    const whole = wholes.get(claim.index);
    const wholeValue = whole === undefined ? null : (document.claims[whole]?.figure.value ?? null);
    const around = { wholeValue, entities, sentence: factsOf(claim.sentence) };
    if (own === undefined) return profileOf(claim, document.prose.text, around);
    const text = document.prose.text.slice(own.span[0], own.span[1]);
    if (own !== block) known = knownClaimsOf(text);
    block = own;
    const signature = signatureOf(claim, own.span[0], around.sentence, wholeValue, subjectNamed(claim, entities));
    const last = known.get(signature);
    if (last !== undefined) return last === null || last.claim === claim ? last : { ...last, claim };
    const profile = profileOf(claim, text, around, own.span[0]);
    known.set(signature, profile);
    return profile;
  });
}

/** Profiles of the claims of one block by all that they are made of. */
type KnownClaims = Map<string, Profile | null>;

/** Blocks read last by their text, and those read before them; the older half is dropped when the newer is full. */
let newer = new Map<string, KnownClaims>();
let older = new Map<string, KnownClaims>();
const halfSize = 3000;

function knownClaimsOf(text: string): KnownClaims {
  const found = newer.get(text);
  if (found) return found;
  const known = older.get(text) ?? new Map<string, Profile | null>();
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

/** All of a claim that its profile, and what is told by comparing it, depend on, besides the text of its block. */
function signatureOf(
  claim: Claim,
  start: number,
  facts: SentenceFacts,
  wholeValue: number | null,
  named: boolean,
): string {
  const { figure, time } = claim;
  const { span, outer, reading } = figure;
  const calendar = time === null ? "" : `${time.text} ${time.calendar.start} ${time.calendar.end} ${time.basis}`;
  const { tight, loose } = reading;
  return `${span[0] - start} ${span[1] - start} ${outer[0] - start} ${outer[1] - start} ${figure.value} ${tight.low} ${tight.high} ${loose.low} ${loose.high} ${
    figure.bound
  } ${figure.dimension} ${figure.unit} ${figure.per} ${figure.direction} ${figure.change} ${figure.step} ${figure.role}|${phrase(
    claim.measure,
  )}|${reference(claim.subject)}|${named}|${reference(claim.whole)}|${reference(claim.place)}|${calendar}|${claim.modality}|${
    claim.attribution
  }|${claim.negated}|${wholeValue}|${facts.signature}|${claim.sentence[0] - start} ${claim.sentence[1] - start}|${claim.context.join(" ")}`;
}

function phrase(measure: Phrase | null): string {
  return measure === null ? "" : `${measure.text} ${measure.head} ${measure.basis} ${measure.lemmas.join(" ")}`;
}

function reference(of: Reference | null): string {
  return of === null ? "" : `${of.key} ${of.text} ${of.basis}`;
}

function wholesByPart(links: readonly Link[]): Map<number, number> {
  const wholes = new Map<number, number>();
  for (const link of links) if (link.kind === "part-of" || link.kind === "share") wholes.set(link.part, link.whole);
  return wholes;
}
