import { posix } from "node:path";
import { createNodeFileSystem } from "../host/node-file-system.ts";
import type { Terminal } from "../host/terminal.ts";
import { createConfigurations } from "../service/configurations.ts";
import { effectiveConfiguration, originsOf } from "../service/effective-configuration.ts";
import type { InputCommandOptions } from "./command-options.ts";
import { CLEAN, FAILED } from "./exit-code.ts";
import { createTelling } from "./telling.ts";

/**
 * Prints as JSON what holds for a file after all that its configuration builds on and overrides, and where each of it is said;
 * the file need not be there. Sources that the command line names take the place of the configuration's.
 */
export async function printConfiguration(
  path: string,
  { config, sources }: Pick<InputCommandOptions, "config" | "sources">,
  terminal: Terminal,
): Promise<number> {
  const file = path.replaceAll("\\", "/");
  const place = { files: createNodeFileSystem(terminal.folder), workingFolder: terminal.folder };
  const configurations = createConfigurations(config === undefined ? place : { ...place, file: config });
  const found = await configurations.of(posix.dirname(file));
  const telling = createTelling(terminal);
  found.problems.forEach(telling.tell);
  const effective = effectiveConfiguration(found, file, terminal.folder);
  const origins = Object.fromEntries(originsOf(found, file, terminal.folder));
  const printed =
    sources === undefined
      ? { ...effective, origins }
      : { ...effective, sources, origins: { ...origins, sources: { option: "--sources" } } };
  await terminal.write(`${JSON.stringify(printed, null, 2)}\n`);
  return telling.failed ? FAILED : CLEAN;
}
