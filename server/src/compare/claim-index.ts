import type { Mention } from "../model/mention.ts";
import type { Source } from "../model/source.ts";
import { profilesOf } from "./document-profiles.ts";
import { markersOf } from "./markers.ts";
import type { Profile } from "./profile.ts";
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
  /** Where sources give anybody this office (see `Role.offices`). */
  holdersOf(office: string): readonly SourceRole[];
  /** Sources with a name or value, see `markersOf`. */
  markedBy(marker: string): readonly Source[];
}

/** A mention of a person with an office. */
export interface SourceRole {
  readonly source: Source;
  readonly mention: Mention;
}

export function createClaimIndex(sources: readonly Source[]): ClaimIndex {
  const topics = createTopicIndex<SourceProfile>();
  const roles = new Map<string, SourceRole[]>();
  const holders = new Map<string, SourceRole[]>();
  const marked = new Map<string, Source[]>();
  for (const source of sources) {
    const { document } = source;
    for (const mention of document.mentions) {
      if (mention.type !== "person" || mention.role === undefined) continue;
      push(roles, mention.key, { source, mention });
      for (const office of mention.role.offices) push(holders, office, { source, mention });
    }
    const profiles = profilesOf(document);
    for (const profile of profiles) if (profile) topics.add({ ...profile, source });
    for (const marker of markersOf(document, profiles).keys()) push(marked, marker, source);
  }
  return {
    sources,
    near: topics.near,
    rolesOf: (key) => roles.get(key) ?? [],
    holdersOf: (office) => holders.get(office) ?? [],
    markedBy: (marker) => marked.get(marker) ?? [],
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
