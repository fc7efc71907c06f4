import { posix } from "node:path";
import type { Ignore } from "ignore";
import type { FolderRule } from "../sources/find-files.ts";
import { readText } from "../sources/read-text.ts";
import type { FileSystem } from "./file-system.ts";
import { absolutePath, relativePath } from "./paths.ts";

/** Names of the files whose patterns keep others from being checked, later ones on top. The first counts only in a repository. */
const GIT = ".gitignore";
const OWN = ".tickmarkignore";

export const IGNORE_FILES: readonly string[] = [GIT, OWN];

/** Finds for each folder what `.gitignore` and `.tickmarkignore`, in it and above it, leave out. Each is read once. */
export interface IgnoreFiles {
  /** The rule of a folder, with what the ignore files leave out taken from it. */
  within(folder: string, rule: FolderRule): Promise<FolderRule>;
  /**
   * Whether a `.tickmarkignore` leaves out a file that somebody opened. What git leaves out is not asked: what is being
   * written may well be none of its business.
   */
  leavesOut(path: string): Promise<boolean>;
}

/** What one ignore file says. */
interface Patterns {
  readonly folder: string;
  readonly ignore: Ignore;
}

interface FolderPatterns {
  readonly own: readonly Patterns[];
  /** Those of a repository; empty outside of one. */
  readonly git: readonly Patterns[];
  readonly inRepository: boolean;
}

const nothing: FolderPatterns = { own: [], git: [], inRepository: false };

export function createIgnoreFiles(files: FileSystem, workingFolder: string): IgnoreFiles {
  const byFolder = new Map<string, Promise<FolderPatterns>>();

  function find(folder: string): Promise<FolderPatterns> {
    const known = byFolder.get(folder) ?? read(folder);
    byFolder.set(folder, known);
    return known;
  }

  async function read(folder: string): Promise<FolderPatterns> {
    const above = posix.dirname(folder);
    const isRoot = (await files.stat(posix.join(folder, ".git")).catch(() => undefined)) !== undefined;
    const outer = above === folder || above === "." ? nothing : await find(above);
    const own = await patternsIn(folder, OWN);
    const git = await patternsIn(folder, GIT);
    return {
      own: own ? [...outer.own, own] : outer.own,
      // A repository within another one follows its own rules alone.
      git: [...(isRoot ? [] : outer.git), ...(git ? [git] : [])],
      inRepository: isRoot || outer.inRepository,
    };
  }

  async function patternsIn(folder: string, name: string): Promise<Patterns | undefined> {
    const path = posix.join(folder, name);
    const stat = await files.stat(path).catch(() => undefined);
    if (stat?.kind !== "file") return undefined;
    const { text } = await readText(files, path, stat);
    if (text === undefined) return undefined;
    // Loaded only where somebody wrote such a file.
    const { default: ignore } = await import("ignore");
    return { folder, ignore: ignore({ allowRelativePaths: true }).add(text) };
  }

  return {
    async leavesOut(path) {
      const file = absolutePath(workingFolder, path);
      const { own } = await find(posix.dirname(file));
      return own.length > 0 && leavesOut(own, file, false);
    },
    async within(folder, rule) {
      const base = absolutePath(workingFolder, folder);
      const { own, git, inRepository } = await find(base);
      // Who goes into an ignored folder by its name means what lies in it.
      const holding = [...(inRepository ? git : []), ...own].filter((each) => !leavesOut([each], base, true));
      if (holding.length === 0) return rule;
      const stays = (path: string, isFolder: boolean) =>
        !leavesOut(holding, absolutePath(workingFolder, path), isFolder);
      return {
        takes: (path, endingGiven) => rule.takes(path, endingGiven) && stays(path, false),
        enters: (path) => rule.enters(path) && stays(path, true),
      };
    },
  };
}

/** The innermost file that says something of a path decides. */
function leavesOut(patterns: readonly Patterns[], path: string, isFolder: boolean): boolean {
  let out = false;
  for (const { folder, ignore } of patterns) {
    const name = relativePath(folder, path);
    if (name === "." || name.startsWith("../")) continue;
    const { ignored, unignored } = ignore.test(isFolder ? `${name}/` : name);
    if (ignored) out = true;
    else if (unignored) out = false;
  }
  return out;
}
