import { type Command, Option } from "commander";
import type { Severity } from "../../model/finding.ts";
import { didYouMean } from "../../text/nearest-word.ts";
import { withValues } from "../option-values.ts";
import { UsageError } from "../usage-error.ts";
import { severities } from "./gates.ts";
import { type LintFormat, lintFormats } from "./lint-reporter.ts";
import type { Fixing, LintOptions, Requirement } from "./run-lint.ts";
import type { OutputTarget } from "./sinks.ts";

/** What commander makes of the options of `lint`. */
export interface ParsedLintOptions {
  readonly format?: readonly OutputTarget[];
  readonly output?: string;
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly quiet?: true;
  readonly exitZero?: true;
  readonly suppressAll?: true;
  readonly pruneSuppressions?: true;
  readonly suppressionsLocation?: string;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly diff?: true;
  readonly unsafeFixes?: true;
  readonly require?: readonly Requirement[];
  readonly jobs?: number;
  readonly stats?: true;
  readonly watch?: true;
}

/** Adds what only `lint` understands. */
export function addLintOptions(command: Command): Command {
  return command
    .addOption(
      withValues(
        new Option(
          "--format <name[=file]>",
          `how findings are written, to a file where one is named; may be given several times: ${names.join(", ")}`,
        ).argParser(addTarget),
        names,
      ),
    )
    .option("--output <file>", "where the format that names no file goes, instead of standard output")
    .addOption(
      withValues(
        new Option("--fail-on <severity>", `the least severity that fails: ${severities.join(", ")}`)
          .default("warning")
          .argParser(severityOf),
        severities,
      ),
    )
    .addOption(new Option("--max-warnings <count>", "fail only with more warnings than this").argParser(countOf))
    .addOption(
      withValues(
        new Option(
          "--require <what>",
          "what every claim needs; may be given twice: sourced (a source speaks of it), reviewed (a reviewer verified it as it stands)",
        ).argParser(addRequirement),
        requirements,
      ),
    )
    .option("--quiet", "show only findings that fail")
    .option("--exit-zero", "exit with 0 whatever is found")
    .option("--suppress-all", "make all present findings known: later runs report only new ones")
    .option("--prune-suppressions", "forget known findings that did not come up any more")
    .option("--suppressions-location <file>", "the file of known findings (tickmark-suppressions.json)")
    .option("--fix", "apply fixes that need no judgement, and report what is left")
    .option("--fix-dry-run", "report what would be left, and write nothing")
    .option("--diff", "show fixes as a unified diff instead, and write nothing; exit with 1 where there are any")
    .option("--unsafe-fixes", "with one of these, apply also fixes that need a look")
    .addOption(new Option("--jobs <count>", "how many threads check (as many as pay)").argParser(jobsOf))
    .option("--stats", "tell on standard error what was covered and what took how long")
    .option("--watch", "go on, and check again what changes");
}

/** The formats with what they are for. */
export const FORMATS_HELP = [
  "",
  "Formats:",
  ...Object.entries(lintFormats).map(([name, purpose]) => `  ${name.padEnd(10)}  ${purpose}`),
].join("\n");

export function lintOptionsOf(parsed: ParsedLintOptions): LintOptions {
  if (parsed.suppressAll && parsed.pruneSuppressions) {
    throw new UsageError("--suppress-all and --prune-suppressions cannot be given together");
  }
  const renew = parsed.suppressAll ? "all" : parsed.pruneSuppressions ? "pruned" : undefined;
  return {
    outputs: outputsOf(parsed),
    failOn: parsed.failOn,
    ...(parsed.maxWarnings !== undefined && { maxWarnings: parsed.maxWarnings }),
    quiet: parsed.quiet === true,
    exitZero: parsed.exitZero === true,
    ...(parsed.suppressionsLocation !== undefined && { suppressions: parsed.suppressionsLocation }),
    ...(renew !== undefined && { renew }),
    ...fixingOf(parsed),
    required: parsed.require ?? [],
    ...(parsed.jobs !== undefined && { jobs: parsed.jobs }),
    stats: parsed.stats === true,
    watch: parsed.watch === true,
  };
}

function outputsOf({ format, output, diff }: ParsedLintOptions): readonly OutputTarget[] {
  const outputs: readonly OutputTarget[] = format ?? (diff ? [] : [{ format: "stylish" }]);
  if (output === undefined) return outputs;
  if (output === "") throw new UsageError("--output names no file");
  if (diff)
    throw new UsageError("--diff writes to standard output; give the format a file, as in --format sarif=out.sarif");
  if (outputs.every(({ file }) => file !== undefined)) {
    throw new UsageError("--output is for a format that names no file, and each --format has one");
  }
  return outputs.map((each) => (each.file === undefined ? { ...each, file: output } : each));
}

const names = Object.keys(lintFormats) as LintFormat[];

function addTarget(given: string, before: readonly OutputTarget[] | undefined): readonly OutputTarget[] {
  const at = given.indexOf("=");
  const name = at < 0 ? given : given.slice(0, at);
  const format = names.find((each) => each === name);
  if (format === undefined) {
    throw new UsageError(`unknown format "${name}"${didYouMean(name, names)} (known are ${names.join(", ")})`);
  }
  const file = at < 0 ? undefined : given.slice(at + 1);
  if (file === "") throw new UsageError(`--format ${given} names no file`);
  return [...(before ?? []), { format, ...(file !== undefined && { file }) }];
}

function severityOf(given: string): Severity {
  const severity = severities.find((each) => each === given);
  if (severity !== undefined) return severity;
  throw new UsageError(
    `unknown severity "${given}"${didYouMean(given, severities)} (known are ${severities.join(", ")})`,
  );
}

function fixingOf({ fix, fixDryRun, diff, unsafeFixes, format, suppressAll }: ParsedLintOptions): { fixing?: Fixing } {
  const asked = [fix && "--fix", fixDryRun && "--fix-dry-run", diff && "--diff"].filter((each) => each !== undefined);
  const [first, second] = asked;
  if (first === undefined) {
    if (unsafeFixes) throw new UsageError("--unsafe-fixes goes with --fix, --fix-dry-run or --diff");
    return {};
  }
  if (second !== undefined) throw new UsageError(`${first} and ${second} cannot be given together`);
  if (diff && format?.some(({ file }) => file === undefined)) {
    throw new UsageError("--diff writes to standard output; give the format a file, as in --format sarif=out.sarif");
  }
  if (suppressAll && !fix) throw new UsageError(`${first} and --suppress-all cannot be given together`);
  const result = fix ? "written" : diff ? "shown" : "reported";
  return { fixing: { kind: unsafeFixes ? "all" : "certain", result } };
}

const requirements: readonly Requirement[] = ["sourced", "reviewed"];

function addRequirement(given: string, before: readonly Requirement[] = []): readonly Requirement[] {
  const known = requirements.find((each) => each === given);
  if (known !== undefined) return [...before, known];
  throw new UsageError(
    `--require does not know "${given}"${didYouMean(given, requirements)} (known are ${requirements.join(", ")})`,
  );
}

function jobsOf(given: string): number {
  if (/^[1-9]\d{0,3}$/.test(given)) return Number(given);
  throw new UsageError(`--jobs takes a number from 1, not "${given}"`);
}

function countOf(given: string): number {
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new UsageError(`--max-warnings takes a number, not "${given}"`);
}
