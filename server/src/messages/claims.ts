/** Asks for the claims and names of an open text, named as `textDocument`; answered with `null` where it is not checked. */
export const CLAIMS = "tickmark/claims";

/**
 * Asks what the sources say of one claim, named as `claim` by its id in the text `textDocument`; answered with `null` where
 * no such claim stands any more.
 */
export const CLAIM = "tickmark/claim";

export interface ClaimsParams {
  readonly textDocument: { readonly uri: string };
}

export interface ClaimParams extends ClaimsParams {
  readonly claim: string;
}

/** Lines and characters in UTF-16 code units, counted from 0. */
export interface TextRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export type VerdictName = "supported" | "conflicting" | "mixed" | "not-found";
export type RelationName = "same" | "consistent" | "conflict" | "derived" | "superseded";

/** Everything that lists of claims are made from; quotes of sources are asked for claim by claim. */
export interface ClaimsOverview {
  /** Of the text that the ranges count in. */
  readonly version: number;
  /** How many sources, and how many other drafts, it was compared with. */
  readonly compared: number;
  /** In text order; the text in front of the first heading has none. */
  readonly sections: readonly SectionItem[];
  /** In text order. */
  readonly claims: readonly ClaimItem[];
  /** Each entity once, in the order in which the text first names them. */
  readonly names: readonly NameItem[];
  /** The sources that speak of a claim, as far as the claims name them; by position. */
  readonly sources: readonly SourceName[];
}

export interface SectionItem {
  readonly title: string;
  /** Of the heading, 1 to 6. */
  readonly level: number;
  /** The heading. */
  readonly range: TextRange;
}

export interface ClaimItem {
  /** The same for the same claim however its text is moved about; different within one text. */
  readonly id: string;
  /** The figure with its modifier. */
  readonly range: TextRange;
  /** The same as a reader sees it. */
  readonly figure: string;
  /** What is counted or measured; `null` where none can be told. */
  readonly measure: string | null;
  /** Whose; `null` where none can be told. */
  readonly subject: string | null;
  /** When; `null` where none is said. */
  readonly time: string | null;
  /** Position of its section; `null` in front of the first heading. */
  readonly section: number | null;
  readonly verdict: VerdictName;
  /** What each source says, in the order of the card: one relation a source. */
  readonly relations: readonly SourceRelation[];
  /** Problems reported at it. */
  readonly findings: number;
}

/** The source's position in the list of sources, and what it says. */
export type SourceRelation = readonly [source: number, relation: RelationName];

export interface SourceName {
  /** As the machine interface names it. */
  readonly path: string;
  /** Who it is by, as people are shown it. */
  readonly name: string;
  /** `YYYY-MM-DD`; `null` where none is known. */
  readonly date: string | null;
  /** Another draft of the folder, and no source. */
  readonly draft: boolean;
}

export interface NameItem {
  /** Equal keys mean the same entity. */
  readonly key: string;
  /** The longest form that the text introduces it by. */
  readonly name: string;
  readonly type: "person" | "organization" | "place" | "product" | "event" | "work";
  /** Title or office as the text gives it; `null` where none stands. */
  readonly role: string | null;
  /** Where it is named first. */
  readonly range: TextRange;
  /** How often it is named. */
  readonly times: number;
  /** Problems reported at one of these places. */
  readonly findings: number;
}

/** What the sources say of one claim. */
export interface ClaimDetails {
  /** The card that is shown over the figure, as Markdown in which nothing is trusted. */
  readonly card: string;
  /** The claim and what is said of it as a list in Markdown, to be put into a message or a document. */
  readonly note: string;
  /** One for each text that speaks of it, in the order of the card. */
  readonly comparisons: readonly ComparisonItem[];
}

export interface ComparisonItem {
  readonly source: SourceName;
  /** Where in its file, in words such as "page 3"; empty where lines say it. */
  readonly place: string;
  readonly relation: RelationName;
  /** The relation in words: "says otherwise". */
  readonly said: string;
  /** The source's sentence around its figure, shortened. */
  readonly quote: { readonly before: string; readonly figure: string; readonly after: string };
  /** The reason in words, with the arithmetic. */
  readonly why: string;
  /** The source and its sentence as one line of Markdown, to be put into a message or a document. */
  readonly note: string;
  /** How many other sources carry the same text. */
  readonly copies: number;
  /** The figure in the source's file. */
  readonly location: { readonly uri: string; readonly range: TextRange };
}
