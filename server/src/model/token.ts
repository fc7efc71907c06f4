/**
 * A word, number or mark as written. Equal ones share one record for as long as the tokenizer remembers it, whatever text they
 * stand in, so that what depends on the letters alone is found out once: `extract/` keeps it here.
 */
export interface Word {
  /** As written, without hidden markup and with every kind of no-break space as a plain space. */
  readonly text: string;
  /** `text` in lower case, with typographic apostrophes and hyphens made plain. */
  readonly lower: string;
  /** The lexicon's entry for `lower`; -1 until somebody asked. */
  entry: number;
  /** Kinds of function word as bits; -1 until somebody asked. */
  kinds: number;
  /** The tests of text/word-test.ts that it was put to, and those that it passed, as bits. */
  asked: number;
  passed: number;
  /** Dictionary forms of `lower` as a noun, a verb and an adjective; absent until somebody asked. */
  noun: string | undefined;
  verb: string | undefined;
  adjective: string | undefined;
  /** What it is in a name; absent until somebody asked. */
  name: NameWord | undefined;
  /** The word without its possessive ending; absent until somebody asked. */
  bare: Word | undefined;
}

/** A word with a capital, as names are read: what it is made of and what is known of it. */
export interface NameWord {
  /** Lower case, without accents and possessive ending. */
  readonly stem: string;
  readonly possessive: boolean;
  /** Bits of mentions/letter-shape.ts. */
  readonly shape: number;
  /** Bits of mentions/word-facts.ts; those that hold only in capitals are left out for a word in other letters. */
  readonly facts: number;
  /** Word classes of the lexicon as bits; 0 for a word that is none of the language's own. */
  readonly classes: number;
  readonly usual: number;
  /** True where known place names begin with it. */
  readonly place: boolean;
  /** As written, without possessive ending: what it is called where it is a name by itself. */
  readonly text: string;
  /** The comparison key of `text`. */
  readonly key: string;
}

/** What a token is made of; `object` stands for something opaque such as inline code. */
export type TokenKind = "word" | "number" | "punctuation" | "symbol" | "object";

/** A word, a run of digits with their separators, or one mark. Offsets count within the block's text. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** The word's own `text` and `lower`, which are read so often that they stand here too. */
  readonly text: string;
  readonly lower: string;
  readonly word: Word;
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
