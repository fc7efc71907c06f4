import { createConfigurations } from "../service/configurations.ts";
import type { FileSystem } from "../service/file-system.ts";
import { createIgnoreFiles } from "../service/ignore-files.ts";
import type { Cancellation } from "../sources/cancellation.ts";
import { type FoundFile, findFiles } from "../sources/find-files.ts";

/** The files of folders that the command line would check there, each once; `undefined` when cancelled. */
export async function findArticles(
  files: FileSystem,
  folders: readonly string[],
  cancellation: Cancellation,
): Promise<FoundFile[] | undefined> {
  const found = new Map<string, FoundFile>();
  for (const workingFolder of folders) {
    const configurations = createConfigurations({ files, workingFolder });
    const ignoring = createIgnoreFiles(files, workingFolder);
    const ruleOf = async (folder: string) => ignoring.within(folder, (await configurations.of(folder)).rule);
    const search = await findFiles(files, [workingFolder], ruleOf, cancellation);
    if (search === undefined) return undefined;
    for (const file of search.found) if (!found.has(file.stat.identity)) found.set(file.stat.identity, file);
  }
  return [...found.values()];
}
