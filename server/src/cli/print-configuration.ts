import { posix } from "node:path";
import { createNodeFileSystem } from "../host/node-file-system.ts";
import type { Terminal } from "../host/terminal.ts";
import { createConfigurations } from "../service/configurations.ts";
import { effectiveConfiguration } from "../service/effective-configuration.ts";
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
  await terminal.write(`${JSON.stringify(effectiveConfiguration(found, file, terminal.folder), null, 2)}\n`);
  return telling.failed ? FAILED : CLEAN;
}
