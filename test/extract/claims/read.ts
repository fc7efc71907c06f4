import { readDocument } from "../../../server/src/extract/read-document.ts";
import type { ReadDocument } from "../../../server/src/model/document.ts";
import { readProse } from "../../../server/src/text/read-prose.ts";

/** A text, Markdown unless told otherwise, read as the tools read it. */
export function read(text: string, format: "markdown" | "plain" = "markdown"): ReadDocument {
  return readDocument(readProse(text, format));
}

/** The claim whose figure, modifiers included, holds the quoted words. */
export function claimOf(document: ReadDocument, words: string) {
  const { text } = document.prose;
  const claim = document.claims.find(({ figure }) => text.slice(...figure.outer).includes(words));
  if (claim === undefined) throw new Error(`no figure ${words} in: ${text}`);
  return claim;
}

/** What a figure is written as in the file. */
export function figureAt(document: ReadDocument, index: number): string {
  const claim = document.claims[index];
  return claim === undefined ? "" : document.prose.text.slice(...claim.figure.span);
}
