import type { ResultCache } from "../../host/result-cache.ts";
import type { Terminal } from "../../host/terminal.ts";
import { count } from "../../present/counted.ts";
import type { FileSystem } from "../../service/file-system.ts";
import type { Drafts } from "../../service/other-drafts.ts";
import type { Problem } from "../../sources/problem.ts";
import { FAILED, FOUND } from "../exit-code.ts";
import type { Input } from "../inputs.ts";
import { createOutput } from "../output.ts";
import { pacedProgress } from "../paced-progress.ts";
import { UsageError } from "../usage-error.ts";
import { openBaseline, settleBaseline } from "./baseline-file.ts";
import { exitCodeOf, type Gates, onlyFailing } from "./gates.ts";
import type { LintedInput } from "./lint-inputs.ts";
import type { FixKind } from "./lint-job.ts";
import { createLintStats } from "./lint-stats.ts";
import { addToTally, emptyTally } from "./lint-tally.ts";
import type { LintThreadData } from "./lint-thread.ts";
import { openLinting } from "./linting.ts";
import { withoutOutputs } from "./outputs-apart.ts";
import { type OutputTarget, openSinks } from "./sinks.ts";

export interface LintOptions extends Gates {
  readonly outputs: readonly OutputTarget[];
  /** Only what fails is shown. */
  readonly quiet: boolean;
  /** The file of known findings; absent for the usual one, if it is there. */
  readonly suppressions?: string;
  /** Makes all present findings known, or forgets known ones that are gone. */
  readonly renew?: "all" | "pruned";
  /** Absent where nothing is fixed. */
  readonly fixing?: Fixing;
  /** What every claim needs. */
  readonly required: readonly Requirement[];
  /** How many threads check; absent for as many as pay. */
  readonly jobs?: number;
  /** Tells what was covered and what took how long. */
  readonly stats: boolean;
  /** Goes on and checks again what changes. */
  readonly watch: boolean;
}

/** A source that speaks of it, or a reviewer who verified it as it stands. */
export type Requirement = "sourced" | "reviewed";

export interface Fixing {
  readonly kind: FixKind;
  /** Whether fixed texts are written, only reported on, or shown as differences. */
  readonly result: "written" | "reported" | "shown";
}

/** What a run of `lint` works with. */
export interface LintRun {
  readonly inputs: AsyncIterable<Input>;
  /** What the crossed inputs are compared with beside the sources. */
  readonly drafts: () => Drafts | undefined;
  readonly files: FileSystem;
  readonly terminal: Terminal;
  readonly tell: (problem: Problem) => void;
  /** What was told so far. */
  readonly problems: readonly Problem[];
  /** Where it takes place, and which sources were named on the command line. */
  readonly place: LintThreadData;
  /** Instead of the results kept on disk. */
  readonly results?: ResultCache;
}

/** Checks all inputs, writes what was found in every format asked for, and resolves to the exit code. */
export async function runLint(options: LintOptions, run: LintRun): Promise<number> {
  const { files, terminal, tell } = run;
  const { fixing } = options;
  const baseline = await openBaseline(options, files, terminal.folder);
  const sinks = await openSinks(options.outputs, terminal, options.failOn);
  const differences = createOutput(terminal);
  const stats = createLintStats();
  const tally = emptyTally();
  let known = 0;
  let fixes = 0;
  let fixedFiles = 0;
  /** Findings whose fixes need a look. */
  let loose = 0;
  const progress = pacedProgress(terminal);
  const inputs = withoutOutputs(run.inputs, options.outputs, files);
  const lint = await openLinting(options, { ...run, inputs }, stats.loaded);
  try {
    for await (const linted of lint.inputs) {
      linted.problems.forEach(tell);
      linted.warnings.forEach(terminal.warn);
      const { result: found, fixed } = await settleFix(linted);
      if (found === undefined) continue;
      const named = run.place.sources ?? linted.input.configuration.sources;
      if (options.required.includes("sourced") && named.length === 0) throw new UsageError(NO_SOURCES);
      if (fixed !== undefined) {
        fixes += fixed.count;
        fixedFiles++;
      }
      if (fixing?.kind === "certain") loose += found.diagnostics.filter(({ fixes: left }) => left.length > 0).length;
      stats.add(linted);
      const filtered = baseline.filter(found);
      known += filtered.known;
      const result = options.renew === "all" ? { ...filtered.result, diagnostics: [] } : filtered.result;
      addToTally(tally, result);
      await stats.writing(() => sinks.add(options.quiet ? onlyFailing(result, options) : result));
      progress?.(() => `${count(tally.files, "file")} checked`);
    }
  } finally {
    terminal.progress?.("");
    lint.close();
  }
  let failed = false;
  await stats.writing(async () => {
    await differences.flush();
    for (const { path, reason } of await sinks.end(tally, run.problems)) {
      tell({ path, message: reason });
      failed = true;
    }
  });
  if (fixes > 0) {
    const done = fixing?.result === "written" ? "fixed" : "would be fixed";
    terminal.warn(`tickmark: ${count(fixes, "finding")} ${done} in ${count(fixedFiles, "file")}\n`);
  }
  if (loose > 0) {
    terminal.warn(
      `tickmark: ${count(loose, "finding")} with a fix that needs a look; --unsafe-fixes applies those too\n`,
    );
  }
  const outdated = await settleBaseline(baseline, options, known, terminal, tell);
  if (options.stats) terminal.warn(stats.say(tally));
  if (failed) return FAILED;
  if (fixing?.result === "shown") return fixes > 0 && !options.exitZero ? FOUND : 0;
  const code = exitCodeOf(tally, options);
  return outdated && !options.exitZero ? Math.max(code, FOUND) : code;

  /** Writes or shows a fixed text; what could not be written is reported as it is. */
  async function settleFix(linted: LintedInput): Promise<Pick<LintedInput, "result" | "fixed">> {
    const { input, fixed } = linted;
    if (fixed === undefined || fixing?.result === "reported") return linted;
    const { path, text } = input;
    if (fixing?.result === "shown") {
      const { fixDiff } = await import("./fix-diff.ts");
      await differences.write(fixDiff(path, text, fixed.text));
      return linted;
    }
    const { writeFixed } = await import("./write-fixed.ts");
    const reason = await writeFixed({ path, before: text, after: fixed.text }, files, terminal.folder);
    if (reason === undefined) return linted;
    tell({ path, message: reason });
    return lint.unfixed(input);
  }
}

const NO_SOURCES = "--require sourced needs sources: name them with --sources or in tickmark.config.json";
