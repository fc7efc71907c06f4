import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Terminal } from "../../host/terminal.ts";
import { writeWhole } from "../../host/write-whole.ts";
import { count } from "../../present/counted.ts";
import type { FileSystem } from "../../service/file-system.ts";
import { absolutePath, relativePath } from "../../service/paths.ts";
import type { Problem } from "../../sources/problem.ts";
import { readText } from "../../sources/read-text.ts";
import { UsageError } from "../usage-error.ts";
import { BASELINE_NAME, type Baseline, type BaselinePlace, createBaseline } from "./baseline.ts";
import type { LintOptions } from "./run-lint.ts";

type BaselineOptions = Pick<LintOptions, "suppressions" | "renew">;

/** The baseline of a run; an empty one where there is no file. */
export async function openBaseline(
  { suppressions, renew }: BaselineOptions,
  files: FileSystem,
  folder: string,
): Promise<Baseline> {
  const path = suppressions ?? BASELINE_NAME;
  const place: BaselinePlace = {
    nameOf: (each) => (each === "-" ? each : relativePath(folder, absolutePath(folder, each))),
    exists: (each) => each === "-" || existsSync(resolve(folder, each)),
  };
  const stat = await files.stat(path).catch(() => undefined);
  if (stat === undefined) {
    if (suppressions !== undefined && renew !== "all") throw new UsageError(`${path}: does not exist`);
    return createBaseline(new Map(), place);
  }
  const { text, problem } = await readText(files, path, undefined, INSTEAD);
  if (text === undefined) throw new UsageError(`${path}: ${problem?.message ?? "could not be read"}`);
  const { parseBaseline } = await import("./parse-baseline.ts");
  try {
    return createBaseline(parseBaseline(text), place);
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}; ${INSTEAD}`);
  }
}

/** Writes the baseline where that was asked for; else tells of what in it is out of date, which is true then. */
export async function settleBaseline(
  baseline: Baseline,
  { suppressions, renew }: BaselineOptions,
  known: number,
  terminal: Terminal,
  tell: (problem: Problem) => void,
): Promise<boolean> {
  const path = suppressions ?? BASELINE_NAME;
  if (renew !== undefined) {
    if (renew === "pruned" && !existsSync(resolve(terminal.folder, path))) return false;
    const written = renew === "all" ? baseline.renewed() : baseline.pruned();
    const reason = await writeWhole(path, written, terminal.folder);
    if (reason !== undefined) tell({ path, message: reason });
    else if (renew === "all") terminal.warn(`tickmark: ${count(baseline.size, "finding")} made known in ${path}\n`);
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

const INSTEAD = "remove it, or name another with --suppressions-location";

/** At most so many outdated findings are named. */
const TOLD = 5;
