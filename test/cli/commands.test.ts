/** report, rules, init, completions, --print-config. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test, vi } from "vitest";
import { checks } from "../../server/src/checks/registry.ts";
import { schemaSeenFrom } from "../../server/src/cli/init-command.ts";
import { Interrupted } from "../../server/src/host/terminal.ts";
import { folderWith, run } from "./run-cli.ts";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const draft = "The company employed 412 people in March 2024.\n";
const notes = "The company employed 421 people in March 2024.\n";

test("report writes one page, to a file or to standard output", async () => {
  const folder = folderWith({ "draft.md": draft, "notes/a.txt": notes });
  const shown = await run(folder, ["report", "draft.md", "--sources", "notes"]);
  expect(shown.code).toBe(0);
  expect(shown.out).toMatch(/^<!doctype html>[\s\S]*421[\s\S]*<\/html>\s*$/i);
  const written = await run(folder, ["report", "draft.md", "--sources", "notes", "--output", "out/r.html"]);
  expect(written).toMatchObject({ code: 0, out: "" });
  expect(readFileSync(join(folder, "out/r.html"), "utf8")).toBe(shown.out);
  mkdirSync(join(folder, "taken"));
  const refused = await run(folder, ["report", "draft.md", "--sources", "notes", "--output", "taken"]);
  expect(refused).toMatchObject({ code: 2, err: "tickmark: taken: is a folder\n" });
});

test("rules lists every check, and shows the page of one", async () => {
  const { out } = await run("/", ["rules"]);
  const rows = out.trimEnd().split("\n");
  expect(rows.map((row) => row.split(" ")[0])).toEqual(checks.map(({ id }) => id));
  // Cut on a screen only.
  for (const [i, { summary }] of checks.entries()) expect(rows[i]?.endsWith(summary)).toBe(true);
  const shown = (await run("/", ["rules"], { screen: true, columns: 80 })).out.trimEnd().split("\n");
  for (const row of shown) expect(row.length).toBeLessThanOrEqual(80);
  expect((await run("/", ["rules", "share"])).out).toBe(readFileSync("server/docs/checks/share.md", "utf8"));
  const json = JSON.parse((await run("/", ["rules", "--format", "json"])).out);
  expect(json.rules.map(({ id }: { id: string }) => id)).toEqual(checks.map(({ id }) => id));
  const one = JSON.parse((await run("/", ["rules", "statistic", "--format", "json"])).out);
  expect(one).toMatchObject({ version: 1, id: "statistic", severity: "error" });
  const wrong = await run("/", ["rules", "shares"]);
  expect(wrong).toMatchObject({ code: 2, err: 'tickmark: there is no check "shares"; did you mean "share"?\n' });
});

test("init writes a configuration that holds, and never over one", async () => {
  const folder = folderWith({ "draft.md": draft, "notes/a.txt": notes });
  const { code, out } = await run(folder, ["init", "--yes"]);
  expect({ code, out }).toEqual({ code: 0, out: 'tickmark.config.json written; run "tickmark lint"\n' });
  const text = readFileSync(join(folder, "tickmark.config.json"), "utf8");
  // What is written is read on other machines, where this program lies elsewhere.
  expect(JSON.parse(text)).toEqual({ sources: ["notes"], ignore: ["notes"] });
  const linted = await run(folder, ["lint", "--format", "json"]);
  expect(linted.code).toBe(1);
  expect(JSON.parse(linted.out).files.map(({ path }: { path: string }) => path)).toEqual(["draft.md"]);
  const again = await run(folder, ["init", "--yes"]);
  expect(again.code).toBe(2);
  expect(again.err).toContain("is there already");
  expect(readFileSync(join(folder, "tickmark.config.json"), "utf8")).toBe(text);
});

test.each([
  [
    "/desk",
    "/desk/node_modules/tickmark/server/tickmark.schema.json",
    "./node_modules/tickmark/server/tickmark.schema.json",
  ],
  ["/desk/docs", "/desk/node_modules/tickmark/server/s.json", "../node_modules/tickmark/server/s.json"],
  ["/desk", "/desk/server/s.json", "./server/s.json"],
  ["/desk", "/usr/lib/node_modules/tickmark/server/s.json", undefined],
  ["/desk", "/desk-two/node_modules/tickmark/server/s.json", undefined],
  ["/desk", "/opt/tickmark/server/s.json", undefined],
])("from %s the schema %s is named %s", (folder, schema, name) => {
  expect(schemaSeenFrom(folder, schema)).toBe(name);
});

test.each([
  ["../notes", undefined],
  ["/notes", undefined],
  [".", undefined],
  ["./desk notes/", ["desk notes"]],
])("init with sources in %s leaves out %j", async (sources, ignore) => {
  const folder = folderWith({});
  await run(folder, ["init", "--yes", "--sources", sources]);
  expect(JSON.parse(readFileSync(join(folder, "tickmark.config.json"), "utf8")).ignore).toEqual(ignore);
});

test("init asks again what it did not understand, and ends where nobody answers", async () => {
  const folder = folderWith({});
  const answers = ["papers", "srict", "strict"];
  const asked = await run(folder, ["init"], { ask: async () => answers.shift() ?? "" });
  expect(asked).toMatchObject({ code: 0, err: '"srict" is none of them; did you mean "strict"?\n' });
  const left = await run(folderWith({}), ["init"], { ask: () => Promise.reject(new Interrupted()) });
  expect(left).toEqual({ code: 130, out: "", err: "\n" });
});

test.each(["relaxed", "usual", "strict"])("init at strictness %s writes what lint understands", async (strictness) => {
  const folder = folderWith({ "draft.md": draft });
  const made = await run(folder, ["init", "--strictness", strictness, "--sources", "./desk notes/"]);
  expect(made.out).toContain("put source documents into");
  expect((await run(folder, ["lint", "--print-config", "draft.md"])).code).toBe(0);
});

test("init asks where somebody is there to answer, and says so where nobody is", async () => {
  const nobody = await run(folderWith({}), ["init"]);
  expect(nobody).toMatchObject({ code: 2, err: expect.stringContaining("nobody to ask") });
  const folder = folderWith({});
  const answers = ["papers", "strict"];
  const asked = await run(folder, ["init"], { ask: async () => answers.shift() ?? "" });
  expect(asked.code).toBe(0);
  const written = JSON.parse(readFileSync(join(folder, "tickmark.config.json"), "utf8"));
  expect(written).toMatchObject({ sources: ["papers"], checks: { unsourced: "warning", restatement: "error" } });
});

test("--print-config shows what holds for a file", async () => {
  const folder = folderWith({
    "tickmark.config.json": JSON.stringify({
      extends: "./house.json",
      overrides: [{ files: ["letters/**"], checks: { share: "off" }, sources: ["mail"] }],
    }),
    "house.json": JSON.stringify({ checks: { share: "hint" }, aliases: { A: ["B"] } }),
  });
  const printed = JSON.parse((await run(folder, ["lint", "--print-config", "letters/a.md"])).out);
  expect(printed.files).toEqual(["tickmark.config.json", "house.json"]);
  expect(printed.sources).toEqual(["mail"]);
  expect(printed.aliases).toEqual({ A: ["B"] });
  expect(Object.keys(printed.checks)).toEqual(checks.map(({ id }) => id));
  expect(printed.checks.share).toEqual({ severity: "off" });
  const said = { files: ["tickmark.config.json"], override: ["letters/**"] };
  expect(printed.origins).toEqual({
    "checks.share": said,
    sources: said,
    aliases: { files: ["house.json"] },
    overrides: { files: ["tickmark.config.json"] },
  });
  const named = JSON.parse((await run(folder, ["lint", "--print-config", "letters/a.md", "--sources", "x"])).out);
  expect(named.sources).toEqual(["x"]);
  expect(named.origins.sources).toEqual({ option: "--sources" });
  const other = JSON.parse((await run(folder, ["lint", "--print-config", "a.md"])).out);
  expect(other.checks.share).toEqual({ severity: "hint" });
  writeFileSync(join(folder, "house.json"), "{");
  expect((await run(folder, ["lint", "--print-config", "a.md"])).code).toBe(2);
});

const has = (shell: string) => spawnSync(shell, ["--version"]).status === 0;

test.each(["bash", "zsh", "fish"])("completions of %s know every command and option", async (shell) => {
  const { out, code } = await run("/", ["completions", shell]);
  expect(code).toBe(0);
  for (const word of ["lint", "report", "rules", "init", "completions", "index", "lsp", "sarif", "status"])
    expect(out).toContain(word);
  for (const option of ["fail-on", "print-config", "staged", "since", "output"]) expect(out).toContain(option);
});

const completions = async (shell: string) => {
  const folder = folderWith({ "draft one.md": "", script: (await run("/", ["completions", shell])).out });
  return { folder, script: join(folder, "script") };
};

test.skipIf(!has("bash"))("bash completes", async () => {
  const { folder, script } = await completions("bash");
  const complete = (...words: string[]) => {
    const list = words.map((word) => `'${word}'`).join(" ");
    const code = `. ${script}; COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _tickmark; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", code], { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe("");
    return stdout.trimEnd().split("\n");
  };
  expect(complete("tickmark", "comp")).toEqual(["compare", "completions"]);
  expect(complete("tickmark", "lint", "--format", "sa")).toEqual(["sarif"]);
  expect(complete("tickmark", "lint", "--fail")).toEqual(["--fail-on"]);
  expect(complete("tickmark", "lint", "draft")).toEqual(["draft one.md"]);
  expect(complete("tickmark", "index", "b")).toEqual(["build"]);
  expect(complete("tickmark", "rules", "shar")).toEqual(["share"]);
  expect(complete("tickmark", "help", "in")).toEqual(["init", "index"]);
  expect(complete("tickmark", "lint", "--format=sa")).toEqual(["sarif"]);
  expect(complete("tickmark", "lint", "--format", "=", "sa")).toEqual(["sarif"]);
  expect(complete("tickmark", "lint", "--jobs", "")).toEqual([""]);
  expect(complete("tickmark", "lint", "--", "dr")).toEqual(["draft one.md"]);
});

test.skipIf(!has("zsh"))("zsh accepts the script", async () => {
  const { script } = await completions("zsh");
  const code = `autoload -Uz compinit && compinit -D -u; . ${script}; whence -w _tickmark; print $_comps[tickmark]`;
  const { stdout, stderr } = spawnSync("zsh", ["-f", "-c", code], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout).toBe("_tickmark: function\n_tickmark\n");
});

test.skipIf(!has("fish"))("fish completes", async () => {
  const { folder, script } = await completions("fish");
  const complete = (line: string) => {
    const code = `source ${script}; complete -C '${line}'`;
    const env = { ...process.env, HOME: folder };
    const { stdout, stderr } = spawnSync("fish", ["--no-config", "-c", code], { cwd: folder, encoding: "utf8", env });
    expect(stderr).toBe("");
    return stdout
      .trimEnd()
      .split("\n")
      .map((row) => row.split("\t")[0]);
  };
  expect(complete("tickmark comp")).toEqual(["compare", "completions"]);
  expect(complete("tickmark lint --format sa")).toEqual(["sarif"]);
  expect(complete("tickmark lint --fail")).toEqual(["--fail-on"]);
  expect(complete("tickmark index b")).toEqual(["build"]);
  expect(complete("tickmark rules shar")).toEqual(["share"]);
  expect(complete("tickmark help ini")).toEqual(["init"]);
  expect(complete("tickmark lint --jobs ")).toEqual([""]);
});

test.each([
  [["lnt"], "lint"],
  [["lint", "--formt", "json"], "--format"],
  [["compare", "--source", "x"], "--sources"],
  [["lint", "--chnged"], "--changed"],
  [["index", "biuld"], "build"],
  [["completions", "fsh"], "fish"],
  [["init", "--strictness", "strct"], 'did you mean "strict"'],
  [["lint", "--fail-on", "warn"], 'did you mean "warning"'],
  [["lint", "--formt=json"], 'unknown option "--formt"; did you mean "--format"?'],
  [["-V"], 'did you mean "-v"?'],
  [["version"], 'did you mean "tickmark --version"?'],
  [["help", "lnt"], 'did you mean "lint"?'],
  [["extract", "--fix"], '"tickmark extract" has no --fix; "tickmark lint" has'],
  [["README.md"], 'to check it, write "tickmark lint README.md"'],
  [["explain", "-:3"], '"tickmark explain -- -:3"'],
  [["lint", "--zzzzzz"], '"tickmark lint --help" lists them'],
])("%j is answered with the nearest right word", async (args, word) => {
  const { code, err } = await run(resolve("."), args);
  expect(code).toBe(2);
  expect(err).toContain(word);
});
