/** What the help of each command shows is what the command takes. */
import { execFileSync } from "node:child_process";
import { expect, test, vi } from "vitest";
import { lintFormats } from "../../server/src/cli/lint/lint-reporter.ts";
import { folderWith, run } from "./run-cli.ts";

vi.setConfig({ testTimeout: 240_000 });

const right = "Of 80 editors, 52 checked every figure, or 65 percent.\n";
const desk = {
  "draft.md": right.repeat(12),
  "docs/a.md": right,
  "articles/a.md": right,
  "notes/board.txt": "The company employed 421 people in March 2024.\n",
  "seeds/a.txt": "The company employed 421 people in March 2024.\n",
  "report.txt": right,
};

async function helpOf(...command: readonly string[]) {
  const { code, out } = await run("/", [...command, "--help"]);
  expect(code).toBe(0);
  return out;
}

/** Commands of a help's examples, without what they are for and without the shell's part. */
async function examplesOf(name: string): Promise<readonly string[]> {
  const [, shown = ""] = (await helpOf(name)).split(/^Examples?:\n/m);
  return [...shown.matchAll(/^ {2}(?:cat draft\.md \| )?(tickmark .*?)(?: {2,}.*| > \S+)?$/gm)].map(
    ([, line]) => line ?? "",
  );
}

const [, listed = ""] = (await run("/", ["--help"])).out.split(/^(?:Commands|Examples):\n/m);
const names = [...listed.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name]) => name ?? "").filter((name) => name !== "help");

test.each(names)("the examples of %s run", async (name) => {
  const lines = await examplesOf(name);
  expect(lines).not.toEqual([]);
  for (const line of lines) {
    const folder = folderWith(desk);
    const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: folder, stdio: "ignore" });
    git("init", "-q", "-b", "main");
    git("add", "-A");
    git("-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "1");
    const args = line.split(" ").slice(1);
    expect(line).toContain(`tickmark ${name}`);
    const answers = { input: right.repeat(3), ask: async () => "" };
    const { code, err } = await run(
      folder,
      args.map((word) => word.replaceAll("'", "")),
      answers,
    );
    expect({ line, code, err }).toEqual({ line, code: 0, err: expect.any(String) });
  }
});

test("the help of lint tells what each format is for", async () => {
  const out = await helpOf("lint");
  for (const [name, purpose] of Object.entries(lintFormats)) {
    expect(out).toMatch(new RegExp(`^ {2}${name} +${purpose.replaceAll(".", "\\.")}$`, "m"));
  }
});
