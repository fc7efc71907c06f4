import type { Claim, ClaimTime, Modality, Phrase, Reference } from "../../model/claim.ts";
import type { Figure } from "../../model/figure.ts";
import type { Span } from "../../model/span.ts";

/** A claim while it is put together; its parts may still be filled in from other claims. */
export interface Draft {
  readonly figure: Figure;
  readonly block: number;
  readonly sentence: Span;
  measure: Phrase | null;
  subject: Reference | null;
  /** What stands for the subject where nothing else tells it, here or in what is taken over. */
  readonly holder: Reference | null;
  whole: Reference | null;
  time: ClaimTime | null;
  place: Reference | null;
  modality: Modality;
  attribution: string | null;
  negated: boolean;
  context: readonly string[];
  /** Position of the figure in its sentence's units, -1 in a table. */
  readonly at: number;
  /** Position of the verb that governs it, -1 for none. */
  readonly verb: number;
  /** True of a count that leaves out what it counts. */
  readonly elliptic: boolean;
  /** True where the counted phrase hangs on a preposition: "in 14 countries". */
  readonly tucked: boolean;
  /** True where another figure of the sentence is a part of this one. */
  isWhole: boolean;
  /** True where the wording says that it puts the figure before it in other words. */
  readonly restates: boolean;
}

export function toClaim(draft: Draft, index: number): Claim {
  const { figure, block, sentence, measure, subject, whole, time, place, modality, attribution, negated, context } =
    draft;
  return {
    index,
    figure,
    block,
    sentence,
    measure,
    subject,
    whole,
    time,
    place,
    modality,
    attribution,
    negated,
    context,
  };
}

/** The same phrase, taken over. */
export function inferredPhrase(phrase: Phrase): Phrase {
  return phrase.basis === "inferred" ? phrase : { ...phrase, basis: "inferred" };
}

/** The same reference, taken over. */
export function inferredReference(reference: Reference): Reference {
  return reference.basis === "inferred" ? reference : { ...reference, basis: "inferred" };
}
