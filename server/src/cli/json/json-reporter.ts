import type { CheckedInput } from "../check-inputs.ts";
import type { CommandName } from "../command-options.ts";
import type { Reporter } from "../reporter.ts";
import { createTally } from "../tally.ts";
import { compareEntry } from "./compare-json.ts";
import { extractEntry } from "./extract-json.ts";
import { lintEntry } from "./lint-json.ts";

/** The machine interface: one object, one file on each line. */
export function jsonReporter(command: CommandName): Reporter {
  const tally = createTally();
  let first = true;
  const entry = (input: CheckedInput) => {
    if (command === "lint") return lintEntry(input);
    return command === "extract" ? extractEntry(input.checked) : compareEntry(input.checked);
  };
  return {
    start: '{"version":1,"files":[',
    file(input) {
      tally.add(input.checked);
      const before = first ? "\n" : ",\n";
      first = false;
      return before + JSON.stringify(entry(input));
    },
    end() {
      const { files, claims, errors, warnings, information, hints } = tally;
      const summary = { files, claims, errors, warnings, information, hints };
      return `\n]${command === "lint" ? `,"summary":${JSON.stringify(summary)}` : ""}}\n`;
    },
  };
}
