import { CONFIGURATION_NAME } from "../../config/configuration.ts";
import { createNodeFileSystem } from "../../host/node-file-system.ts";
import type { ResultCache } from "../../host/result-cache.ts";
import type { Terminal } from "../../host/terminal.ts";
import { IGNORE_FILES } from "../../service/ignore-files.ts";
import { REVIEW_FILE } from "../../service/reviews.ts";
import { type CrossOptions, crossInputs } from "../crossed-inputs.ts";
import { FAILED } from "../exit-code.ts";
import { type Input, type InputOptions, openInputs } from "../inputs.ts";
import { createTelling } from "../telling.ts";
import { UsageError } from "../usage-error.ts";
import type { LintThreadData } from "./lint-thread.ts";
import { type LintOptions, runLint } from "./run-lint.ts";
import { notingSettings } from "./watched-settings.ts";

/** Runs `lint` once, or again and again, and resolves to the exit code. */
export async function lintCommand(
  options: LintOptions,
  inputs: InputOptions & CrossOptions,
  place: LintThreadData,
  terminal: Terminal,
): Promise<number> {
  if (inputs.paths.includes("-")) {
    if (options.fixing?.result === "written") {
      throw new UsageError("standard input cannot be fixed in its place; --diff shows what --fix would do");
    }
    if (options.watch) throw new UsageError("standard input cannot be watched; name files or folders");
  }
  const disk = createNodeFileSystem(terminal.folder);
  const once = async (results?: ResultCache, watchToo?: (paths: readonly string[]) => void) => {
    const files = watchToo === undefined ? disk : notingSettings(disk, (path) => watchToo([path]));
    const telling = createTelling(terminal);
    const { tell } = telling;
    const code = await runLint(options, {
      ...crossInputs(noting(openInputs({ ...inputs, marks: true }, files, terminal, tell), watchToo), inputs),
      files,
      terminal,
      tell,
      problems: telling.problems,
      place,
      ...(results === undefined ? {} : { results }),
    });
    return telling.failed ? FAILED : code;
  };
  if (!options.watch) return once();
  const { watchInputs } = await import("./watch-inputs.ts");
  const written = options.outputs.flatMap(({ file }) => file ?? []);
  // The configuration may change what is found.
  const watched = [
    CONFIGURATION_NAME,
    ...IGNORE_FILES,
    REVIEW_FILE,
    // Something may be left out of all of the folder.
    ...inputs.paths.map((path) => (/^!./.test(path) ? "." : path)),
    ...(place.sources ?? []),
    ...(inputs.config === undefined ? [] : [inputs.config]),
  ];
  return watchInputs({ watched, written }, terminal, once);
}

/** Has the sources watched that configurations name for what is checked. */
async function* noting(
  inputs: AsyncIterable<Input>,
  watchToo: ((paths: readonly string[]) => void) | undefined,
): AsyncGenerator<Input, void, undefined> {
  for await (const input of inputs) {
    watchToo?.(input.configuration.sources);
    yield input;
  }
}
