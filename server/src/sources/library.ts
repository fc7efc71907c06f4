import { posix } from "node:path";
import type { ClaimIndex } from "../compare/claim-index.ts";
import type { Source, SourceMetadata } from "../model/source.ts";
import type { Cancellation, Progress } from "./cancellation.ts";
import type { FileSystem } from "./file-system.ts";
import { type FolderRule, type FoundFile, findFiles, hasEnding } from "./find-files.ts";
import { type FileEntry, type IndexStore, StoreFailure } from "./index/index-store.ts";
import { MemoryStore } from "./index/memory-store.ts";
import { OpenLibrary } from "./index/open-library.ts";
import { type BatchReader, createBatchReader } from "./index/read-batches.ts";
import { type FileToRead, listedText, stampOf } from "./index/read-records.ts";
import type { Problem } from "./problem.ts";
import { readText } from "./read-text.ts";
import { SOURCE_ENDINGS } from "./readers/formats.ts";
import { INDEX_NAME, readSourceIndex, type SourceIndex } from "./source-index.ts";

export interface LoadedSources {
  /** The same array as last time where nothing changed. */
  readonly sources: readonly Source[];
  /** The claims of these sources; another object whenever they changed. */
  readonly index: ClaimIndex;
  readonly problems: readonly Problem[];
}

/** The source documents: their records in a store, read again only where a file changed. */
export interface Library {
  /**
   * Brings the store in step with the files. `grown` hears of what is there already, and now and then of what has come to
   * it, long before all is read. Resolves to `undefined` when cancelled.
   */
  load(
    patterns: readonly string[],
    cancellation?: Cancellation,
    progress?: Progress,
    grown?: (loaded: LoadedSources) => void,
  ): Promise<LoadedSources | undefined>;
  /** Takes back what is known of these files, whatever the disk says of their age. */
  invalidate(paths: readonly string[]): void;
  /** Which file on disk a source was read from. */
  identityOf(source: Source): string | undefined;
  /** A hash of the sources loaded last, by path and content; "" where none were loaded. */
  content(): string;
  /** Whether the store failed in a look-up since it was loaded: not all was found, and loading again mends it. */
  readonly failed: boolean;
  /** Lets go of the store and of threads. */
  close(): void;
}

/**
 * Opens the store of a library, named by its patterns; what cannot be had on disk is had in memory, with a word about it.
 * `failure` says why the last one is of no use any more. Never rejects.
 */
export type OpenStore = (name: string, failure?: StoreFailure) => Promise<OpenedStore>;

export interface OpenedStore {
  readonly store: IndexStore;
  readonly problem?: Problem;
}

export interface LibraryWorld {
  readonly files: FileSystem;
  /** Absent where records are kept in memory. */
  readonly openStore?: OpenStore;
  /** Reads many files beside this thread; absent where there are no others. */
  readonly readers?: BatchReader;
}

/** So many files, or so many bytes, are worth the start of other threads. */
const MANY_FILES = 150;
const MANY_BYTES = 600_000;
/** A file that changed so shortly before it was read may have changed again within one tick of the disk's clock. */
const TICK = 2000;
/** Milliseconds between two words about growth, at first; the pauses grow with what is there. */
const GROWTH = 1500;
/** How many vanished files are taken out at once. */
const REMOVED = 500;

/** Takes from a folder what can be read as a source. */
const sourceRule: FolderRule = {
  takes: (path, endingGiven) => endingGiven || hasEnding(path, SOURCE_ENDINGS),
  enters: () => true,
};

export function createLibrary({ files, openStore, readers }: LibraryWorld): Library {
  const here = createBatchReader(files);
  let open: { readonly name: string; readonly library: OpenLibrary } | undefined;
  let indexesByPath = new Map<string, KeptIndex>();
  /** Files to read again, with the moment that was asked, so that a request during a load outlives it. */
  const stale = new Map<string, number>();
  let moment = 0;
  let queue: Promise<unknown> = Promise.resolve();

  async function libraryOf(name: string): Promise<OpenLibrary> {
    const failure = open?.library.failure;
    if (open !== undefined && (open.name !== name || failure !== undefined)) closeStore();
    open ??= { name, library: await openLibrary(name, failure) };
    return open.library;
  }

  async function openLibrary(name: string, failure?: StoreFailure): Promise<OpenLibrary> {
    // Without sources there is nothing to keep.
    const opened: OpenedStore =
      openStore === undefined || name === "[]" ? { store: new MemoryStore() } : await openStore(name, failure);
    try {
      return new OpenLibrary(opened.store, opened.problem);
    } catch (error) {
      if (!(error instanceof StoreFailure) || openStore === undefined) throw error;
      opened.store.close();
      const again = await openStore(name, error);
      return new OpenLibrary(again.store, again.problem);
    }
  }

  function closeStore(): void {
    open?.library.store.close();
    open = undefined;
  }

  async function readIndex(folder: string): Promise<KeptIndex> {
    const path = posix.join(folder, INDEX_NAME);
    const stat = await files.stat(path).catch(() => undefined);
    if (stat?.kind !== "file") return { path, stamp: "", index: new Map(), problems: [] };
    const stamp = stampOf(stat);
    const known = indexesByPath.get(path);
    if (known?.stamp === stamp && !stale.has(posix.normalize(path))) return known;
    const { text, problem } = await readText(files, path, stat);
    if (text === undefined) return { path, stamp, index: new Map(), problems: problem ? [problem] : [] };
    return { path, stamp, ...(await readSourceIndex(path, text)) };
  }

  function isFresh(entry: FileEntry | undefined, { path, stat }: FoundFile, listed: SourceMetadata | undefined) {
    if (entry === undefined || entry.stamp !== stampOf(stat) || entry.listed !== listedText(listed)) return false;
    if (stale.has(posix.normalize(path)) || Math.abs(entry.readAt - stat.modified) < TICK) return false;
    // What was refused may be granted now although neither age nor size says so.
    return entry.texts.length > 0 || entry.problems.every(({ harmless }) => harmless);
  }

  async function load(
    patterns: readonly string[],
    cancellation: Cancellation | undefined,
    progress: Progress | undefined,
    grown: ((loaded: LoadedSources) => void) | undefined,
  ): Promise<LoadedSources | undefined> {
    const started = moment++;
    if (cancellation?.cancelled) return undefined;
    const name = JSON.stringify(patterns);
    const isNew = open?.name !== name;
    let library = await libraryOf(name);
    if (isNew && grown !== undefined && library.paths.length > 0) {
      grown({ ...library.publish(library.paths.sort()), problems: [] });
    }
    const search = await findFiles(files, patterns, () => sourceRule, cancellation);
    if (search === undefined) return undefined;
    const found = withoutTwins(search.found);
    const indexes = new Map<string, KeptIndex>();
    for (const folder of new Set(found.map(({ path }) => posix.dirname(path)))) {
      const kept = await readIndex(folder);
      if (cancellation?.cancelled) return undefined;
      indexes.set(kept.path, kept);
    }
    const listedFor = (path: string) =>
      indexes.get(posix.join(posix.dirname(path), INDEX_NAME))?.index.get(posix.basename(path));
    const paths = found.map(({ path }) => path);
    const told = [...search.problems, ...[...indexes.values()].flatMap(({ problems }) => problems)];
    const published = (): LoadedSources => ({
      ...library.publish(paths),
      problems: [
        ...(library.problem ? [library.problem] : []),
        ...told,
        ...paths.flatMap((path) => library.entry(path)?.problems ?? []),
      ],
    });

    async function bring(): Promise<void> {
      const wanted = new Set(paths);
      const vanished = library.paths.filter((path) => !wanted.has(path));
      for (let at = 0; at < vanished.length; at += REMOVED) {
        const remove = vanished.slice(at, at + REMOVED);
        library.store.write({ put: [], remove });
        for (const path of remove) library.drop(path);
      }
      const todo = found.flatMap((file): FileToRead[] => {
        const listed = listedFor(file.path);
        if (isFresh(library.entry(file.path), file, listed)) return [];
        return [{ path: file.path, stat: file.stat, ...(listed === undefined ? {} : { listed }) }];
      });
      let done = found.length - todo.length;
      let last = performance.now();
      let pause = GROWTH;
      const reader = readers !== undefined && isMuch(todo) ? readers : here;
      const filed = (entries: readonly FileEntry[]) => {
        for (const entry of entries) {
          library.keep(entry);
          progress?.report(++done, found.length, entry.path);
        }
        if (grown === undefined || performance.now() - last < pause) return;
        grown(published());
        last = performance.now();
        pause *= 2;
      };
      await reader.read(todo, library.store, filed, cancellation);
    }

    for (let attempt = 0; ; attempt++) {
      try {
        await bring();
        break;
      } catch (error) {
        // Whoever ended the reading may have closed the store too.
        if (cancellation?.cancelled) return undefined;
        if (!(error instanceof StoreFailure) || attempt === 5) throw error;
        library.failure ??= error;
        library = await libraryOf(name);
      }
    }
    if (cancellation?.cancelled) return undefined;
    indexesByPath = indexes;
    for (const [path, asked] of stale) if (asked <= started) stale.delete(path);
    return published();
  }

  return {
    load(patterns, cancellation, progress, grown) {
      // One at a time: two would write the same records.
      const next = queue.then(() => load(patterns, cancellation, progress, grown));
      queue = next.catch(() => {});
      return next;
    },
    invalidate(paths) {
      for (const path of paths) stale.set(posix.normalize(path), moment);
    },
    identityOf: (source) => open?.library.identityOf(source),
    content: () => open?.library.content() ?? "",
    get failed() {
      return open?.library.failure !== undefined;
    },
    close() {
      closeStore();
      readers?.close();
    },
  };
}

/** What an index beside sources says, as it was when it was read. */
interface KeptIndex {
  readonly path: string;
  readonly stamp: string;
  readonly index: SourceIndex;
  readonly problems: readonly Problem[];
}

function isMuch(files: readonly FileToRead[]): boolean {
  return files.length >= MANY_FILES || files.reduce((sum, { stat }) => sum + stat.size, 0) >= MANY_BYTES;
}

/** Each file once, however many ways lead to it. */
function withoutTwins(found: readonly FoundFile[]): FoundFile[] {
  const seen = new Set<string>();
  return found.filter(({ stat: { identity } }) => !seen.has(identity) && seen.add(identity) !== undefined);
}
