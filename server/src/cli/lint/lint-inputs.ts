import { createHash } from "node:crypto";
import type { ResultCache } from "../../host/result-cache.ts";
import type { CheckSetting } from "../../model/check-setting.ts";
import { createBreath } from "../../sources/breath.ts";
import type { Problem } from "../../sources/problem.ts";
import type { Input } from "../inputs.ts";
import { applyFixes } from "./apply-fixes.ts";
import type { FixKind, LintAnswer, LintJob, StageTimes } from "./lint-job.ts";
import type { LintResult } from "./lint-result.ts";
import type { Requirement } from "./run-lint.ts";

/** What came of one input. */
export interface LintedInput {
  readonly input: Input;
  /** Of the fixed text where fixes were applied; absent where the text could not be checked. */
  readonly result?: LintResult;
  readonly fixed?: LintAnswer["fixed"];
  readonly problems: readonly Problem[];
  readonly warnings: readonly string[];
  /** Absent where the result was kept from an earlier run. */
  readonly spent?: StageTimes;
}

export interface LintInputsOptions {
  readonly fix?: FixKind;
  /** What every claim needs. */
  readonly required: readonly Requirement[];
  /** Named on the command line; absent where configurations decide. */
  readonly sources?: readonly string[];
}

export interface LintInputsWorld {
  /** Checks a text; several may wait at once. */
  lint(job: LintJob): Promise<LintAnswer>;
  /** What an answer depends on beside the job and the engine; asked only where there are sources or other drafts. */
  surroundings(job: LintJob): Promise<string>;
  /** Absent where no results are kept. */
  readonly results?: ResultCache;
}

/** So many inputs are under way at most. */
const AHEAD = 1024;
/** How long the rest of the process may wait, in milliseconds. */
const TURN = 25;

/** Checks all inputs, several at once; what came of them is in the order of the inputs. */
export async function* lintInputs(
  options: LintInputsOptions,
  inputs: AsyncIterable<Input>,
  world: LintInputsWorld,
): AsyncGenerator<LintedInput, void, undefined> {
  const breath = createBreath(TURN);
  const underWay: Promise<LintedInput>[] = [];
  let first = 0;
  for await (const input of inputs) {
    const linted = lintOne(options, input, world);
    // It is awaited further down, maybe after it failed.
    linted.catch(() => {});
    underWay.push(linted);
    await breath.take();
    if (underWay.length - first < AHEAD) continue;
    const next = underWay[first++];
    if (next !== undefined) yield await next;
    if (first === AHEAD) underWay.splice(0, first);
    if (first === AHEAD) first = 0;
  }
  for (const each of underWay.slice(first)) {
    yield await each;
    await breath.take();
  }
}

async function lintOne(options: LintInputsOptions, input: Input, world: LintInputsWorld): Promise<LintedInput> {
  const job = jobOf(options, input);
  const named = job.crossed === true || (options.sources ?? job.configuration.sources).length > 0;
  const { results } = world;
  const surroundings = results !== undefined && named ? await world.surroundings(job) : "";
  const key = results === undefined ? "" : keyOf(options, job, surroundings);
  const known = results === undefined ? undefined : readResult(results.get(key), job.path);
  if (known !== undefined && !wouldFix(job, known)) return { input, result: known, problems: [], warnings: [] };
  const answer = await world.lint(job);
  const { result, fixed, problems, warnings, spent } = answer;
  const isWhole = result !== undefined && problems.length + warnings.length === 0;
  // A thread may have seen the sources as they were a moment later.
  if (results !== undefined && isWhole && (!named || answer.surroundings === surroundings)) {
    const text = fixed?.text ?? job.text;
    results.put(fixed === undefined ? key : keyOf(options, { ...job, text }, surroundings), JSON.stringify(result));
  }
  return {
    input,
    ...(result === undefined ? {} : { result }),
    ...(fixed === undefined ? {} : { fixed }),
    problems,
    warnings,
    spent,
  };
}

function jobOf({ fix, required }: LintInputsOptions, input: Input): LintJob {
  const { path, text, identity, configuration: inForce, review } = input;
  const { configuration, sources } = inForce;
  const { checks = {} } = configuration;
  const failing = required.flatMap((what) => requiredChecks[what]).map((id) => [id, asError(checks[id])] as const);
  return {
    path,
    text,
    ...(identity === undefined ? {} : { identity }),
    configuration: {
      configuration:
        failing.length > 0
          ? { ...configuration, checks: { ...checks, ...Object.fromEntries(failing) } }
          : configuration,
      sources,
    },
    ...(review && { review }),
    ...(input.crossed && { crossed: true }),
    ...(fix === undefined ? {} : { fix }),
  };
}

/** The checks that report what a claim lacks. */
const requiredChecks: Readonly<Record<Requirement, readonly string[]>> = {
  sourced: ["unsourced"],
  reviewed: ["unreviewed", "open-review", "stale-review"],
};

function asError(setting: CheckSetting | undefined): CheckSetting {
  return { ...(typeof setting === "object" ? setting : {}), severity: "error" };
}

/** Everything that a result depends on but the engine, as a hash. */
function keyOf(
  { sources }: LintInputsOptions,
  { path, text, configuration, review }: Pick<LintJob, "path" | "text" | "configuration" | "review">,
  surroundings: string,
): string {
  // Which files are taken is no matter of what is found in one, and sources are told apart by what is in them: the same
  // files in another place, as on the next machine of a pipeline, are the same.
  const { sources: _, include: __, ignore: ___, overrides: ____, ...settings } = configuration.configuration;
  return createHash("sha256")
    .update(JSON.stringify([path, surroundings, sources ?? configuration.sources, settings, review?.marks ?? []]))
    .update("\n")
    .update(text)
    .digest("base64url");
}

/** A kept result; `undefined` for what is none. */
function readResult(kept: string | undefined, path: string): LintResult | undefined {
  if (kept === undefined) return undefined;
  try {
    const result = JSON.parse(kept) as LintResult;
    return result.path === path && Array.isArray(result.diagnostics) && Array.isArray(result.ignored)
      ? result
      : undefined;
  } catch {
    return undefined;
  }
}

function wouldFix({ fix, text }: LintJob, { diagnostics }: LintResult): boolean {
  if (fix === undefined) return false;
  return applyFixes(text, diagnostics, fix === "all").fixed.length > 0;
}
