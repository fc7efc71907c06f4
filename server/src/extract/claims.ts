import type { Claim, Link } from "../model/claim.ts";
import type { Figure } from "../model/figure.ts";
import type { Mention } from "../model/mention.ts";
import type { Prose } from "../model/prose.ts";
import type { TokenizedBlock } from "../model/token.ts";

export interface ClaimInput {
  readonly prose: Prose;
  /** One for each block of `prose`. */
  readonly tokenized: readonly TokenizedBlock[];
  /** One list for each block, offsets within the block. */
  readonly figures: readonly (readonly Figure[])[];
  /** File offsets. */
  readonly mentions: readonly Mention[];
}

/** The claims of a document in file order, one for each figure that is fit to be one, and the links between them. */
export function buildClaims(_input: ClaimInput): { claims: Claim[]; links: Link[] } {
  return { claims: [], links: [] };
}
