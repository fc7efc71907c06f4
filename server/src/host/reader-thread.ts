/** What a thread does that reads sources beside the main one. */
import { parentPort, workerData } from "node:worker_threads";
import { type FileEntry, type FileRecords, type IndexStore, StoreFailure } from "../sources/index/index-store.ts";
import { MemoryStore } from "../sources/index/memory-store.ts";
import { createBatchReader } from "../sources/index/read-batches.ts";
import type { FileToRead } from "../sources/index/read-records.ts";
import { createNodeFileSystem } from "./node-file-system.ts";
import { openSqliteStore, type SqliteOptions } from "./sqlite-store.ts";

/** Nobody waits for a thread, which may well wait for the other threads, in milliseconds. */
const PATIENCE = 120_000;

/** What a thread is started with. */
export interface ThreadData {
  /** Where relative paths count from. */
  readonly folder: string;
  /** The store to write to; absent where records are sent back. */
  readonly store?: SqliteOptions;
  /** Not zero: stop soon. */
  readonly cancelled: Int32Array<SharedArrayBuffer>;
}

/** What a thread answers. */
export type ThreadAnswer =
  /** In its store by now. */
  | { readonly entries: readonly FileEntry[] }
  | { readonly records: readonly FileRecords[] }
  /** All files of the last message are done. */
  | { readonly idle: true }
  | { readonly failure: Pick<StoreFailure, "message" | "kind"> };

/** Reads what the parent thread sends until it is ended. */
export async function runReaderThread(): Promise<void> {
  const { folder, store: place, cancelled } = workerData as ThreadData;
  const answer = (message: ThreadAnswer) => parentPort?.postMessage(message);
  const reader = createBatchReader(createNodeFileSystem(folder), { pauses: false });
  const cancellation = {
    get cancelled() {
      return Atomics.load(cancelled, 0) !== 0;
    },
  };
  let store: IndexStore;
  try {
    store =
      place === undefined
        ? new Sender(answer)
        : openSqliteStore(await import("node:sqlite"), { ...place, patience: PATIENCE });
  } catch (error) {
    fail(error);
    return;
  }
  parentPort?.on("message", async (files: readonly FileToRead[]) => {
    try {
      const filed = (entries: readonly FileEntry[]) => {
        if (place !== undefined) answer({ entries });
      };
      await reader.read(files, store, filed, cancellation);
      answer({ idle: true });
    } catch (error) {
      fail(error);
    }
  });
  answer({ idle: true });

  function fail(error: unknown): void {
    if (!(error instanceof StoreFailure)) throw error;
    answer({ failure: { message: error.message, kind: error.kind } });
  }
}

/** Sends records to the parent in place of keeping them. */
class Sender extends MemoryStore {
  readonly #answer: (message: ThreadAnswer) => void;

  constructor(answer: (message: ThreadAnswer) => void) {
    super();
    this.#answer = answer;
  }

  override write({ put }: { readonly put: readonly FileRecords[] }): void {
    this.#answer({ records: put });
  }
}
