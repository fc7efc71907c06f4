import { posix } from "node:path";
import { CONFIGURATION_NAME, type Configuration, type Override } from "../config/configuration.ts";
import { withOverrides } from "../config/merge-configurations.ts";
import { type FolderRule, hasEnding, usualRule } from "../sources/find-files.ts";
import { compileGlob, type Glob } from "../sources/glob.ts";
import type { Problem } from "../sources/problem.ts";
import type { FileSystem } from "./file-system.ts";
import { absolutePath, relativePath } from "./paths.ts";
import type { Origins } from "./read-configuration.ts";

/** A configuration with the folder that its patterns count from. */
export interface ConfigurationInForce {
  /** The file, relative to the working folder where it lies below it; `undefined` where none was found. */
  readonly path: string | undefined;
  /** All files it was read from, as absolute paths: its own first, then those that it builds on. */
  readonly files: readonly string[];
  /** Its sources are absolute. */
  readonly configuration: Configuration;
  /** Its sources as paths and globs that the file system understands, but for overrides. */
  readonly sources: readonly string[];
  /** Mistakes in it; while there is one, everything counts as not set. */
  readonly problems: readonly Problem[];
  /** Which of the files say what; see `ReadConfiguration`. */
  readonly origins: Origins;
  /** Which files of a folder are checked. */
  readonly rule: FolderRule;
  /** Positions of the overrides that are about a file, in order. */
  overridesOf(path: string): readonly number[];
  /** What holds for files that these overrides are about; the same object each time. */
  settingsWith(overrides: readonly number[]): SettingsInForce;
}

/** Settings with overrides taken into account. */
export interface SettingsInForce {
  readonly configuration: Configuration;
  /** As paths and globs that the file system understands. */
  readonly sources: readonly string[];
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
  const none = inForce(workingFolder, undefined, workingFolder, {
    configuration: {},
    files: [],
    problems: [],
    origins: new Map(),
  });
  const named = file === undefined ? undefined : absolutePath(workingFolder, file);
  let forced: Promise<ConfigurationInForce> | undefined;

  async function search(folder: string): Promise<ConfigurationInForce> {
    const path = posix.join(folder, CONFIGURATION_NAME);
    const stat = await files.stat(path).catch(() => undefined);
    if (stat?.kind === "file") return read(path);
    const above = posix.dirname(folder);
    return above === folder || above === "." ? none : find(above);
  }

  async function read(path: string): Promise<ConfigurationInForce> {
    // Checks and schemas take time to load, which is saved where nobody wrote a configuration.
    const { readConfiguration } = await import("./read-configuration.ts");
    const found = await readConfiguration(files, path, workingFolder);
    return inForce(workingFolder, relativePath(workingFolder, path), posix.dirname(path), found);
  }

  function find(folder: string): Promise<ConfigurationInForce> {
    const known = byFolder.get(folder) ?? search(folder);
    byFolder.set(folder, known);
    return known;
  }

  return {
    of(folder) {
      if (named === undefined) return find(absolutePath(workingFolder, folder));
      forced ??= read(named);
      return forced;
    },
  };
}

function inForce(
  workingFolder: string,
  path: string | undefined,
  folder: string,
  read: Pick<ConfigurationInForce, "configuration" | "files" | "problems" | "origins">,
): ConfigurationInForce {
  const { configuration } = read;
  const below = (file: string) => relativePath(folder, absolutePath(workingFolder, file));
  const overrides = (configuration.overrides ?? []).map((override) => ({
    override,
    globs: override.files.map(anywhere),
  }));
  const settings = new Map<string, SettingsInForce>();
  const settingsWith = (numbers: readonly number[]) => {
    const key = numbers.join(" ");
    const known = settings.get(key) ?? settingsOf(workingFolder, configuration, numbers);
    settings.set(key, known);
    return known;
  };
  return {
    path,
    ...read,
    sources: settingsWith([]).sources,
    rule: ruleOf(below, configuration),
    overridesOf(file) {
      const name = below(file);
      return overrides.flatMap(({ globs }, i) => (globs.some((glob) => glob.matches(name)) ? [i] : []));
    },
    settingsWith,
  };
}

function settingsOf(workingFolder: string, configuration: Configuration, numbers: readonly number[]): SettingsInForce {
  const applying = numbers.flatMap((i): Override[] => configuration.overrides?.slice(i, i + 1) ?? []);
  const { overrides: _, ...rest } = configuration;
  const settings = { ...rest, ...withOverrides(configuration, applying) };
  const sources = (settings.sources ?? []).map((source) => relativePath(workingFolder, source));
  return { configuration: settings, sources };
}

function ruleOf(below: (path: string) => string, { include, ignore = [] }: Configuration): FolderRule {
  const endings = (include ?? []).filter(isEnding);
  const included = (include ?? []).filter((pattern) => !isEnding(pattern)).map(anywhere);
  const ignored = ignore.map(anywhere);
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
function anywhere(pattern: string): Glob {
  const plain = pattern.replace(/^\.\//, "").replace(/\/+$/, "");
  return compileGlob(plain.includes("/") || pattern.startsWith("./") ? plain.replace(/^\//, "") : `**/${plain}`);
}
