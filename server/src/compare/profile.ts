import type { Claim, Reference } from "../model/claim.ts";
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
}

/** `null` for claims whose figure cannot be compared at all. `text` is the file that the claim's spans point into. */
export function profileOf(claim: Claim, text: string): Profile | null {
  const quantity = quantityOf(claim.figure);
  if (quantity === null) return null;
  const measure = new Set<string>();
  for (const lemma of claim.measure?.lemmas ?? []) measure.add(sense(lemma));
  const head = claim.measure === null ? null : sense(claim.measure.head);
  if (head !== null) measure.add(head);
  const topic = new Set<string>();
  for (const word of measure) topic.add(topicOf(word));
  for (const reference of [claim.subject, claim.whole, claim.place]) addWords(topic, reference);
  for (const lemma of claim.context) topic.add(topicOf(lemma));
  return { claim, quantity, text: plainSlice(text, claim.figure.outer), head, measure, topic };
}

/** What a span shows to a reader: emphasis marks and line breaks gone. */
export function plainSlice(text: string, [start, end]: Span): string {
  return text
    .slice(start, end)
    .replace(/[*_`]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function addWords(topic: Set<string>, reference: Reference | null): void {
  if (reference === null) return;
  for (const word of reference.key.split(" ")) if (word !== "") topic.add(topicOf(word));
}
