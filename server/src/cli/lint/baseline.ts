import * as z from "zod";
import type { Diagnostic, LintResult } from "./lint-result.ts";

/** The findings that a project lives with for now: a file of the project, so that a review sees it change. */
export interface Baseline {
  /** A file's result without what is known, and how much that was. */
  filter(result: LintResult): { readonly result: LintResult; readonly known: number };
  /** Known findings of files checked so far that did not come up again. */
  unmatched(): readonly UnmatchedFinding[];
  /** The baseline's text with the files checked so far as they are now; others stay as they were. */
  renewed(): string;
  /** The same without what did not come up again, and without files that `exists` denies. */
  pruned(exists: (path: string) => boolean): string;
}

export interface UnmatchedFinding {
  readonly path: string;
  readonly check: string;
  readonly text: string;
}

export const BASELINE_NAME = "tickmark-suppressions.json";

const entrySchema = z.strictObject({ check: z.string(), text: z.string(), fingerprint: z.string() });
const schema = z.strictObject({ version: z.literal(1), files: z.record(z.string(), z.array(entrySchema)) });

type Entry = z.infer<typeof entrySchema>;

/** Reads a baseline; an empty one where `text` is absent. Throws an error that says what is wrong with the text. */
export function readBaseline(text: string | undefined): Baseline {
  const files = new Map(Object.entries(text === undefined ? {} : parse(text).files));
  const found = new Map<string, readonly Diagnostic[]>();

  const entriesOf = (path: string) => files.get(path) ?? [];
  const printsOf = (path: string) => new Set((found.get(path) ?? []).map(({ fingerprint }) => fingerprint));
  const stillThere = (path: string) => {
    const prints = printsOf(path);
    return entriesOf(path).filter(({ fingerprint }) => prints.has(fingerprint));
  };

  return {
    filter(result) {
      found.set(result.path, result.diagnostics);
      const known = new Set(entriesOf(result.path).map(({ fingerprint }) => fingerprint));
      const diagnostics = result.diagnostics.filter(({ fingerprint }) => !known.has(fingerprint));
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
    pruned(exists) {
      const all = new Map([...files].filter(([path]) => found.has(path) || exists(path)));
      for (const path of found.keys()) all.set(path, stillThere(path));
      return written(all);
    },
  };
}

function parse(text: string): z.infer<typeof schema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error("is not valid JSON");
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const at = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new Error(`is no list of known findings${at === "" ? "" : ` (see "${at}")`}`);
}

function entry({ code, text, fingerprint }: Diagnostic): Entry {
  return { check: code, text, fingerprint };
}

/** Sorted and a line a finding, so that changes of two people merge. */
function written(files: ReadonlyMap<string, readonly Entry[]>): string {
  const paths = [...files.keys()].filter((path) => (files.get(path)?.length ?? 0) > 0).sort();
  const parts = paths.map((path) => {
    const lines = [...(files.get(path) ?? [])].sort(byCheck).map((each) => `      ${JSON.stringify(each)}`);
    return `    ${JSON.stringify(path)}: [\n${lines.join(",\n")}\n    ]`;
  });
  return `{\n  "version": 1,\n  "files": {${parts.length > 0 ? `\n${parts.join(",\n")}\n  ` : ""}}\n}\n`;
}

function byCheck(a: Entry, b: Entry): number {
  return compare(a.check, b.check) || compare(a.text, b.text) || compare(a.fingerprint, b.fingerprint);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
