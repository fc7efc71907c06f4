import { posix } from "node:path";
import { checks } from "../checks/registry.ts";
import { CONFIGURATION_NAME, type Configuration } from "../config/configuration.ts";
import { type FolderRule, hasEnding, usualRule } from "../sources/find-files.ts";
import { compileGlob } from "../sources/glob.ts";
import type { Problem } from "../sources/problem.ts";
import { readText } from "../sources/read-text.ts";
import type { FileSystem } from "./file-system.ts";

/** A configuration with the folder that its paths count from. */
export interface ConfigurationInForce {
  /** The file, relative to the working folder where it lies below it; `undefined` where none was found. */
  readonly path: string | undefined;
  readonly configuration: Configuration;
  /** Its sources as paths and globs that the file system understands. */
  readonly sources: readonly string[];
  /** Mistakes in it; while there is one, everything counts as not set. */
  readonly problems: readonly Problem[];
  /** Which files of a folder are checked. */
  readonly rule: FolderRule;
}

/** Finds the configuration of each folder: in the folder itself or the nearest one above. Each is read once. */
export interface Configurations {
  of(folder: string): Promise<ConfigurationInForce>;
}

export interface ConfigurationPlace {
  readonly files: FileSystem;
  /** Absolute, with `/`. */
  readonly workingFolder: string;
  /** The one file to use for all; absent where each folder has its own. */
  readonly file?: string;
}

export function createConfigurations({ files, workingFolder, file }: ConfigurationPlace): Configurations {
  const byFolder = new Map<string, Promise<ConfigurationInForce>>();
  const none = inForce(workingFolder, undefined, workingFolder, {}, []);
  const named = file === undefined ? undefined : absolute(workingFolder, file);
  let forced: Promise<ConfigurationInForce> | undefined;

  async function search(folder: string): Promise<ConfigurationInForce> {
    const path = posix.join(folder, CONFIGURATION_NAME);
    const stat = await files.stat(path).catch(() => undefined);
    if (stat?.kind === "file") return read(path);
    const above = posix.dirname(folder);
    return above === folder || above === "." ? none : find(above);
  }

  async function read(path: string): Promise<ConfigurationInForce> {
    const folder = posix.dirname(path);
    const shown = relativeTo(workingFolder, path);
    const instead = "the defaults hold instead";
    const { text, problem } = await readText(files, path, undefined, instead);
    if (text === undefined || problem?.harmless) {
      const message = problem?.harmless ? `is empty, write at least {}; ${instead}` : (problem?.message ?? instead);
      return inForce(workingFolder, shown, folder, {}, [{ path: shown, message }]);
    }
    // The schema takes time to load, which is saved where nobody wrote a configuration.
    const { parseConfiguration } = await import("../config/parse-configuration.ts");
    const { configuration, mistakes } = parseConfiguration(text, checks);
    const problems: Problem[] = mistakes.map((mistake) => ({ path: shown, ...mistake }));
    if (problems.length > 0) problems.push({ path: shown, message: `is not used; ${instead}` });
    return inForce(workingFolder, shown, folder, configuration ?? {}, problems);
  }

  function find(folder: string): Promise<ConfigurationInForce> {
    const known = byFolder.get(folder) ?? search(folder);
    byFolder.set(folder, known);
    return known;
  }

  return {
    of(folder) {
      if (named === undefined) return find(absolute(workingFolder, folder));
      forced ??= read(named);
      return forced;
    },
  };
}

function inForce(
  workingFolder: string,
  path: string | undefined,
  folder: string,
  configuration: Configuration,
  problems: readonly Problem[],
): ConfigurationInForce {
  const sources = (configuration.sources ?? []).map((source) => relativeTo(workingFolder, absolute(folder, source)));
  return { path, configuration, sources, problems, rule: ruleOf(workingFolder, folder, configuration) };
}

function ruleOf(workingFolder: string, folder: string, { include, ignore = [] }: Configuration): FolderRule {
  const endings = (include ?? []).filter(isEnding);
  const included = (include ?? []).filter((pattern) => !isEnding(pattern)).map(anywhere);
  const ignored = ignore.map(anywhere);
  const below = (path: string) => relativeTo(folder, absolute(workingFolder, path));
  return {
    takes(path, endingGiven) {
      const wanted =
        include === undefined
          ? usualRule.takes(path, endingGiven)
          : endingGiven || hasEnding(path, endings) || included.some((glob) => glob.matches(below(path)));
      return wanted && !ignored.some((glob) => glob.matches(below(path)));
    },
    enters: (path) => !ignored.some((glob) => glob.matches(below(path))),
  };
}

function isEnding(pattern: string): boolean {
  return /^\.[^/*?[{]+$/.test(pattern) && pattern !== "." && !pattern.startsWith("..");
}

/** A pattern without a folder stands for that name in any folder. */
function anywhere(pattern: string) {
  const plain = pattern.replace(/^\.\//, "").replace(/\/+$/, "");
  return compileGlob(plain.includes("/") || pattern.startsWith("./") ? plain.replace(/^\//, "") : `**/${plain}`);
}

function absolute(folder: string, path: string): string {
  if (path.startsWith("/") || /^[A-Za-z]:\//.test(path)) return trimEnd(posix.normalize(path));
  return trimEnd(posix.join(folder, path));
}

function trimEnd(path: string): string {
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}

function relativeTo(folder: string, path: string): string {
  if (path === folder) return ".";
  const start = folder.endsWith("/") ? folder : `${folder}/`;
  return path.startsWith(start) ? path.slice(start.length) : posix.relative(folder, path);
}
