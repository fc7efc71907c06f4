import { posix } from "node:path";
import { CONFIGURATION_NAME } from "../config/configuration.ts";
import type { ClaimService, Problem } from "../service/claim-service.ts";
import type { FileSystem } from "../service/file-system.ts";
import { createIgnoreFiles, IGNORE_FILES } from "../service/ignore-files.ts";
import type { Drafts } from "../service/other-drafts.ts";
import { usualRule } from "../sources/find-files.ts";
import { isInside, pathOfUri } from "./file-uris.ts";
import { createFolderDrafts } from "./folder-drafts.ts";
import {
  absolute,
  defaultFolders,
  type FoundConfiguration,
  type ProjectPlace,
  readSettings,
  type SettingsParts,
  type SettingsRead,
} from "./project-settings.ts";
import { createSession, type Session, type SessionProgress } from "./session.ts";
import { type ClientSettings, defaultSettings } from "./settings.ts";
import { folderOfPattern } from "./watched-files.ts";

/** What is checked with one set of sources and settings: a folder of the workspace, or a configuration's part of it. */
export interface Project {
  /**
   * Where relative paths count from, as they do for a command line that runs there: the folder of the workspace, else
   * that of the configuration file; `undefined` for texts that belong to neither.
   */
  readonly root: string | undefined;
  readonly session: Session;
  /** As last read. */
  readonly settings: ClientSettings;
  /** Whether the settings or the configuration leave a text out. */
  ignores(path: string): boolean;
  /** What the sources are read from, as absolute paths, folders and globs. */
  readonly sources: readonly string[];
  /** The configuration file; absent where there is none. */
  readonly found: FoundConfiguration | undefined;
  /** The configuration files that its settings were read from, as absolute paths. */
  readonly configurations: readonly string[];
  /** The texts of its folder that are compared with each other; absent where each stands alone. */
  readonly drafts: Drafts | undefined;
  /** The folder they are in, as an absolute path. */
  readonly draftFolder: string | undefined;
  /** Whether an absolute path is that of a text that others are compared with. */
  isDraft(path: string): boolean;
  /** An open text of it, by its absolute path, is another now. */
  edited(path: string): void;
  /** What is wrong in its configuration file; while there is something, nothing of the file is obeyed. */
  readonly mistakes: readonly Problem[];
}

export interface ProjectParts extends SettingsParts {
  /** A service whose records of sources belong to `root`. */
  createService(files: FileSystem, root: string | undefined): ClaimService;
  /** What an open text says now, by its absolute path; `undefined` where it is not open. */
  openText(path: string): string | undefined;
  startProgress(): SessionProgress;
  /** Sources or settings of a project changed. */
  changed(project: Project): void;
}

export interface Projects {
  /** The folders of the workspace, as paths; projects are told anew. */
  setFolders(folders: readonly string[]): void;
  /** As last set. */
  readonly folders: readonly string[];
  of(uri: string): Promise<Project>;
  /** Whether a `.tickmarkignore` leaves a file out. */
  leavesOut(path: string): Promise<boolean>;
  all(): readonly Project[];
  /** Settings or configuration files may have changed: everything is asked and read again. */
  reloadAll(): void;
  /** Files were made, changed or deleted. */
  filesChanged(paths: readonly string[]): void;
}

/** What is known of all texts of a folder. */
interface FolderPlace extends Omit<ProjectPlace, "overrides"> {
  overridesOf(path: string): readonly number[];
  leavesOut(path: string): Promise<boolean>;
}

export function createProjects(parts: ProjectParts): Projects {
  let folders: readonly string[] = [];
  let projects = new Map<string, Project>();
  let places = new Map<string | undefined, Promise<FolderPlace>>();

  const folderOf = (path: string) =>
    folders.filter((folder) => isInside(path, folder)).sort((a, b) => b.length - a.length)[0];

  async function findPlace(folder: string | undefined, workspaceFolder: string | undefined): Promise<FolderPlace> {
    if (folder === undefined) {
      return { root: undefined, configured: undefined, overridesOf: () => [], leavesOut: async () => false };
    }
    const ignoring = createIgnoreFiles(parts.filesAt(undefined), folder);
    const found = await parts.findConfiguration(folder, workspaceFolder ?? folder);
    const configured = found && posix.dirname(found.path);
    return {
      root: workspaceFolder ?? configured,
      configured,
      overridesOf: (path) => found?.overridesOf(path) ?? [],
      leavesOut: ignoring.leavesOut,
    };
  }

  async function placeOf(uri: string): Promise<ProjectPlace> {
    const path = pathOfUri(uri);
    const { root, configured, overridesOf } = await folderPlaceOf(path);
    return { root, configured, overrides: path === undefined ? [] : overridesOf(path) };
  }

  function folderPlaceOf(path: string | undefined): Promise<FolderPlace> {
    // A text without a file is taken to be written for the workspace it is open in.
    const folder = path === undefined ? folders[0] : posix.dirname(path);
    const known = places.get(folder);
    if (known !== undefined) return known;
    const place = findPlace(folder, path === undefined ? folders[0] : folderOf(path));
    places.set(folder, place);
    return place;
  }

  function createProject(place: ProjectPlace): Project {
    const { root } = place;
    let last: SettingsRead | undefined;
    const files = parts.filesAt(root);
    const folder = createFolderDrafts({
      files,
      openText: parts.openText,
      nameOf: (path) => nameWithin(path, root),
      changed: () => parts.changed(project),
    });
    const session = createSession({
      service: parts.createService(files, root),
      settings: () =>
        readSettings(parts, place, folder.drafts, (read) => {
          last = read;
        }),
      async alsoRead({ sources }, ending) {
        if (last?.compared === undefined) return;
        const read = new Set(sources.map(({ file, path }) => nameWithin(file ?? path, root)));
        await folder.load(last.compared, (path) => read.has(path), ending);
      },
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
      get found() {
        return last?.found;
      },
      get configurations() {
        return last?.found?.files ?? [];
      },
      get drafts() {
        return last?.compared && folder.drafts;
      },
      get draftFolder() {
        return last?.compared?.path;
      },
      isDraft(path) {
        const compared = last?.compared;
        return (
          compared !== undefined && isInside(path, compared.path) && (compared.rule ?? usualRule).takes(path, false)
        );
      },
      edited(path) {
        if (last?.compared !== undefined) folder.edited(path);
      },
      get mistakes() {
        return last?.found?.problems ?? [];
      },
    };
    session.reload();
    return project;
  }

  /** Files that say what is checked; configurations that others build on may have any name. */
  function isConfiguration(path: string): boolean {
    const name = posix.basename(path);
    if (name === CONFIGURATION_NAME || IGNORE_FILES.includes(name)) return true;
    return [...projects.values()].some(({ configurations }) => configurations.includes(path));
  }

  return {
    setFolders(next) {
      folders = next;
      for (const { session } of projects.values()) session.dispose();
      projects = new Map();
      places = new Map();
    },
    get folders() {
      return folders;
    },
    async of(uri) {
      const place = await placeOf(uri);
      const key = JSON.stringify([place.root, place.configured, place.overrides]);
      let project = projects.get(key);
      if (project === undefined) {
        project = createProject(place);
        projects.set(key, project);
      }
      return project;
    },
    leavesOut: async (path) => (await folderPlaceOf(path)).leavesOut(path),
    all: () => [...projects.values()],
    reloadAll() {
      places = new Map();
      for (const { session } of projects.values()) session.reload();
    },
    filesChanged(paths) {
      if (paths.some(isConfiguration)) this.reloadAll();
      for (const { session, root, sources, isDraft } of projects.values()) {
        const watched = [...defaultFolders.map((name) => absolute(name, root)), ...sources.map(folderOfPattern)];
        const changed = paths.filter((path) => watched.some((one) => isInside(path, one) || isInside(one, path)));
        if (changed.length === 0 && !paths.some(isDraft)) continue;
        // Both ways of naming a file, since sources may be named either way.
        session.invalidate(changed.flatMap((path) => (root === undefined ? path : [path, posix.relative(root, path)])));
        session.reload();
      }
    },
  };
}

/** As the command line names a file when it runs in `root`: from there where the file is at or below it. */
export function nameWithin(path: string, root: string | undefined): string {
  return root !== undefined && isInside(path, root) && path !== root ? posix.relative(root, path) : path;
}
