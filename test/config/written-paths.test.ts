import { expect, test } from "vitest";
import { writtenPaths } from "../../server/src/config/written-paths.ts";

test.each<[text: string, ...paths: string[]]>([
  ['{ "sources": ["a", "b/*.md"] }', "sources a", "sources b/*.md"],
  ['{ "extends": "./base.json", "sources": [] }', "extends ./base.json"],
  ['{ "extends": ["./a.json", "pack"], /* old */ "sources": ["x",] }', "extends ./a.json", "extends pack", "sources x"],
  ['{ "overrides": [{ "files": ["l/**"], "sources": ["y"] }, 3], "sources": ["x"] }', "sources y", "sources x"],
  ['{ "sources": ["a\\\\b"] }', "sources a/b"],
  ['{ "sources": ["", 3, null, ["a"]], "extends": { "a": 1 } }'],
  ['{ "sources": ["a"', "sources a"],
  ["[1]"],
  [""],
])("%s", (text, ...paths) => {
  const found = writtenPaths(text);
  expect(found.map(({ kind, path }) => `${kind} ${path}`)).toEqual(paths);
  for (const { span, path } of found) expect(JSON.parse(`"${text.slice(...span)}"`).replaceAll("\\", "/")).toBe(path);
});
