import type { CheckedInput } from "../check-inputs.ts";
import type { CommandName } from "../command-options.ts";
import type { Reporter } from "../reporter.ts";
import { compareEntry } from "./compare-json.ts";
import { extractEntry } from "./extract-json.ts";

/** The machine interface: one object, one file on each line. */
export function jsonReporter(command: CommandName): Reporter {
  let first = true;
  const entry = (input: CheckedInput) => {
    return command === "extract" ? extractEntry(input.checked) : compareEntry(input.checked);
  };
  return {
    start: '{"version":1,"files":[',
    file(input) {
      const before = first ? "\n" : ",\n";
      first = false;
      return before + JSON.stringify(entry(input));
    },
    end: () => "\n]}\n",
  };
}
