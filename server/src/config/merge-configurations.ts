import type { CheckSetting, CheckSettingInFull, CheckSettings } from "../model/check-setting.ts";
import type { Configuration, DocumentSettings, Override } from "./configuration.ts";

/**
 * One configuration on top of another. What is set above wins: sources, `compareFolder` and `include` as a whole, checks and aliases one by
 * one. Accepted figures, canonical values, `ignore` and overrides are put together.
 */
export function mergeConfigurations(base: Configuration, top: Configuration): Configuration {
  return {
    ...base,
    ...mergeSettings(base, top),
    ...both("canonical", base, top),
    ...both("ignore", base, top),
    ...both("overrides", base, top),
    ...(top.compareFolder !== undefined && { compareFolder: top.compareFolder }),
    ...(top.include !== undefined && { include: top.include }),
    ...((base.aliases ?? top.aliases) !== undefined && { aliases: { ...base.aliases, ...top.aliases } }),
  };
}

/** The settings of a document to which these overrides apply, in the order in which they were written. */
export function withOverrides(configuration: Configuration, applying: readonly Override[]): DocumentSettings {
  const { sources, checks, accepted } = configuration;
  let settings = mergeSettings(
    {},
    { ...(sources && { sources }), ...(checks && { checks }), ...(accepted && { accepted }) },
  );
  for (const override of applying) settings = mergeSettings(settings, override);
  return settings;
}

function mergeSettings(base: DocumentSettings, top: DocumentSettings): DocumentSettings {
  const sources = top.sources ?? base.sources;
  const checks = base.checks && top.checks ? mergeChecks(base.checks, top.checks) : (top.checks ?? base.checks);
  return {
    ...(sources !== undefined && { sources }),
    ...(checks !== undefined && { checks }),
    ...both("accepted", base, top),
  };
}

/** A severity alone leaves options as they are, and options a severity. */
function mergeChecks(base: CheckSettings, top: CheckSettings): CheckSettings {
  const merged: Record<string, CheckSetting> = { ...base };
  for (const [id, setting] of Object.entries(top)) {
    const below = Object.hasOwn(base, id) ? inFull(base[id]) : {};
    const above = inFull(setting);
    const options = { ...below.options, ...above.options };
    const severity = above.severity ?? below.severity;
    merged[id] =
      Object.keys(options).length === 0 && severity !== undefined
        ? severity
        : { ...(severity !== undefined && { severity }), options };
  }
  return merged;
}

function inFull(setting: CheckSetting | undefined): CheckSettingInFull {
  return typeof setting === "string" ? { severity: setting } : (setting ?? {});
}

type ListKey = "accepted" | "canonical" | "ignore" | "overrides";

/** A list of both, or no member where neither has one. */
function both<K extends ListKey>(key: K, base: Configuration, top: Configuration): Pick<Configuration, K> {
  const list = [...(base[key] ?? []), ...(top[key] ?? [])];
  return base[key] === undefined && top[key] === undefined
    ? ({} as Pick<Configuration, K>)
    : ({ [key]: list } as never);
}
