import { keepRecords } from "../host/keep-records.ts";
import { createNodeFileSystem } from "../host/node-file-system.ts";
import type { Terminal } from "../host/terminal.ts";
import type { Problem } from "../sources/problem.ts";
import { checkInputs } from "./check-inputs.ts";
import type { CommandOptions } from "./command-options.ts";
import { CLEAN, FAILED } from "./exit-code.ts";
import { createOutput } from "./output.ts";
import { reporterFor } from "./reporter.ts";
import { UsageError } from "./usage-error.ts";

/** Runs `lint`, `extract` or `compare` and resolves to the exit code. */
export async function runCommand(options: CommandOptions, terminal: Terminal): Promise<number> {
  const slash = (path: string) => (process.platform === "win32" ? path.replaceAll("\\", "/") : path);
  const { command, config, stdinFilename } = options;
  if ([...options.paths, ...(options.sources ?? [])].includes("")) {
    throw new UsageError('a path is empty; name a file, a folder, a glob, or "." for this folder');
  }
  const files = createNodeFileSystem(terminal.folder);
  let failed = false;
  const told = new Set<string>();
  const tell = (problem: Problem) => {
    const line = problemLine(problem);
    if (!told.has(line)) terminal.warn(line);
    told.add(line);
    if (!problem.harmless) failed = true;
  };
  const inputs = checkInputs(
    {
      paths: options.paths.map(slash),
      command,
      ...(options.sources ? { sources: options.sources.map(slash) } : {}),
      keeping: keepRecords({ folder: terminal.folder, cache: options.cache ?? true, cacheFolder: options.cacheFolder }),
      ...(config === undefined ? {} : { config: slash(config) }),
      ...(stdinFilename === undefined ? {} : { stdinFilename: slash(stdinFilename) }),
    },
    files,
    terminal,
    tell,
  );
  if (options.lint !== undefined) {
    const { runLint } = await import("./lint/run-lint.ts");
    const code = await runLint(options.lint, inputs, files, terminal, tell);
    return failed ? FAILED : code;
  }
  const output = createOutput(terminal);
  const reporter = await reporterFor(options, terminal);
  await output.write(reporter.start);
  for await (const input of inputs) await output.write(reporter.file(input));
  await output.write(reporter.end());
  await output.flush();
  return failed ? FAILED : CLEAN;
}

function problemLine({ path, line, column, message }: Problem): string {
  const place = line === undefined ? path : `${path}:${line}:${column}`;
  return `tickmark: ${place}: ${message}\n`;
}
