import { readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder } from "../../server/src/host/project-folder.ts";
import { folderWith, run } from "./run-cli.ts";

const notes = {
  "s/a.txt": "Headcount reached 421 in March 2024, said Ines Calder, mayor of Port Ellen.\n",
  "s/b.txt": "Port Ellen has 17 ferries.\n",
};

function setUp(files: Readonly<Record<string, string>> = notes) {
  const folder = folderWith(files);
  const cache = ["--cache-folder", join(folder, "cache")];
  const place = projectFolder(join(folder, "cache"), folder);
  const index = (...args: string[]) => run(folder, ["index", ...args, ...cache]);
  return { folder, index, place, stores: () => readdirSync(place).filter((name) => name.endsWith(".sqlite")) };
}

test("an index is built, shown, checked, used and removed", async () => {
  const { folder, index, place, stores } = setUp();
  expect(await index("status")).toEqual({ code: 0, out: `Nothing is kept in ${place}\n`, err: "" });
  expect(await index("build", "--sources", "s")).toEqual({ code: 0, out: "2 sources indexed\n", err: "" });
  const [store = ""] = stores();
  const { out } = await index("status");
  expect(out.split("\n")[0]).toMatch(/\.sqlite: \d+ kB$/);
  expect(out).toContain("\n  s: 2 files, 2 sources, 3 claims\n");
  expect(await index("verify")).toEqual({ code: 0, out: `${join(place, store)}: sound\n`, err: "" });
  writeFileSync(join(folder, "draft.md"), "Headcount reached 412 in March 2024.\n");
  const lint = await run(folder, ["lint", "draft.md", "--sources", "s", "--cache-folder", join(folder, "cache")]);
  expect(lint.out).toContain("421");
  expect(stores()).toEqual([store]);
  expect((await index("clear")).out).toMatch(/^\d+ kB removed from /);
  expect(stores()).toEqual([]);
});

test("the configuration names the sources, and what cannot be read is told", async () => {
  const { index } = setUp({
    ...notes,
    "s/broken.txt": "a\u0000b",
    "tickmark.config.json": '{ "sources": ["s"] }',
  });
  const { code, out, err } = await index("build");
  expect(out).toBe("2 sources indexed\n");
  expect(err).toMatch(/^tickmark: s\/broken\.txt: /);
  expect(code).toBe(2);
});

test("a damaged store is called so", async () => {
  const { index, place, stores } = setUp();
  await index("build", "--sources", "s");
  const [store = ""] = stores();
  truncateSync(join(place, store), 9000);
  const { code, out } = await index("verify");
  expect(out).toMatch(/damaged|malformed|never used|invalid page/);
  expect(code).toBe(2);
  expect((await index("status")).code).toBe(0);
  const built = await index("build", "--sources", "s");
  expect(built.err).toMatch(/it is made anew$/m);
  expect(built).toMatchObject({ code: 0, out: "2 sources indexed\n" });
  expect((await index("verify")).code).toBe(0);
});

test("nothing is kept with --no-cache", async () => {
  const { folder, index, place } = setUp({ ...notes, "draft.md": "Headcount reached 412 in March 2024.\n" });
  const lint = await run(folder, [
    "lint",
    "draft.md",
    "--no-cache",
    "--sources",
    "s",
    "--cache-folder",
    join(folder, "cache"),
  ]);
  expect(lint.out).toContain("421");
  expect((await index("status")).out).toBe(`Nothing is kept in ${place}\n`);
});

test.each([
  [["build"], "there are no sources to index"],
  [["rebuild"], 'action does not know "rebuild"; did you mean "build"? (known are build, status, verify, clear)'],
])("index %j is wrong usage", async (args, message) => {
  const { code, err } = await setUp().index(...args);
  expect(err).toContain(message);
  expect(code).toBe(2);
});
