import type { Span } from "./span.ts";

/** Where a directive switches checks off: on its own lines, on the next line with text, from here on, or in the whole file; `enable` ends what `disable` began. */
export type DirectiveKind = "disable-line" | "disable-next-line" | "disable" | "enable" | "disable-file";

/** What a writer asks of the checks in a comment or in the front matter. */
export interface Directive {
  /** Absent where the word is not known. */
  readonly kind?: DirectiveKind;
  /** The word as written, such as `tickmark-disable-line`. */
  readonly word: string;
  /** The checks that are named, in order; empty where it is about all of them. */
  readonly checks: readonly NamedCheck[];
  /** What stands behind ` -- `; absent where no reason is given. */
  readonly reason?: string;
  /** The whole comment, or the entry of the front matter. */
  readonly span: Span;
}

export interface NamedCheck {
  readonly id: string;
  readonly span: Span;
}

/** A directive after all checks have run. */
export interface DirectiveUse {
  readonly directive: Directive;
  /** Ids of the checks whose findings it kept back. */
  readonly used: ReadonlySet<string>;
}
