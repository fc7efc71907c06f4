import type { CalendarInterval, Figure } from "./figure.ts";
import type { Span } from "./span.ts";

/** Whether the sentence says it, or it was taken over from a heading, the lead, a table header or a sentence before. */
export type Basis = "stated" | "inferred";

/** A noun phrase of the text. */
export interface Phrase {
  readonly text: string;
  readonly span: Span;
  /** Content words in dictionary form, in text order, without determiners, adverbs and prepositions. */
  readonly lemmas: readonly string[];
  /** Dictionary form of the head noun; it is among `lemmas`. */
  readonly head: string;
  readonly basis: Basis;
}

/** Whose figure it is, or what set it is a part of. */
export interface Reference {
  readonly text: string;
  readonly span: Span;
  /** Mention key where it names an entity, else the lemmas joined by spaces; "world" for the globe. */
  readonly key: string;
  /** Keys of all names that the configuration says are one with it, `key` among them; absent where it says nothing of it. */
  readonly also?: readonly string[];
  readonly basis: Basis;
}

export interface ClaimTime {
  readonly text: string;
  readonly span: Span;
  readonly calendar: CalendarInterval;
  readonly basis: Basis;
}

export type Modality = "stated" | "projected" | "quoted";

/** What a sentence says with a figure. */
export interface Claim {
  /** Position in the document's list of claims, in file order. */
  readonly index: number;
  readonly figure: Figure;
  /** Position of the block in the document's prose. */
  readonly block: number;
  /** The sentence in the file. */
  readonly sentence: Span;
  /** What is counted or measured; `null` where none can be told. */
  readonly measure: Phrase | null;
  /** Whose; `null` where none can be told. */
  readonly subject: Reference | null;
  /** For shares and parts: of what; `null` where none is named. */
  readonly whole: Reference | null;
  readonly time: ClaimTime | null;
  /** Where, when that is not the subject; `null` where none is named. */
  readonly place: Reference | null;
  readonly modality: Modality;
  /** Who says so; `null` for the article itself. */
  readonly attribution: string | null;
  readonly negated: boolean;
  /** Other content words of the clause (verbs, nouns, adjectives) in dictionary form, sorted, for telling topics apart. */
  readonly context: readonly string[];
}

/**
 * What ties figures of one document together by the words between them. Numbers are positions in the list of claims.
 * - `part-of`: "1,509 of the 3,755", "of 48 speakers, 36"
 * - `share`: the percentage or ratio that a part is of a whole, "…, or 45 percent"
 * - `change`: "from A to B, up C percent"; `by` is the stated change
 * - `equal`: the same quantity in two forms, "100 miles (180 km)", "17.1 percent, or about one in six"
 */
export type Link =
  | { readonly kind: "part-of"; readonly part: number; readonly whole: number }
  | { readonly kind: "share"; readonly part: number; readonly whole: number; readonly share: number }
  | { readonly kind: "change"; readonly from: number; readonly to: number; readonly by: number }
  | { readonly kind: "equal"; readonly a: number; readonly b: number };
