import { posix } from "node:path";
import { checks } from "../checks/registry.ts";
import { createNodeFileSystem } from "../host/node-file-system.ts";
import type { Terminal } from "../host/terminal.ts";
import type { CheckSetting } from "../model/check-setting.ts";
import { createConfigurations } from "../service/configurations.ts";
import { relativePath } from "../service/paths.ts";
import { CLEAN, FAILED } from "./exit-code.ts";
import { createTelling } from "./telling.ts";

/** Prints as JSON what holds for a file after all that its configuration builds on and overrides; the file need not be there. */
export async function printConfiguration(
  path: string,
  config: string | undefined,
  terminal: Terminal,
): Promise<number> {
  const file = path.replaceAll("\\", "/");
  const place = { files: createNodeFileSystem(terminal.folder), workingFolder: terminal.folder };
  const configurations = createConfigurations(config === undefined ? place : { ...place, file: config });
  const found = await configurations.of(posix.dirname(file));
  const telling = createTelling(terminal);
  found.problems.forEach(telling.tell);
  const { configuration, sources } = found.settingsWith(found.overridesOf(file));
  const { accepted = [], aliases = {}, canonical = [], include, ignore = [] } = configuration;
  const printed = {
    files: found.files.map((each) => relativePath(terminal.folder, each)),
    sources,
    checks: Object.fromEntries(checks.map((check) => [check.id, inFull(check, configuration.checks?.[check.id])])),
    accepted,
    aliases,
    canonical,
    ...(include && { include }),
    ignore,
  };
  await terminal.write(`${JSON.stringify(printed, null, 2)}\n`);
  return telling.failed ? FAILED : CLEAN;
}

/** A check's setting with its defaults filled in. */
function inFull({ severity, enabled, options = [] }: (typeof checks)[number], setting: CheckSetting | undefined) {
  const set = typeof setting === "string" ? { severity: setting } : (setting ?? {});
  const standard = Object.fromEntries(options.map((option) => [option.name, option.default]));
  return {
    severity: set.severity ?? (enabled ? severity : "off"),
    ...(options.length > 0 && { options: { ...standard, ...("options" in set ? set.options : {}) } }),
  };
}
