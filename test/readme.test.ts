/** What the README promises is there. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test, vi } from "vitest";
import { parse } from "yaml";
import { readmeWithConfiguration } from "../.scripts/configuration-table.ts";
import { readmeWithFormats } from "../.scripts/formats-table.ts";
import { readmeWithSettings } from "../.scripts/settings-table.ts";

import { checks } from "../server/src/checks/registry.ts";
import { parseConfiguration } from "../server/src/config/parse-configuration.ts";
import { folderWith, run } from "./cli/run-cli.ts";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

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

test("the table of formats is the program's", () => {
  expect(readme, "run node .scripts/formats-table.ts").toBe(readmeWithFormats());
});

test("options that the text names are options of lint", async () => {
  const { out } = await run("/", ["lint", "--help"]);
  const named = [...readme.matchAll(/`(--[a-z-]+)[^`]*`/g)].map((match) => match[1] ?? "");
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !new RegExp(`${name}\\b`).test(out))).toEqual([]);
});

test("the table of what a configuration holds is the schema's", () => {
  expect(readme, "run node .scripts/configuration-table.ts").toBe(readmeWithConfiguration());
});

/** The code blocks of one language. */
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map((match) => match[1] ?? "");

const commands = blocks("sh")
  .flatMap((block) => block.split("\n"))
  .map((line) => line.replace(/\s+#.*$/, "").trim())
  .filter((line) => line.startsWith("tickmark "));

const desk = {
  "draft.md": `${"Words.\n\n".repeat(6)}Of 80 editors, 52 checked every figure, or 65 percent.\n`,
  "articles/a.md": "The company employed 412 people in March 2024.\n",
  "sources/board.txt": "The company employed 421 people in March 2024.\n",
};

test.each(commands)("%s", async (line) => {
  const folder = folderWith(desk);
  if (line.includes("--since")) {
    const identity = ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"];
    for (const args of [
      ["init", "-q", "-b", "main"],
      ["add", "-A"],
      [...identity, "commit", "-q", "-m", "one"],
    ])
      execFileSync("git", args, { cwd: folder });
  }
  let served = false;
  const startLanguageServer = async () => {
    served = true;
  };
  const { code, out, err } = await run(folder, line.split(/\s+/).slice(1), { startLanguageServer });
  // Only linting the article finds something.
  expect({ code, err }).toEqual({ code: line.startsWith("tickmark lint articles --sources") ? 1 : 0, err: "" });
  if (line.startsWith("tickmark lsp")) expect(served).toBe(true);
  else if (line.includes("--output")) expect(existsSync(`${folder}/report.html`)).toBe(true);
  else expect(out).not.toBe("");
});

test("every command is shown", async () => {
  const { out } = await run("/", ["--help"]);
  const [listed = ""] = out.split("Examples:");
  const names = [...listed.matchAll(/^ {2}([a-z]+) .* {2}/gm)]
    .map((match) => match[1] ?? "")
    .filter((name) => name !== "help");
  expect(names.length).toBeGreaterThan(9);
  expect(names.filter((name) => !commands.some((line) => line.startsWith(`tickmark ${name}`)))).toEqual([]);
});

test("the configurations shown hold", () => {
  const shown = blocks("jsonc");
  expect(shown.length).toBeGreaterThan(0);
  for (const text of shown) expect(parseConfiguration(text, checks).mistakes).toEqual([]);
});

test("the pipelines shown use what is there", () => {
  const action = parse(readFileSync(".github/actions/tickmark/action.yml", "utf8"));
  const steps = blocks("yaml").flatMap((block) => parse(block));
  const used = steps.filter(({ uses }) => uses === "./.github/actions/tickmark");
  expect(used).toHaveLength(1);
  for (const name of Object.keys(used[0].with)) expect(Object.keys(action.inputs)).toContain(name);
});

test("the library is used as shown", () => {
  const [code = ""] = blocks("js");
  const entry = pathToFileURL(resolve("server/src/library.ts")).href;
  const folder = folderWith({ ...desk, "use.mjs": code.replace('"tickmark"', JSON.stringify(entry)) });
  const env = { ...process.env, TICKMARK_CACHE_FOLDER: folder };
  const said = execFileSync(process.execPath, ["use.mjs"], { cwd: folder, encoding: "utf8", env });
  expect(said).toMatch(/^share: /);
});
