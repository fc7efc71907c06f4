import { posix } from "node:path";
import { CONFIGURATION_NAME } from "../config/configuration.ts";
import type { FileSystem } from "../service/file-system.ts";
import { createIgnoreFiles } from "../service/ignore-files.ts";
import { createDrafts, type Drafts } from "../service/other-drafts.ts";
import { createBreath } from "../sources/breath.ts";
import { type FolderRule, findFiles, type RuleOf, usualRule } from "../sources/find-files.ts";
import { readText } from "../sources/read-text.ts";
import { formatOf } from "../text/read-prose.ts";

/** The texts of a folder that are compared with each other, kept in step with the disk and with what is being written. */
export interface FolderDrafts {
  readonly drafts: Drafts;
  /** Looks for files anew and reads those that changed. `left` says of a file that it is a source already. */
  load(
    folder: DraftFolder,
    left: (path: string) => boolean,
    cancellation: { readonly cancelled: boolean },
  ): Promise<void>;
  /** An open text is another now; true where that is told to others, after a pause in writing. */
  edited(path: string): void;
}

export interface DraftFolder {
  /** Absolute. */
  readonly path: string;
  /** Which of its files are checked; absent for the usual ones. */
  readonly rule?: FolderRule;
}

export interface FolderDraftsWorld {
  /** The disk; relative paths count from the root of the project. */
  readonly files: FileSystem;
  /** What an open text says now, by its absolute path; `undefined` where it is not open. */
  openText(path: string): string | undefined;
  /** A file's name in results, by its absolute path. */
  nameOf(path: string): string;
  /** What the drafts say changed while somebody wrote. */
  changed(): void;
}

/** How long a text is left alone while it is written before the others are held against it. */
const PAUSE = 400;

interface KnownFile {
  readonly stamp: string;
  readonly identity: string;
}

export function createFolderDrafts({ files, openText, nameOf, changed }: FolderDraftsWorld): FolderDrafts {
  const drafts = createDrafts();
  /** What is known of files on disk, by name; the stamp is empty where the text was an open one. */
  const known = new Map<string, KnownFile>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  return {
    drafts,
    async load(folder, left, cancellation) {
      const search = await findFiles(files, [folder.path], ruleWithin(files, folder), cancellation);
      if (search === undefined) return;
      const breath = createBreath(8);
      const there = new Set<string>();
      for (const { path: file, stat } of search.found) {
        const path = nameOf(file);
        if (left(path)) continue;
        await breath.take();
        if (cancellation.cancelled) return;
        there.add(path);
        const open = openText(file);
        const stamp = open === undefined ? `${stat.modified} ${stat.size}` : "";
        const last = known.get(path);
        if (stamp !== "" && last?.stamp === stamp && last.identity === stat.identity) continue;
        const text = open ?? (await readText(files, file, stat)).text;
        known.set(path, { stamp, identity: stat.identity });
        if (text === undefined) drafts.remove(path);
        else drafts.put({ path, text, format: formatOf(path), identity: stat.identity });
      }
      for (const path of known.keys()) {
        if (there.has(path)) continue;
        known.delete(path);
        drafts.remove(path);
      }
    },
    edited(file) {
      const path = nameOf(file);
      // What is not known is new, or is none of the folder's.
      const identity = known.get(path)?.identity;
      if (identity === undefined) return;
      clearTimeout(waiting.get(path));
      const timer = setTimeout(() => {
        waiting.delete(path);
        const text = openText(file);
        if (text === undefined || !known.has(path)) return;
        known.set(path, { stamp: "", identity });
        if (drafts.put({ path, text, format: formatOf(path), identity })) changed();
      }, PAUSE);
      // Nobody waits for it; a browser ends its workers anyway.
      timer.unref?.();
      waiting.set(path, timer);
    },
  };
}

/** A folder with a configuration of its own is another matter; ignore files hold as they do for the command line. */
function ruleWithin(files: FileSystem, { path, rule = usualRule }: DraftFolder): RuleOf {
  const ignoring = createIgnoreFiles(files, path);
  return (folder, entries) =>
    posix.normalize(folder) !== path && entries.some(({ name }) => name === CONFIGURATION_NAME)
      ? nothing
      : ignoring.within(folder, rule);
}

const nothing: FolderRule = { takes: () => false, enters: () => false };
