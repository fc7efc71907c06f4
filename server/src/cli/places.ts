import type { ReadDocument } from "../model/document.ts";
import type { Source } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import type { SourcesReport } from "../service/claim-service.ts";
import { createLineIndex, type LineIndex, type Position } from "../text/line-index.ts";
import { countsInFile, placeInFile, sayPlace } from "../text/place-in-file.ts";

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export function rangeOf(lines: LineIndex, [start, end]: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

const indexes = new WeakMap<ReadDocument, LineIndex>();

/** Lines of a source, found once for as long as its document is at hand. */
export function linesOf({ document }: Source): LineIndex {
  let lines = indexes.get(document);
  if (lines === undefined) {
    lines = createLineIndex(document.prose.text);
    indexes.set(document, lines);
  }
  return lines;
}

/** A place in a source as people are shown it: `a.md:3:5`, `report.pdf:page 3`, `prices.xlsx:Prices!B7`, `news.jsonl:12`. */
export function placeOf(source: Source, offset: number): string {
  const file = source.file ?? source.path;
  if (source.record !== undefined) return `${file}:${source.record}`;
  if (countsInFile(source)) {
    const { line, character } = linesOf(source).positionAt(offset);
    return `${file}:${line + 1}:${character + 1}`;
  }
  const place = sayPlace(placeInFile(source, offset));
  return place === "" ? file : `${file}:${place}`;
}

/** With how many other drafts each document was compared. */
export function otherDrafts({ drafts = [] }: SourcesReport): number {
  return Math.max(0, drafts.length - 1);
}

const byPath = new WeakMap<SourcesReport, ReadonlyMap<string, Source>>();

/** The source that a finding refers to; `undefined` for a place in the checked document itself. */
export function sourceAt(report: SourcesReport, path: string | undefined): Source | undefined {
  if (path === undefined) return undefined;
  let sources = byPath.get(report);
  if (sources === undefined) {
    sources = new Map([...(report.drafts ?? []), ...report.sources].map((source) => [source.path, source]));
    byPath.set(report, sources);
  }
  return sources.get(path);
}
