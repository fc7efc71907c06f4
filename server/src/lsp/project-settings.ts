import { posix } from "node:path";
import { mergeConfigurations } from "../config/merge-configurations.ts";
import type { Problem, ServiceSettings } from "../service/claim-service.ts";
import type { SettingsInForce } from "../service/configurations.ts";
import type { EffectiveConfiguration, Origin } from "../service/effective-configuration.ts";
import type { FileSystem } from "../service/file-system.ts";
import type { Drafts } from "../service/other-drafts.ts";
import type { FolderRule } from "../sources/find-files.ts";
import { isAbsolutePath, isInside } from "./file-uris.ts";
import type { DraftFolder } from "./folder-drafts.ts";
import { problemInWords } from "./problem-in-words.ts";
import type { ClientSettings } from "./settings.ts";

/** A configuration file that was found. */
export interface FoundConfiguration {
  readonly path: string;
  /** All files it was read from: its own, then those that it builds on. */
  readonly files: readonly string[];
  /** Positions of the overrides that are about a file. */
  overridesOf(path: string): readonly number[];
  /**
   * What holds where these overrides do; nothing where the file has mistakes. Sources are as the command line names them when
   * it runs in the asking root.
   */
  settingsWith(overrides: readonly number[]): SettingsInForce;
  /** All that holds for a file, and where each of it is said. */
  effectiveFor(path: string): Promise<{
    readonly configuration: EffectiveConfiguration;
    readonly origins: ReadonlyMap<string, Origin>;
  }>;
  readonly problems: readonly Problem[];
  /** Which files of a folder are checked. */
  readonly rule: FolderRule;
  /** Whether it leaves a file out. */
  ignores(path: string): boolean;
}

/** Which project a text belongs to. */
export interface ProjectPlace {
  readonly root: string | undefined;
  /** The folder of the configuration file; `undefined` where there is none. */
  readonly configured: string | undefined;
  /** Positions of the overrides that are about it. */
  readonly overrides: readonly number[];
}

/** What was read of the settings of a project. */
export interface SettingsRead {
  readonly settings: ClientSettings;
  /** As absolute paths, folders and globs. */
  readonly sources: readonly string[];
  readonly found: FoundConfiguration | undefined;
  /** Whose texts are compared with each other; absent where each stands alone. */
  readonly compared: DraftFolder | undefined;
}

export interface SettingsParts {
  /** The disk; relative paths count from a folder, the working folder where that is `undefined`. */
  filesAt(root: string | undefined): FileSystem;
  /** The nearest configuration file in a folder or above it. */
  findConfiguration(folder: string, root: string): Promise<FoundConfiguration | undefined>;
  /** The editor's settings for a folder. */
  settingsFor(root: string | undefined): Promise<ClientSettings>;
  /** False where the workspace's own files may not say what is read. */
  trusted(): boolean;
  log(message: string): void;
}

/** Folders that hold sources where nothing else is said. */
export const defaultFolders: readonly string[] = ["seeds", "sources"];

/** What a project is checked with: the editor's settings on top of the configuration file's. `keep` gets what it came from. */
export async function readSettings(
  parts: SettingsParts,
  place: ProjectPlace,
  drafts: Drafts,
  keep: (read: SettingsRead) => void,
): Promise<ServiceSettings> {
  const { root, configured, overrides } = place;
  const settings = await parts.settingsFor(root);
  const found =
    root === undefined || configured === undefined ? undefined : await parts.findConfiguration(configured, root);
  for (const problem of found?.problems ?? []) parts.log(problemInWords(problem));
  const inForce = found?.settingsWith(overrides);
  const { checks, accepted = [], aliases = {}, canonical = [] } = inForce?.configuration ?? {};
  const compared = comparedFolder(place, settings, found, parts.trusted());
  const service: ServiceSettings = {
    sources: settings.enable ? await chooseSources(parts, root, settings, inForce) : [],
    checks: mergeConfigurations({ ...(checks && { checks }) }, { checks: settings.checks }).checks ?? {},
    accepted,
    aliases,
    canonical,
    ...(compared && { drafts }),
  };
  keep({ settings, sources: service.sources.map((path) => absolute(path, root)), found, compared });
  return service;
}

/** A path as seen from the root of a project. */
export function absolute(path: string, root: string | undefined): string {
  return root === undefined || isAbsolutePath(path) ? path : posix.join(root, path);
}

function comparedFolder(
  { root, configured }: ProjectPlace,
  { enable, compareFolder }: ClientSettings,
  found: FoundConfiguration | undefined,
  trusted: boolean,
): DraftFolder | undefined {
  const wanted = compareFolder || (trusted && found?.settingsWith([]).configuration.compareFolder === true);
  const path = configured !== undefined && found !== undefined && isInside(configured, root ?? "") ? configured : root;
  if (!enable || !wanted || path === undefined) return undefined;
  return found === undefined ? { path } : { path, rule: found.rule };
}

/** Relative ones count from the root, so that results name them as the command line does there. */
async function chooseSources(
  { trusted, filesAt }: SettingsParts,
  root: string | undefined,
  settings: ClientSettings,
  inForce?: SettingsInForce,
): Promise<readonly string[]> {
  if (settings.sources.length > 0) {
    const paths = settings.sources.map((path) => posix.normalize(path.replaceAll("\\", "/")));
    return root === undefined ? paths.filter((path) => isAbsolutePath(path)) : paths;
  }
  if (inForce?.configuration.sources !== undefined && trusted()) return inForce.sources;
  if (root === undefined) return [];
  const files = filesAt(root);
  const present = await Promise.all(defaultFolders.map(async (name) => (await files.stat(name))?.kind === "folder"));
  return defaultFolders.filter((_, i) => present[i]);
}
