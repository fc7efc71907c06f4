import { createProcessTerminal } from "../host/process-terminal.ts";
import { Interrupted, OutputClosed, OutputFailed, type Terminal } from "../host/terminal.ts";
import { CLEAN, FAILED, INTERRUPTED } from "./exit-code.ts";
import type { Faces } from "./program.ts";
import { UsageError } from "./usage-error.ts";
import { asksVersion, version } from "./version.ts";

/** Runs one command line and resolves to its exit code. */
export async function main(
  args: readonly string[],
  faces: Faces,
  terminal: Terminal = createProcessTerminal(),
): Promise<number> {
  const outcome = { code: CLEAN };
  try {
    // Programs ask for it before each run of theirs, and nothing else is needed to tell.
    if (asksVersion(args)) {
      await terminal.write(`${version()}\n`);
      return CLEAN;
    }
    const { createProgram } = await import("./program.ts");
    const run = createProgram(faces, terminal, (code) => {
      outcome.code = code;
    });
    await run(args);
    return outcome.code;
  } catch (error) {
    // The reader of a pipe had enough; what it saw was right.
    if (error instanceof OutputClosed) return outcome.code;
    if (error instanceof Interrupted) {
      terminal.warn("\n");
      return INTERRUPTED;
    }
    if (error instanceof UsageError || error instanceof OutputFailed) {
      terminal.warn(`tickmark: ${error.message}\n`);
      return FAILED;
    }
    terminal.warn(`tickmark: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return FAILED;
  }
}
