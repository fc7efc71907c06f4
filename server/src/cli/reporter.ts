import type { Terminal } from "../host/terminal.ts";
import type { CheckedInput } from "./check-inputs.ts";
import type { CommandOptions } from "./command-options.ts";

/** Writes the results of one run; `file` is called for each file in order. */
export interface Reporter {
  readonly start: string;
  file(input: CheckedInput): string;
  end(): string;
}

/** The reporter for a format; only what it needs is loaded. */
export async function reporterFor(
  { command, format, place }: Pick<CommandOptions, "command" | "format" | "place">,
  terminal: Terminal,
): Promise<Reporter> {
  if (place !== undefined) {
    const { explainReporter } = await import("./explain/explain-reporter.ts");
    return explainReporter(place, format, terminal);
  }
  if (format === "json") {
    const { jsonReporter } = await import("./json/json-reporter.ts");
    return jsonReporter(command);
  }
  if (format === "html" || format === "markdown" || format === "csv") {
    const { reportIn } = await import("../present/report/report.ts");
    const report = await reportIn(format);
    return {
      ...report,
      file: ({ checked, report: { sources, drafts } }) =>
        report.file({ ...checked, sources: sources.length, drafts: Math.max(0, (drafts?.length ?? 0) - 1) }),
    };
  }
  const { stylishReporter } = await import("./stylish/stylish-reporter.ts");
  return stylishReporter(command, terminal);
}
