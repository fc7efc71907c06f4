import { entityKeys } from "../compare/entity-keys.ts";
import type { ReadDocument } from "../model/document.ts";

/**
 * Whether a name of a document and one of another text may be of one person or organization: they share a word, as "Harbor
 * Press" and "the Press" do, or the configuration knows the document's by a name that does. Takes keys of mentions.
 */
export function mayBeOne(document: ReadDocument, key: string, other: string): boolean {
  const words = new Set(other.split(" "));
  return entityKeys(document, key).some((name) => name.split(" ").some((word) => words.has(word)));
}
