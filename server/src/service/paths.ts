import { posix } from "node:path";

/** A path as seen from the root, without a slash at its end; relative ones count from `folder`. */
export function absolutePath(folder: string, path: string): string {
  if (path.startsWith("/") || /^[A-Za-z]:\//.test(path)) return trimEnd(posix.normalize(path));
  return trimEnd(posix.join(folder, path));
}

/** A path as seen from an absolute folder: "." for the folder itself. */
export function relativePath(folder: string, path: string): string {
  if (path === folder) return ".";
  const start = folder.endsWith("/") ? folder : `${folder}/`;
  return path.startsWith(start) ? path.slice(start.length) : posix.relative(folder, path);
}

function trimEnd(path: string): string {
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}
