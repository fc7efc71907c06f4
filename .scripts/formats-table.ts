/** Writes the README's table of what `lint` can write from the list of formats; `--check` only compares. */
import { readFileSync, writeFileSync } from "node:fs";
import { lintFormats } from "../server/src/cli/lint/lint-reporter.ts";

const readme = "README.md";
const start = "<!-- formats:start -->";
const end = "<!-- formats:end -->";

/** The README with the table as the formats are now. */
export function readmeWithFormats(): string {
  const text = readFileSync(readme, "utf8");
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${readme} lacks ${start} … ${end}`);
  const rows = Object.entries(lintFormats).map(([name, purpose]) => `| \`${name}\` | ${purpose} |`);
  return `${before}${start}\n${["| format | what it is |", "| --- | --- |", ...rows, ""].join("\n")}${end}${after}`;
}

if (import.meta.main) {
  const text = readmeWithFormats();
  if (!process.argv.includes("--check")) writeFileSync(readme, text);
  else if (readFileSync(readme, "utf8") !== text) {
    console.error(`${readme} is out of date: run node .scripts/formats-table.ts`);
    process.exitCode = 1;
  }
}
