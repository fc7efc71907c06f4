import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { engineVersion } from "./engine-version.ts";
import { makeFolder } from "./make-folder.ts";

/** Results of earlier runs as texts, by a key that holds all that they depend on but the engine. */
export interface ResultCache {
  get(key: string): string | undefined;
  /** Keeps a result for the next run; written at the latest by {@link close}. */
  put(key: string, value: string): void;
  close(): void;
}

export interface ResultCachePlace {
  /** The project's folder in the cache; made where it is not there. */
  readonly folder: string;
  /** The build whose results are kept; that of this program where absent. */
  readonly engine?: string;
  /** In bytes; a usual one where absent. */
  readonly limit?: number;
}

/** Tells files of this kind from any other database. */
const APPLICATION = 0x544d_5243;
const LIMIT = 64_000_000;
/** So many results are written at once. */
const BATCH = 400;
/** How long to wait for another run to finish writing, in milliseconds. */
const PATIENCE = 2000;
/** How old a result's last use may be noted, so that unchanged runs write nothing, in seconds. */
const NOTED = 86_400;
/** How long the results of another build are kept, in milliseconds. */
const KEPT = 14 * 86_400_000;

/** The file that one build keeps a project's results in. */
export function resultCacheFile({ folder, engine = engineVersion() }: ResultCachePlace): string {
  return join(folder, `results-${engine}.db`);
}

/**
 * Opens the results of a project; `undefined` where they cannot be kept. What is damaged is made anew and somebody else's
 * file is left alone. Two runs may use it at once, and no fault of it ever shows in what a run finds.
 */
export async function openResultCache(place: ResultCachePlace): Promise<ResultCache | undefined> {
  const sqlite = await import("node:sqlite").catch(() => undefined);
  if (sqlite === undefined) return undefined;
  const file = resultCacheFile(place);
  try {
    makeFolder(place.folder);
    removeOldResults(place);
  } catch {
    return undefined;
  }
  for (const attempt of ["first", "anew"]) {
    let database: DatabaseSync | undefined;
    try {
      database = new sqlite.DatabaseSync(file, { timeout: PATIENCE });
      const isOwn = prepare(database);
      if (isOwn) return new SqliteResultCache(database, place.limit ?? LIMIT, file);
      database.close();
      return undefined;
    } catch (error) {
      closeQuietly(database);
      if (attempt === "anew" || !isDamage(error)) return undefined;
      remove(file);
    }
  }
  return undefined;
}

/** Removes the results of other builds that nobody used for long. */
function removeOldResults(place: ResultCachePlace): void {
  const own = resultCacheFile(place);
  for (const name of readdirSync(place.folder)) {
    const file = join(place.folder, name);
    if (!/^results-.+\.db$/.test(name) || file === own) continue;
    const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - written > KEPT) remove(file);
  }
}

function prepare(database: DatabaseSync): boolean {
  const pragma = (name: string) => Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0];
  if (pragma("schema_version") === 0) {
    database.exec("begin immediate");
    // Another run may have been quicker.
    if (pragma("schema_version") === 0) {
      database.exec(`pragma application_id = ${APPLICATION}`);
      database.exec("create table results (key text not null unique, used integer not null, value text not null)");
    }
    database.exec("commit");
  }
  // Losing the last results in a crash costs nothing but time.
  database.exec("pragma synchronous = off");
  return pragma("application_id") === APPLICATION;
}

class SqliteResultCache implements ResultCache {
  readonly #database: DatabaseSync;
  readonly #limit: number;
  readonly #place: string;
  readonly #now = Math.floor(Date.now() / 1000);
  readonly #get;
  #waiting = new Map<string, string>();
  #used: string[] = [];
  #failed = false;

  constructor(database: DatabaseSync, limit: number, file: string) {
    this.#database = database;
    this.#limit = limit;
    this.#place = file;
    this.#get = database.prepare("select value, used from results where key = ?");
  }

  get(key: string): string | undefined {
    if (this.#failed) return undefined;
    try {
      const row = this.#get.get(key);
      if (row === undefined || typeof row.value !== "string") return undefined;
      if (this.#now - Number(row.used) > NOTED) this.#used.push(key);
      return row.value;
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  put(key: string, value: string): void {
    this.#waiting.set(key, value);
    if (this.#waiting.size >= BATCH) this.#write();
  }

  close(): void {
    this.#write();
    closeQuietly(this.#database);
  }

  #write(): void {
    const put = this.#waiting;
    const used = this.#used;
    if (this.#failed || put.size + used.length === 0) return;
    this.#waiting = new Map();
    this.#used = [];
    try {
      this.#database.exec("begin immediate");
      const write = this.#database.prepare("insert or replace into results values (?, ?, ?)");
      for (const [key, value] of put) write.run(key, this.#now, value);
      const note = this.#database.prepare("update results set used = ? where key = ?");
      for (const key of used) note.run(this.#now, key);
      this.#makeRoom();
      this.#database.exec("commit");
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Forgets what was not used for longest, a good part at once, where the file is full. */
  #makeRoom(): void {
    const size = this.#database
      .prepare(
        "select (select count(*) from results) as rows, (page_count - freelist_count) * page_size as bytes from pragma_page_count, pragma_freelist_count, pragma_page_size",
      )
      .get();
    if (Number(size?.bytes ?? 0) <= this.#limit) return;
    const gone = Math.ceil(Number(size?.rows ?? 0) / 3);
    this.#database
      .prepare("delete from results where key in (select key from results order by used, key limit ?)")
      .run(gone);
  }

  /** Nothing is read or kept any more; a damaged file is taken away, so that the next run has a good one. */
  #fail(error: unknown): void {
    this.#failed = true;
    closeQuietly(this.#database);
    if (isDamage(error)) remove(this.#place);
  }
}

/** SQLite's codes for a damaged file, for one that is no database, and for tables that are not as they should be. */
function isDamage(error: unknown): boolean {
  const code = error instanceof Error && "errcode" in error ? Number(error.errcode) % 256 : undefined;
  return code === 1 || code === 11 || code === 26;
}

function remove(file: string): void {
  try {
    for (const part of ["-journal", "-wal", "-shm", ""]) rmSync(file + part, { force: true });
  } catch {
    // The disk refuses; then there is no cache.
  }
}

function closeQuietly(database: DatabaseSync | undefined): void {
  try {
    database?.close();
  } catch {
    // It was closed already, or never opened.
  }
}
