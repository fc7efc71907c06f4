import type { RecordStore } from "../../compare/records/record-store.ts";
import type { SourceHead, SourceRecord } from "../../compare/records/source-record.ts";
import type { Problem } from "../problem.ts";

export { packPlaces, packPostings, unpackPlaces, unpackPostings } from "../../compare/records/posting-bytes.ts";
export type { RecordStore, TextPosting } from "../../compare/records/record-store.ts";
export type { Posting, SourceHead, SourceRecord } from "../../compare/records/source-record.ts";

/** A text of a file: its number, equal for equal texts, with what is known of it. */
export interface FiledText {
  readonly text: number;
  readonly head: SourceHead;
}

/** What came of reading a file. */
export interface Filed {
  /** In the order of the file; none where it could not be read. */
  readonly texts: readonly FiledText[];
  readonly problems: readonly Problem[];
}

/** A file of the library as it was when it was read last. */
export interface FileEntry extends Filed {
  /** As results name it. */
  readonly path: string;
  /** Identity, age and size on disk. */
  readonly stamp: string;
  /** When its bytes were fetched, in milliseconds since 1970. */
  readonly readAt: number;
  /** What reading it depended on, as a hash: its bytes, its ending, and what an index beside it says; "" where it was refused. */
  readonly content: string;
  /** What an index beside it says, as JSON; "" for nothing. */
  readonly listed: string;
}

/** An entry with the records of its texts; those that the store has already may be left out. */
export interface FileRecords {
  readonly entry: FileEntry;
  readonly records: ReadonlyMap<number, SourceRecord>;
}

/** What is written at once, or not at all. */
export interface IndexBatch {
  readonly put: readonly FileRecords[];
  /** Paths of files that are sources no more. */
  readonly remove: readonly string[];
}

/**
 * The records of one library: the files that one set of patterns leads to. Look-ups see what is written, batch by batch.
 * Every call may throw {@link StoreFailure}; after that the store is of no use.
 */
export interface IndexStore extends RecordStore {
  /** Plain data from which another thread opens the same store; absent for one in memory. */
  readonly shared?: object;
  entries(): FileEntry[];
  /** What came of reading equal content, in this library or in another that shares the file; `undefined` where unknown. */
  filed(content: string): Filed | undefined;
  write(batch: IndexBatch): void;
  close(): void;
}

/**
 * - `damaged`: what is kept cannot be read; a new one in its place would do
 * - `refused`: the disk, or somebody else's file, stands in the way
 * - `changed`: another process took something out at this very moment; opening it again would do
 */
export type FailureKind = "damaged" | "refused" | "changed";

/** Why a store cannot be used any further; the message continues a sentence that begins with its file. */
export class StoreFailure extends Error {
  readonly kind: FailureKind;

  constructor(message: string, kind: FailureKind) {
    super(message);
    this.kind = kind;
  }
}
