import { statSync } from "node:fs";
import type { DatabaseSync, StatementSync } from "node:sqlite";
import type {
  Filed,
  FiledText,
  FileEntry,
  FileRecords,
  IndexBatch,
  IndexStore,
  Posting,
  SourceHead,
  TextPosting,
} from "../sources/index/index-store.ts";
import { packPlaces, packPostings, StoreFailure, unpackPlaces, unpackPostings } from "../sources/index/index-store.ts";
import { APPLICATION, SCHEMA } from "./sqlite-schema.ts";

type Sqlite = typeof import("node:sqlite");

export interface SqliteOptions {
  readonly file: string;
  /** The build whose records it holds; records of another are of no use. */
  readonly engine: string;
  /** See `OpenStore`. */
  readonly library: string;
  /** How long to wait for another writer to finish its batch, in milliseconds. */
  readonly patience: number;
  /** The file does not grow beyond so many bytes. */
  readonly limit: number;
}

const PAGE = 4096;

/** Opens or makes a store; throws {@link StoreFailure} where that cannot be. */
export function openSqliteStore({ DatabaseSync }: Sqlite, options: SqliteOptions): IndexStore {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(options.file, { timeout: options.patience });
    prepareFile(database, options);
    return new SqliteStore(database, options);
  } catch (error) {
    close(database);
    throw failureOf(error);
  }
}

function prepareFile(database: DatabaseSync, { file, engine, limit }: SqliteOptions): void {
  const pragma = (name: string) => Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0];
  const application = pragma("application_id");
  const isEmpty = pragma("schema_version") === 0;
  if (!isEmpty && application !== APPLICATION) throw new StoreFailure("belongs to another program", "refused");
  database.exec("pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -12000");
  database.exec("pragma wal_autocheckpoint = 4000; pragma temp_store = memory");
  database.exec(`pragma max_page_count = ${Math.ceil(limit / PAGE)}`);
  if (isEmpty) {
    database.exec("begin immediate");
    // Another process may have been quicker.
    if (pragma("schema_version") === 0) {
      database.exec(`pragma application_id = ${APPLICATION}; ${SCHEMA}`);
      database.prepare("insert into about values (?)").run(engine);
    }
    database.exec("commit");
  }
  const made = database.prepare("select engine from about").get()?.engine;
  if (made !== engine) throw new StoreFailure("was made by another version", "damaged");
  // What the write-ahead log holds may make the file larger, never smaller.
  if (Number(pragma("page_count")) * PAGE > statSync(file).size + logSize(file)) {
    throw new StoreFailure("is cut short", "damaged");
  }
}

function logSize(file: string): number {
  return statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
}

/** Codes of SQLite by which a file is damaged, or was never one of its own. */
const DAMAGED = new Set([11, 26]);

/** SQLite's refusal as a failure of the store; any other error is none of it and stays as it is. */
export function failureOf(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreFailure) return error;
  const code = "errcode" in error ? Number(error.errcode) % 256 : undefined;
  // A table or column that is not there: the file is not what it says.
  if (code === 1) return new StoreFailure(`is damaged (${error.message})`, "damaged");
  if (code !== undefined) {
    return new StoreFailure(refusals[code] ?? error.message, DAMAGED.has(code) ? "damaged" : "refused");
  }
  // What was written as JSON is none any more.
  if (error instanceof SyntaxError) return new StoreFailure("is damaged", "damaged");
  return "code" in error ? new StoreFailure(error.message, "refused") : error;
}

const refusals: Readonly<Record<number, string>> = {
  5: "is kept busy by another process",
  6: "is kept busy by another process",
  8: "cannot be written to",
  10: "cannot be read or written (disk error)",
  11: "is damaged",
  13: "cannot grow: the disk or the index's size limit is full",
  14: "cannot be opened or made",
  26: "is damaged (it is no database)",
};

function close(database: DatabaseSync | undefined): void {
  try {
    database?.close();
  } catch {
    // It was closed already, or never opened.
  }
}

class SqliteStore implements IndexStore {
  readonly shared: SqliteOptions;
  readonly #database: DatabaseSync;
  readonly #library: number;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync, options: SqliteOptions) {
    const { library } = options;
    this.shared = options;
    this.#database = database;
    const used = Math.floor(Date.now() / 1000);
    const known = this.#row("select library, used from libraries where name = ?", library);
    if (known !== undefined) {
      this.#library = Number(known[0]);
      // Once a day is enough to tell what is in use.
      if (used - Number(known[1]) > 86_400) {
        this.#run("update libraries set used = ? where library = ?", used, this.#library);
      }
      return;
    }
    this.#run("insert into libraries(name, used) values (?, ?) on conflict do nothing", library, used);
    this.#library = Number(this.#row("select library from libraries where name = ?", library)?.[0]);
  }

  count(word: number): number {
    return this.#ask(() =>
      Number(this.#row("select places from words where library = ? and word = ?", this.#library, word)?.[0] ?? 0),
    );
  }

  postings(word: number, limit: number): readonly TextPosting[] {
    return this.#ask(() =>
      this.#rows(
        "select text, places from postings where library = ? and word = ? order by text limit ?",
        this.#library,
        word,
        limit,
      ).map(([text, places]) => ({ text: Number(text), places: placesOf(places) })),
    );
  }

  document(text: number): string | undefined {
    return this.#ask(() => stringOf(this.#row("select document from texts where text = ?", text)));
  }

  claim(text: number, index: number): string | undefined {
    return this.#record(text, index);
  }

  claims(text: number): readonly string[] {
    return this.#ask(() =>
      this.#rows("select record from records where text = ? and place >= 0 order by place", text).map(([record]) =>
        String(record),
      ),
    );
  }

  office(text: number, mention: number): string | undefined {
    return this.#record(text, -1 - mention);
  }

  entries(): FileEntry[] {
    return this.#ask(() => {
      const texts = new Map<string, FiledText[]>();
      const sources =
        "select s.path, s.text, t.head from sources s join texts t on t.text = s.text where s.library = ? order by s.path, s.position";
      for (const [path, text, head] of this.#rows(sources, this.#library)) {
        const list = texts.get(String(path)) ?? [];
        texts.set(String(path), list);
        list.push({ text: Number(text), head: JSON.parse(String(head)) as SourceHead });
      }
      const files = "select path, stamp, read_at, content, listed, problems from files where library = ?";
      return this.#rows(files, this.#library).map(
        ([path, stamp, readAt, content, listed, problems]): FileEntry => ({
          path: String(path),
          stamp: String(stamp),
          readAt: Number(readAt),
          content: String(content),
          listed: String(listed),
          problems: JSON.parse(String(problems)),
          texts: texts.get(String(path)) ?? [],
        }),
      );
    });
  }

  filed(content: string): Filed | undefined {
    return this.#ask(() => {
      const file = this.#row("select library, path, problems from files where content = ? limit 1", content);
      if (file === undefined) return undefined;
      const [library, path, problems] = file;
      const texts = this.#rows(
        "select s.text, t.head from sources s join texts t on t.text = s.text where s.library = ? and s.path = ? order by s.position",
        Number(library),
        String(path),
      ).map(([text, head]): FiledText => ({ text: Number(text), head: JSON.parse(String(head)) as SourceHead }));
      return { texts, problems: JSON.parse(String(problems)) };
    });
  }

  write({ put, remove }: IndexBatch): void {
    this.#ask(() => {
      this.#database.exec("begin immediate");
      try {
        const changes = new Changes();
        for (const path of remove) this.#replace(path, undefined, changes);
        for (const records of put) this.#replace(records.entry.path, records, changes);
        this.#apply(changes);
        this.#database.exec("commit");
      } catch (error) {
        if (this.#database.isTransaction) this.#database.exec("rollback");
        throw error;
      }
    });
  }

  close(): void {
    close(this.#database);
  }

  /** Puts a file in place of what was known of its path, or takes it out. */
  #replace(path: string, file: FileRecords | undefined, changes: Changes): void {
    const library = this.#library;
    const rows = this.#rows("select text from sources where library = ? and path = ?", library, path);
    const before = new Set(rows.map(([text]) => Number(text)));
    this.#run("delete from sources where library = ? and path = ?", library, path);
    if (file === undefined) this.#run("delete from files where library = ? and path = ?", library, path);
    else {
      const { stamp, readAt, content, listed, problems, texts } = file.entry;
      const said = JSON.stringify(problems);
      const put = "insert or replace into files values (?, ?, ?, ?, ?, ?, ?)";
      this.#run(put, library, path, stamp, readAt, content, listed, said);
      for (const [position, { text, head }] of texts.entries()) {
        this.#putText(text, head, file);
        const isNew = !before.has(text) && !this.#holds(text);
        this.#run("insert into sources values (?, ?, ?, ?)", library, path, position, text);
        if (isNew) changes.gain(text);
      }
    }
    for (const text of before) if (!this.#holds(text)) changes.lose(text);
  }

  #holds(text: number): boolean {
    return this.#row("select 1 from sources where text = ? and library = ? limit 1", text, this.#library) !== undefined;
  }

  #putText(text: number, head: SourceHead, { records }: FileRecords): void {
    if (this.#row("select 1 from texts where text = ?", text) !== undefined) return;
    const record = records.get(text);
    // It was there when the file was read, and another process took it out since.
    if (record === undefined) throw new StoreFailure("was changed by another process meanwhile", "changed");
    const bytes = packPostings(record.postings);
    this.#run("insert into texts values (?, ?, ?, ?)", text, JSON.stringify(head), bytes, record.document);
    for (const [place, claim] of record.claims.entries())
      this.#run("insert into records values (?, ?, ?)", text, place, claim);
    for (const [mention, office] of record.offices) {
      this.#run("insert into records values (?, ?, ?)", text, -1 - mention, office);
    }
  }

  /** Brings words and postings in step with the texts that the library gained and lost. */
  #apply({ gained, lost }: Changes): void {
    const library = this.#library;
    const counts = new Map<number, number>();
    const added: { readonly text: number; readonly posting: Posting }[] = [];
    const count = ({ word, places }: Posting, sign: number) => {
      if (places.length > 0) counts.set(word, (counts.get(word) ?? 0) + sign * places.length);
    };
    for (const text of lost) {
      for (const posting of this.#postingsOf(text)) {
        count(posting, -1);
        this.#run("delete from postings where library = ? and word = ? and text = ?", library, posting.word, text);
      }
      const used = this.#row("select 1 from sources where text = ? limit 1", text) !== undefined;
      if (used) continue;
      this.#run("delete from records where text = ?", text);
      this.#run("delete from texts where text = ?", text);
    }
    for (const text of gained) {
      for (const posting of this.#postingsOf(text)) {
        count(posting, 1);
        added.push({ text, posting });
      }
    }
    // In the order of the table, neighbours fall on one page.
    added.sort((a, b) => a.posting.word - b.posting.word || a.text - b.text);
    for (const { text, posting } of added) {
      this.#run("insert into postings values (?, ?, ?, ?)", library, posting.word, text, keptPlaces(posting.places));
    }
    const more =
      "insert into words values (?, ?, ?) on conflict(library, word) do update set places = places + excluded.places";
    for (const [word, by] of [...counts].sort(([a], [b]) => a - b)) {
      if (by !== 0) this.#run(more, library, word, by);
    }
  }

  #postingsOf(text: number): Posting[] {
    const [bytes] = this.#row("select postings from texts where text = ?", text) ?? [];
    return bytes instanceof Uint8Array ? unpackPostings(bytes) : [];
  }

  #record(text: number, place: number): string | undefined {
    return this.#ask(() => stringOf(this.#row("select record from records where text = ? and place = ?", text, place)));
  }

  #ask<T>(ask: () => T): T {
    try {
      return ask();
    } catch (error) {
      throw failureOf(error);
    }
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      statement.setReturnArrays(true);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #row(sql: string, ...values: Value[]): readonly unknown[] | undefined {
    return this.#prepare(sql).get(...values) as unknown as readonly unknown[] | undefined;
  }

  #rows(sql: string, ...values: Value[]): readonly (readonly unknown[])[] {
    return this.#prepare(sql).all(...values) as unknown as readonly (readonly unknown[])[];
  }

  #run(sql: string, ...values: Value[]): void {
    this.#prepare(sql).run(...values);
  }
}

type Value = string | number | null | Uint8Array;

/** Texts that a library gained and lost; one that it loses and gains again in one batch is neither. */
class Changes {
  readonly gained = new Set<number>();
  readonly lost = new Set<number>();

  gain(text: number): void {
    if (!this.lost.delete(text)) this.gained.add(text);
  }

  lose(text: number): void {
    if (!this.gained.delete(text)) this.lost.add(text);
  }
}

/** One place is a number, none is nothing, several are bytes. */
function keptPlaces(places: readonly number[]): Value {
  const [first] = places;
  if (first === undefined) return null;
  return places.length === 1 ? first : packPlaces(places);
}

function placesOf(kept: unknown): readonly number[] {
  if (typeof kept === "number") return [kept];
  return kept instanceof Uint8Array ? unpackPlaces(kept) : [];
}

function stringOf(row: readonly unknown[] | undefined): string | undefined {
  const value = row?.[0];
  return typeof value === "string" ? value : undefined;
}
