import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { isVirtualPath, pathOfUri, uriOfPath } from "../../server/src/lsp/file-uris.ts";

const addresses: readonly [uri: string, path: string][] = [
  ["file:///home/a/draft.md", "/home/a/draft.md"],
  ["file:///home/a%20b/%C3%A9%23%3F.md", "/home/a b/é#?.md"],
  ["file:///C:/texts/draft.md", "C:/texts/draft.md"],
  ["file://host/share/draft.md", "//host/share/draft.md"],
  ["vscode-vfs://github/owner/name/a%20b.md", "/vscode-vfs:github/owner/name/a b.md"],
  ["vscode-vfs://github%2B7b22/owner/name/draft.md", "/vscode-vfs:github%2B7b22/owner/name/draft.md"],
  ["memfs:/sample/draft.md", "/memfs:/sample/draft.md"],
];

test.each(addresses)("%s is %s, there and back", (uri, path) => {
  expect(pathOfUri(uri)).toBe(path);
  expect(uriOfPath(path)).toBe(uri);
});

const other: readonly [uri: string, path: string | undefined][] = [
  ["file:///c%3A/texts/draft.md", "c:/texts/draft.md"],
  ["file://localhost/a.md", "/a.md"],
  ["untitled:Untitled-1", undefined],
  ["untitled:/home/a/new.md", undefined],
  ["git:/home/a/draft.md?%7B%22ref%22%3A%22HEAD%22%7D", undefined],
  ["mailto:somebody@example.org", undefined],
  ["file:///broken%E0%A4%A", undefined],
  ["draft.md", undefined],
  ["", undefined],
];

test.each(other)("%s is %s", (uri, path) => expect(pathOfUri(uri)).toBe(path));

test("only what has a scheme is out of the disk's reach", () => {
  expect(["/memfs:/a.md", "/vscode-vfs:github/o/n"].map(isVirtualPath)).toEqual([true, true]);
  expect(["/a.md", "/C:/a.md", "C:/a.md", "//host/a.md", "/a/memfs:/b.md"].map(isVirtualPath)).toEqual(
    Array.from({ length: 5 }, () => false),
  );
});

test("a relative path counts from its root, on disk or not", () => {
  expect(uriOfPath("a/b.txt", "/memfs:/desk")).toBe("memfs:/desk/a/b.txt");
  expect(uriOfPath("a/b.txt", "/desk")).toBe("file:///desk/a/b.txt");
});

test.runIf(process.platform !== "win32")("files have the addresses that Node gives them", () => {
  for (let code = 1; code < 0x250; code++) {
    const path = `/a/x${String.fromCharCode(code)}y.md`;
    expect(uriOfPath(path)).toBe(pathToFileURL(path).href);
    expect(pathOfUri(pathToFileURL(path).href)).toBe(path);
  }
  for (const path of ["/a/\ud800.md", "/a/😀.md"]) expect(uriOfPath(path)).toBe(pathToFileURL(path).href);
});
