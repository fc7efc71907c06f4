import { posix } from "node:path";
import { CONFIGURATION_NAME } from "../config/configuration.ts";
import type { FileSystem } from "./file-system.ts";
import { absolutePath } from "./paths.ts";

/**
 * The configuration that another one, at the absolute path `from`, builds on by a name; `undefined` where there is none. A
 * path counts from the file; what may be a package is looked for in `node_modules` of its folder and those above.
 */
export async function findExtended(files: FileSystem, name: string, from: string): Promise<string | undefined> {
  const folder = posix.dirname(from);
  if (isPath(name)) return configurationAt(files, absolutePath(folder, name));
  for (let at = folder; ; at = posix.dirname(at)) {
    const found = await configurationAt(files, posix.join(at, "node_modules", name));
    if (found !== undefined) return found;
    if (at === posix.dirname(at)) return configurationAt(files, absolutePath(folder, name));
  }
}

/** Where {@link findExtended} looked, for people. */
export function whereSought(name: string): string {
  return isPath(name)
    ? "there is no such file"
    : `no package of that name holds a ${CONFIGURATION_NAME}, and there is no such file`;
}

/** A file, or the configuration in a folder. */
async function configurationAt(files: FileSystem, path: string): Promise<string | undefined> {
  const stat = await files.stat(path).catch(() => undefined);
  if (stat?.kind !== "folder") return stat?.kind === "file" ? path : undefined;
  const inside = posix.join(path, CONFIGURATION_NAME);
  return (await files.stat(inside).catch(() => undefined))?.kind === "file" ? inside : undefined;
}

function isPath(name: string): boolean {
  return /^(?:\.{0,2}\/|[A-Za-z]:\/|\.{1,2}$)/.test(name);
}
