import { CONFIGURATION_NAME } from "../../config/configuration.ts";
import type { FileSystem } from "../../service/file-system.ts";
import { IGNORE_FILES } from "../../service/ignore-files.ts";
import { REVIEW_FILE } from "../../service/reviews.ts";

const [REVIEW_FOLDER = ""] = REVIEW_FILE.split("/");

/** Hidden files and folders that change what is found, by the name of each part of their paths. */
export const WATCHED_HIDDEN: ReadonlySet<string> = new Set([...IGNORE_FILES, REVIEW_FOLDER]);

const NAMES = [CONFIGURATION_NAME, ...IGNORE_FILES];

/**
 * The same files; tells `read` of settings as they are read: configurations and what they build on, files of patterns and
 * reviewers' marks. They may lie above all that is checked.
 */
export function notingSettings(files: FileSystem, read: (path: string) => void): FileSystem {
  return {
    ...files,
    read(path, most) {
      const isSetting = path.endsWith(".json") || NAMES.some((name) => path.endsWith(`/${name}`));
      if (isSetting) read(path);
      return files.read(path, most);
    },
  };
}
