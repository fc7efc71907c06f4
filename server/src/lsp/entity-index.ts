import type { ClaimIndex } from "../compare/claim-index.ts";
import { nameMark } from "../compare/markers.ts";
import type { EntityPassage } from "../present/entity-card.ts";

/** Where sources name an entity. */
export interface EntityPassages {
  /** All places in the sources that were read: first those that give the entity an office, then in the order of the sources. */
  readonly passages: readonly EntityPassage[];
  /** How many sources name it; of very many, not all are counted. */
  readonly sources: number;
}

/** Looks up where sources name an entity, by its key. At most `limit` of them are read; `hidden` is the path of one left out. */
export function entityPassages(index: ClaimIndex, key: string, limit: number, hidden: string): EntityPassages {
  const naming = index.markedBy(nameMark + key).filter(({ path }) => path !== hidden);
  const roles = index.rolesOf(key).map(({ source }) => source);
  const first = new Set([...roles.filter(({ path }) => path !== hidden).slice(0, limit), ...naming.slice(0, limit)]);
  const passages = [...first]
    .slice(0, limit)
    .flatMap((source) =>
      source.document.mentions.flatMap((mention) => (mention.key === key ? [{ source, mention }] : [])),
    );
  return { passages, sources: naming.length };
}
