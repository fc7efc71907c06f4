/** What a token is made of; `object` stands for something opaque such as inline code. */
export type TokenKind = "word" | "number" | "punctuation" | "symbol" | "object";

/** A word, a run of digits with their separators, or one mark. Offsets count within the block's text. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** As written, without hidden markup and with every kind of no-break space as a plain space. */
  readonly text: string;
  /** `text` in lower case, with typographic apostrophes and hyphens made plain. */
  readonly lower: string;
  /** True where white space, a line break included, stands before it; always true for the first. */
  readonly spaced: boolean;
}

/** A sentence of one block: `tokens[first]` up to, not including, `tokens[last]`. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  /** Offsets within the block's text. */
  readonly start: number;
  readonly end: number;
}

/** A block cut into tokens and sentences. */
export interface TokenizedBlock {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}
