import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { FileSystem, FolderEntry } from "../service/file-system.ts";

/** The real disk; relative paths count from `folder`. */
export function createNodeFileSystem(folder: string = process.cwd()): FileSystem {
  return {
    read: (path) => readFile(resolve(folder, path)),
    async stat(path) {
      try {
        const found = await stat(resolve(folder, path), { bigint: true });
        return {
          kind: found.isFile() ? "file" : found.isDirectory() ? "folder" : "other",
          size: Number(found.size),
          modified: Number(found.mtimeNs) / 1e6,
          identity: `${found.dev}:${found.ino}`,
        };
      } catch (error) {
        if (isAbsence(error)) return undefined;
        throw error;
      }
    },
    async list(path) {
      const entries = await readdir(resolve(folder, path), { withFileTypes: true });
      return entries
        .map((entry): FolderEntry => ({ name: entry.name, kind: kindOf(entry) }))
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    },
  };
}

function kindOf(entry: Dirent): FolderEntry["kind"] {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
}

function isAbsence(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
