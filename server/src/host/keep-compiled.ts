import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { usualCacheFolder } from "./cache-folder.ts";
import { makeFolder } from "./make-folder.ts";

/** Keeps what the engine compiled of this program for the next start, unless a command line says that nothing is to be kept. */
export function keepCompiled(args: readonly string[]): void {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  if (options.includes("--no-cache")) return;
  const named = options.find((_, i) => options[i - 1] === "--cache-folder");
  const joined = options.find((each) => each.startsWith("--cache-folder="))?.slice("--cache-folder=".length);
  keepCompiledIn(named ?? joined);
}

/** The same in a cache folder, the usual one where none is named. Each thread has to be told by itself. */
export function keepCompiledIn(cacheFolder: string | undefined): void {
  const folder = join(cacheFolder ?? usualCacheFolder(), "compiled");
  // A folder that cannot be written to is no fault: the next start is as slow as this one.
  try {
    makeFolder(folder);
  } catch {
    return;
  }
  enableCompileCache(folder);
}
