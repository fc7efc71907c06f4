import type { Source } from "../model/source.ts";
import type { EntityPassage } from "../present/entity-card.ts";

const indexes = new WeakMap<readonly Source[], Map<string, EntityPassage[]>>();

/** All places of the sources that name an entity, by its key, in the order of the sources. Indexed at the first question. */
export function entityPassages(sources: readonly Source[], key: string): readonly EntityPassage[] {
  let index = indexes.get(sources);
  if (index === undefined) {
    index = new Map();
    for (const source of sources) {
      for (const mention of source.document.mentions) {
        const passages = index.get(mention.key);
        if (passages === undefined) index.set(mention.key, [{ source, mention }]);
        else passages.push({ source, mention });
      }
    }
    indexes.set(sources, index);
  }
  return index.get(key) ?? [];
}
