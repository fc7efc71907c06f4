/** Which files are taken: ignore files, and what git says changed. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test, vi } from "vitest";
import { folderWith, run } from "./run-cli.ts";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const text = "Of 80 editors, 52 checked every figure, or 65 percent.\n";
const listed = async (folder: string, ...args: string[]) => {
  const { out, err, code } = await run(folder, ["lint", ...args, "--format", "json"]);
  expect({ err, code }).toEqual({ err: "", code: 0 });
  return JSON.parse(out).files.map(({ path }: { path: string }) => path);
};

const texts = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, text]));

test(".tickmarkignore holds in its folder and below, inner ones win", async () => {
  const folder = folderWith({
    ...texts("a.md", "b.md", "old/c.md", "new/old/d.md", "new/b.md", "new/keep.md", "new/e.md"),
    ".tickmarkignore": "# drafts\nold/\n/b.md\n*e.md\n",
    "new/.tickmarkignore": "!keep.md\n",
  });
  expect(await listed(folder)).toEqual(["a.md", "new/b.md", "new/keep.md"]);
  expect(await listed(`${folder}/new`)).toEqual(["b.md", "keep.md"]);
  // Named ones are meant.
  expect(await listed(folder, "b.md", "old")).toEqual(["b.md", "old/c.md"]);
});

test(".gitignore counts within a repository only", async () => {
  const files = { ...texts("a.md", "out/b.md", "x/c.md"), ".gitignore": "out\n", "x/.gitignore": "*.md\n" };
  expect(await listed(folderWith(files))).toEqual(["a.md", "out/b.md", "x/c.md"]);
  const folder = folderWith({ ...files, ".git/HEAD": "ref: refs/heads/main\n" });
  expect(await listed(folder)).toEqual(["a.md"]);
  writeFileSync(join(folder, ".tickmarkignore"), "!out/\n");
  expect(await listed(folder)).toEqual(["a.md", "out/b.md"]);
});

const git = (folder: string, ...args: string[]) =>
  execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false", ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });

const write = (folder: string, path: string, content: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

const repository = (...paths: string[]) => {
  const folder = folderWith(texts(...paths));
  git(folder, "init", "-q", "-b", "main");
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "-m", "one");
  return folder;
};

const odd = [
  "ein Bericht.md",
  "quo\"te's.md",
  "tab\there.md",
  "new\nline.md",
  "ünïcødé.md",
  "-dash.md",
  "[a]*.md",
  "$x;y.md",
];

test("--changed takes what has no commit, --staged what the next one would take, with every odd name", async () => {
  const folder = repository("a.md", "sub/b.md", "c.md", ...odd);
  expect(await listed(folder, "--changed")).toEqual([]);
  for (const path of [...odd, "sub/b.md"]) write(folder, path, `${text}${text}`);
  write(folder, "sub/new.md", text);
  write(folder, "other.json", "{}");
  write(folder, "junk/x.md", text);
  write(folder, ".gitignore", "junk\n");
  git(folder, "rm", "-q", "c.md");
  const changed = [...odd, "sub/b.md", "sub/new.md"].sort();
  expect(await listed(folder, "--changed")).toEqual(changed);
  expect(await listed(`${folder}/sub`, "--changed")).toEqual(["b.md", "new.md"]);
  expect(await listed(folder, "sub", "--changed")).toEqual(["sub/b.md", "sub/new.md"]);
  expect(await listed(folder, "--staged")).toEqual([]);
  git(folder, "add", "sub/new.md");
  expect(await listed(folder, "--staged")).toEqual(["sub/new.md"]);
});

test("--since counts from where the branch left", async () => {
  const folder = repository("a.md", "b.md", "c.md");
  git(folder, "checkout", "-q", "-b", "topic");
  write(folder, "a.md", `${text}\n${text}`);
  git(folder, "commit", "-q", "-a", "-m", "two");
  git(folder, "checkout", "-q", "main");
  write(folder, "b.md", `${text}\n${text}`);
  git(folder, "commit", "-q", "-a", "-m", "three");
  git(folder, "checkout", "-q", "topic");
  write(folder, "d.md", text);
  expect(await listed(folder, "--since", "main")).toEqual(["a.md", "d.md"]);
  expect(await listed(folder, "--changed", "--since", "HEAD~1")).toEqual(["a.md", "d.md"]);
  const { code, err } = await run(folder, ["lint", "--since", "nowhere"]);
  expect({ code, err }).toEqual({ code: 2, err: 'tickmark: git knows no revision "nowhere"\n' });
  const sly = await run(folder, ["lint", "--since=--output=x"]);
  expect(sly.code).toBe(2);
});

test("what changed in a submodule counts, and a repository of somebody else does not", async () => {
  const inner = repository("s.md", "t.md");
  const folder = repository("a.md");
  git(folder, "-c", "protocol.file.allow=always", "submodule", "add", "-q", inner, "sub");
  expect(await listed(folder, "--changed")).toEqual(["sub/s.md", "sub/t.md"]);
  git(folder, "commit", "-q", "-m", "two");
  expect(await listed(folder, "--changed")).toEqual([]);
  write(folder, "sub/s.md", `${text}${text}`);
  write(folder, "sub/new.md", text);
  expect(await listed(folder, "--changed")).toEqual(["sub/new.md", "sub/s.md"]);
  expect(await listed(`${folder}/sub`, "--changed")).toEqual(["new.md", "s.md"]);
  git(`${folder}/sub`, "add", "-A");
  git(`${folder}/sub`, "commit", "-q", "-m", "three");
  expect(await listed(folder, "--changed", "sub")).toEqual(["sub/new.md", "sub/s.md"]);
  expect(await listed(folder, "--since", "HEAD~1", "sub")).toEqual(["sub/new.md", "sub/s.md", "sub/t.md"]);
  write(folder, "vendor/v.md", text);
  git(`${folder}/vendor`, "init", "-q");
  git(`${folder}/vendor`, "add", "-A");
  git(`${folder}/vendor`, "commit", "-q", "-m", "one");
  expect(await listed(folder, "--changed")).toEqual(["sub/new.md", "sub/s.md"]);
});

test("patterns behind ! leave out, with and without others", async () => {
  const folder = folderWith(texts("a.md", "old/b.md", "new/c.md", "new/d.txt"));
  expect(await listed(folder, "!old")).toEqual(["a.md", "new/c.md", "new/d.txt"]);
  expect(await listed(folder, "new", "old", "!**/*.md")).toEqual(["new/d.txt"]);
});

test("a list of sources that swallowed what was to be checked does not go unnoticed", async () => {
  const folder = folderWith(texts("a.md", "notes/b.md"));
  const told = "tickmark: notes and a.md are all taken as sources and this folder is checked";
  expect((await run(folder, ["lint", "--sources", "notes", "a.md"])).err).toContain(told);
  expect((await run(folder, ["compare", "--sources", "notes", "a.md"])).err).toContain(told);
  for (const args of [
    ["--sources", "notes"],
    [".", "--sources", "notes", "a.md"],
    ["--sources", "notes", "--", "a.md"],
  ])
    expect((await run(folder, ["lint", ...args])).err).toBe("");
});

test("a repository without a commit has all its files changed", async () => {
  const folder = folderWith(texts("a.md", "b.md"));
  git(folder, "init", "-q");
  git(folder, "add", "a.md");
  expect(await listed(folder, "--changed")).toEqual(["a.md", "b.md"]);
  expect(await listed(folder, "--staged")).toEqual(["a.md"]);
});

test("a shallow clone says what it lacks", async () => {
  const folder = repository("a.md");
  for (const name of ["two", "three"]) {
    write(folder, "a.md", `${text}${name}\n`);
    git(folder, "commit", "-q", "-a", "-m", name);
  }
  const first = git(folder, "rev-parse", "HEAD~2").trim();
  const clone = folderWith({});
  git(clone, "clone", "-q", "--depth", "1", `file://${folder}`, ".");
  const { code, err } = await run(clone, ["lint", "--since", first]);
  expect(code).toBe(2);
  expect(err).toContain("this clone is shallow; fetch more of its history");
});

test("outside of a repository, without git, and with standard input it says so", async () => {
  const folder = folderWith(texts("a.md"));
  const outside = await run(folder, ["lint", "--changed"]);
  expect(outside).toMatchObject({ code: 2, err: "tickmark: this folder is in no git repository\n" });
  vi.stubEnv("PATH", folder);
  const without = await run(folder, ["lint", "--staged"]);
  vi.unstubAllEnvs();
  expect(without).toMatchObject({ code: 2, err: "tickmark: git is not installed, or not on the PATH\n" });
  expect((await run(folder, ["lint", "-", "--staged"])).code).toBe(2);
  expect((await run(folder, ["lint", "--staged", "--changed"])).err).toContain("cannot be given together");
});
