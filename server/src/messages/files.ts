/**
 * What the server asks the editor about files that it cannot reach by itself: those of a browser, and those of virtual file
 * systems. A client says with `files: true` in its initialization options that it answers.
 */
export const STAT_FILE = "tickmark/files/stat";
export const LIST_FOLDER = "tickmark/files/list";
export const READ_FILE = "tickmark/files/read";

export interface FileRequest {
  readonly uri: string;
}

/** Why nothing can be said; as Node names it, where that has a name. */
export interface FileRefusal {
  /** `ENOENT`, `EACCES`, `EISDIR`, `ENOTDIR`, or words. */
  readonly refused: string;
}

/** Links are followed. */
export interface FileState {
  readonly kind: "file" | "folder" | "other";
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

export interface FolderList {
  readonly entries: readonly { readonly name: string; readonly kind: "file" | "folder" | "link" | "other" }[];
}

/** A whole file. */
export interface FileContent {
  readonly base64: string;
}
