/** Where formats are written to, and where they must not be. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, run } from "../run-cli.ts";

const wrong = "Of 80 editors, 52 agreed, or 75 percent.\n";

test("an article is not overwritten with what was found in it", async () => {
  const folder = folderWith({ "a.md": wrong });
  for (const paths of [["."], ["a.md"]]) {
    const { code, err } = await run(folder, ["lint", ...paths, "--format", "json=./a.md"]);
    expect(code).toBe(2);
    expect(err).toBe(
      "tickmark: a.md: is to be checked, and --format json=./a.md would overwrite it; name another file\n",
    );
  }
  expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(wrong);
});

test("a summary of an earlier run is passed over and written anew", async () => {
  const folder = folderWith({ "a.md": wrong });
  const args = ["lint", ".", "--format", "markdown=summary.md", "--format", "compact"];
  const first = await run(folder, args);
  const written = readFileSync(join(folder, "summary.md"), "utf8");
  expect(await run(folder, args)).toEqual(first);
  expect(readFileSync(join(folder, "summary.md"), "utf8")).toBe(written);
});

test("two formats in one file are refused", async () => {
  const { code, err } = await run(folderWith({ "a.md": wrong }), [
    "lint",
    "a.md",
    "--format",
    "json=out",
    "--format",
    "sarif=./out",
  ]);
  expect({ code, err }).toEqual({ code: 2, err: "tickmark: two formats go to ./out; give each a file of its own\n" });
});

test("--output takes what would go to standard output", async () => {
  const folder = folderWith({ "a.md": wrong });
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const { out } = await run(folder, ["lint", "a.md", "--format", "sarif"]);
  const args = ["lint", "a.md", "--format", "sarif", "--format", "json=out.json", "--output", "new/out.sarif"];
  expect(await run(folder, args)).toEqual({ code: 1, out: "", err: "" });
  expect(read("new/out.sarif")).toBe(out);
  expect(JSON.parse(read("out.json")).files).toHaveLength(1);
  expect(await run(folder, ["lint", "a.md", "--output", "out.txt"])).toEqual({ code: 1, out: "", err: "" });
  expect(read("out.txt")).toContain("a.md:1:30 error share\n");
});

test.each([
  [["--format", "json=a.json", "--output", "b.json"], "--output is for a format that names no file"],
  [["--format", "json", "--format", "sarif", "--output", "b.json"], "two formats go to b.json"],
  [["--diff", "--output", "b.diff"], "--diff writes to standard output"],
  [["--output", ""], "--output names no file"],
])("%j is refused", async (args, message) => {
  const { code, err } = await run(folderWith({ "a.md": wrong }), ["lint", "a.md", ...args]);
  expect(code).toBe(2);
  expect(err).toContain(`tickmark: ${message}`);
});
