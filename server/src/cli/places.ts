import type { Source } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import type { SourcesReport } from "../service/claim-service.ts";
import { createLineIndex, type LineIndex, type Position } from "../text/line-index.ts";

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export function rangeOf(lines: LineIndex, [start, end]: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

const indexes = new WeakMap<Source, LineIndex>();

/** Lines of a source, found once for each. */
export function linesOf(source: Source): LineIndex {
  let lines = indexes.get(source);
  if (lines === undefined) {
    lines = createLineIndex(source.document.prose.text);
    indexes.set(source, lines);
  }
  return lines;
}

const byPath = new WeakMap<SourcesReport, ReadonlyMap<string, Source>>();

/** The source that a finding refers to; `undefined` for a place in the checked document itself. */
export function sourceAt(report: SourcesReport, path: string | undefined): Source | undefined {
  if (path === undefined) return undefined;
  let sources = byPath.get(report);
  if (sources === undefined) {
    sources = new Map(report.sources.map((source) => [source.path, source]));
    byPath.set(report, sources);
  }
  return sources.get(path);
}
