import { createHash } from "node:crypto";
import { basename, join, resolve } from "node:path";

/** The folder of one project in a cache folder: by its name, for people, and by its full path. */
export function projectFolder(cacheFolder: string, project: string): string {
  const full = resolve(project);
  const hash = createHash("sha256").update(full).digest("hex").slice(0, 12);
  const name = basename(full)
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .slice(0, 40);
  return join(cacheFolder, name === "" || name.startsWith(".") ? hash : `${name}-${hash}`);
}
