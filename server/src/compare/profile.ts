import { functionKinds } from "../extract/lexicon/function-words.ts";
import { lemma, NOUN, wordClasses } from "../extract/lexicon/lexicon.ts";
import type { Claim, Reference } from "../model/claim.ts";
import type { Source } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import type { Candidate } from "./candidates.ts";
import type { ClaimIndex } from "./claim-index.ts";
import type { Derivation } from "./derivation.ts";
import type { Quantity } from "./quantity.ts";
import { quantityOf } from "./quantity.ts";
import type { Remembered } from "./remembered.ts";
import type { Likeness } from "./same-thing.ts";
import { sense, topicOf } from "./sense.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { noFacts, periodOfWord } from "./sentence-facts.ts";
import { mantissa } from "./slips.ts";

/** A claim made ready for comparing: its scale, and its words as senses, so that synonyms are equal strings. */
export interface Profile {
  readonly claim: Claim;
  readonly quantity: Quantity;
  /** Family and value, "count 1509"; `null` where the words name no one number. */
  readonly valueKey: string | null;
  /** Significant digits of the value; 0 where the words name no one number. */
  readonly digits: number;
  /** The figure with its modifier as written, on one line and without markup. */
  readonly text: string;
  /** Sense of the measure's head; `null` where there is no measure. */
  readonly head: string | null;
  /** Senses of all words of the measure; empty where there is none. */
  readonly measure: ReadonlySet<string>;
  /** Topics (see `topicOf`) of measure, whole, subject, place and the rest of the clause. */
  readonly topic: ReadonlySet<string>;
  /** "Per" what, as a singular noun, from the figure or from a word such as "daily"; `null` where it is no rate. */
  readonly per: string | null;
  /** Whether "the", "this" or a possessive stands right before the figure: the thing is known already. */
  readonly definite: boolean;
  /** Whether the wording leaves one more uncounted: "five officers *and a civilian*", "three *others*". */
  readonly oneMore: boolean;
  /** Whether it is the time or the way within which something was: "within 20 minutes", "in the first 20 minutes". */
  readonly within: boolean;
  /** Value of the figure that this one is a part of, "10" for the 8 in "8 of the top 10"; `null` where none is. */
  readonly wholeValue: number | null;
  /** The two words right behind the figure in lower case, where the second is no function word; else empty. */
  readonly following: string;
  /** Whether the subject is an entity (or the world) and not a thing of some kind; false where there is none. */
  readonly subjectNamed: boolean;
  readonly sentence: SentenceFacts;
  /** Shared by all profiles made of equal claims. */
  readonly memory: ProfileMemory;
}

/** What the sources of an index tell of a profile. */
export interface Told {
  /** Candidates that may come to be shown, see `toldBy`. */
  readonly candidates: readonly Candidate[];
  /** The sources that tell the document's story, among those with candidates that nothing else lifts. */
  readonly inStory: readonly Source[];
  /** All sources with such candidates, which are not kept themselves. */
  readonly unlikely: ReadonlySet<Source>;
  /** Candidates that state one and the same figure, and those whose figures fit; see `anchorsOf`. */
  readonly agreeing: readonly Candidate[];
  readonly fitting: readonly Candidate[];
  readonly derivation: Derivation | null;
}

/** What was found out about a profile, kept as long as the profile is. */
export interface ProfileMemory {
  /** Absent until asked. */
  likeness: WeakMap<ProfileMemory, Likeness> | undefined;
  /** What the sources of an index tell of it; absent until asked. */
  told: WeakMap<ClaimIndex, Told> | undefined;
  /** What it came to when it was compared last; see `rememberedComparisons`. */
  compared: Remembered | undefined;
}

/** The memory of a profile that nothing was asked of yet. */
export function emptyMemory(): ProfileMemory {
  return { likeness: undefined, told: undefined, compared: undefined };
}

/** What the document tells of a claim. */
export interface Surroundings {
  readonly wholeValue: number | null;
  /** Keys of all mentions. */
  readonly entities: ReadonlySet<string>;
  readonly sentence: SentenceFacts;
}

const alone: Surroundings = { wholeValue: null, entities: new Set(), sentence: noFacts };

/**
 * One claim, alone or with what its document tells of it. `text` is the file that the claim's spans point into, or the part of
 * it from `offset` on.
 */
export function profileOf(claim: Claim, text: string, around: Surroundings = alone, offset = 0): Profile | null {
  const quantity = quantityOf(claim.figure);
  if (quantity === null || isPartOfName(claim, text, offset)) return null;
  const measure = new Set<string>();
  for (const lemma of claim.measure?.lemmas ?? []) {
    const at = lemma.indexOf("-");
    if (at <= 0) measure.add(sense(lemma));
    else {
      measure.add(sense(lemma.slice(0, at)));
      if (!emptyEndings.has(lemma.slice(at + 1))) measure.add(sense(lemma.slice(at + 1)));
    }
  }
  const head = claim.measure === null ? null : sense(claim.measure.head);
  if (head !== null) measure.add(head);
  const topic = new Set<string>();
  for (const word of measure) topic.add(topicOf(word));
  for (const reference of [claim.subject, claim.whole, claim.place]) addWords(topic, reference);
  for (const lemma of claim.context) topic.add(topicOf(lemma));
  const outer: Span = [claim.figure.outer[0] - offset, claim.figure.outer[1] - offset];
  const per = isRelative(quantity) ? null : (claim.figure.per ?? periodOf(claim) ?? null);
  const following = wordsBehind(text, outer[1]);
  return {
    claim,
    quantity,
    valueKey: quantity.value === null ? null : `${quantity.family} ${Number(quantity.value.toPrecision(9))}`,
    digits: quantity.value ? mantissa(quantity.value).length : 0,
    text: plainSlice(text, outer),
    head,
    measure,
    topic,
    wholeValue: around.wholeValue,
    subjectNamed: claim.subject !== null && (claim.subject.key === "world" || around.entities.has(claim.subject.key)),
    sentence: around.sentence,
    following,
    oneMore: oneMoreBehind.test(text.slice(outer[1], outer[1] + 60)),
    within: withinBefore.test(text.slice(Math.max(0, outer[0] - 30), outer[0])),
    definite: definiteBefore.test(text.slice(Math.max(0, outer[0] - 8), outer[0])),
    per,
    memory: emptyMemory(),
  };
}

const nameBefore = /\p{Lu}[\p{L}&.]*(?:['’]s)?\s$/u;
const nounBehind = /^\s([a-z]{3,20})\b/;

/** A number behind a name and before a noun in the singular belongs to the name: "Standard & Poor's 500 index". */
function isPartOfName({ figure }: Claim, text: string, offset: number): boolean {
  if (figure.dimension !== "count" || figure.bound !== "exact" || figure.outer[0] !== figure.span[0]) return false;
  const [start, end] = [figure.span[0] - offset, figure.span[1] - offset];
  if ((figure.value ?? 0) <= 1 || end - start > 5) return false;
  const noun = nounBehind.exec(text.slice(end, end + 24))?.[1];
  if (noun === undefined || (wordClasses(noun) & NOUN) === 0 || lemma(noun, NOUN) !== noun || noun.endsWith("s"))
    return false;
  const [name] = nameBefore.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
  // "Of 277 people", "The four staff": a sentence begins with a capital too.
  return name !== undefined && functionKinds(name.trim().toLowerCase()) === 0;
}

/** "AI-focused companies" are AI companies. */
const emptyEndings = new Set(["focused", "based", "related", "linked", "style", "like", "type"]);

/** What a span shows to a reader: emphasis marks and line breaks gone. */
export function plainSlice(text: string, [start, end]: Span): string {
  return text
    .slice(start, end)
    .replace(/[*_`]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const oneMoreBehind =
  /^(?:\s{1,2}(?:more|others?)\b|[^.;:,]{1,40}?,? (?:and|plus) (?:an?|one|another|his|her|the|himself|herself)\s)/i;
const withinBefore =
  /\b(?:within|inside|in (?:just )?under|in the first|in the space of)\s(?:(?:the|just|only|a|its|first|next)\s)*$/i;
const definiteBefore = /(?:^|[^a-z])(?:the|this|that|its|their|his|her)\s{1,2}$/i;

function wordsBehind(text: string, from: number): string {
  const words = /^[\s-]{0,3}([a-z]{2,20})[\s-]{1,3}([a-z]{2,20})/i.exec(text.slice(from, from + 48));
  const second = words?.[2]?.toLowerCase();
  return second === undefined || functionKinds(second) !== 0 ? "" : `${words?.[1]?.toLowerCase()} ${second}`;
}

/** Shares and growth say the same of a rate and of a total. */
function isRelative({ family }: Quantity): boolean {
  return family === "share" || family === "growth factor" || family === "multiple";
}

function periodOf({ measure, subject }: Claim): string | undefined {
  for (const word of [...(measure?.lemmas ?? []), ...(subject?.key.split(" ") ?? [])]) {
    const period = periodOfWord(word);
    if (period !== undefined) return period;
  }
  return undefined;
}

function addWords(topic: Set<string>, reference: Reference | null): void {
  if (reference === null) return;
  for (const key of reference.also ?? [reference.key])
    for (const word of key.split(" ")) if (word !== "") topic.add(topicOf(word));
}
