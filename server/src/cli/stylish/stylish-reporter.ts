import type { Terminal } from "../../host/terminal.ts";
import { count } from "../../present/counted.ts";
import { createTally } from "../../present/report/verdict-tally.ts";
import type { CommandName } from "../command-options.ts";
import type { Reporter } from "../reporter.ts";
import { compareStylish } from "./compare-stylish.ts";
import { verdictCounts } from "./counts.ts";
import { extractStylish } from "./extract-stylish.ts";
import { createPaint } from "./paint.ts";
import { partsInLines } from "./parts-in-lines.ts";

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
      return command === "extract" ? extractStylish(input, paint) : compareStylish(input, paint, columns);
    },
    end() {
      const parts = [`${count(tally.files, "file")}, ${count(tally.claims, "claim")}`];
      if (command !== "extract") parts.push(named ? verdictCounts(tally, paint) : "no sources to compare with");
      return `${partsInLines(parts, columns).join("\n")}\n`;
    },
  };
}
