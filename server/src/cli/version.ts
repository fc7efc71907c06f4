import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** How the version is asked for, as the help says it. */
export const VERSION_FLAGS = "-v, --version";

/** Whether a command line asks for nothing but the version. */
export function asksVersion(args: readonly string[]): boolean {
  const [only = "", ...others] = args;
  return others.length === 0 && VERSION_FLAGS.split(", ").includes(only);
}

/** The version in the nearest manifest above this program, bundled or not. */
export function version(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const path = join(folder, "package.json");
    if (existsSync(path)) {
      const manifest = JSON.parse(readFileSync(path, "utf8"));
      if (manifest.name === "tickmark") return manifest.version;
    }
    if (folder === dirname(folder)) return "unknown";
  }
}
