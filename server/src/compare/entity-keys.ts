import type { ReadDocument } from "../model/document.ts";

/** Keys of all names of the entity that a document names by this key, the key itself among them; see `Mention.key`. */
export function entityKeys({ aliases }: ReadDocument, key: string): readonly string[] {
  return aliases?.get(key) ?? [key];
}

/** Whether a key of a document and one of another text, which knows nothing of aliases, name one entity. */
export function isOneEntity(document: ReadDocument, key: string, other: string): boolean {
  return key === other || document.aliases?.get(key)?.includes(other) === true;
}
