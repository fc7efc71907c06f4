import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { run } from "./run-cli.ts";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

/**
 * UPDATE=1 writes what the program says now; otherwise a difference fails. What two claims have in common, which follows
 * the arithmetic in the reason of a comparison, has tests of its own in test/compare and is left out here.
 */
async function golden(name: string, args: readonly string[]) {
  const { out, err, code } = await run(process.cwd(), args, { columns: args[0] === "compare" ? 1000 : 110 });
  const shown = args[0] === "compare" ? out.replace(/^( {13}[^;\n]+); .+$/gm, "$1; …") : out;
  const text = `$ tickmark ${args.join(" ")}\n${err}${shown}exit ${code}\n`;
  const path = new URL(`./golden/${name}.txt`, import.meta.url);
  if (process.env.UPDATE === "1" && process.env.CI === undefined) writeFileSync(path, text);
  expect(existsSync(path), `${name}.txt is missing: run UPDATE=1 vitest`).toBe(true);
  expect(text).toBe(readFileSync(path, "utf8").replaceAll("\r\n", "\n"));
}

test.each([
  ["lint-draft", ["lint", "test/workspace/draft.md", "--sources", "seeds"]],
  ["lint-clean", ["lint", "test/workspace/clean.md", "--sources", "seeds"]],
  ["lint-alone", ["lint", "test/workspace/draft.md", "--config", "test/cli/golden/no-sources.json"]],
  ["compare-clean", ["compare", "test/workspace/clean.md", "--sources", "seeds"]],
  ["extract-notes", ["extract", "test/workspace/notes.txt"]],
])("%s", golden);
