import type { Source } from "../model/source.ts";
import type { ComparedText } from "./checked-text.ts";

/** The source or draft that a finding of a text names by its path; `undefined` where it is no longer known. */
export function sourceNamed({ sources, drafts }: ComparedText, path: string): Source | undefined {
  return sourceAt(sources, path) ?? sourceAt(drafts, path);
}

const byPath = new WeakMap<readonly Source[], ReadonlyMap<string, Source>>();

function sourceAt(sources: readonly Source[], path: string): Source | undefined {
  let known = byPath.get(sources);
  if (known === undefined) {
    known = new Map(sources.map((source) => [source.path, source]));
    byPath.set(sources, known);
  }
  return known.get(path);
}
