import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { type IndexStore, StoreFailure } from "../sources/index/index-store.ts";
import { MemoryStore } from "../sources/index/memory-store.ts";
import type { OpenedStore, OpenStore } from "../sources/library.ts";
import { engineVersion } from "./engine-version.ts";
import { makeFolder } from "./make-folder.ts";
import { failureOf, openSqliteStore } from "./sqlite-store.ts";

export interface StorePlace {
  /** Made where it is not there. */
  readonly folder: string;
  /** The build whose records are kept; that of this program where absent. */
  readonly engine?: string;
  /** In bytes; a usual one where absent. */
  readonly limit?: number;
}

/** More than a hundred thousand articles take. */
const LIMIT = 4_000_000_000;
/** How long the file of another build is kept, in milliseconds. */
const KEPT = 14 * 86_400_000;
/** How long the main thread may stand still for another writer. */
const PATIENCE = 5000;
/** How the names of all stores end. */
export const STORE_ENDING = ".sqlite";

/** The file that one build keeps its records in. */
export function storeFile({ folder, engine = engineVersion() }: StorePlace): string {
  return join(folder, `${engine}${STORE_ENDING}`);
}

/**
 * Opens stores in a folder. What is damaged is made anew; where the disk refuses, or Node has no SQLite, records are kept
 * in memory.
 */
export function createStoreOpener(place: StorePlace): OpenStore {
  const { folder, engine = engineVersion(), limit = LIMIT } = place;
  const file = storeFile(place);
  let rebuilt = false;
  let reopened = 0;

  const inMemory = (reason: string): OpenedStore => ({
    store: new MemoryStore(),
    problem: {
      path: file,
      message: `${reason}; what is read of the sources is kept in memory, for this run only`,
      harmless: true,
    },
  });
  const anew = (reason: string) => ({ path: file, message: `${reason}; it is made anew`, harmless: true }) as const;

  return async (library, failure) => {
    const sqlite = await import("node:sqlite").catch(() => undefined);
    if (sqlite === undefined) return { store: new MemoryStore() };
    if (failure?.kind === "refused" || (failure?.kind === "damaged" && rebuilt)) return inMemory(failure.message);
    if (failure?.kind === "changed" && ++reopened > 1) return inMemory(failure.message);
    const open = (): IndexStore => openSqliteStore(sqlite, { file, engine, library, limit, patience: PATIENCE });
    try {
      makeFolder(folder);
      removeOthers(folder, file);
      if (failure?.kind === "damaged") {
        rebuilt = true;
        removeStore(file);
        return { store: open(), problem: anew(failure.message) };
      }
      return { store: open() };
    } catch (error) {
      const found = failureOf(error);
      if (!(found instanceof StoreFailure)) return inMemory(`cannot be used (${String(error)})`);
      if (found.kind !== "damaged" || rebuilt) return inMemory(found.message);
      rebuilt = true;
      try {
        removeStore(file);
        return { store: open(), problem: anew(found.message) };
      } catch (again) {
        return inMemory(again instanceof Error ? again.message : String(again));
      }
    }
  };
}

/** Removes a store with what SQLite keeps beside it. */
export function removeStore(file: string): void {
  for (const part of ["-wal", "-shm", "-journal", ""]) rmSync(file + part, { force: true });
}

/** Removes what other builds left behind and nobody wrote to for long. */
function removeOthers(folder: string, file: string): void {
  for (const name of readdirSync(folder)) {
    const other = join(folder, name);
    if (!name.endsWith(STORE_ENDING) || other === file) continue;
    const age = Date.now() - (statSync(other, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > KEPT) removeStore(other);
  }
}
