import { isAbsolute, posix } from "node:path";
import { CONFIGURATION_NAME, type Configuration } from "../config/configuration.ts";
import type { ClaimService, Problem, ServiceSettings } from "../service/claim-service.ts";
import type { FileSystem } from "../service/file-system.ts";
import { isInside, pathOfUri } from "./file-uris.ts";
import { createSession, type Session, type SessionProgress } from "./session.ts";
import { type ClientSettings, defaultSettings } from "./settings.ts";
import { folderOfPattern } from "./watched-files.ts";

/** A configuration file that was found. */
export interface FoundConfiguration {
  readonly path: string;
  /** Empty where the file has mistakes: then nothing of it is obeyed. */
  readonly configuration: Configuration;
  readonly problems: readonly Problem[];
  /** Whether it leaves a file out. */
  ignores(path: string): boolean;
}

/** What is checked with one set of sources and settings: the folder of a configuration file, else of the workspace. */
export interface Project {
  /** `undefined` for texts that belong to no folder. */
  readonly root: string | undefined;
  readonly session: Session;
  /** As last read. */
  readonly settings: ClientSettings;
  /** Whether the settings or the configuration leave a text out. */
  ignores(path: string): boolean;
  /** What the sources are read from, as absolute paths, folders and globs. */
  readonly sources: readonly string[];
}

export interface ProjectParts {
  /** The disk; relative paths count from a folder, the working folder where that is `undefined`. */
  filesAt(root: string | undefined): FileSystem;
  createService(files: FileSystem): ClaimService;
  /** The nearest configuration file in a folder or above it. */
  findConfiguration(folder: string): Promise<FoundConfiguration | undefined>;
  /** The editor's settings for a folder. */
  settingsFor(root: string | undefined): Promise<ClientSettings>;
  /** False where the workspace's own files may not say what is read. */
  trusted(): boolean;
  startProgress(): SessionProgress;
  log(message: string): void;
  /** Sources or settings of a project changed. */
  changed(project: Project): void;
}

export interface Projects {
  /** The folders of the workspace, as paths; projects are told anew. */
  setFolders(folders: readonly string[]): void;
  of(uri: string): Promise<Project>;
  all(): readonly Project[];
  /** Settings or configuration files may have changed: everything is asked and read again. */
  reloadAll(): void;
  /** Files were made, changed or deleted. */
  filesChanged(paths: readonly string[]): void;
}

interface SettingsRead {
  readonly settings: ClientSettings;
  readonly sources: readonly string[];
  readonly found: FoundConfiguration | undefined;
}

/** Folders that hold sources where nothing else is said. */
const defaultFolders = ["seeds", "sources"];

export function createProjects(parts: ProjectParts): Projects {
  let folders: readonly string[] = [];
  let projects = new Map<string | undefined, Project>();
  let roots = new Map<string | undefined, Promise<string | undefined>>();

  const folderOf = (path: string) =>
    folders.filter((folder) => isInside(path, folder)).sort((a, b) => b.length - a.length)[0];

  async function findRoot(
    folder: string | undefined,
    workspaceFolder: string | undefined,
  ): Promise<string | undefined> {
    if (folder === undefined) return undefined;
    const found = await parts.findConfiguration(folder);
    return found === undefined ? workspaceFolder : posix.dirname(found.path);
  }

  function rootOf(uri: string): Promise<string | undefined> {
    const path = pathOfUri(uri);
    // A text without a file is taken to be written for the workspace it is open in.
    const folder = path === undefined ? folders[0] : posix.dirname(path);
    const known = roots.get(folder);
    if (known !== undefined) return known;
    const root = findRoot(folder, path === undefined ? folders[0] : folderOf(path));
    roots.set(folder, root);
    return root;
  }

  async function readSettings(root: string | undefined, keep: (read: SettingsRead) => void): Promise<ServiceSettings> {
    const settings = await parts.settingsFor(root);
    const found = root === undefined ? undefined : await parts.findConfiguration(root);
    for (const { path, line, message } of found?.problems ?? []) {
      parts.log(`${path}${line === undefined ? "" : `:${line}`}: ${message}`);
    }
    const { sources, checks } = found?.configuration ?? {};
    const service: ServiceSettings = {
      sources: settings.enable ? await chooseSources(root, settings, sources) : [],
      checks: { ...checks, ...settings.checks },
    };
    keep({ settings, sources: service.sources.map((path) => absolute(path, root)), found });
    return service;
  }

  /** Relative ones count from the root, so that results name them as the command line does there. */
  async function chooseSources(root: string | undefined, settings: ClientSettings, configured?: readonly string[]) {
    const named = settings.sources.length > 0 ? settings.sources : parts.trusted() ? configured : undefined;
    if (named !== undefined) {
      const paths = named.map((path) => posix.normalize(path.replaceAll("\\", "/")));
      return root === undefined ? paths.filter((path) => isAbsolute(path)) : paths;
    }
    if (root === undefined) return [];
    const files = parts.filesAt(root);
    const present = await Promise.all(defaultFolders.map(async (name) => (await files.stat(name))?.kind === "folder"));
    return defaultFolders.filter((_, i) => present[i]);
  }

  function createProject(root: string | undefined): Project {
    let last: SettingsRead | undefined;
    const session = createSession({
      service: parts.createService(parts.filesAt(root)),
      settings: () =>
        readSettings(root, (read) => {
          last = read;
        }),
      startProgress: parts.startProgress,
      log: parts.log,
      changed: () => parts.changed(project),
    });
    const project: Project = {
      root,
      session,
      get settings() {
        return last?.settings ?? defaultSettings;
      },
      ignores: (path) => last?.settings.enable === false || last?.found?.ignores(path) === true,
      get sources() {
        return last?.sources ?? [];
      },
    };
    session.reload();
    return project;
  }

  return {
    setFolders(next) {
      folders = next;
      for (const { session } of projects.values()) session.dispose();
      projects = new Map();
      roots = new Map();
    },
    async of(uri) {
      const root = await rootOf(uri);
      let project = projects.get(root);
      if (project === undefined) {
        project = createProject(root);
        projects.set(root, project);
      }
      return project;
    },
    all: () => [...projects.values()],
    reloadAll() {
      roots = new Map();
      for (const { session } of projects.values()) session.reload();
    },
    filesChanged(paths) {
      if (paths.some((path) => posix.basename(path) === CONFIGURATION_NAME)) this.reloadAll();
      for (const { session, root, sources } of projects.values()) {
        const watched = [...defaultFolders.map((name) => absolute(name, root)), ...sources.map(folderOfPattern)];
        const changed = paths.filter((path) => watched.some((one) => isInside(path, one) || isInside(one, path)));
        if (changed.length === 0) continue;
        // Both ways of naming a file, since sources may be named either way.
        session.invalidate(changed.flatMap((path) => [path, nameWithin(path, root)]));
        session.reload();
      }
    },
  };
}

function absolute(path: string, root: string | undefined): string {
  return root === undefined || isAbsolute(path) ? path : posix.join(root, path);
}

/** As the command line names a file when it runs in `root`: from there where the file is at or below it. */
export function nameWithin(path: string, root: string | undefined): string {
  return root !== undefined && isInside(path, root) && path !== root ? posix.relative(root, path) : path;
}
