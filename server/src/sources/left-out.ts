import { compileGlob } from "./glob.ts";

/** What patterns that begin with `!` leave out of what the others lead to. */
export interface LeftOut {
  /** Whether a file or folder is left out, by itself or with a folder above it. */
  holds(path: string): boolean;
}

/** Takes the patterns without their `!`; `undefined` where there is none. */
export function createLeftOut(patterns: readonly string[]): LeftOut | undefined {
  if (patterns.length === 0) return undefined;
  const globs = patterns.map((pattern) => compileGlob(pattern.replace(/(?<=.)\/+$/, "")));
  return {
    holds(path) {
      if (globs.some((glob) => glob.matches(path))) return true;
      for (let end = path.indexOf("/", 1); end >= 0; end = path.indexOf("/", end + 1)) {
        const above = path.slice(0, end);
        if (globs.some((glob) => glob.matches(above))) return true;
      }
      return false;
    },
  };
}
