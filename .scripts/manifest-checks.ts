/**
 * Writes into the manifest what editors show of each check where severities are set, from the registry; `--check` only
 * compares.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { checks } from "../server/src/checks/registry.ts";
import { resolvedManifest } from "./manifest-strings.ts";

const path = "package.json";
const severities = ["error", "warning", "information", "hint", "off"];

/** The schema of each check's setting by its id. */
export function checkSettings(): Record<string, unknown> {
  return Object.fromEntries(
    checks.map(({ id, summary, severity, enabled }) => [
      id,
      {
        anyOf: [{ type: "string", enum: severities }, { type: "object" }],
        markdownDescription: `${summary} Usually: ${enabled ? severity : "off"}.`,
      },
    ]),
  );
}

/** The same as the manifest has it now. */
export function checkSettingsInManifest(): unknown {
  return resolvedManifest().contributes.configuration.properties["tickmark.checks"].properties;
}

if (import.meta.main) {
  if (JSON.stringify(checkSettingsInManifest()) !== JSON.stringify(checkSettings())) {
    if (process.argv.includes("--check")) {
      console.error("package.json is out of date: run node .scripts/manifest-checks.ts");
      process.exitCode = 1;
    } else {
      const manifest = JSON.parse(readFileSync(path, "utf8"));
      manifest.contributes.configuration.properties["tickmark.checks"].properties = checkSettings();
      writeFileSync(path, `${JSON.stringify(manifest, undefined, 2)}\n`);
      // Plain English becomes keys again.
      const { keyManifest } = await import("./manifest-strings.ts");
      keyManifest();
    }
  }
}
