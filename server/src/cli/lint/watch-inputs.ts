import { dirname, posix, relative, resolve } from "node:path";
import { watch } from "chokidar";
import type { ResultCache } from "../../host/result-cache.ts";
import type { Terminal } from "../../host/terminal.ts";
import { isGlob } from "../../sources/glob.ts";
import { harmless } from "../stylish/screen-text.ts";
import { UsageError } from "../usage-error.ts";
import { WATCHED_HIDDEN } from "./watched-settings.ts";

export interface WatchedPaths {
  /** Files, folders and globs. */
  readonly watched: readonly string[];
  /** What a run writes itself. */
  readonly written: readonly string[];
}

/** How long the disk must be quiet before the next run, in milliseconds. */
const QUIET = 150;

/** Runs once, and again whenever a file changes; what did not change is known from the run before. Never resolves. */
export async function watchInputs(
  { watched, written }: WatchedPaths,
  terminal: Terminal,
  once: (results: ResultCache, watchToo: (paths: readonly string[]) => void) => Promise<number>,
): Promise<never> {
  const results = createMemoryResults();
  const own = new Set(written.map((path) => resolve(terminal.folder, path)));
  const changed = new Set<string>();
  let wake = () => {};
  const taken = new Set<string>();
  const fresh = (paths: readonly string[]) => {
    const full = paths.map((path) => resolve(terminal.folder, unglobbed(path)));
    return full.filter((path) => !taken.has(path) && taken.add(path));
  };
  const watcher = watch(fresh(watched), {
    ignoreInitial: true,
    ignored: (path) => own.has(path) || isPassedOver(relative(rootOf(path, taken), path)),
  });
  watcher.on("all", (event, path) => {
    if (event === "addDir") return;
    changed.add(relative(terminal.folder, path));
    wake();
  });
  watcher.on("error", (error) =>
    terminal.warn(`tickmark: ${error instanceof Error ? error.message : String(error)}\n`),
  );
  await new Promise<void>((ready) => watcher.once("ready", () => ready()));
  for (;;) {
    try {
      await once(results, (paths) => {
        const more = fresh(paths);
        if (more.length > 0) watcher.add(more);
      });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      terminal.warn(`tickmark: ${error.message}\n`);
    }
    results.settle();
    terminal.warn("tickmark: watching; Ctrl-C ends it\n");
    if (changed.size === 0) {
      await new Promise<void>((awake) => {
        wake = awake;
      });
    }
    for (let before = -1; before !== changed.size; ) {
      before = changed.size;
      await new Promise((quiet) => setTimeout(quiet, QUIET));
    }
    const [first = "", ...more] = changed;
    changed.clear();
    terminal.clear?.();
    terminal.warn(`tickmark: ${harmless(first)}${more.length > 0 ? ` and ${more.length} more` : ""} changed\n`);
  }
}

/** The innermost of the watched paths that a path lies in: what lies in a hidden folder is looked at where it was asked for. */
function rootOf(path: string, taken: ReadonlySet<string>): string {
  for (let folder = path; ; folder = dirname(folder))
    if (taken.has(folder) || dirname(folder) === folder) return folder;
}

/** The folder that a pattern begins with. */
function unglobbed(path: string): string {
  let kept = path;
  while (isGlob(kept)) kept = posix.dirname(kept);
  return kept;
}

/** Hidden files but those that are settings, packages, and what is written beside a file before it takes its place. */
function isPassedOver(path: string): boolean {
  return path
    .split(/[\\/]/)
    .some(
      (part) =>
        part === "node_modules" ||
        (/^\.(?!\.?$)/.test(part) && !WATCHED_HIDDEN.has(part)) ||
        /\.[0-9a-f]{12}\.tmp$/.test(part),
    );
}

/** Results in memory: those of the last run and of the one that goes on. */
function createMemoryResults(): ResultCache & { settle(): void } {
  let last = new Map<string, string>();
  let next = new Map<string, string>();
  return {
    get(key) {
      const value = last.get(key) ?? next.get(key);
      if (value !== undefined) next.set(key, value);
      return value;
    },
    put: (key, value) => void next.set(key, value),
    settle() {
      last = next;
      next = new Map();
    },
    close() {},
  };
}
