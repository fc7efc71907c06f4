import type { Terminal } from "../../../host/terminal.ts";
import { count } from "../../../present/counted.ts";
import { findingCounts, verdictCounts } from "../../stylish/counts.ts";
import { lintStylish } from "../../stylish/lint-stylish.ts";
import { createPaint } from "../../stylish/paint.ts";
import { partsInLines } from "../../stylish/parts-in-lines.ts";
import type { LintReporter } from "../lint-reporter.ts";

export function stylish({ colors, columns }: Pick<Terminal, "colors" | "columns">): LintReporter {
  const paint = createPaint(colors);
  return {
    start: "",
    file: (result) => lintStylish(result, paint, columns),
    end(tally) {
      const parts = [
        `${count(tally.files, "file")}, ${count(tally.claims, "claim")}`,
        tally.named ? verdictCounts(tally, paint) : "no sources to compare with",
        findingCounts(tally, paint) || paint("green", "nothing to report"),
      ];
      return `${partsInLines(parts, columns).join("\n")}\n`;
    },
  };
}
