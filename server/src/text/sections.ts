import type { Prose } from "../model/prose.ts";
import type { Span } from "../model/span.ts";
import { readable } from "./readable.ts";

/** A heading with all that follows it up to the next one, whatever that one's level. */
export interface Section {
  readonly title: string;
  /** 1 to 6. */
  readonly level: number;
  /** The heading. */
  readonly span: Span;
  /** Position of the heading in the blocks of the prose. */
  readonly block: number;
}

/** The sections of a document in its order; what stands in front of the first heading belongs to none. */
export function sectionsOf(prose: Prose): Section[] {
  return prose.blocks.flatMap(({ kind, level = 1, span }, block) =>
    kind === "heading" ? [{ title: readable(prose, span).trim(), level, span, block }] : [],
  );
}
