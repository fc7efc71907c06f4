import { posix } from "node:path";
import type { Source, SourceMetadata } from "../model/source.ts";
import { createBreath } from "./breath.ts";
import type { Cancellation, Progress } from "./cancellation.ts";
import type { FileSystem } from "./file-system.ts";
import { type FoundFile, findFiles } from "./find-files.ts";
import type { Problem } from "./problem.ts";
import { fetchSource, readSources } from "./read-source.ts";
import { readText } from "./read-text.ts";
import { INDEX_NAME, readSourceIndex, type SourceIndex } from "./source-index.ts";

export interface LoadedSources {
  /** The same array as last time where nothing changed. */
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** The source documents in memory; a file is read again only when it changed. */
export interface Library {
  load(
    patterns: readonly string[],
    cancellation?: Cancellation,
    progress?: Progress,
  ): Promise<LoadedSources | undefined>;
  /** Takes back what is known of these files, whatever the disk says of their age. */
  invalidate(paths: readonly string[]): void;
  /** Which file on disk a source was read from. */
  identityOf(source: Source): string | undefined;
}

/** A file as it was when it was read, with what came of it. */
interface Kept<T> {
  readonly stamp: string;
  readonly value: T;
  readonly problems: readonly Problem[];
}

interface KeptSource {
  readonly sources: readonly Source[];
  readonly listed: SourceMetadata | undefined;
}

export function createLibrary(files: FileSystem): Library {
  let sourcesByPath = new Map<string, Kept<KeptSource>>();
  let indexesByPath = new Map<string, Kept<SourceIndex>>();
  let last: readonly Source[] = [];
  /** Files to read again, with the moment that was asked, so that a request during a load outlives it. */
  const stale = new Map<string, number>();
  let moment = 0;
  const identities = new WeakMap<Source, string>();

  const fresh = <T>(kept: Kept<T> | undefined, path: string, stamp: string): kept is Kept<T> =>
    kept !== undefined && kept.stamp === stamp && !stale.has(posix.normalize(path));

  async function readIndex(folder: string): Promise<readonly [string, Kept<SourceIndex>]> {
    const path = posix.join(folder, INDEX_NAME);
    const stat = await files.stat(path).catch(() => undefined);
    if (stat?.kind !== "file") return [path, { stamp: "", value: new Map(), problems: [] }];
    const stamp = stampOf({ stat });
    const known = indexesByPath.get(path);
    if (fresh(known, path, stamp)) return [path, known];
    const { text, problem } = await readText(files, path, stat);
    if (text === undefined) return [path, { stamp, value: new Map(), problems: problem ? [problem] : [] }];
    const { index, problems } = await readSourceIndex(path, text);
    return [path, { stamp, value: index, problems }];
  }

  async function readOne(file: FoundFile, listed: SourceMetadata | undefined): Promise<Kept<KeptSource>> {
    const stamp = stampOf(file);
    const known = sourcesByPath.get(file.path);
    const readable = known?.problems.every(({ harmless }) => harmless) || (known?.value.sources.length ?? 0) > 0;
    // What was refused may be granted now although neither age nor size says so.
    if (readable && fresh(known, file.path, stamp) && sameMetadata(known.value.listed, listed)) return known;
    const fetched = await fetchSource(files, file.path, file.stat);
    if (fetched.problem) return { stamp, value: { sources: [], listed }, problems: [fetched.problem] };
    const { sources, problems } = await readSources(fetched.file, listed);
    for (const source of sources) identities.set(source, file.stat.identity);
    return { stamp, value: { sources, listed }, problems };
  }

  return {
    async load(patterns, cancellation, progress) {
      const started = moment++;
      const search = await findFiles(files, patterns, undefined, cancellation);
      if (search === undefined) return undefined;
      const problems = [...search.problems];
      const indexes = new Map<string, Kept<SourceIndex>>();
      for (const folder of new Set(search.found.map(({ path }) => posix.dirname(path)))) {
        const [path, kept] = await readIndex(folder);
        if (cancellation?.cancelled) return undefined;
        indexes.set(path, kept);
        problems.push(...kept.problems);
      }
      const read = new Map<string, Kept<KeptSource>>();
      const identitiesSeen = new Set<string>();
      const breath = createBreath(8);
      for (const file of search.found) {
        if (identitiesSeen.has(file.stat.identity)) continue;
        identitiesSeen.add(file.stat.identity);
        const index = indexes.get(posix.join(posix.dirname(file.path), INDEX_NAME));
        const kept = await readOne(file, index?.value.get(posix.basename(file.path)));
        await breath.take();
        if (cancellation?.cancelled) {
          // What has been read stays read for the next attempt.
          for (const [path, value] of read) sourcesByPath.set(path, value);
          return undefined;
        }
        read.set(file.path, kept);
        problems.push(...kept.problems);
        progress?.report(read.size, search.found.length, file.path);
      }
      sourcesByPath = read;
      indexesByPath = indexes;
      for (const [path, asked] of stale) if (asked <= started) stale.delete(path);
      const sources = [...read.values()].flatMap(({ value }) => value.sources);
      if (!sameItems(sources, last)) last = sources;
      return { sources: last, problems };
    },
    invalidate(paths) {
      for (const path of paths) stale.set(posix.normalize(path), moment);
    },
    identityOf: (source) => identities.get(source),
  };
}

function stampOf({ stat }: Pick<FoundFile, "stat">): string {
  return `${stat.identity} ${stat.modified} ${stat.size}`;
}

function sameMetadata(a: SourceMetadata | undefined, b: SourceMetadata | undefined): boolean {
  return a?.title === b?.title && a?.publisher === b?.publisher && a?.date === b?.date && a?.url === b?.url;
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
