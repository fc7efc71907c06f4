import { expect, test } from "vitest";
import { findFiles, type RuleOf } from "../../server/src/sources/find-files.ts";
import { type Content, MemoryFileSystem } from "./memory-file-system.ts";

async function find(contents: Record<string, Content>, patterns: string[], rule?: RuleOf) {
  const result = await findFiles(new MemoryFileSystem(contents), patterns, rule);
  return {
    found: result?.found.map(({ path }) => path),
    problems: result?.problems.map(({ path, message }) => `${path}: ${message}`),
  };
}

const tree = {
  "docs/b.md": "b",
  "docs/a.txt": "a",
  "docs/deep/c.markdown": "c",
  "docs/picture.png": "p",
  "docs/.hidden/d.md": "d",
  "docs/.e.md": "e",
  "docs/node_modules/f.md": "f",
};

test("a folder is walked for readable files, sorted, without hidden ones and packages", async () => {
  expect(await find(tree, ["docs"])).toEqual({
    found: ["docs/a.txt", "docs/b.md", "docs/deep/c.markdown"],
    problems: [],
  });
});

test("the working folder's files carry no ./", async () => {
  expect((await find(tree, ["."])).found).toEqual(["docs/a.txt", "docs/b.md", "docs/deep/c.markdown"]);
});

test("what is named itself is taken whatever its ending, once, as it was given", async () => {
  expect((await find(tree, ["docs/picture.png", "./docs/b.md", "docs/b.md", "docs/"])).found).toEqual([
    "docs/picture.png",
    "./docs/b.md",
    "docs/a.txt",
    "docs/deep/c.markdown",
  ]);
});

test.each([
  ["docs/*.md", ["docs/b.md"]],
  ["docs/**", ["docs/a.txt", "docs/b.md", "docs/deep/c.markdown"]],
  ["docs/*.png", ["docs/picture.png"]],
  ["docs/**/.e.md", ["docs/.e.md"]],
  ["{docs,other}/deep/*", ["docs/deep/c.markdown"]],
])("the pattern %s", async (pattern, found) => {
  expect(await find(tree, [pattern])).toEqual({ found, problems: [] });
});

test.each([
  [
    ["docs", "!docs/deep"],
    ["docs/a.txt", "docs/b.md"],
  ],
  [
    ["docs", "!docs/deep/"],
    ["docs/a.txt", "docs/b.md"],
  ],
  [
    ["!**/*.txt", "docs"],
    ["docs/b.md", "docs/deep/c.markdown"],
  ],
  [["docs/**", "!docs/{a,b}.*"], ["docs/deep/c.markdown"]],
  [["docs/picture.png", "docs/b.md", "!docs/b.*"], ["docs/picture.png"]],
  [["!docs/deep/**"], ["docs/a.txt", "docs/b.md"]],
  [
    ["./docs", "!docs/deep"],
    ["./docs/a.txt", "./docs/b.md"],
  ],
  [["docs/b.md", "!docs/b"], ["docs/b.md"]],
])("%j takes what is not left out", async (patterns, found) => {
  expect(await find(tree, patterns)).toEqual({ found, problems: [] });
});

test("a file whose name begins so is meant itself", async () => {
  expect((await find({ "!a.md": "x", "a.md": "y" }, ["!a.md"])).found).toEqual(["!a.md"]);
});

test("a folder that is emptied on purpose is no problem, an empty one is", async () => {
  expect(await find(tree, ["docs", "!docs"])).toEqual({ found: [], problems: [] });
  const { problems } = await find({ ...tree, "none/a.png": "x" }, ["none", "docs", "!docs/deep"]);
  expect(problems).toEqual(["none: holds no file to read"]);
});

test("a link that leads nowhere matters only under the name of a file to read", async () => {
  const links = { "a.md": "x", current: { link: "gone" }, "b.png": { link: "gone.png" }, "c.md": { link: "gone.md" } };
  const { found, problems } = await find(links, ["."]);
  expect(found).toEqual(["a.md"]);
  expect(problems).toEqual(["c.md: is a link to something that does not exist; it was passed over"]);
});

test("a file whose name looks like a pattern is that file", async () => {
  expect((await find({ "a[1].md": "x", "a1.md": "y" }, ["a[1].md"])).found).toEqual(["a[1].md"]);
});

test.each([
  ["missing.md", "missing.md: does not exist; it was passed over"],
  ["docs/*.rst", "docs/*.rst: matches no file"],
  ["nowhere/*.md", "nowhere/*.md: matches no file"],
  ["docs/picture.png/x.md", "docs/picture.png/x.md: does not exist; it was passed over"],
])("%s is named and the rest goes on", async (pattern, problem) => {
  expect(await find(tree, [pattern, "docs/b.md"])).toEqual({ found: ["docs/b.md"], problems: [problem] });
});

test("a folder with nothing to read is named", async () => {
  expect((await find({ "x/a.png": "" }, ["x"])).problems).toEqual(["x: holds no file to read"]);
});

test("an unreadable folder is named and the others are read", async () => {
  const contents = { ...tree, "docs/locked/": { refused: "EACCES" }, "docs/locked/x.md": "x" };
  const { found, problems } = await find(contents, ["docs"]);
  expect(found).toEqual(["docs/a.txt", "docs/b.md", "docs/deep/c.markdown"]);
  expect(problems).toEqual(["docs/locked: may not be read (permission denied); it was passed over"]);
});

test("links are followed, each folder and file once, under its own path", async () => {
  const contents = {
    ...tree,
    "docs/again": { link: "deep" },
    "docs/deep/up": { link: ".." },
    "docs/link.md": { link: "b.md" },
    "docs/elsewhere": { link: "../other" },
    "other/o.md": "o",
    "other/back": { link: "../docs" },
    "docs/dead.md": { link: "gone.md" },
  };
  expect(await find(contents, ["docs"])).toEqual({
    found: ["docs/a.txt", "docs/b.md", "docs/deep/c.markdown", "docs/elsewhere/o.md"],
    problems: [
      "docs/dead.md: is a link to something that does not exist; it was passed over",
      "docs/deep/up: is a link to a folder that it lies in; it was not followed",
      "docs/elsewhere/back: is a link to a folder that it lies in; it was not followed",
    ],
  });
});

test("a link back to a folder above is harmless", async () => {
  const files = new MemoryFileSystem({ "w/a.md": "a", "w/x/b.md": "b", "w/x/home": { link: ".." } });
  const search = await findFiles(files, ["w"]);
  expect(search?.found.map(({ path }) => path)).toEqual(["w/a.md", "w/x/b.md"]);
  expect(search?.problems).toEqual([
    { path: "w/x/home", message: "is a link to a folder that it lies in; it was not followed", harmless: true },
  ]);
});

test("a link that leads to itself is named", async () => {
  const { problems } = await find({ "x/a.md": "a", "x/loop": { link: "loop" } }, ["x"]);
  expect(problems).toEqual(["x/loop: is a link that leads back to itself; it was passed over"]);
});

test("a rule decides on files and folders, a pattern's own ending goes before its endings", async () => {
  const rule: RuleOf = () => ({
    takes: (path, endingGiven) => endingGiven || path.endsWith(".txt"),
    enters: (folder) => !folder.endsWith("deep"),
  });
  expect((await find(tree, ["docs"], rule)).found).toEqual(["docs/a.txt"]);
  expect((await find(tree, ["docs/**/*.md"], rule)).found).toEqual(["docs/b.md"]);
});

test("cancelled, there is no answer", async () => {
  expect(await findFiles(new MemoryFileSystem(tree), ["docs"], undefined, { cancelled: true })).toBeUndefined();
});
