import type { ReadDocument } from "../model/document.ts";
import type { Source } from "../model/source.ts";
import { createLineIndex, type LineIndex } from "../text/line-index.ts";
import { linesInFile, placeInFile } from "../text/place-in-file.ts";
import { uriOfPath } from "./file-uris.ts";
import type { TextPlace } from "./to-protocol.ts";

/** How sources are found in the editor; their paths count from a root, and they are read only where lines are asked for. */
export type SourcePlaces = (source: Source, root: string | undefined) => TextPlace;

export function createSourcePlaces(): SourcePlaces {
  /** By the document, which may be dropped and decoded again while its source stays. */
  const known = new WeakMap<ReadDocument, LineIndex>();

  function linesOf(source: Source): LineIndex {
    const { document } = source;
    let lines = known.get(document);
    if (lines === undefined) {
      lines = createLineIndex(document.prose.text);
      known.set(document, lines);
    }
    return lines;
  }

  return (source, root) => ({
    uri: uriOfPath(source.file ?? source.path, root),
    get lines() {
      return linesInFile(source, linesOf(source));
    },
    page: (offset) => placeInFile(source, offset).page,
  });
}
