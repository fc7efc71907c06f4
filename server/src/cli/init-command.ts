import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { checks } from "../checks/registry.ts";
import { CONFIGURATION_NAME } from "../config/configuration.ts";
import { newConfiguration, type Strictness, strictnesses, usualSourceFolders } from "../config/new-configuration.ts";
import { createNodeFileSystem } from "../host/node-file-system.ts";
import type { Terminal } from "../host/terminal.ts";
import { writeWhole } from "../host/write-whole.ts";
import { didYouMean } from "../text/nearest-word.ts";
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
  if (sources.trim() === "") throw new UsageError("--sources names no folder");
  const strictness = options.strictness ?? (await askStrictness(answer, terminal));
  const folder = posix.normalize(sources.replaceAll("\\", "/")).replace(/(?<=.)\/$/, "");
  const schema = schemaSeenFrom(terminal.folder, shippedSchema());
  const text = newConfiguration(
    {
      sources: [folder],
      strictness,
      ...(liesBelow(folder) && { ignore: [folder] }),
      ...(schema !== undefined && { schema }),
    },
    checks,
  );
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

/** Asks until it is one of those there are. */
async function askStrictness(
  answer: (question: string, standard: string) => Promise<string>,
  { warn }: Pick<Terminal, "warn">,
): Promise<Strictness> {
  for (;;) {
    const given = (await answer("How strict: relaxed, usual or strict?", "usual")).toLowerCase();
    const known = strictnesses.find((level) => level === given);
    if (known !== undefined) return known;
    warn(`"${given}" is none of them${didYouMean(given, strictnesses)}\n`);
  }
}

/** Whether a folder is one of those that are walked when the working folder is, so that its files are told apart from drafts. */
function liesBelow(folder: string): boolean {
  return folder !== "." && !folder.startsWith("../") && folder !== ".." && !/^(?:\/|[A-Za-z]:)/.test(folder);
}

/** Where the schema that this program ships lies. */
function shippedSchema(): string {
  // The bundle lies in server/dist, the source in server/src/cli.
  const up = import.meta.url.includes("/src/cli/") ? "../../tickmark.schema.json" : "../tickmark.schema.json";
  return fileURLToPath(new URL(up, import.meta.url)).replaceAll("\\", "/");
}

/**
 * The schema as a configuration in a folder names it: by a relative path where the program is installed within the folder, or
 * in packages above it. `undefined` for a program installed elsewhere: what is written here is read on other machines too.
 */
export function schemaSeenFrom(folder: string, schema: string): string | undefined {
  if (schema.startsWith(`${folder}/`)) return `./${schema.slice(folder.length + 1)}`;
  const packages = schema.lastIndexOf("/node_modules/");
  if (packages < 0 || !`${folder}/`.startsWith(`${schema.slice(0, packages)}/`)) return undefined;
  return posix.relative(folder, schema);
}
