import type { Span } from "./span.ts";

export type Severity = "error" | "warning" | "information" | "hint";

/** A place that a finding refers to; `path` is absent for the checked document itself. */
export interface RelatedPlace {
  readonly path?: string;
  readonly span: Span;
  readonly text: string;
  readonly message: string;
}

export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True where no judgement is needed. */
  readonly certain: boolean;
}

/** One inconsistency. */
export interface Finding {
  /** The check's id, kebab-case. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** The figure or name at fault as written, not the sentence. */
  readonly span: Span;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}
