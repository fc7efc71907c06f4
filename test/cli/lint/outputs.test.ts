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
