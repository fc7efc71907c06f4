import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createNodeFileSystem } from "../../server/src/host/node-file-system.ts";

const folder = mkdtempSync(join(tmpdir(), "tickmark-disk-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, "sub"));
writeFileSync(join(folder, "a b#%[1].md"), "é");
writeFileSync(join(folder, "sub/c.md"), "c");
symlinkSync("sub", join(folder, "link"));
symlinkSync("gone", join(folder, "dead"));
const files = createNodeFileSystem(folder);

test("paths count from the folder, odd characters and all", async () => {
  expect(new TextDecoder().decode(await files.read("a b#%[1].md"))).toBe("é");
  expect(await files.stat("a b#%[1].md")).toMatchObject({ kind: "file", size: 2 });
  expect(await files.stat(join(folder, "sub"))).toMatchObject({ kind: "folder" });
});

test("names come sorted, with what they are", async () => {
  expect(await files.list(".")).toEqual([
    { name: "a b#%[1].md", kind: "file" },
    { name: "dead", kind: "link" },
    { name: "link", kind: "link" },
    { name: "sub", kind: "folder" },
  ]);
});

test.each(["gone", "dead", "a b#%[1].md/below"])("at %s there is nothing", async (path) => {
  expect(await files.stat(path)).toBeUndefined();
});

test("two ways to one file have one identity, two files have two", async () => {
  const identity = async (path: string) => (await files.stat(path))?.identity;
  expect(await identity("link/c.md")).toBe(await identity("sub/../sub/c.md"));
  expect(await identity("sub/c.md")).not.toBe(await identity("a b#%[1].md"));
});

test("a touched file is newer", async () => {
  utimesSync(join(folder, "sub/c.md"), new Date(1000), new Date(2000));
  expect((await files.stat("sub/c.md"))?.modified).toBe(2000);
});

test.each([
  ["read", "gone", "ENOENT"],
  ["read", "sub", "EISDIR"],
  ["list", "gone", "ENOENT"],
  ["list", "sub/c.md", "ENOTDIR"],
] as const)("%s of %s is refused with %s", async (call, path, code) => {
  await expect(files[call](path)).rejects.toMatchObject({ code });
});
