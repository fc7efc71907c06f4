import type { Terminal } from "../host/terminal.ts";
import type { CheckedInput } from "./check-inputs.ts";
import type { CommandName, Format } from "./command-options.ts";

/** Writes the results of one run; `file` is called for each file in order. */
export interface Reporter {
  readonly start: string;
  file(input: CheckedInput): string;
  end(): string;
}

/** The reporter for a format; only what it needs is loaded. */
export async function reporterFor(command: CommandName, format: Format, terminal: Terminal): Promise<Reporter> {
  if (format === "json") {
    const { jsonReporter } = await import("./json/json-reporter.ts");
    return jsonReporter(command);
  }
  const { stylishReporter } = await import("./stylish/stylish-reporter.ts");
  return stylishReporter(command, terminal);
}
