import { expect, test, vi } from "vitest";
import { OutputClosed } from "../../server/src/host/terminal.ts";
import { folderWith, run } from "./run-cli.ts";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const wrong = "Of 80 editors, 52 checked every figure, or 75 percent.\n";
const right = "Of 80 editors, 52 checked every figure, or 65 percent.\n";
const paths = (out: string) => JSON.parse(out).files.map(({ path }: { path: string }) => path);

test("exit codes: clean, found, failed", async () => {
  const folder = folderWith({ "right.md": right, "wrong.md": wrong });
  expect((await run(folder, ["lint", "right.md"])).code).toBe(0);
  expect((await run(folder, ["lint", "wrong.md"])).code).toBe(1);
  expect((await run(folder, ["lint", "wrong.md", "gone.md"])).code).toBe(2);
  expect((await run(folder, ["extract", "wrong.md"])).code).toBe(0);
  for (const format of ["json", "stylish"]) {
    expect((await run(folder, ["lint", "wrong.md", "--format", format])).code).toBe(1);
  }
});

test("what is no warning does not fail", async () => {
  const folder = folderWith({ "a.md": wrong, "tickmark.config.json": '{ "checks": { "share": "information" } }' });
  const { code, out } = await run(folder, ["lint", "a.md", "--format", "json"]);
  expect(JSON.parse(out).summary).toMatchObject({ warnings: 0, errors: 0, information: 1 });
  expect(code).toBe(0);
});

test("unreadable input is named and the rest is reported", async () => {
  const folder = folderWith({
    "binary.md": new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
    "broken.md": new Uint8Array([0x61, 0xff, 0x62]),
    "empty.md": "",
    "huge.txt": new Uint8Array(50_000_000).fill(0x61),
    "right.md": right,
  });
  const { code, out, err } = await run(folder, ["lint", ".", "gone.md", "--format", "json"]);
  expect(code).toBe(2);
  expect(paths(out)).toEqual(["empty.md", "right.md"]);
  expect(err.split("\n").filter(Boolean)).toEqual([
    "tickmark: gone.md: does not exist; it was passed over",
    expect.stringMatching(/^tickmark: binary\.md: .*not text/),
    expect.stringMatching(/^tickmark: broken\.md: .*UTF-8/),
    "tickmark: empty.md: is empty; there is nothing to check",
    "tickmark: huge.txt: is too large (50.0 MB; texts above 10 MB are not read); it was passed over",
  ]);
});

test("an empty file is no failure", async () => {
  const { code, err } = await run(folderWith({ "a.md": "" }), ["lint", "a.md"]);
  expect(code).toBe(0);
  expect(err).toBe("tickmark: a.md: is empty; there is nothing to check\n");
});

test("paths are as given, or relative to the working folder for files found in folders", async () => {
  const folder = folderWith({ "docs/a.md": right, "docs/x/b.txt": right, "c.md": right });
  const { out } = await run(`${folder}/docs`, ["lint", "./a.md", "x/", "..", `${folder}/c.md`, "--format", "json"]);
  expect(paths(out)).toEqual(["./a.md", "x/b.txt", "../c.md"]);
  const absolute = await run(`${folder}/docs`, ["lint", `${folder}/docs/x`, `${folder}/c.md`, "--format", "json"]);
  expect(paths(absolute.out)).toEqual(["x/b.txt", `${folder}/c.md`]);
});

test("without paths the working folder is checked", async () => {
  const folder = folderWith({ "b.md": right, "a.md": right, "x.json": "{}" });
  expect(paths((await run(folder, ["lint", "--format", "json"])).out)).toEqual(["a.md", "b.md"]);
});

test.each([
  [["draft.md", "--sources", "s"]],
  [["--sources", "s/board.txt", "nothing.txt", "--", "draft.md"]],
  [["--sources", "s/*.txt", "--no-cache", "draft.md"]],
  [["--sources", "s", "--sources", "nothing.txt", "--", "draft.md"]],
])("sources by %j", async (args) => {
  const folder = folderWith({
    "draft.md": "The company employed 412 people in March 2024.\n",
    "s/board.txt": "The company employed 421 people in March 2024.\n",
    "nothing.txt": "No figures here.\n",
  });
  const { code, out } = await run(folder, ["lint", "--format", "json", ...args]);
  expect(JSON.parse(out).files[0].diagnostics).toMatchObject([{ code: "source-conflict", text: "412" }]);
  expect(JSON.parse(out).files[0].diagnostics[0].related[0].path).toBe("s/board.txt");
  expect(code).toBe(1);
});

test("a source that cannot be read fails the run but not the comparison with the others", async () => {
  const folder = folderWith({
    "draft.md": "The company employed 412 people in March 2024.\n",
    "s/a.txt": new Uint8Array([0, 1, 2, 3]),
    "s/board.txt": "The company employed 421 people in March 2024.\n",
  });
  const { code, out, err } = await run(folder, [
    "lint",
    "draft.md",
    "--sources",
    "s",
    "none/*.txt",
    "--format",
    "json",
  ]);
  expect(code).toBe(2);
  expect(err).toContain("tickmark: s/a.txt: ");
  expect(err).toContain("tickmark: none/*.txt: matches no file");
  expect(JSON.parse(out).summary.warnings + JSON.parse(out).summary.errors).toBe(1);
});

test("each file follows the configuration nearest to it", async () => {
  const folder = folderWith({
    "a/tickmark.config.json": '{ "checks": { "share": "off" }, "ignore": ["old"] }',
    "a/wrong.md": wrong,
    "a/old/wrong.md": wrong,
    "b/wrong.md": wrong,
  });
  const { out } = await run(folder, ["lint", ".", "--format", "json"]);
  const found = JSON.parse(out).files.map((file: { path: string; diagnostics: object[] }) => [
    file.path,
    file.diagnostics.length,
  ]);
  expect(found).toEqual([
    ["a/wrong.md", 0],
    ["b/wrong.md", 1],
  ]);
  const forced = await run(folder, ["lint", ".", "--config", "a/tickmark.config.json", "--format", "json"]);
  expect(JSON.parse(forced.out).summary.warnings).toBe(0);
});

test("a broken configuration is named with its place; the files are checked by the defaults", async () => {
  const folder = folderWith({ "tickmark.config.json": '{\n  "sorces": []\n}\n', "wrong.md": wrong });
  const { code, out, err } = await run(folder, ["lint", "wrong.md", "--format", "json"]);
  expect(code).toBe(2);
  expect(err).toBe(
    'tickmark: tickmark.config.json:2:3: unknown key "sorces"; did you mean "sources"?\n' +
      "tickmark: tickmark.config.json: is not used; the defaults hold instead\n",
  );
  expect(JSON.parse(out).files[0].diagnostics).toHaveLength(1);
});

test("standard input goes by its name", async () => {
  const folder = folderWith({ "tickmark.config.json": '{ "checks": { "share": "off" } }' });
  const args = ["lint", "-", "--format", "json"];
  const named = await run(folder, [...args, "--stdin-filename", "sub/draft.md"], { input: wrong });
  expect(JSON.parse(named.out)).toMatchObject({ files: [{ path: "sub/draft.md", diagnostics: [] }] });
  const elsewhere = await run(folderWith({}), args, { input: wrong });
  expect(JSON.parse(elsewhere.out)).toMatchObject({ files: [{ path: "-", diagnostics: [{ code: "share" }] }] });
  expect(elsewhere.code).toBe(1);
});

test("standard input that is no text is named", async () => {
  const { code, err } = await run(folderWith({}), ["lint", "-"], { input: new Uint8Array([0, 255, 0]) });
  expect(code).toBe(2);
  expect(err).toMatch(/^tickmark: -: /);
});

test("standard input under a source's name is not compared with that source", async () => {
  const text = "The company employed 412 people in March 2024.\n";
  const folder = folderWith({ "s/a.txt": text });
  const args = ["compare", "-", "--stdin-filename", "s/a.txt", "--sources", "s", "--format", "json"];
  const { out } = await run(folder, args, { input: text.replace("412", "421") });
  expect(JSON.parse(out).files[0].claims.every((claim: { verdict: string }) => claim.verdict === "not-found")).toBe(
    true,
  );
});

test.each([
  [["lnt"], /unknown command "lnt"; did you mean "lint"/],
  [["lint", "--fromat", "json"], /unknown option "--fromat"; did you mean "--format"/],
  [["lint", "--format", "jsn"], /unknown format "jsn"; did you mean "json"\? \(known are stylish, compact, json/],
  [["lint", "--format"], /--format needs a value: --format <name\[=file\]>/],
  [["index"], /"tickmark index" needs <action>: build, status, verify, clear/],
  [["rules", "share", "sum"], /"tickmark rules" takes one argument, not 2: share, sum/],
  [["lint", "--print-config", "a.md", "docs"], /--print-config shows what holds for a.md alone/],
  [["lint", "--stdin-filename", "x.md", "."], /give "-" as a path/],
  [["lint", ""], /a path is empty/],
  [["lint", "a.md", "--sources", ""], /a path is empty/],
  [["lsp"], /tickmark lsp --stdio/],
  [[], /Usage: tickmark/],
])("%j is wrong usage", async (args, message) => {
  const { code, out, err } = await run(folderWith({ "a.md": right }), args);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toMatch(message);
});

test("help shows examples and the version is the package's", async () => {
  const folder = folderWith({});
  for (const command of [[], ["lint"], ["extract"], ["compare"], ["lsp"]]) {
    const { code, out, err } = await run(folder, [...command, "--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("tickmark");
    expect(out).toMatch(/Examples?:/);
  }
  const { code, out } = await run(folder, ["--version"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test("compare names the files that nothing was to be compared with; the others are compared", async () => {
  const text = "The company employed 412 people in March 2024.\n";
  const folder = folderWith({
    "a/draft.md": text,
    "a/tickmark.config.json": '{ "sources": ["../s"] }',
    "b/draft.md": text,
    "s/board.txt": text,
  });
  const { code, out, err } = await run(folder, ["compare", "a", "b", "--format", "json"]);
  expect(code).toBe(2);
  expect(err).toBe(
    "tickmark: b/draft.md: has nothing to be compared with: name sources with --sources or in tickmark.config.json\n",
  );
  expect(paths(out)).toEqual(["a/draft.md"]);
});

test("the language server is started by the one who knows it", async () => {
  let started = 0;
  const startLanguageServer = async () => {
    started++;
  };
  const args = ["lsp", "--stdio", "--clientProcessId", "1"];
  expect(await run(folderWith({}), args, { startLanguageServer })).toEqual({ code: 0, out: "", err: "" });
  expect(started).toBe(1);
});

test("a reader that leaves early is no failure", async () => {
  const write = async () => {
    throw new OutputClosed();
  };
  const { code, err } = await run(folderWith({ "a.md": right }), ["lint", "a.md"], { write });
  expect({ code, err }).toEqual({ code: 0, err: "" });
});
