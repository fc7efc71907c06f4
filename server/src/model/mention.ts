import type { Span } from "./span.ts";

export type EntityType = "person" | "organization" | "place" | "product" | "event" | "work";

/** An entity as written. */
export interface Mention {
  readonly span: Span;
  readonly text: string;
  readonly type: EntityType;
  /** Canonical name within the document: the longest form it is introduced by, an acronym's expansion, a demonym's country. */
  readonly name: string;
  /** Comparison key of `name`: equal keys mean the same entity. Lower case, no accents, no articles or titles. */
  readonly key: string;
  /** Keys of all names that the configuration says are one with it, `key` among them; absent where it says nothing of it. */
  readonly also?: readonly string[];
  /** Title or office with its organization as the text gives it here ("president of the Harbour Board"); absent where none stands. */
  readonly role?: Role;
}

export interface Role {
  readonly span: Span;
  readonly text: string;
  /** The office alone, in singular lower case words: "president", "founder and CEO" gives two. */
  readonly offices: readonly string[];
  /** Key of the organization or place it is held in; absent where the text names none. */
  readonly of?: string;
  /** The same as written, for messages. */
  readonly ofText?: string;
}
