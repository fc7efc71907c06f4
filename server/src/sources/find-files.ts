import { createBreath } from "./breath.ts";
import type { Cancellation } from "./cancellation.ts";
import type { FileStat, FileSystem, FolderEntry } from "./file-system.ts";
import { compileGlob, type Glob, isGlob } from "./glob.ts";
import { createLeftOut, type LeftOut } from "./left-out.ts";
import { describeRefusal, PASSED_OVER, type Problem } from "./problem.ts";

/** A file that a path, a folder or a pattern led to. */
export interface FoundFile {
  /** As given where the file was named itself, else the folder as given with the names below it. */
  readonly path: string;
  /** True where the file was named itself, not found in a folder or by a pattern. */
  readonly named: boolean;
  readonly stat: FileStat;
}

/** What is taken from one folder. */
export interface FolderRule {
  /** `endingGiven` is true where a pattern such as `*.rst` already said which endings are meant. */
  takes(path: string, endingGiven: boolean): boolean;
  enters(folder: string): boolean;
}

/** Asked once for every folder that is walked; `entries` is what lies in it. */
export type RuleOf = (folder: string, entries: readonly FolderEntry[]) => FolderRule | Promise<FolderRule>;

export interface FoundFiles {
  /** In the order of the patterns, sorted by path within one; each file once. */
  readonly found: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

/** File names that are read where nothing else is configured. */
const READABLE = [".md", ".markdown", ".mdx", ".txt"] as const;

/** Takes the usual readable files from every folder. */
export const usualRule: FolderRule = {
  takes: (path, endingGiven) => endingGiven || hasEnding(path, READABLE),
  enters: () => true,
};

/** True where a path ends so, capitals or not. */
export function hasEnding(path: string, endings: readonly string[]): boolean {
  const lower = path.toLowerCase();
  return endings.some((ending) => lower.endsWith(ending.toLowerCase()));
}

/**
 * Finds files from paths, folders and patterns. Folders are walked without hidden entries and `node_modules`; links are
 * followed, each folder and each file being taken once. A pattern behind `!` leaves out what the others lead to, wherever it
 * stands among them; alone it leaves something out of the working folder. Resolves to `undefined` when cancelled.
 */
export async function findFiles(
  files: FileSystem,
  patterns: readonly string[],
  ruleOf: RuleOf = () => usualRule,
  cancellation?: Cancellation,
): Promise<FoundFiles | undefined> {
  const out = new Set<string>();
  for (const pattern of patterns) {
    // A file may be called so.
    if (/^!./.test(pattern) && (await files.stat(pattern).catch(() => undefined)) === undefined) out.add(pattern);
  }
  const leftOut = createLeftOut([...out].map((pattern) => pattern.slice(1)));
  const search = new Search(files, ruleOf, leftOut, cancellation);
  const leading = patterns.filter((pattern) => !out.has(pattern));
  for (const pattern of leading.length === 0 && out.size > 0 ? ["."] : leading) {
    await search.follow(pattern);
    if (cancellation?.cancelled) return undefined;
  }
  return { found: search.found, problems: search.problems };
}

class Search {
  readonly found: FoundFile[] = [];
  readonly problems: Problem[] = [];
  private readonly files: FileSystem;
  private readonly ruleOf: RuleOf;
  private readonly leftOut: LeftOut | undefined;
  private readonly cancellation: Cancellation | undefined;
  private readonly seenFiles = new Set<string>();
  /** The disk answers at once, so that nobody else would have a turn while many files are looked at. */
  private readonly breath = createBreath(8);
  /** Set anew for each pattern, since a later one may take other files from a folder. */
  private seenFolders = new Set<string>();
  /** Whether a `!` pattern left out something on the way of this one, which is then empty on purpose. */
  private leftSome = false;
  private links: { readonly path: string; readonly rule: FolderRule; readonly depth: number }[] = [];

  constructor(files: FileSystem, ruleOf: RuleOf, leftOut: LeftOut | undefined, cancellation: Cancellation | undefined) {
    this.files = files;
    this.ruleOf = ruleOf;
    this.leftOut = leftOut;
    this.cancellation = cancellation;
  }

  async follow(pattern: string): Promise<void> {
    this.leftSome = false;
    const stat = await this.stat(pattern);
    if (stat === "refused") return;
    if (stat?.kind === "file") this.name(pattern, stat);
    else if (stat?.kind === "folder") {
      const count = await this.collect(trimEnd(pattern), stat, undefined);
      if (count === 0 && !this.leftSome) this.problem(pattern, "holds no file to read");
    } else if (stat) this.passOver(pattern, "is neither a file nor a folder");
    else if (isGlob(pattern)) await this.match(pattern);
    else this.passOver(pattern, "does not exist");
  }

  private name(path: string, stat: FileStat): void {
    if (this.seenFiles.has(stat.identity) || this.leftOut?.holds(path)) return;
    this.seenFiles.add(stat.identity);
    this.found.push({ path, named: true, stat });
  }

  private async match(pattern: string): Promise<void> {
    const glob = compileGlob(pattern);
    const base = glob.base === "" ? "." : glob.base;
    const stat = await this.stat(base);
    if (stat === "refused") return;
    const count = stat?.kind === "folder" ? await this.collect(base, stat, glob) : 0;
    if (count === 0 && !this.leftSome) this.problem(pattern, "matches no file");
  }

  /** Walks one folder and resolves to the number of its files that are wanted, those met before included. */
  private async collect(folder: string, stat: FileStat, glob: Glob | undefined): Promise<number> {
    const before = this.problems.length;
    this.seenFolders = new Set([stat.identity]);
    this.links = [];
    const paths: string[] = [];
    await this.walk(folder, glob, glob?.depth ?? Infinity, paths);
    // Links come last, so that a file is known by its own path wherever it has one below the folder.
    for (let link = this.links.shift(); link !== undefined; link = this.links.shift()) {
      const isWanted = wanted(link.path, link.rule, glob);
      const target = await this.stat(link.path);
      if (target === "refused" || this.cancellation?.cancelled) continue;
      // One that leads nowhere is of no matter where its name is not that of a file to read.
      if (target === undefined && isWanted) this.passOver(link.path, "is a link to something that does not exist");
      else if (target === undefined) continue;
      else if (target.kind === "file" && isWanted) paths.push(link.path);
      else if (target.kind === "folder" && this.seenFolders.has(target.identity))
        await this.noteCycle(link.path, target);
      else if (target.kind === "folder" && link.depth > 1) {
        this.seenFolders.add(target.identity);
        if (link.rule.enters(link.path)) await this.walk(link.path, glob, link.depth - 1, paths);
      }
    }
    const fresh: FoundFile[] = [];
    let count = 0;
    for (const path of paths) {
      await this.breath.take();
      if (this.cancellation?.cancelled) break;
      const found = await this.stat(path);
      if (found === undefined) this.passOver(path, isUnwritable(path) ? NO_UTF8 : "vanished while the folder was read");
      if (found === undefined || found === "refused") continue;
      count++;
      if (this.seenFiles.has(found.identity)) continue;
      this.seenFiles.add(found.identity);
      fresh.push({ path, named: false, stat: found });
    }
    fresh.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    this.found.push(...fresh);
    // A folder that could not be read is not also called empty.
    return this.problems.length > before ? Math.max(1, count) : count;
  }

  /** Tells of a link that leads to a folder it lies in; a second way into any other folder is nothing to tell of. */
  private async noteCycle(link: string, target: FileStat): Promise<void> {
    const names = link.split("/").slice(0, -1);
    const above = names.map((_, i) => names.slice(0, i + 1).join("/"));
    for (const folder of link.startsWith("/") ? above : [".", ...above]) {
      const stat = folder === "" ? undefined : await this.stat(folder);
      if (stat === "refused" || stat?.identity !== target.identity) continue;
      const message = "is a link to a folder that it lies in; it was not followed";
      this.problems.push({ path: link, message, harmless: true });
      return;
    }
  }

  private async walk(folder: string, glob: Glob | undefined, depth: number, paths: string[]): Promise<void> {
    if (this.cancellation?.cancelled) return;
    let entries: readonly FolderEntry[];
    try {
      entries = await this.files.list(folder);
    } catch (error) {
      this.passOver(folder, describeRefusal(error));
      return;
    }
    const rule = await this.ruleOf(folder, entries);
    for (const { name, kind } of entries) {
      if (name === "node_modules" || (name.startsWith(".") && !glob?.hidden)) continue;
      const path = below(folder, name);
      if (this.leftOut?.holds(path)) {
        this.leftSome = true;
        continue;
      }
      if (kind === "file") {
        if (wanted(path, rule, glob)) paths.push(path);
      } else if (kind === "link") this.links.push({ path, rule, depth });
      else if (kind === "folder" && depth > 1 && rule.enters(path)) {
        const stat = await this.stat(path);
        if (stat === undefined || stat === "refused" || this.seenFolders.has(stat.identity)) continue;
        this.seenFolders.add(stat.identity);
        await this.walk(path, glob, depth - 1, paths);
      }
    }
  }

  private async stat(path: string): Promise<FileStat | undefined | "refused"> {
    try {
      return await this.files.stat(path);
    } catch (error) {
      this.passOver(path, describeRefusal(error));
      return "refused";
    }
  }

  private passOver(path: string, reason: string): void {
    this.problem(path, `${reason}; ${PASSED_OVER}`);
  }

  private problem(path: string, message: string): void {
    this.problems.push({ path, message });
  }
}

function wanted(path: string, rule: FolderRule, glob: Glob | undefined): boolean {
  return glob ? glob.matches(path) && rule.takes(path, glob.namesEnding) : rule.takes(path, false);
}

const NO_UTF8 = "has a name that is no UTF-8, under which it cannot be opened";

/** Signs that are no UTF-8 arrive as replacements, which lead to no file. */
function isUnwritable(path: string): boolean {
  return path.includes("\ufffd");
}

function below(folder: string, name: string): string {
  if (folder === "." || folder === "./") return name;
  return folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}

function trimEnd(folder: string): string {
  return folder.length > 1 && folder.endsWith("/") ? folder.slice(0, -1) : folder;
}
