import { posix } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { checks } from "../checks/registry.ts";
import { CONFIGURATION_NAME } from "../config/configuration.ts";
import { newConfiguration, type Strictness, strictnesses, usualSourceFolders } from "../config/new-configuration.ts";
import { createNodeFileSystem } from "../host/node-file-system.ts";
import type { Terminal } from "../host/terminal.ts";
import { writeWhole } from "../host/write-whole.ts";
import { nearest } from "../text/nearest-word.ts";
import { CLEAN, FAILED } from "./exit-code.ts";
import { UsageError } from "./usage-error.ts";

export interface InitOptions {
  readonly sources?: string;
  readonly strictness?: Strictness;
  readonly yes?: true;
}

/** Writes a configuration into the working folder and resolves to the exit code. */
export async function runInit(options: InitOptions, terminal: Terminal): Promise<number> {
  const files = createNodeFileSystem(terminal.folder);
  if ((await files.stat(CONFIGURATION_NAME)) !== undefined) {
    throw new UsageError(`${CONFIGURATION_NAME} is there already; change it by hand or take it away first`);
  }
  const present: string[] = [];
  for (const name of usualSourceFolders) {
    if ((await files.stat(name))?.kind === "folder") present.push(name);
  }
  const usual = present[0] ?? "sources";
  const { ask } = terminal;
  if (!options.yes && ask === undefined && (options.sources === undefined || options.strictness === undefined)) {
    throw new UsageError("there is nobody to ask; give --yes, or --sources and --strictness");
  }
  const answer = async (question: string, standard: string) =>
    options.yes || ask === undefined ? standard : (await ask(`${question} (${standard}) `)).trim() || standard;
  const sources = options.sources ?? (await answer("Folder of the source documents?", usual));
  const strictness = options.strictness ?? (await askStrictness(answer));
  const folder = posix.normalize(sources.replaceAll("\\", "/"));
  const text = newConfiguration({ sources: [folder], strictness, schema: schemaFor(terminal.folder) }, checks);
  const reason = await writeWhole(CONFIGURATION_NAME, text, terminal.folder);
  if (reason !== undefined) {
    terminal.warn(`tickmark: ${CONFIGURATION_NAME}: ${reason}\n`);
    return FAILED;
  }
  const missing = (await files.stat(sources))?.kind !== "folder";
  const next = missing ? `put source documents into ${sources}, then run` : "run";
  await terminal.write(`${CONFIGURATION_NAME} written; ${next} "tickmark lint"\n`);
  return CLEAN;
}

async function askStrictness(answer: (question: string, standard: string) => Promise<string>): Promise<Strictness> {
  const given = await answer("How strict: relaxed, usual or strict?", "usual");
  const meant = nearest(given.toLowerCase(), strictnesses);
  return strictnesses.find((level) => level === meant) ?? "usual";
}

/** The schema that this program ships: by a relative path where it is installed within the folder, else by its address on disk. */
function schemaFor(folder: string): string {
  // The bundle lies in server/dist, the source in server/src/cli.
  const up = import.meta.url.includes("/src/cli/") ? "../../tickmark.schema.json" : "../tickmark.schema.json";
  const path = fileURLToPath(new URL(up, import.meta.url)).replaceAll("\\", "/");
  return path.startsWith(`${folder}/`) ? `./${path.slice(folder.length + 1)}` : pathToFileURL(path).href;
}
