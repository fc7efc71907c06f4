import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from "diff";

/** A unified diff from one text to the other, as `git apply` and `patch -p1` read it. */
export function fixDiff(path: string, before: string, after: string): string {
  const name = path.replace(/^\/+/, "");
  return formatPatch(structuredPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined), FILE_HEADERS_ONLY);
}
