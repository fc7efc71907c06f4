import { createBreath } from "../breath.ts";
import type { Cancellation } from "../cancellation.ts";
import type { FileSystem } from "../file-system.ts";
import type { FileEntry, FileRecords, IndexStore } from "./index-store.ts";
import { type FileToRead, readRecords } from "./read-records.ts";

/** Reads files into a store. */
export interface BatchReader {
  /**
   * `filed` hears of every file whose records are in the store from then on. Resolves when all are, or when it was
   * cancelled; rejects with `StoreFailure` where the store is of no use any more.
   */
  read(
    files: readonly FileToRead[],
    store: IndexStore,
    filed: (entries: readonly FileEntry[]) => void,
    cancellation?: Cancellation,
  ): Promise<void>;
  /** Ends threads that wait for more. */
  close(): void;
}

/** How many files and characters of records are written at once, so that nobody waits long for the store. */
const FILES = 200;
const CHARACTERS = 4_000_000;

/** Reads on the thread that asks, with pauses for whoever else waits there unless nobody does. */
export function createBatchReader(files: FileSystem, { pauses = true } = {}): BatchReader {
  return {
    async read(wanted, store, filed, cancellation) {
      const breath = createBreath(8);
      let waiting: FileRecords[] = [];
      let size = 0;
      const write = () => {
        if (waiting.length === 0) return;
        store.write({ put: waiting, remove: [] });
        filed(waiting.map(({ entry }) => entry));
        waiting = [];
        size = 0;
      };
      for (const file of wanted) {
        const read = await readRecords(files, file, (content) => store.filed(content));
        waiting.push(read);
        size += sizeOf(read);
        if (waiting.length >= FILES || size > CHARACTERS) write();
        if (pauses) await breath.take();
        if (cancellation?.cancelled) break;
      }
      // What has been read stays read for the next attempt.
      write();
    },
    close() {},
  };
}

/** About how many characters the records of a file have. */
export function sizeOf({ records }: FileRecords): number {
  let size = 0;
  for (const { document, claims } of records.values()) size += document.length + claims.length * 700;
  return size;
}
