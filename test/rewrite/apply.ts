import { readDocument } from "../../server/src/extract/read-document.ts";
import type { Claim } from "../../server/src/model/claim.ts";
import type { ReadDocument } from "../../server/src/model/document.ts";
import type { Edit } from "../../server/src/model/finding.ts";
import { readProse } from "../../server/src/text/read-prose.ts";

/** A text with edits made; they must not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { span, newText } of [...edits].sort((a, b) => a.span[0] - b.span[0])) {
    if (span[0] < at) throw new Error("edits overlap");
    result += text.slice(at, span[0]) + newText;
    at = span[1];
  }
  return result + text.slice(at);
}

export function read(text: string): ReadDocument {
  return readDocument(readProse(text, "markdown"));
}

/** The claim of a text whose figure holds the words, or the only one. */
export function claimOf(document: ReadDocument, words = ""): Claim {
  const { claims, prose } = document;
  const found = claims.filter(({ figure }) => prose.text.slice(figure.outer[0], figure.outer[1]).includes(words));
  const [claim] = found;
  if (claim === undefined)
    throw new Error(`no claim ${words}: ${claims.map((c) => prose.text.slice(...c.figure.outer))}`);
  return claim;
}
