import { entityKey } from "../extract/mentions/entity-key.ts";
import type { Claim, Reference } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Aliases } from "../model/house-style.ts";
import type { Mention } from "../model/mention.ts";

/** Tells a document which of its names stand for one entity. */
export type AliasReader = (document: ReadDocument) => ReadDocument;

interface Entity {
  readonly name: string;
  readonly key: string;
  /** Keys of all its names. */
  readonly keys: readonly string[];
}

/**
 * Gives all names of an entity the key of the one that stands for it and remembers the others beside it, so that sources,
 * which know nothing of aliases, are found and compared by any of them. Without aliases documents stay as they are.
 */
export function createAliasReader(aliases: Aliases): AliasReader {
  const entities = new Map<string, Entity>();
  for (const [name, others] of Object.entries(aliases)) {
    const keys = [...new Set([name, ...others].map(entityKey))].filter((key) => key !== "");
    const [key] = keys;
    if (key === undefined || keys.length < 2) continue;
    for (const each of keys) if (!entities.has(each)) entities.set(each, { name, key, keys });
  }
  if (entities.size === 0) return (document) => document;
  const joined = new Map([...entities].map(([key, { keys }]) => [key, keys]));
  const done = new WeakMap<ReadDocument, ReadDocument>();
  return (document) => {
    const known = done.get(document);
    if (known) return known;
    const renamed = {
      ...document,
      mentions: document.mentions.map((mention) => renameMention(mention, entities)),
      claims: document.claims.map((claim) => renameClaim(claim, entities)),
      aliases: joined,
    };
    done.set(document, renamed);
    return renamed;
  };
}

function renameMention(mention: Mention, entities: ReadonlyMap<string, Entity>): Mention {
  const entity = entities.get(mention.key);
  const holder = mention.role?.of === undefined ? undefined : entities.get(mention.role.of);
  if (entity === undefined && holder === undefined) return mention;
  return {
    ...mention,
    ...(entity && { name: entity.name, key: entity.key, also: entity.keys }),
    ...(mention.role && holder && { role: { ...mention.role, of: holder.key } }),
  };
}

function renameClaim(claim: Claim, entities: ReadonlyMap<string, Entity>): Claim {
  const subject = renameReference(claim.subject, entities);
  const whole = renameReference(claim.whole, entities);
  const place = renameReference(claim.place, entities);
  // A speaker is told by name alone, and found among the mentions by it.
  const attribution = claim.attribution && (entities.get(entityKey(claim.attribution))?.name ?? claim.attribution);
  const isSame = subject === claim.subject && whole === claim.whole && place === claim.place;
  return isSame && attribution === claim.attribution ? claim : { ...claim, subject, whole, place, attribution };
}

function renameReference(reference: Reference | null, entities: ReadonlyMap<string, Entity>): Reference | null {
  const entity = reference === null ? undefined : entities.get(reference.key);
  return reference && entity ? { ...reference, key: entity.key, also: entity.keys } : reference;
}
