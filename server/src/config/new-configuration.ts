import type { ConfigurableCheck } from "./schema.ts";

export type Strictness = "relaxed" | "usual" | "strict";

export const strictnesses: readonly Strictness[] = ["relaxed", "usual", "strict"];

/** Folders that are taken for those of the sources where nobody says otherwise, the likeliest first. */
export const usualSourceFolders: readonly string[] = ["sources", "seeds", "notes"];

export interface NewConfiguration {
  readonly sources: readonly string[];
  readonly strictness: Strictness;
  /** What is not checked of what lies in folders; absent for all of it. */
  readonly ignore?: readonly string[];
  /** Where editors find the schema; absent where they know it anyway. */
  readonly schema?: string;
}

/** The text of a configuration file to begin with. `checks` are all there are. */
export function newConfiguration(
  { sources, strictness, ignore, schema }: NewConfiguration,
  checks: readonly ConfigurableCheck[],
): string {
  const settings = checksFor(strictness, checks);
  const configuration = {
    ...(schema !== undefined && { $schema: schema }),
    sources,
    ...(ignore !== undefined && { ignore }),
    ...(Object.keys(settings).length > 0 && { checks: settings }),
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}

/** Relaxed, only what no careful writer would let stand fails; strict, everything that may be wrong does. */
function checksFor(strictness: Strictness, checks: readonly ConfigurableCheck[]): Record<string, string> {
  if (strictness === "usual") return {};
  const warnings = checks.filter(({ severity, id }) => severity === "warning" && id !== "source-conflict");
  if (strictness === "relaxed") return Object.fromEntries(warnings.map(({ id }) => [id, "information"]));
  return Object.fromEntries([
    ["source-conflict", "error"],
    ...warnings.map(({ id }) => [id, "error"]),
    ["unsourced", "warning"],
  ]);
}
