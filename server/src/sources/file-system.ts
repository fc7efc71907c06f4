/**
 * The disk as the core sees it; `host/` has the real one. Paths use `/` and are absolute or relative to the working
 * folder. A name on disk is taken as it is: nothing in a path is a pattern here.
 */
export interface FileSystem {
  /**
   * Bytes of a file, or its first `most` bytes where it is longer. Rejects with an error that has a Node-style `code`
   * (ENOENT, EACCES, EISDIR …).
   */
  read(path: string, most?: number): Promise<Uint8Array>;
  /** Size and kind, links followed; `undefined` where nothing is there. `identity` is equal for two paths to one file. */
  stat(path: string): Promise<FileStat | undefined>;
  /** Names in a folder, sorted. Rejects as `read` does. */
  list(folder: string): Promise<readonly FolderEntry[]>;
}

export interface FileStat {
  readonly kind: "file" | "folder" | "other";
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly identity: string;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: "file" | "folder" | "link" | "other";
}
