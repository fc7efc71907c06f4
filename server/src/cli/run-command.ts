import { keepRecords } from "../host/keep-records.ts";
import { createNodeFileSystem } from "../host/node-file-system.ts";
import type { Terminal } from "../host/terminal.ts";
import type { Problem } from "../sources/problem.ts";
import { type CheckedInput, checkInputs } from "./check-inputs.ts";
import type { CommandOptions } from "./command-options.ts";
import { CLEAN, FAILED, FOUND } from "./exit-code.ts";
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
  const output = createOutput(terminal);
  const reporter = await reporterFor(options, terminal);
  let failed = false;
  let found = false;
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
  await output.write(reporter.start);
  for await (const input of inputs) {
    if (command === "lint" && fails(input)) found = true;
    await output.write(reporter.file(input));
  }
  await output.write(reporter.end());
  await output.flush();
  return failed ? FAILED : found ? FOUND : CLEAN;
}

function fails({ checked }: CheckedInput): boolean {
  return checked.findings.some(({ severity }) => severity === "error" || severity === "warning");
}

function problemLine({ path, line, column, message }: Problem): string {
  const place = line === undefined ? path : `${path}:${line}:${column}`;
  return `tickmark: ${place}: ${message}\n`;
}
