import { expect, test } from "vitest";
import { decodeText } from "../../server/src/text/decode.ts";

const utf8 = new TextEncoder();

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), !bigEndian);
  return bytes;
}

test.each<[string, Uint8Array, string]>([
  ["UTF-8", utf8.encode("1,509 模型 🤖\r\n"), "1,509 模型 🤖\r\n"],
  ["UTF-8 with a mark", utf8.encode("\uFEFF5"), "5"],
  ["only the first mark goes", utf8.encode("\uFEFF\uFEFF5"), "\uFEFF5"],
  ["UTF-16, little end first", utf16("\uFEFFé5🤖", false), "é5🤖"],
  ["UTF-16, big end first", utf16("\uFEFFé5🤖", true), "é5🤖"],
  ["nothing", new Uint8Array(), ""],
])("%s", (_, bytes, text) => {
  expect(decodeText(bytes, 100)).toEqual({ text });
});

test.each<[string, Uint8Array, string]>([
  ["Windows-1252", Uint8Array.of(97, 98, 0xe9, 99), "is not valid UTF-8 at byte 2; save it as UTF-8"],
  ["a character cut off", Uint8Array.of(97, 0xe2, 0x82), "is not valid UTF-8 at byte 1; save it as UTF-8"],
  [
    "an error after a mark",
    Uint8Array.of(0xef, 0xbb, 0xbf, 97, 0xff),
    "is not valid UTF-8 at byte 4; save it as UTF-8",
  ],
  ["half a surrogate pair", utf16("\uFEFFa\uD83E", false), "is not valid UTF-16LE; save it as UTF-8"],
  ["a picture", Uint8Array.of(0x89, 0x50, 0, 0), "is not text: it holds NUL bytes"],
  ["NUL in UTF-16", utf16("\uFEFFa\0", true), "is not text: it holds NUL characters"],
  ["too much", new Uint8Array(1_500_001).fill(97), "is larger than 1.5 MB, the largest size that is read"],
])("%s is refused", (_, bytes, problem) => {
  expect(decodeText(bytes, 1_500_000)).toEqual({ problem });
});

test("the first invalid byte is found in long files", () => {
  const bytes = utf8.encode("模型 ".repeat(1000));
  bytes[3500] = 0xff;
  expect(decodeText(bytes, 10_000).problem).toContain("at byte 3500;");
});
