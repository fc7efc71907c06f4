import { type Command, Option } from "commander";
import type { Severity } from "../../model/finding.ts";
import { didYouMean } from "../../text/nearest-word.ts";
import { UsageError } from "../usage-error.ts";
import { severities } from "./gates.ts";
import { type LintFormat, lintFormats } from "./lint-reporter.ts";
import type { LintOptions } from "./run-lint.ts";
import type { OutputTarget } from "./sinks.ts";

/** What commander makes of the options of `lint`. */
export interface ParsedLintOptions {
  readonly format?: readonly OutputTarget[];
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly quiet?: true;
  readonly exitZero?: true;
  readonly suppressAll?: true;
  readonly pruneSuppressions?: true;
  readonly suppressionsLocation?: string;
}

/** Adds what only `lint` understands. */
export function addLintOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--format <name[=file]>",
        `how findings are written, to a file where one is named; may be given several times: ${names.join(", ")}`,
      ).argParser(addTarget),
    )
    .addOption(
      new Option("--fail-on <severity>", `the least severity that fails: ${severities.join(", ")}`)
        .default("warning")
        .argParser(severityOf),
    )
    .addOption(new Option("--max-warnings <count>", "fail only with more warnings than this").argParser(countOf))
    .option("--quiet", "show only findings that fail")
    .option("--exit-zero", "exit with 0 whatever is found")
    .option("--suppress-all", "make all present findings known: later runs report only new ones")
    .option("--prune-suppressions", "forget known findings that did not come up any more")
    .option("--suppressions-location <file>", "the file of known findings (tickmark-suppressions.json)");
}

export function lintOptionsOf(parsed: ParsedLintOptions): LintOptions {
  if (parsed.suppressAll && parsed.pruneSuppressions) {
    throw new UsageError("--suppress-all and --prune-suppressions cannot be given together");
  }
  const renew = parsed.suppressAll ? "all" : parsed.pruneSuppressions ? "pruned" : undefined;
  return {
    outputs: parsed.format ?? [{ format: "stylish" }],
    failOn: parsed.failOn,
    ...(parsed.maxWarnings !== undefined && { maxWarnings: parsed.maxWarnings }),
    quiet: parsed.quiet === true,
    exitZero: parsed.exitZero === true,
    ...(parsed.suppressionsLocation !== undefined && { suppressions: parsed.suppressionsLocation }),
    ...(renew !== undefined && { renew }),
  };
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

function countOf(given: string): number {
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new UsageError(`--max-warnings takes a number, not "${given}"`);
}
