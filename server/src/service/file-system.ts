/** The disk as the service sees it; it is defined where files are first read. */
export type { FileStat, FileSystem, FolderEntry } from "../sources/file-system.ts";
