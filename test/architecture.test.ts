/** Imports point one way; see "Architecture" in the README. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { expect, test } from "vitest";

const root = "server/src";

/** What each folder may import from, itself aside. */
const allowed: Record<string, readonly string[]> = {
  model: [],
  messages: [],
  units: ["model"],
  config: ["model", "text"],
  text: ["model"],
  extract: ["model", "units", "text"],
  compare: ["model", "units", "text", "extract"],
  rewrite: ["model", "units", "text", "extract", "compare"],
  checks: ["model", "units", "text", "extract", "compare", "rewrite"],
  review: ["model", "units", "text", "extract", "compare"],
  sources: ["model", "units", "text", "extract", "compare"],
  service: ["model", "units", "config", "text", "extract", "compare", "rewrite", "checks", "review", "sources"],
  present: ["model", "units", "text", "extract", "compare"],
  edits: ["model", "units", "text", "extract", "compare", "rewrite", "present"],
  host: ["model", "service", "sources"],
  "virtual-host": ["service", "text", "messages"],
  lsp: [
    "model",
    "units",
    "config",
    "text",
    "extract",
    "compare",
    "rewrite",
    "checks",
    "review",
    "sources",
    "service",
    "present",
    "edits",
    "host",
    "virtual-host",
    "messages",
  ],
  cli: [
    "model",
    "units",
    "config",
    "text",
    "extract",
    "compare",
    "checks",
    "review",
    "sources",
    "service",
    "present",
    "edits",
    "host",
  ],
};

/** Folders that reach the disk, the process or the network through Node; all others run in a browser too. */
const mayUseNode = new Set(["host", "cli"]);

/** Where the server of a host is put together. */
const nodeServer = "lsp/start.ts";

function isOfNodeAlone(module: string): boolean {
  return (module.startsWith("node:") && module !== "node:path") || module === "vscode-languageserver/node";
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && file.includes("/"));

test.each(files)("%s imports only what its folder may", (file) => {
  const folder = file.split("/")[0] ?? "";
  const text = readFileSync(join(root, file), "utf8");
  const wrong: string[] = [];
  for (const match of text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)) {
    const target = match[1] ?? "";
    if (!target.startsWith(".")) {
      if (isOfNodeAlone(target) && !mayUseNode.has(folder) && file !== nodeServer) wrong.push(target);
      continue;
    }
    const other = posix
      .normalize(relative(root, join(root, dirname(file), target)).replaceAll("\\", "/"))
      .split("/")[0];
    if (other !== folder && !(allowed[folder] ?? []).includes(other ?? "")) wrong.push(target);
  }
  expect(wrong).toEqual([]);
});

test.each(files)("%s is not a room for leftovers", (file) => {
  expect(file).not.toMatch(/(^|\/)(utils?|helpers?|misc|common|shared)(\.ts|\/)/);
});

test("only the client knows the editor's own module", () => {
  for (const file of files) expect(readFileSync(join(root, file), "utf8")).not.toMatch(/from "vscode"/);
});
