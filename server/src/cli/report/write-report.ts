import type { Terminal } from "../../host/terminal.ts";
import { writeWhole } from "../../host/write-whole.ts";
import type { CommandOptions } from "../command-options.ts";
import { FAILED } from "../exit-code.ts";
import { runCommand } from "../run-command.ts";

/** Compares all inputs and writes the page to a file, whole or not at all, or to standard output. Resolves to the exit code. */
export async function writeReport(
  options: CommandOptions,
  output: string | undefined,
  terminal: Terminal,
): Promise<number> {
  if (output === undefined || output === "-") return runCommand(options, terminal);
  const parts: string[] = [];
  const write = async (text: string) => {
    parts.push(text);
  };
  const code = await runCommand(options, { ...terminal, write });
  const reason = await writeWhole(output, parts.join(""), terminal.folder);
  if (reason !== undefined) terminal.warn(`tickmark: ${output}: ${reason}\n`);
  return reason === undefined ? code : FAILED;
}
