import { checks } from "../checks/registry.ts";

/** Addresses of the pages that explain the checks and are shipped with the server. */
export interface CheckPages {
  /** `undefined` where the check has no page. */
  pageOf(check: string): string | undefined;
}

const known: ReadonlySet<string> = new Set(checks.map(({ id }) => id));

/** The pages in a folder whose address ends with a slash; none where it is not known. */
export function checkPages(folder: string | undefined): CheckPages {
  return { pageOf: (check) => (folder !== undefined && known.has(check) ? `${folder}${check}.md` : undefined) };
}
