import { resolve } from "node:path";
import type { Terminal } from "../../host/terminal.ts";
import { writeWhole } from "../../host/write-whole.ts";
import type { Severity } from "../../model/finding.ts";
import type { Problem } from "../../sources/problem.ts";
import { createOutput } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import { type LintFormat, type LintReporter, lintReporter } from "./lint-reporter.ts";
import type { LintResult } from "./lint-result.ts";
import type { LintTally } from "./lint-tally.ts";

/** A format and where it goes: a file, or standard output where none is named. */
export interface OutputTarget {
  readonly format: LintFormat;
  readonly file?: string;
}

/** Takes results and writes them in every format that was asked for. */
export interface Sinks {
  add(result: LintResult): Promise<void>;
  /** Writes what is left. Resolves to the files that could not be written, with the reason. */
  end(
    tally: LintTally,
    problems: readonly Problem[],
  ): Promise<readonly { readonly path: string; readonly reason: string }[]>;
}

export async function openSinks(
  targets: readonly OutputTarget[],
  terminal: Terminal,
  failOn: Severity,
): Promise<Sinks> {
  if (targets.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError(
      "only one format can go to standard output; give the others a file, as in --format sarif=out.sarif",
    );
  }
  const named = new Set<string>();
  for (const { file } of targets) {
    if (file === undefined) continue;
    const full = resolve(terminal.folder, file);
    if (named.has(full)) throw new UsageError(`two formats go to ${file}; give each a file of its own`);
    named.add(full);
  }
  const output = createOutput(terminal);
  const open = await Promise.all(
    targets.map(async ({ format, file }) => {
      // What goes into a file is neither coloured nor cut to the screen.
      const reporter = await lintReporter(
        format,
        file === undefined ? terminal : { ...terminal, colors: false, columns: 100 },
        failOn,
      );
      return { reporter, file, parts: [] as string[] };
    }),
  );
  const write = async (of: (reporter: LintReporter) => string) => {
    for (const { reporter, file, parts } of open) {
      const text = of(reporter);
      if (file === undefined) await output.write(text);
      else parts.push(text);
    }
  };
  await write(({ start }) => start);
  return {
    add: (result) => write((reporter) => reporter.file(result)),
    async end(tally, problems) {
      await write((reporter) => reporter.end(tally, problems));
      await output.flush();
      const failed: { path: string; reason: string }[] = [];
      for (const { file, parts } of open) {
        if (file === undefined) continue;
        const reason = await writeWhole(file, parts.join(""), terminal.folder);
        if (reason !== undefined) failed.push({ path: file, reason });
      }
      return failed;
    },
  };
}
