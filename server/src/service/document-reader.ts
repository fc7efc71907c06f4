import { readDocument } from "../extract/read-document.ts";
import type { ReadDocument } from "../model/document.ts";
import { readProse, type TextFormat } from "../text/read-prose.ts";

/** Reads documents. */
export interface DocumentReader {
  read(input: { readonly path: string; readonly text: string; readonly format: TextFormat }): ReadDocument;
  forget(path: string): void;
}

export function createDocumentReader(): DocumentReader {
  return {
    read: ({ text, format }) => readDocument(readProse(text, format)),
    forget() {},
  };
}
