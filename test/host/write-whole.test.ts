import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../../server/src/host/make-folder.ts";
import { writeWhole } from "../../server/src/host/write-whole.ts";
import { folderWith } from "../cli/run-cli.ts";

const isWindows = process.platform === "win32";

test("a file is written, with the folders above it, and nothing is left beside it", async () => {
  const folder = folderWith({});
  expect(await writeWhole("a/b/c.txt", "one", folder)).toBeUndefined();
  expect(await writeWhole("a/b/c.txt", "two", folder)).toBeUndefined();
  expect(readFileSync(join(folder, "a/b/c.txt"), "utf8")).toBe("two");
  expect(readdirSync(join(folder, "a/b"))).toEqual(["c.txt"]);
});

test.skipIf(isWindows)("mode, links and other names of a file stay", async () => {
  const folder = folderWith({ "a.md": "one", "secret.md": "one" });
  const at = (name: string) => join(folder, name);
  linkSync(at("a.md"), at("b.md"));
  symlinkSync("secret.md", at("link.md"));
  chmodSync(at("secret.md"), 0o600);
  expect(await writeWhole("a.md", "two", folder)).toBeUndefined();
  expect(await writeWhole("link.md", "two", folder)).toBeUndefined();
  expect(["a.md", "b.md", "secret.md"].map((name) => readFileSync(at(name), "utf8"))).toEqual(["two", "two", "two"]);
  expect(statSync(at("secret.md")).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).sort()).toEqual(["a.md", "b.md", "link.md", "secret.md"]);
});

test("a file that may only be read, a folder, and what lies below a file are refused in words", async () => {
  const folder = folderWith({ "a.md": "one" });
  mkdirSync(join(folder, "folder"));
  chmodSync(join(folder, "a.md"), 0o444);
  expect(await writeWhole("a.md", "two", folder)).toBe("may only be read");
  expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("one");
  expect(await writeWhole("folder", "two", folder)).toBe("is a folder");
  expect(await writeWhole("a.md/b.md", "two", folder)).toBe("lies below something that is no folder");
});

test.skipIf(process.platform !== "linux")("a full disk and a folder that nothing can be in are told", async () => {
  expect(await writeWhole("/dev/full", "two", "/")).toBe("could not be written: the disk is full");
  expect(() => makeFolder("/proc/tickmark/below")).toThrow();
  expect(await writeWhole("/proc/tickmark/a.txt", "two", "/")).toMatch(
    /^(lies in a folder that cannot be made|may not)/,
  );
});
