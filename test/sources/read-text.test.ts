import { expect, test } from "vitest";
import { readText } from "../../server/src/sources/read-text.ts";
import { type Content, MemoryFileSystem } from "./memory-file-system.ts";

const read = (content: Content) => readText(new MemoryFileSystem({ "a.md": content }), "a.md");

test("a text is read without its byte-order mark, line ends untouched", async () => {
  expect(await read("\ufeffone\r\ntwo\rthree\n")).toEqual({ text: "one\r\ntwo\rthree\n" });
});

test.each([
  ["a binary file", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /not text/],
  ["invalid UTF-8", new Uint8Array([0x61, 0x20, 0xc3, 0x28, 0x20, 0x62]), /UTF-8/],
  ["a half sequence at the end", new Uint8Array([0x61, 0xe2, 0x82]), /UTF-8/],
  ["no permission", { refused: "EACCES" }, /permission denied/],
  ["a device error", { refused: "EIO" }, /could not be read \(EIO\)/],
])("%s is refused with the reason", async (_, content, message) => {
  const { text, problem } = await read(content);
  expect(text).toBeUndefined();
  expect(problem?.path).toBe("a.md");
  expect(problem?.message).toMatch(message);
  expect(problem?.harmless).toBeUndefined();
});

test.each(["", "\ufeff", " \r\n\t\n"])("an empty file (%j) is read, with a word about it", async (content) => {
  const { text, problem } = await read(content);
  expect(text?.trim()).toBe("");
  expect(problem).toMatchObject({ path: "a.md", harmless: true });
});

test("a file of 50 MB is refused before it is read, naming the limit", async () => {
  const files = new MemoryFileSystem({ "big.txt": "x" });
  files.sizes.set("big.txt", 50_000_000);
  const { problem } = await readText(files, "big.txt");
  expect(problem?.message).toBe("is too large (50.0 MB; texts above 10 MB are not read); it was passed over");
  expect(files.reads).toEqual([]);
});

test("a folder and a missing file are told apart", async () => {
  const files = new MemoryFileSystem({ "x/a.md": "a" });
  expect((await readText(files, "x")).problem?.message).toBe("is a folder; it was passed over");
  expect((await readText(files, "y")).problem?.message).toBe("does not exist; it was passed over");
});
