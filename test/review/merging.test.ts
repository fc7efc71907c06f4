/** Marks made on two branches, merged by git itself. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ReviewMark } from "../../server/src/model/review.ts";
import { parseMarks } from "../../server/src/review/parse-marks.ts";
import { MARKS_ATTRIBUTES, writeMarks } from "../../server/src/review/write-marks.ts";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const path = ".tickmark/review.json";
let folder = "";

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "tickmark-merge-")));
  git("init", "-q", "-b", "main");
  write("draft.md", "A draft.\n");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: readonly string[]): string {
  const identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  return execFileSync("git", [...identity, ...args], { cwd: folder, encoding: "utf8", env, stdio: "pipe" });
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function commit(marks: readonly ReviewMark[], attributes = true): void {
  write(path, writeMarks({ marks, others: [], rest: {} }));
  if (attributes) write(".tickmark/.gitattributes", MARKS_ATTRIBUTES);
  git("add", "-A");
  git("commit", "-q", "--allow-empty", "-m", "Mark");
}

/** The marks after a branch with `theirs` was merged into one with `ours`, both made from `base`. */
function merged(
  base: readonly ReviewMark[] | undefined,
  ours: readonly ReviewMark[],
  theirs: readonly ReviewMark[],
  attributes = true,
) {
  if (base !== undefined) commit(base, attributes);
  else {
    git("add", "-A");
    git("commit", "-q", "-m", "Begin");
  }
  git("switch", "-q", "-c", "theirs");
  commit(theirs, attributes);
  git("switch", "-q", "main");
  commit(ours, attributes);
  git("merge", "-q", "--no-edit", "theirs");
  return parseMarks(readFileSync(join(folder, path), "utf8"));
}

const mark = (letter: string, state: ReviewMark["state"] = "verified"): ReviewMark => ({
  file: "draft.md",
  figure: "12",
  sentence: `${letter} has 12 rooms.`,
  section: "",
  nth: 0,
  state,
  sources: [],
  other: {},
});
const marks = (letters: string) => [...letters].map((letter) => mark(letter));
const lettersOf = (file: ReturnType<typeof parseMarks>) =>
  [...new Set(file.marks.map(({ sentence }) => sentence.charAt(0)))].sort().join("");

test.each<[string, string | undefined, string, string]>([
  ["at places apart", "bdfh", "abdfh", "bdfgh"],
  ["at the same place", "adg", "abdg", "acdg"],
  ["side by side", "aceg", "abceg", "acdeg"],
  ["both at the end", "ab", "abc", "abd"],
  ["both at the beginning", "xy", "axy", "bxy"],
  ["many at one place", "az", "abcdez", "afghiz"],
  ["the same", "az", "abz", "abz"],
  ["to a file without marks", "", "a", "b"],
  ["to no file", undefined, "ab", "cd"],
])("new marks %s merge by themselves", (_, base, ours, theirs) => {
  const file = merged(base === undefined ? undefined : marks(base), marks(ours), marks(theirs));
  expect(file.problems).toEqual([]);
  expect(file.damaged).toBe(false);
  expect(lettersOf(file)).toBe([...new Set(ours + theirs)].sort().join(""));
  // Written once more it is as it would be had one person made all marks.
  expect(writeMarks(file)).toBe(writeMarks({ marks: marks(lettersOf(file)), others: [], rest: {} }));
});

test.each<[string, string, string, string]>([
  ["at places apart", "bdfh", "abdfh", "bdfgh"],
  ["side by side", "aceg", "abceg", "acdeg"],
  ["one at the beginning and one at the end", "b", "ab", "bc"],
])("new marks %s merge where nothing is known of the file too", (_, base, ours, theirs) => {
  const file = merged(marks(base), marks(ours), marks(theirs), false);
  expect(lettersOf(file)).toBe([...new Set(ours + theirs)].sort().join(""));
});

test("two words on one claim both stay", () => {
  const file = merged(
    marks("abc"),
    [mark("a"), mark("b", "disputed"), mark("c")],
    [mark("a"), mark("b", "needs-source"), mark("c")],
  );
  const states = file.marks.filter(({ sentence }) => sentence.startsWith("b")).map(({ state }) => state);
  expect(states.sort()).toEqual(["disputed", "needs-source"]);
});
