import type { Sentence } from "../../model/token.ts";
import type { Draft } from "./draft.ts";

/** A line in which capitals prove nothing. */
export interface Headline {
  readonly block: number;
  readonly sentence: Sentence;
  readonly capitals: boolean;
}

/** What a first reading of a document finds. */
export interface Reading {
  /** In text order. */
  drafts: Draft[];
  readonly headlines: Headline[];
  /** Acronym in lower case → the draft it stands for. */
  readonly aliases: Map<string, Draft>;
  /** Acronyms in lower case that stand for ordinary words: "MoE". */
  readonly terms: Set<string>;
}
