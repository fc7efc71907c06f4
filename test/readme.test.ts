/** What the README promises is there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readmeWithSettings } from "../.scripts/settings-table.ts";

const readme = readFileSync("README.md", "utf8");

test("the table of settings is the manifest's", () => {
  expect(readme, "run node .scripts/settings-table.ts").toBe(readmeWithSettings());
});

test("links and pictures lead to files", () => {
  const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? "");
  expect(targets.length).toBeGreaterThan(5);
  expect(targets.filter((target) => !existsSync(target))).toEqual([]);
});

test("named scripts exist", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const named = [...readme.matchAll(/npm (?:run )?([a-z:]+)/g)].map((match) => match[1] ?? "");
  const npmOwn = new Set(["ci", "install", "pack"]);
  expect(named.filter((name) => !npmOwn.has(name) && !(name in scripts))).toEqual([]);
});

test("the table of folders names every folder of the server", () => {
  const folders = readdirSync("server/src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders) expect(readme).toMatch(new RegExp(`^\\| .*\`${name}\``, "m"));
});
