import type { Claim, Link } from "./claim.ts";
import type { Mention } from "./mention.ts";
import type { Prose } from "./prose.ts";

/** Everything that was read from one text; it knows no path. */
export interface ReadDocument {
  readonly prose: Prose;
  /** In file order. */
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  /** In file order, not overlapping. */
  readonly mentions: readonly Mention[];
}
