import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
} from "vscode-languageserver";
import { CONFIGURATION_NAME } from "../config/configuration.ts";
import { IGNORE_FILES } from "../service/ignore-files.ts";
import { REVIEW_FILE } from "../service/reviews.ts";
import type { ClientFeatures } from "./client-features.ts";
import { uriOfPath } from "./file-uris.ts";

/** Keeps the editor watching what the open texts depend on. */
export interface FileWatch {
  /** The sources are now read from these absolute paths, folders and globs. */
  watch(sources: readonly string[]): void;
}

/** Without a client that registers watchers nothing is watched; saved files still count as changed. */
export function createFileWatch(connection: Connection, features: ClientFeatures): FileWatch {
  let watched = "";
  let registration: Promise<Disposable> | undefined;
  return {
    watch(sources) {
      if (!features.registersWatchers) return;
      const folders = [...new Set(sources.map(folderOfPattern))].sort();
      if (registration !== undefined && watched === folders.join("\n")) return;
      watched = folders.join("\n");
      const watchers: FileSystemWatcher[] = [
        { globPattern: `**/${CONFIGURATION_NAME}` },
        ...IGNORE_FILES.map((name) => ({ globPattern: `**/${name}` })),
        { globPattern: `**/${REVIEW_FILE}` },
        { globPattern: "**/{seeds,sources}/**" },
        ...folders.map((folder) => watcherFor(folder, features.relativePatterns)),
      ];
      const before = registration;
      registration = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      registration.catch((error: unknown) => connection.console.warn(`Files cannot be watched: ${String(error)}`));
      before?.then((old) => old.dispose()).catch(() => {});
    },
  };
}

function watcherFor(folder: string, relative: boolean): FileSystemWatcher {
  return { globPattern: relative ? { baseUri: uriOfPath(folder), pattern: "**/*" } : `${folder}/**` };
}

/** The deepest folder that surely holds all that a path, folder or glob names; a file's own path stays as it is. */
export function folderOfPattern(pattern: string): string {
  const parts = pattern.split("/");
  const wild = parts.findIndex((part) => /[*?[\]{}]/.test(part));
  return (wild < 0 ? parts : parts.slice(0, wild)).join("/") || "/";
}
