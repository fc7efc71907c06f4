/** Writes a page for each check and the README's table of checks from the registry. `--check` only says what is out of date. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Check } from "../server/src/checks/check.ts";
import { checks } from "../server/src/checks/registry.ts";
import { rulePage } from "../server/src/cli/rules/rule-page.ts";

const readme = "README.md";
const start = "<!-- checks:start -->";
const end = "<!-- checks:end -->";

/** Every generated file with the text it should have; the README only where it has the two marks. */
export function generatedFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const check of checks) files.set(pagePath(check), rulePage(check));
  const text = readFileSync(readme, "utf8");
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from >= 0 && to > from) files.set(readme, `${text.slice(0, from + start.length)}\n${table()}${text.slice(to)}`);
  return files;
}

function pagePath(check: Check): string {
  return `server/docs/checks/${check.id}.md`;
}

function table(): string {
  const rows = checks.map(
    (check) => `| [\`${check.id}\`](${pagePath(check)}) | ${check.severity} | ${check.summary} |`,
  );
  return ["| check | severity | finds |", "| --- | --- | --- |", ...rows, ""].join("\n");
}

if (import.meta.main) {
  const stale: string[] = [];
  for (const [path, text] of generatedFiles()) {
    if (current(path) === text) continue;
    stale.push(path);
    if (!process.argv.includes("--check")) writeFileSync(path, text);
  }
  if (process.argv.includes("--check") && stale.length > 0) {
    console.error(`Out of date, run node .scripts/check-pages.ts: ${stale.join(", ")}`);
    process.exitCode = 1;
  }
}

/** A file's text; empty where there is none. */
export function current(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
