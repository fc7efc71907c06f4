import type { Sentence } from "../../model/token.ts";
import type { Draft } from "./draft.ts";

/** A line in which capitals prove nothing. */
export interface Headline {
  readonly sentence: Sentence;
  readonly capitals: boolean;
}

/** An acronym in lower case and the draft it stands for. */
export interface Alias {
  readonly short: string;
  readonly draft: Draft;
}

/** What a first reading of one block finds; it depends on nothing but the block. */
export interface Reading {
  /** In text order. */
  readonly drafts: readonly Draft[];
  readonly headlines: readonly Headline[];
  readonly aliases: readonly Alias[];
  /** Acronyms in lower case that stand for ordinary words: "MoE". */
  readonly terms: readonly string[];
}

/** A reading in the making. */
export interface OpenReading {
  readonly drafts: Draft[];
  readonly headlines: Headline[];
  readonly aliases: Alias[];
  readonly terms: string[];
}
