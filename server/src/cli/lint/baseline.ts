import type { Diagnostic, LintResult } from "./lint-result.ts";

/** The findings that a project lives with for now: a file of the project, so that a review sees it change. */
export interface Baseline {
  /** A file's result without what is known, and how much that was. */
  filter(result: LintResult): { readonly result: LintResult; readonly known: number };
  /** Known findings of files checked so far that did not come up again. */
  unmatched(): readonly UnmatchedFinding[];
  /** The baseline's text with the files checked so far as they are now; others stay as they were. */
  renewed(): string;
  /** The same without what did not come up again, and without files that are gone. */
  pruned(): string;
  /** How many findings came up in the files checked so far. */
  readonly size: number;
}

export interface UnmatchedFinding {
  readonly path: string;
  readonly check: string;
  readonly text: string;
}

export interface KnownFinding {
  readonly check: string;
  readonly text: string;
  readonly fingerprint: string;
}

export const BASELINE_NAME = "tickmark-suppressions.json";

export interface BaselinePlace {
  /** The name of a file in the baseline, whichever way it was named on the command line. */
  nameOf(path: string): string;
  /** Whether a file so named is there. */
  exists(name: string): boolean;
}

/** A baseline of what is known by file. What is known of a file that is gone is also known where it turns up anew. */
export function createBaseline(
  files: ReadonlyMap<string, readonly KnownFinding[]>,
  { nameOf, exists }: BaselinePlace,
): Baseline {
  const found = new Map<string, readonly Diagnostic[]>();
  /** What is known by fingerprint of files that are gone; looked up when a file first has something that is not known. */
  let gone: ReadonlySet<string> | undefined;
  const isOfGone = (print: string) => {
    gone ??= new Set(
      [...files].flatMap(([name, known]) => (exists(name) ? [] : known.map(({ fingerprint }) => fingerprint))),
    );
    return gone.has(print);
  };

  const entriesOf = (path: string) => files.get(path) ?? [];
  const printsOf = (path: string) => new Set((found.get(path) ?? []).map(({ fingerprint }) => fingerprint));
  const stillThere = (path: string) => {
    const prints = printsOf(path);
    return entriesOf(path).filter(({ fingerprint }) => prints.has(fingerprint));
  };
  const movedTo = (path: string) => {
    const own = new Set(entriesOf(path).map(({ fingerprint }) => fingerprint));
    const moved = (found.get(path) ?? []).filter(({ fingerprint }) => !own.has(fingerprint) && isOfGone(fingerprint));
    return moved.map(entry);
  };

  return {
    get size() {
      return [...found.values()].reduce((sum, diagnostics) => sum + diagnostics.length, 0);
    },
    filter(result) {
      const name = nameOf(result.path);
      found.set(name, result.diagnostics);
      const known = new Set(entriesOf(name).map(({ fingerprint }) => fingerprint));
      const diagnostics = result.diagnostics.filter(
        ({ fingerprint }) => !known.has(fingerprint) && !isOfGone(fingerprint),
      );
      return { result: { ...result, diagnostics }, known: result.diagnostics.length - diagnostics.length };
    },
    unmatched: () =>
      [...found.keys()].flatMap((path) => {
        const prints = printsOf(path);
        const gone = entriesOf(path).filter(({ fingerprint }) => !prints.has(fingerprint));
        return gone.map(({ check, text: written }) => ({ path, check, text: written }));
      }),
    renewed() {
      const all = new Map(files);
      for (const [path, diagnostics] of found) all.set(path, diagnostics.map(entry));
      return written(all);
    },
    pruned() {
      const all = new Map([...files].filter(([path]) => found.has(path) || exists(path)));
      for (const path of found.keys()) all.set(path, [...stillThere(path), ...movedTo(path)]);
      return written(all);
    },
  };
}

function entry({ code, text, fingerprint }: Diagnostic): KnownFinding {
  return { check: code, text, fingerprint };
}

/** Sorted and a line a finding, so that changes of two people merge. */
function written(files: ReadonlyMap<string, readonly KnownFinding[]>): string {
  const paths = [...files.keys()].filter((path) => (files.get(path)?.length ?? 0) > 0).sort();
  const parts = paths.map((path) => {
    const lines = [...(files.get(path) ?? [])].sort(byCheck).map((each) => `      ${JSON.stringify(each)}`);
    return `    ${JSON.stringify(path)}: [\n${lines.join(",\n")}\n    ]`;
  });
  return `{\n  "version": 1,\n  "files": {${parts.length > 0 ? `\n${parts.join(",\n")}\n  ` : ""}}\n}\n`;
}

function byCheck(a: KnownFinding, b: KnownFinding): number {
  return compare(a.check, b.check) || compare(a.text, b.text) || compare(a.fingerprint, b.fingerprint);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
