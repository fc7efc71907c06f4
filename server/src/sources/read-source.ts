import { readDocument } from "../extract/read-document.ts";
import { HIDDEN, OPAQUE, type Prose } from "../model/prose.ts";
import type { Source, SourceMetadata } from "../model/source.ts";
import { formatOf, readProse } from "../text/read-prose.ts";

/** Reads a source document. `listed` is what an index says of it; that goes before what the text says of itself. */
export function readSource(path: string, text: string, listed: SourceMetadata | undefined): Source {
  const prose = readProse(text, formatOf(path));
  const title = listed?.title ?? prose.title ?? headlineOf(prose);
  const date = listed?.date ?? prose.date;
  const metadata: SourceMetadata = {
    ...listed,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
  };
  // "March this year" is told from the date of publication, wherever that is known from.
  return { path, metadata, document: readDocument(date === undefined ? prose : { ...prose, date }) };
}

/** The text's first headline; absent where it has none. */
function headlineOf(prose: Prose): string | undefined {
  const block = prose.blocks.find(({ kind }) => kind === "title" || kind === "heading");
  if (block === undefined) return undefined;
  const text = block.text.replaceAll(HIDDEN, "").replaceAll(OPAQUE, " ").replace(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
}
