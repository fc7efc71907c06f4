import type { Prose } from "../../model/prose.ts";
import type { SourceMark, SourceMetadata } from "../../model/source.ts";
import type { Problem } from "../problem.ts";

/** A file to be read. */
export interface FileBytes {
  /** As messages name it; never opened by a reader. */
  readonly path: string;
  /** The whole file, or the first part of one that is longer than what is read of its format. */
  readonly bytes: Uint8Array;
  /** Of the whole file, in bytes. */
  readonly size: number;
}

/** One document of a file, not yet searched for claims. */
export interface FileDocument {
  readonly prose: Prose;
  /** What the file's own fields say (front matter, meta tags, properties), not what its prose says. */
  readonly metadata: SourceMetadata;
  /** What the program that saved it noted, such as the day it was made; trusted less than the prose. Absent for none. */
  readonly properties?: SourceMetadata;
  /** See {@link Source.marks}; absent where offsets count in the file itself. */
  readonly marks?: readonly SourceMark[];
  /** Which line of the file it is, counted from 1; absent where the file is one document. */
  readonly record?: number;
}

/** What came of reading a file. Where documents come with problems, a part was read. */
export interface FileReading {
  readonly documents: readonly FileDocument[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the documents in a file of one format. It is pure and keeps nothing, so it runs on any thread; time and memory are
 * linear in the bytes or bounded. It never rejects for what is in the file: that is a problem that names it.
 */
export type Reader = (file: FileBytes) => Promise<FileReading>;

/** Nothing was read, for this reason. */
export function unread(path: string, reason: string): FileReading {
  return { documents: [], problems: [{ path, message: `${reason}; it was passed over` }] };
}
