import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Addresses of the pages that explain the checks and are shipped with the server. */
export interface CheckPages {
  /** `undefined` where the check has no page. */
  pageOf(check: string): string | undefined;
}

export function findCheckPages(): CheckPages {
  // The bundle lies one folder below `server/`, the source two.
  const folder = ["../docs/checks/", "../../docs/checks/"]
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(fileURLToPath(url)));
  const known = new Map<string, string | undefined>();
  return {
    pageOf(check) {
      if (folder === undefined || !/^[a-z0-9-]+$/.test(check)) return undefined;
      if (!known.has(check)) {
        const url = new URL(`${check}.md`, folder);
        known.set(check, existsSync(fileURLToPath(url)) ? url.href : undefined);
      }
      return known.get(check);
    },
  };
}
