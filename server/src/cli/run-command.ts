import type { GitChoice } from "../host/git-changes.ts";
import { createNodeFileSystem } from "../host/node-file-system.ts";
import type { Terminal } from "../host/terminal.ts";
import type { CommandOptions } from "./command-options.ts";
import { CLEAN, FAILED } from "./exit-code.ts";
import { createOutput } from "./output.ts";
import { createTelling } from "./telling.ts";
import { UsageError } from "./usage-error.ts";

/** Runs `lint`, `extract`, `compare` or `explain` and resolves to the exit code. */
export async function runCommand(options: CommandOptions, terminal: Terminal): Promise<number> {
  const slash = (path: string) => (process.platform === "win32" ? path.replaceAll("\\", "/") : path);
  const { command, config, stdinFilename, cacheFolder, cross } = options;
  const beside = command !== "explain" || cross === undefined ? [] : cross === true ? ["."] : cross;
  if ([...options.paths, ...beside, ...(options.sources ?? [])].includes("")) {
    throw new UsageError('a path is empty; name a file, a folder, a glob, or "." for this folder');
  }
  const inputs = {
    paths: options.paths.map(slash),
    cross: cross !== undefined,
    beside: beside.map(slash),
    ...(config === undefined ? {} : { config: slash(config) }),
    ...(stdinFilename === undefined ? {} : { stdinFilename: slash(stdinFilename) }),
    ...changesOf(options),
  };
  const sources = options.sources && { sources: options.sources.map(slash) };
  const place = { folder: terminal.folder, cache: options.cache ?? true, cacheFolder };
  if (options.lint !== undefined) {
    const { lintCommand } = await import("./lint/lint-command.ts");
    return lintCommand(options.lint, inputs, { ...place, ...sources }, terminal);
  }
  const { keepRecords } = await import("../host/keep-records.ts");
  if (command === "review") {
    const { reviewCommand } = await import("./review/review-command.ts");
    const { format, prune } = options;
    return reviewCommand(
      { format, prune: prune === true },
      { ...inputs, ...sources, keeping: keepRecords(place) },
      terminal,
    );
  }
  const { checkInputs } = await import("./check-inputs.ts");
  const { reporterFor } = await import("./reporter.ts");
  const telling = createTelling(terminal);
  const output = createOutput(terminal);
  const reporter = await reporterFor(options, terminal);
  const files = createNodeFileSystem(terminal.folder);
  const checked = checkInputs(
    { ...inputs, command, ...sources, keeping: keepRecords(place) },
    files,
    terminal,
    telling.tell,
  );
  await output.write(reporter.start);
  for await (const input of checked) await output.write(reporter.file(input));
  await output.write(reporter.end());
  await output.flush();
  return telling.failed ? FAILED : CLEAN;
}

function changesOf({ changed, since, staged }: CommandOptions): { changes?: GitChoice } {
  if (staged && (changed || since !== undefined))
    throw new UsageError("--staged and --changed cannot be given together");
  if (!staged && !changed && since === undefined) return {};
  return { changes: { staged: staged === true, ...(since !== undefined && { since }) } };
}
