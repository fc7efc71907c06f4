import type { ClaimIndex } from "../../compare/claim-index.ts";
import { createLookUps, type LookUps, type Shelved } from "../../compare/records/look-ups.ts";
import type { Source } from "../../model/source.ts";
import { toBase64 } from "../../text/base64.ts";
import { digestOf } from "../../text/digest.ts";
import { originsOf } from "../origins.ts";
import type { Problem } from "../problem.ts";
import { GuardedRecords } from "./guarded-records.ts";
import type { FileEntry, IndexStore, StoreFailure } from "./index-store.ts";
import { Shelf } from "./shelved-source.ts";

/** A file with its sources. */
interface KeptFile {
  readonly entry: FileEntry;
  readonly shelved: readonly Shelved[];
}

/** A store that is open, with the sources in it. */
export class OpenLibrary {
  readonly store: IndexStore;
  /** A word about where it is kept; absent where it is kept as it should be. */
  readonly problem: Problem | undefined;
  /** Why a look-up failed; from then on nothing is found. */
  failure: StoreFailure | undefined;
  readonly #shelf: Shelf;
  readonly #lookUps: LookUps;
  readonly #files = new Map<string, KeptFile>();
  readonly #identities = new WeakMap<Source, string>();
  /** Whether files came, went or became others since their sources were published. */
  #changed = false;
  #published: readonly string[] = [];
  /** Copies among the published sources; `undefined` until somebody asks. */
  #origins: ReadonlyMap<string, string> | undefined;
  #sources: readonly Source[] = [];
  #index: ClaimIndex;

  constructor(store: IndexStore, problem: Problem | undefined) {
    this.store = store;
    this.problem = problem;
    const records = new GuardedRecords(store, (failure) => {
      this.failure = failure;
    });
    this.#shelf = new Shelf(records, (path) => this.#originOf(path));
    this.#lookUps = createLookUps(records);
    this.#index = this.#lookUps.over([]);
    for (const entry of store.entries()) this.keep(entry);
  }

  get paths(): string[] {
    return [...this.#files.keys()];
  }

  entry(path: string): FileEntry | undefined {
    return this.#files.get(path)?.entry;
  }

  identityOf(source: Source): string | undefined {
    return this.#identities.get(source);
  }

  /** A hash of the files published last, by path and content. */
  content(): string {
    return toBase64(digestOf(this.#published.map((path) => `${path}\n${this.entry(path)?.content ?? ""}\n`)));
  }

  /** Takes note of what came of a file; where its content is the same as before, its sources stay the same objects. */
  keep(entry: FileEntry): void {
    const known = this.#files.get(entry.path);
    const same = known !== undefined && entry.content !== "" && known.entry.content === entry.content;
    const shelved = same
      ? known.shelved
      : entry.texts.map((filed): Shelved => ({ ...filed, source: this.#shelf.source(entry.path, filed) }));
    const identity = entry.stamp.slice(0, entry.stamp.indexOf(" "));
    for (const { source } of shelved) this.#identities.set(source, identity);
    this.#files.set(entry.path, { entry, shelved });
    if (!same) this.#changed = true;
  }

  drop(path: string): void {
    this.#files.delete(path);
    this.#changed = true;
  }

  /** The sources of these files in this order, with their index: the same objects as last time where nothing changed. */
  publish(paths: readonly string[]): { readonly sources: readonly Source[]; readonly index: ClaimIndex } {
    const known = this.#published;
    if (!this.#changed && known.length === paths.length && known.every((path, i) => path === paths[i])) {
      return { sources: this.#sources, index: this.#index };
    }
    this.#changed = false;
    this.#published = paths;
    this.#origins = undefined;
    const shelved = paths.flatMap((path) => this.#files.get(path)?.shelved ?? []);
    const last = this.#sources;
    if (shelved.length !== last.length || shelved.some(({ source }, i) => source !== last[i])) {
      this.#index = this.#lookUps.over(shelved);
      this.#sources = this.#index.sources;
    }
    return { sources: this.#sources, index: this.#index };
  }

  /** Which source a published one is a copy of. Copies are looked for when the first is asked about, which mostly nobody is. */
  #originOf(path: string): string | undefined {
    this.#origins ??= originsOf(
      this.#published.flatMap((file) =>
        (this.#files.get(file)?.shelved ?? []).map(({ source, head }) => ({ path: source.path, sketch: head.sketch })),
      ),
    );
    return this.#origins.get(path);
  }
}
