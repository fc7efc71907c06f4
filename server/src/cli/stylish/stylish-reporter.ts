import { stripVTControlCharacters } from "node:util";
import type { Terminal } from "../../host/terminal.ts";
import type { CommandName } from "../command-options.ts";
import type { Reporter } from "../reporter.ts";
import { createTally } from "../tally.ts";
import { compareStylish } from "./compare-stylish.ts";
import { count, findingCounts, verdictCounts } from "./counts.ts";
import { extractStylish } from "./extract-stylish.ts";
import { lintStylish } from "./lint-stylish.ts";
import { createPaint } from "./paint.ts";
import { columnsOf } from "./screen-text.ts";

/** Results for a person at a terminal. */
export function stylishReporter(command: CommandName, { colors, columns }: Terminal): Reporter {
  const paint = createPaint(colors);
  const tally = createTally();
  let named = false;
  return {
    start: "",
    file(input) {
      tally.add(input.checked);
      named ||= input.named;
      if (command === "lint") return lintStylish(input, paint, columns);
      return command === "extract" ? extractStylish(input, paint) : compareStylish(input, paint, columns);
    },
    end() {
      const parts = [`${count(tally.files, "file")}, ${count(tally.claims, "claim")}`];
      if (command !== "extract") parts.push(named ? verdictCounts(tally, paint) : "no sources to compare with");
      if (command === "lint") parts.push(findingCounts(tally, paint) || paint("green", "nothing to report"));
      return `${partsInLines(parts, columns).join("\n")}\n`;
    },
  };
}

/** Parts of a sentence, painted or not, in lines that fit the screen; a line ends with a part. */
function partsInLines(parts: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const [i, part] of parts.entries()) {
    const ended = i < parts.length - 1 ? `${part};` : part;
    const last = lines.at(-1);
    const longer = last === undefined ? ended : `${last} ${ended}`;
    if (last !== undefined && columnsOf(stripVTControlCharacters(longer)) <= columns) lines[lines.length - 1] = longer;
    else lines.push(ended);
  }
  return lines;
}
