import type { Mention } from "../model/mention.ts";
import type { Source } from "../model/source.ts";
import type { Profile } from "./profile.ts";
import { profilesOf } from "./profile.ts";
import type { Near } from "./topic-index.ts";
import { createTopicIndex } from "./topic-index.ts";

/** A source's claim made ready for comparing. */
export interface SourceProfile extends Profile {
  readonly source: Source;
}

/** Claims of sources, found by what they are about and never by a scan. */
export interface ClaimIndex {
  readonly sources: readonly Source[];
  /** Source claims of a scale that share words, those that share the most first. At most `limit`. */
  near(family: string, words: Iterable<string>, limit: number): Near<SourceProfile>[];
  /** Where sources give the person with this mention key an office. */
  rolesOf(key: string): readonly SourceRole[];
}

/** A mention of a person with an office. */
export interface SourceRole {
  readonly source: Source;
  readonly mention: Mention;
}

export function createClaimIndex(sources: readonly Source[]): ClaimIndex {
  const topics = createTopicIndex<SourceProfile>();
  const roles = new Map<string, SourceRole[]>();
  for (const source of sources) {
    for (const mention of source.document.mentions) {
      if (mention.type !== "person" || mention.role === undefined) continue;
      const list = roles.get(mention.key);
      if (list) list.push({ source, mention });
      else roles.set(mention.key, [{ source, mention }]);
    }
    for (const profile of profilesOf(source.document)) {
      if (profile) topics.add({ ...profile, source });
    }
  }
  return { sources, near: topics.near, rolesOf: (key) => roles.get(key) ?? [] };
}
