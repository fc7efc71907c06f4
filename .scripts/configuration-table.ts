/** Writes the README's table of what a configuration file may hold from its schema; `--check` only compares. */
import { readFileSync, writeFileSync } from "node:fs";
import { checks } from "../server/src/checks/registry.ts";
import { configurationJsonSchema } from "../server/src/config/schema.ts";

const readme = "README.md";
const start = "<!-- configuration:start -->";
const end = "<!-- configuration:end -->";

/** The README with the table as the schema has it now. */
export function readmeWithConfiguration(): string {
  const text = readFileSync(readme, "utf8");
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${readme} lacks ${start} … ${end}`);
  return `${before}${start}\n${table()}${end}${after}`;
}

function table(): string {
  const { properties } = configurationJsonSchema(checks) as { properties: Record<string, { description?: string }> };
  const rows = Object.entries(properties)
    .filter(([key]) => key !== "$schema")
    .map(([key, { description = "" }]) => `| \`${key}\` | ${description.replaceAll("*", "\\*")} |`);
  return ["| key | meaning |", "| --- | --- |", ...rows, ""].join("\n");
}

if (import.meta.main) {
  const text = readmeWithConfiguration();
  if (!process.argv.includes("--check")) writeFileSync(readme, text);
  else if (readFileSync(readme, "utf8") !== text) {
    console.error(`${readme} is out of date: run node .scripts/configuration-table.ts`);
    process.exitCode = 1;
  }
}
