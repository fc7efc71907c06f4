import { expect, test } from "vitest";
import { createConfigurations } from "../../server/src/service/configurations.ts";
import { MemoryFileSystem } from "../sources/memory-file-system.ts";

const contents = {
  "/w/tickmark.config.json": '{ "sources": ["notes", "./x/*.txt", "/abs"], "ignore": ["old", "drafts/secret"] }',
  "/w/a/b/c.md": "c",
  "/w/own/tickmark.config.json": '{ "include": [".rst", "letters/*.eml"], "checks": { "share": "off" } }',
  "/w/broken/tickmark.config.json": '{\n  "source": []\n}',
  "/w/empty/tickmark.config.json": "",
  "/w/locked/tickmark.config.json": { refused: "EACCES" },
};

const open = (workingFolder: string, file?: string) => {
  const files = new MemoryFileSystem(contents);
  const configurations = createConfigurations({ files, workingFolder, ...(file === undefined ? {} : { file }) });
  return { files, of: (folder: string) => configurations.of(folder) };
};

test("the nearest file at or above a folder holds, and is read once", async () => {
  const { files, of } = open("/w");
  expect((await of("a/b")).path).toBe("tickmark.config.json");
  expect((await of("/w/a")).path).toBe("tickmark.config.json");
  expect((await of("own")).path).toBe("own/tickmark.config.json");
  await of(".");
  expect(files.reads).toEqual(["/w/tickmark.config.json", "/w/own/tickmark.config.json"]);
});

test("it is found above the working folder", async () => {
  expect(await open("/w/a").of("b")).toMatchObject({
    path: "../tickmark.config.json",
    sources: ["../notes", "../x/*.txt", "../../abs"],
  });
});

test("sources count from the file's folder", async () => {
  expect((await open("/w").of("a/b")).sources).toEqual(["notes", "x/*.txt", "../abs"]);
});

test("without a file everything counts as not set", async () => {
  expect(await open("/elsewhere").of(".")).toMatchObject({
    path: undefined,
    configuration: {},
    sources: [],
    problems: [],
  });
});

test("a named file holds everywhere", async () => {
  const { of } = open("/w", "own/tickmark.config.json");
  expect((await of("a/b")).path).toBe("own/tickmark.config.json");
  expect((await of(".")).path).toBe("own/tickmark.config.json");
});

test.each([
  ["broken", { line: 2, column: 3, message: 'unknown key "source"; did you mean "sources"?' }],
  ["empty", { message: "is empty, write at least {}; the defaults hold instead" }],
  ["locked", { message: "may not be read (permission denied); the defaults hold instead" }],
])("a %s file is named with its place; the defaults hold", async (folder, problem) => {
  const found = await open("/w").of(folder);
  expect(found.problems[0]).toEqual({ path: `${folder}/tickmark.config.json`, ...problem });
  expect(found.configuration).toEqual({});
  expect(found.rule.takes(`${folder}/a.md`, false)).toBe(true);
});

test("a named file that is not there is named", async () => {
  const found = await open("/w", "none.json").of(".");
  expect(found.problems).toEqual([{ path: "none.json", message: "does not exist; the defaults hold instead" }]);
});

test("ignored names hold in any folder, ignored paths from the file", async () => {
  const { rule } = await open("/w").of(".");
  expect(rule.enters("a/old")).toBe(false);
  expect(rule.enters("drafts/secret")).toBe(false);
  expect(rule.enters("a/drafts/secret")).toBe(true);
  expect(rule.takes("a/older.md", false)).toBe(true);
  expect(rule.takes("a/old.md", false)).toBe(true);
  expect(rule.takes("old", true)).toBe(false);
});

test("included endings and globs replace the usual ones", async () => {
  const { rule } = await open("/w").of("own");
  expect(rule.takes("own/a.md", false)).toBe(false);
  expect(rule.takes("own/a.RST", false)).toBe(true);
  expect(rule.takes("own/letters/x.eml", false)).toBe(true);
  expect(rule.takes("own/x.eml", false)).toBe(false);
});
