import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Terminal } from "../../host/terminal.ts";
import { writeWhole } from "../../host/write-whole.ts";
import type { FileSystem } from "../../service/file-system.ts";
import type { Problem } from "../../sources/problem.ts";
import { readText } from "../../sources/read-text.ts";
import type { CheckedInput } from "../check-inputs.ts";
import { FAILED, FOUND } from "../exit-code.ts";
import { count } from "../stylish/counts.ts";
import { UsageError } from "../usage-error.ts";
import { BASELINE_NAME, type Baseline, readBaseline } from "./baseline.ts";
import { exitCodeOf, type Gates, onlyFailing } from "./gates.ts";
import { lintResult } from "./lint-result.ts";
import { addToTally, emptyTally } from "./lint-tally.ts";
import { type OutputTarget, openSinks } from "./sinks.ts";

export interface LintOptions extends Gates {
  readonly outputs: readonly OutputTarget[];
  /** Only what fails is shown. */
  readonly quiet: boolean;
  /** The file of known findings; absent for the usual one, if it is there. */
  readonly suppressions?: string;
  /** Makes all present findings known, or forgets known ones that are gone. */
  readonly renew?: "all" | "pruned";
}

/** Checks all inputs, writes what was found in every format asked for, and resolves to the exit code. */
export async function runLint(
  options: LintOptions,
  inputs: AsyncIterable<CheckedInput>,
  files: FileSystem,
  terminal: Terminal,
  tell: (problem: Problem) => void,
): Promise<number> {
  const baseline = await openBaseline(options, files);
  const sinks = await openSinks(options.outputs, terminal);
  const tally = emptyTally();
  let known = 0;
  for await (const input of inputs) {
    const filtered = baseline.filter(lintResult(input));
    known += filtered.known;
    const result = options.renew === "all" ? { ...filtered.result, diagnostics: [] } : filtered.result;
    addToTally(tally, result);
    await sinks.add(options.quiet ? onlyFailing(result, options) : result);
  }
  let failed = false;
  for (const { path, reason } of await sinks.end(tally)) {
    tell({ path, message: reason });
    failed = true;
  }
  const loose = await settleBaseline(baseline, options, known, terminal, tell);
  const code = exitCodeOf(tally, options);
  if (failed) return FAILED;
  return loose && !options.exitZero ? Math.max(code, FOUND) : code;
}

async function openBaseline({ suppressions, renew }: LintOptions, files: FileSystem): Promise<Baseline> {
  const path = suppressions ?? BASELINE_NAME;
  const stat = await files.stat(path).catch(() => undefined);
  if (stat === undefined) {
    if (suppressions !== undefined && renew !== "all") throw new UsageError(`${path}: does not exist`);
    return readBaseline(undefined);
  }
  const { text, problem } = await readText(files, path, undefined, "");
  if (text === undefined) throw new UsageError(`${path}: ${problem?.message ?? "could not be read"}`);
  try {
    return readBaseline(text);
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Writes the baseline where that was asked for; else tells of what in it is out of date, which is true then. */
async function settleBaseline(
  baseline: Baseline,
  { suppressions, renew }: LintOptions,
  known: number,
  terminal: Terminal,
  tell: (problem: Problem) => void,
): Promise<boolean> {
  const path = suppressions ?? BASELINE_NAME;
  if (renew !== undefined) {
    const exists = (each: string) => existsSync(resolve(terminal.folder, each));
    const reason = await writeWhole(
      path,
      renew === "all" ? baseline.renewed() : baseline.pruned(exists),
      terminal.folder,
    );
    if (reason !== undefined) tell({ path, message: reason });
    return false;
  }
  const gone = baseline.unmatched();
  for (const { path: file, check, text } of gone.slice(0, TOLD)) {
    terminal.warn(`tickmark: ${path}: ${check} at “${text}” in ${file} is known and did not come up any more\n`);
  }
  if (gone.length > 0) {
    const more = gone.length > TOLD ? `and ${gone.length - TOLD} more; ` : "";
    terminal.warn(
      `tickmark: ${path}: ${more}take ${count(gone.length, "such finding")} out with --prune-suppressions\n`,
    );
  }
  if (known > 0) terminal.warn(`tickmark: ${count(known, "finding")} known from ${path} left out\n`);
  return gone.length > 0;
}

/** At most so many outdated findings are named. */
const TOLD = 5;
