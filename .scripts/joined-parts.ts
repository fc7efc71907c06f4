import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "esbuild";

/**
 * A bundler makes one chunk of what the same entries need, and whatever is loaded on its own is an entry: with dozens of
 * those, what every run of `lint` loads falls into nearly a hundred chunks, and finding them takes longer than running them.
 * Here an entry that needs something of a part loads the whole part, so that most of it stays together.
 */
export function joinedParts(folder: string, entries: readonly string[]): Plugin {
  const source = resolve(folder);
  const imports = readImports(
    source,
    entries.map((path) => resolve(path)),
  );
  const reached = parts.map(({ root }) => reachedFrom(join(source, root), imports.still));
  const wanted = new Map<string, string[]>();
  for (const entry of imports.entries) {
    if (lean.has(entry.slice(source.length + 1).replaceAll("\\", "/"))) continue;
    const needed = reachedFrom(entry, imports.still);
    const roots = parts.filter(({ least }, i) => {
      const own = [...needed].filter((path) => reached.findIndex((part) => part.has(path)) === i);
      return own.length >= least;
    });
    wanted.set(
      entry,
      roots.map(({ root }) => join(source, root)).filter((root) => root !== entry),
    );
  }
  return {
    name: "joined-parts",
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const roots = wanted.get(path) ?? [];
        if (roots.length === 0) return undefined;
        const lines = roots.map((root) => `import ${JSON.stringify(root)};`);
        return { contents: [readFileSync(path, "utf8"), ...lines].join("\n"), loader: "ts" };
      });
    },
  };
}

/** What is loaded together: all that a file imports, without what an earlier part has; at `least` so many files of it ask for it. */
const parts: readonly { readonly root: string; readonly least: number }[] = [
  { root: "cli/lint/lint-command.ts", least: 1 },
  { root: "cli/lint/lint-engine.ts", least: 4 },
];

/** What tells the version, and nothing else. */
const lean: ReadonlySet<string> = new Set(["cli.ts", "command-line.ts", "cli/main.ts"]);

interface Imports {
  /** Files with what they import at once. */
  readonly still: ReadonlyMap<string, readonly string[]>;
  /** Files that something loads on its own. */
  readonly entries: ReadonlySet<string>;
}

function readImports(source: string, named: readonly string[]): Imports {
  const still = new Map<string, string[]>();
  const entries = new Set(named);
  for (const name of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts")) continue;
    const path = join(source, name);
    const text = readFileSync(path, "utf8");
    const full = (specifier = "") => resolve(dirname(path), specifier);
    still.set(
      path,
      [...text.matchAll(STILL)].map(([, specifier]) => full(specifier)),
    );
    for (const [, specifier] of text.matchAll(LATER)) entries.add(full(specifier));
  }
  return { still, entries };
}

const STILL = /^(?:import|export) (?!type )[^;]*?"(\.[^"]+)";/gm;
const LATER = /\bimport\("(\.[^"]+)"\)/g;

function reachedFrom(
  path: string,
  imports: ReadonlyMap<string, readonly string[]>,
  seen = new Set<string>(),
): ReadonlySet<string> {
  const next = imports.get(path);
  if (next === undefined || seen.has(path)) return seen;
  seen.add(path);
  for (const each of next) reachedFrom(each, imports, seen);
  return seen;
}
