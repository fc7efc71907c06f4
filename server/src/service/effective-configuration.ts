import { checks } from "../checks/registry.ts";
import type { AcceptedFigure, CheckSetting, CheckSettingInFull, CheckSettings } from "../model/check-setting.ts";
import type { Aliases, CanonicalValue } from "../model/house-style.ts";
import type { ConfigurationInForce } from "./configurations.ts";
import { relativePath } from "./paths.ts";

/** What holds for a file after all that its configuration builds on and overrides, with every default filled in. */
export interface EffectiveConfiguration {
  /** The configuration files, relative to the working folder, the nearest first. */
  readonly files: readonly string[];
  readonly sources: readonly string[];
  readonly checks: Readonly<Record<string, CheckSettingInFull>>;
  readonly accepted: readonly AcceptedFigure[];
  readonly aliases: Aliases;
  readonly canonical: readonly CanonicalValue[];
  readonly compareFolder: boolean;
  /** Absent for the usual endings. */
  readonly include?: readonly string[];
  readonly ignore: readonly string[];
}

/** As `tickmark lint --print-config` prints it; the file need not be there. */
export function effectiveConfiguration(
  found: ConfigurationInForce,
  file: string,
  workingFolder: string,
): EffectiveConfiguration {
  const { configuration, sources } = found.settingsWith(found.overridesOf(file));
  const { accepted = [], aliases = {}, canonical = [], compareFolder = false, include, ignore = [] } = configuration;
  return {
    files: found.files.map((each) => relativePath(workingFolder, each)),
    sources,
    checks: checksInFull(configuration.checks ?? {}),
    accepted,
    aliases,
    canonical,
    compareFolder,
    ...(include && { include }),
    ignore,
  };
}

/** Every check's severity and options with its defaults filled in. */
export function checksInFull(settings: CheckSettings): Record<string, CheckSettingInFull> {
  return Object.fromEntries(checks.map((check) => [check.id, inFull(check, settings[check.id])]));
}

/** Where what holds is said. */
export interface Origin {
  /** Relative to the working folder; several for a list that is put together. */
  readonly files: readonly string[];
  /** The patterns of the override that says it; absent where it holds for all files. */
  readonly override?: readonly string[];
}

/** By key, for checks by `checks.` and the id; what is a default is absent. */
export function originsOf(found: ConfigurationInForce, file: string, workingFolder: string): Map<string, Origin> {
  const shown = (paths: readonly string[]) => paths.map((path) => relativePath(workingFolder, path));
  const origins = new Map<string, Origin>();
  for (const [key, paths] of found.origins) origins.set(key, { files: shown(paths) });
  for (const position of found.overridesOf(file)) {
    const override = found.configuration.overrides?.[position];
    if (override === undefined) continue;
    const origin = { files: shown(found.origins.get("overrides") ?? []), override: override.files };
    for (const id of Object.keys(override.checks ?? {})) origins.set(`checks.${id}`, origin);
    if (override.sources !== undefined) origins.set("sources", origin);
    if (override.accepted !== undefined) origins.set("accepted", origin);
  }
  return origins;
}

function inFull(
  { severity, enabled, options = [] }: (typeof checks)[number],
  setting: CheckSetting | undefined,
): CheckSettingInFull {
  const set = typeof setting === "string" ? { severity: setting } : (setting ?? {});
  const standard = Object.fromEntries(options.map((option) => [option.name, option.default]));
  return {
    severity: set.severity ?? (enabled ? severity : "off"),
    ...(options.length > 0 && { options: { ...standard, ...("options" in set ? set.options : {}) } }),
  };
}
