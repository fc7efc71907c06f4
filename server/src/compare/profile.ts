import { functionKinds } from "../extract/lexicon/function-words.ts";
import type { Claim, Link, Reference } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Mention } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import type { Quantity } from "./quantity.ts";
import { quantityOf } from "./quantity.ts";
import { sense, topicOf } from "./sense.ts";

/** A claim made ready for comparing: its scale, and its words as senses, so that synonyms are equal strings. */
export interface Profile {
  readonly claim: Claim;
  readonly quantity: Quantity;
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
  /** Value of the figure that this one is a part of, "10" for the 8 in "8 of the top 10"; `null` where none is. */
  readonly wholeValue: number | null;
  /** The two words right behind the figure in lower case, where the second is no function word; else empty. */
  readonly following: string;
  /** Keys of the places, organizations and products that the sentence names, each behind its type. */
  readonly named: ReadonlySet<string>;
}

/** One for each claim of a document, in order; `null` for claims whose figure cannot be compared at all. */
export function profilesOf(document: ReadDocument): (Profile | null)[] {
  const wholes = wholesByPart(document.links);
  const mentions = mentionsInSpans(document.mentions);
  return document.claims.map((claim) => {
    const whole = wholes.get(claim.index);
    const wholeValue = whole === undefined ? null : (document.claims[whole]?.figure.value ?? null);
    return profileOf(claim, document.prose.text, wholeValue, mentions(claim.sentence));
  });
}

/** One claim alone, without what its document tells of it. `text` is the file that the claim's spans point into. */
export function profileOf(
  claim: Claim,
  text: string,
  wholeValue: number | null = null,
  named: ReadonlySet<string> = new Set(),
): Profile | null {
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
  const quantity = quantityOf(claim.figure);
  if (quantity === null) return null;
  const per = isRelative(quantity) ? null : (claim.figure.per ?? periodOf(claim) ?? null);
  const following = wordsBehind(text, claim.figure.outer[1]);
  return {
    claim,
    quantity,
    text: plainSlice(text, claim.figure.outer),
    head,
    measure,
    topic,
    wholeValue,
    named,
    following,
    oneMore: oneMoreBehind.test(text.slice(claim.figure.outer[1], claim.figure.outer[1] + 60)),
    definite: definiteBefore.test(text.slice(Math.max(0, claim.figure.outer[0] - 8), claim.figure.outer[0])),
    per,
  };
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

/** "Daily calls" are calls per day. */
const periods: Readonly<Record<string, string>> = {
  hourly: "hour",
  daily: "day",
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  annual: "year",
};

function periodOf({ measure, subject }: Claim): string | undefined {
  for (const word of measure?.lemmas ?? []) if (Object.hasOwn(periods, word)) return periods[word];
  for (const word of subject?.key.split(" ") ?? []) if (Object.hasOwn(periods, word)) return periods[word];
  return undefined;
}

function addWords(topic: Set<string>, reference: Reference | null): void {
  if (reference === null) return;
  for (const word of reference.key.split(" ")) if (word !== "") topic.add(topicOf(word));
}

function wholesByPart(links: readonly Link[]): Map<number, number> {
  const wholes = new Map<number, number>();
  for (const link of links) if (link.kind === "part-of" || link.kind === "share") wholes.set(link.part, link.whole);
  return wholes;
}

/** Answers for spans in text order which things mentions inside them name. */
function mentionsInSpans(mentions: readonly Mention[]): (span: Span) => ReadonlySet<string> {
  let from = 0;
  let last: { start: number; keys: ReadonlySet<string> } | undefined;
  return ([start, end]) => {
    if (last?.start === start) return last.keys;
    if (last && start < last.start) from = 0;
    while ((mentions[from]?.span[1] ?? Infinity) <= start) from++;
    const keys = new Set<string>();
    for (let i = from; (mentions[i]?.span[0] ?? Infinity) < end; i++) {
      const mention = mentions[i];
      if (mention && mention.type !== "person" && mention.type !== "event") keys.add(`${mention.type} ${mention.key}`);
    }
    last = { start, keys };
    return keys;
  };
}
