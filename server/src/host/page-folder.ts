import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The address of the folder with the pages that explain the checks; `undefined` where they were not shipped. */
export function findPageFolder(): string | undefined {
  // The bundle lies one folder below `server/`, the source two.
  return ["../docs/checks/", "../../docs/checks/"]
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(fileURLToPath(url)))?.href;
}
