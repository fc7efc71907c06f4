import type { FileSystem } from "../../service/file-system.ts";
import type { Input } from "../inputs.ts";
import { UsageError } from "../usage-error.ts";
import { SUMMARY_HEADING } from "./formats/markdown.ts";
import type { OutputTarget } from "./sinks.ts";

/**
 * The inputs without what this run writes itself. A summary of an earlier run, found in a folder, is passed over; anything
 * else that would be overwritten by what was found in it is refused before anything is written.
 */
export async function* withoutOutputs(
  inputs: AsyncIterable<Input>,
  outputs: readonly OutputTarget[],
  files: FileSystem,
): AsyncGenerator<Input, void, undefined> {
  const targets = new Map<string, OutputTarget>();
  for (const target of outputs) {
    const stat = target.file === undefined ? undefined : await files.stat(target.file).catch(() => undefined);
    if (stat?.kind === "file") targets.set(stat.identity, target);
  }
  for await (const input of inputs) {
    const target = input.identity === undefined ? undefined : targets.get(input.identity);
    if (target === undefined) yield input;
    else if (target.format !== "markdown" || !input.text.startsWith(SUMMARY_HEADING)) {
      throw new UsageError(
        `${input.path}: is to be checked, and --format ${target.format}=${target.file} would overwrite it; name another file`,
      );
    }
  }
}
