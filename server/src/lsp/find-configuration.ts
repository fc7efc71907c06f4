import { posix } from "node:path";
import { createConfigurations } from "../service/configurations.ts";
import type { FileSystem } from "../service/file-system.ts";
import type { FoundConfiguration } from "./project-settings.ts";

/** The nearest configuration file in a folder or above it, read anew each time, by the command line's own rules. */
export async function findConfiguration(
  files: FileSystem,
  folder: string,
  root: string,
): Promise<FoundConfiguration | undefined> {
  const found = await createConfigurations({ files, workingFolder: root }).of(folder);
  if (found.path === undefined) return undefined;
  const path = posix.join(root, found.path);
  const below = posix.dirname(path);
  return {
    path,
    files: found.files,
    settingsWith: found.settingsWith,
    overridesOf: found.overridesOf,
    async effectiveFor(file) {
      const { effectiveConfiguration, originsOf } = await import("../service/effective-configuration.ts");
      return { configuration: effectiveConfiguration(found, file, root), origins: originsOf(found, file, root) };
    },
    rule: found.rule,
    problems: found.problems.map((problem) => ({ ...problem, path })),
    ignores(file) {
      const name = posix.relative(below, file);
      if (name === "" || name.startsWith("..")) return false;
      const folders = name.split("/").slice(0, -1);
      const entered = folders.every((_, i) => found.rule.enters(posix.join(below, ...folders.slice(0, i + 1))));
      return !entered || !found.rule.takes(file, true);
    },
  };
}
