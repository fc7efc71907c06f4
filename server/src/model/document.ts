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
  /** Keys of all names of an entity by each of them, where the configuration says that they are one; absent where it joins none. */
  readonly aliases?: ReadonlyMap<string, readonly string[]>;
}
