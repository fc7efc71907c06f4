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
  sources: ["model", "units", "text", "extract", "compare"],
  service: ["model", "units", "config", "text", "extract", "compare", "rewrite", "checks", "sources"],
  present: ["model", "units", "text", "extract", "compare"],
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
    "sources",
    "service",
    "present",
    "host",
    "virtual-host",
    "messages",
  ],
  cli: ["model", "units", "config", "text", "extract", "compare", "checks", "sources", "service", "present", "host"],
};

/** Modules of Node's own that reach the disk, the process or the network. */
const outside =
  /^(node:)?(fs|fs\/promises|process|child_process|net|http|https|http2|tls|dgram|dns|worker_threads|os)$/;
const mayReachOutside = new Set(["host", "lsp", "cli"]);

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
      if (outside.test(target) && !mayReachOutside.has(folder)) wrong.push(target);
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
