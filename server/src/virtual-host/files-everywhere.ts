import { posix } from "node:path";
import type { FileSystem } from "../service/file-system.ts";

/**
 * One view of several file systems: `chosen` says which has an absolute path. Relative paths count from `folder`, and where
 * there is none, `chosen` gets them as they are.
 */
export function filesEverywhere(chosen: (path: string) => FileSystem, folder: string | undefined): FileSystem {
  const at = (path: string) => (folder === undefined || isAbsolute(path) ? path : posix.join(folder, path));
  return {
    read: (path, most) => chosen(at(path)).read(at(path), most),
    stat: (path) => chosen(at(path)).stat(at(path)),
    list: (path) => chosen(at(path)).list(at(path)),
  };
}

function isAbsolute(path: string): boolean {
  return path.startsWith("/") || /^[A-Za-z]:\//.test(path);
}
