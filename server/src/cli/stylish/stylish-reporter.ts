import type { Terminal } from "../../host/terminal.ts";
import type { CommandName } from "../command-options.ts";
import type { Reporter } from "../reporter.ts";

export function stylishReporter(_command: CommandName, _terminal: Terminal): Reporter {
  return {
    start: "",
    file: ({ checked }) => `${checked.path}: ${checked.document.claims.length} claims\n`,
    end: () => "",
  };
}
