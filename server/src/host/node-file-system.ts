import { closeSync, type Dirent, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { FileSystem, FolderEntry } from "../service/file-system.ts";

/**
 * The real disk; relative paths count from `folder`. Each call goes to the disk at once and not by way of the thread pool,
 * which costs several times more than reading a small file; who reads many pauses between them.
 */
export function createNodeFileSystem(folder: string = process.cwd()): FileSystem {
  return {
    read: async (path, most = Infinity) => {
      const full = resolve(folder, path);
      return most < Infinity && statSync(full).size > most ? readBeginning(full, most) : readFileSync(full);
    },
    async stat(path) {
      let found: ReturnType<typeof statOf>;
      try {
        found = statOf(resolve(folder, path));
      } catch (error) {
        if (isAbsence(error)) return undefined;
        throw error;
      }
      if (found === undefined) return undefined;
      return {
        kind: found.isFile() ? "file" : found.isDirectory() ? "folder" : "other",
        size: Number(found.size),
        modified: Number(found.mtimeNs) / 1e6,
        // Numbers of files go beyond what a double holds on some systems.
        identity: `${found.dev}:${found.ino}`,
      };
    },
    async list(path) {
      const entries = readdirSync(resolve(folder, path), { withFileTypes: true });
      return entries
        .map((entry): FolderEntry => ({ name: entry.name, kind: kindOf(entry) }))
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    },
  };
}

function readBeginning(path: string, most: number): Uint8Array {
  const file = openSync(path, "r");
  try {
    const bytes = new Uint8Array(most);
    let length = 0;
    for (let read = 1; read > 0 && length < most; length += read)
      read = readSync(file, bytes, length, most - length, null);
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

function statOf(path: string) {
  return statSync(path, { bigint: true, throwIfNoEntry: false });
}

function kindOf(entry: Dirent): FolderEntry["kind"] {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
}

/** A file where a folder was expected has nothing below it. */
function isAbsence(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOTDIR";
}
