import type { Mention } from "../model/mention.ts";
import type { Source } from "../model/source.ts";
import type { Profile } from "./profile.ts";
import { createLookUps } from "./records/look-ups.ts";
import { MemoryRecords } from "./records/record-store.ts";
import { recordOf } from "./records/source-record.ts";
import type { Near } from "./topic-index.ts";

/** A source's claim made ready for comparing. */
export interface SourceProfile extends Profile {
  readonly source: Source;
}

/** Claims of sources, found by what they are about and never by a scan. */
export interface ClaimIndex {
  /** In the order in which they were named; what is found comes in the same order where nothing else tells it apart. */
  readonly sources: readonly Source[];
  /** Source claims of a scale that share words, those that share the most first. At most `limit`. */
  near(family: string, words: Iterable<string>, limit: number): Near<SourceProfile>[];
  /** Where sources give the person with this mention key an office. */
  rolesOf(key: string): readonly SourceRole[];
  /**
   * Where sources give anybody this office (see `Role.offices`) in an organization whose key begins with the same word as
   * the given one.
   */
  holdersOf(office: string, organization: string): readonly SourceRole[];
  /** Sources with a name or value, see `markersOf`; of one that stands in more than `markedLimit`, not all. */
  markedBy(marker: string): readonly Source[];
  /** How much a source has to be known by, see `weightOf`. */
  weightOf(source: Source): number;
  /** How many claims a source has. */
  claimsIn(source: Source): number;
  /** The day a source is of: what is known of it as a publication, else its text's own; `undefined` where unknown. */
  dateOf(source: Source): string | undefined;
}

/** A mention of a person with an office. */
export interface SourceRole {
  readonly source: Source;
  readonly mention: Mention;
}

/** An index of sources that are at hand, in memory. */
export function createClaimIndex(sources: readonly Source[]): ClaimIndex {
  const records = new MemoryRecords();
  const shelved = sources.map((source, text) => {
    const record = recordOf(source);
    records.put(text, record);
    return { source, text, head: record.head };
  });
  return createLookUps(records).over(shelved);
}
