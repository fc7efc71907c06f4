import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { removeStore, STORE_ENDING } from "./open-store.ts";
import { failureOf } from "./sqlite-store.ts";

/** What a file holds that records of sources are kept in. */
export interface StoreReport {
  readonly file: string;
  /** With what SQLite keeps beside it. */
  readonly bytes: number;
  /** The build that made it; absent where it cannot be read. */
  readonly engine?: string;
  /** Why it cannot be read, in words; absent where it can. */
  readonly problem?: string;
  readonly libraries: readonly LibraryReport[];
}

export interface LibraryReport {
  /** The patterns that its sources were found by. */
  readonly patterns: readonly string[];
  readonly files: number;
  readonly sources: number;
  readonly claims: number;
}

/** What is kept in the folder of a project, by name; nothing where there is no such folder. */
export async function reportStores(folder: string): Promise<StoreReport[]> {
  return Promise.all(storesIn(folder).map(reportStore));
}

/** What is wrong in a store, in words; nothing where all is well. Reads the whole file. */
export async function verifyStore(file: string): Promise<string[]> {
  const { DatabaseSync } = await import("node:sqlite");
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      const wrong = database
        .prepare("pragma integrity_check(20)")
        .all()
        .map((row) => String(Object.values(row)[0]))
        .filter((line) => line !== "ok");
      for (const [query, words] of CONDITIONS) {
        const count = Number(database.prepare(`select count(*) as n from ${query}`).get()?.n);
        if (count > 0) wrong.push(`${count} ${words}`);
      }
      return wrong;
    } finally {
      database.close();
    }
  } catch (error) {
    const failure = failureOf(error);
    return [failure instanceof Error ? failure.message : String(failure)];
  }
}

/** Removes what is kept of a project's sources and tells how many bytes that were. */
export function clearStores(folder: string): number {
  let bytes = 0;
  for (const file of storesIn(folder)) {
    bytes += sizeOf(file);
    removeStore(file);
  }
  return bytes;
}

/** What no sound store has. */
const CONDITIONS: readonly (readonly [query: string, words: string])[] = [
  ["sources s where not exists (select 1 from texts t where t.text = s.text)", "sources without their text"],
  ["texts t where not exists (select 1 from sources s where s.text = t.text)", "texts that belong to no source"],
  ["records r where not exists (select 1 from texts t where t.text = r.text)", "records of no text"],
  [
    "postings p where not exists (select 1 from sources s where s.text = p.text and s.library = p.library)",
    "look-up entries that lead nowhere",
  ],
  ["words where places < 0", "words that are counted wrong"],
];

function storesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(STORE_ENDING))
    .sort()
    .map((name) => join(folder, name));
}

function sizeOf(file: string): number {
  return ["", "-wal", "-shm"].reduce(
    (sum, part) => sum + (statSync(file + part, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

async function reportStore(file: string): Promise<StoreReport> {
  const { DatabaseSync } = await import("node:sqlite");
  const bytes = sizeOf(file);
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      const engine = String(database.prepare("select engine from about").get()?.engine);
      const rows = database.prepare(LIBRARIES).all();
      const libraries = rows.map((row) => ({
        patterns: JSON.parse(String(row.name)) as string[],
        files: Number(row.files),
        sources: Number(row.sources),
        claims: Number(row.claims),
      }));
      return { file, bytes, engine, libraries };
    } finally {
      database.close();
    }
  } catch (error) {
    const failure = failureOf(error);
    return { file, bytes, libraries: [], problem: failure instanceof Error ? failure.message : String(failure) };
  }
}

const LIBRARIES = `
select name,
  (select count(*) from files f where f.library = l.library) as files,
  (select count(*) from sources s where s.library = l.library) as sources,
  (select coalesce(sum(t.head ->> '$.claims'), 0) from sources s join texts t on t.text = s.text
    where s.library = l.library) as claims
from libraries l order by name`;
