import type { Source } from "../model/source.ts";

/** Claims of sources, found by what they are about and never by a scan. */
export interface ClaimIndex {
  readonly sources: readonly Source[];
}

export function createClaimIndex(sources: readonly Source[]): ClaimIndex {
  return { sources };
}
