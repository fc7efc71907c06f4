import { expect, test } from "vitest";
import { defaultSettings, readClientSettings } from "../../server/src/lsp/settings.ts";
import { folderOfPattern } from "../../server/src/lsp/watched-files.ts";

function read(value: unknown) {
  const words: string[] = [];
  return { settings: readClientSettings(value, (message) => words.push(message)), words };
}

test.each([[undefined], [null], [{}]])("%j sets nothing", (value) => {
  expect(read(value)).toEqual({ settings: defaultSettings, words: [] });
});

test("all that can be set", () => {
  const value = {
    enable: false,
    sources: ["a", "b/*.md"],
    checks: { share: "off", restatement: "error", statistic: { severity: "hint", options: { alpha: 0.01 } } },
    compareFolder: true,
    highlight: { figures: false, entities: true },
    inlayHints: "conflicts",
    codeLens: "all",
    outline: "off",
    reviewer: "Ann Berg",
  };
  expect(read(value)).toEqual({ settings: value, words: [] });
});

test.each([
  ["text", "The setting tickmark is no object: left out"],
  [
    { checks: { share: { severity: 3 } } },
    'The setting tickmark.checks gives share no severity that is known ({"severity":3}): left out',
  ],
  [
    { checks: { share: "loud" } },
    'The setting tickmark.checks gives share no severity that is known ("loud"): left out',
  ],
])("%j is left out with a word in the log", (value, word) => {
  expect(read(value)).toEqual({ settings: defaultSettings, words: [word] });
});

test.each([
  [{ sources: "a" }],
  [{ sources: [1, ""] }],
  [{ highlight: 3 }],
  [{ enable: "yes" }],
  [{ inlayHints: "loud", codeLens: true }],
  [{ outline: "ALL" }],
])("%j counts as not set", (value) => {
  expect(read(value).settings).toEqual(defaultSettings);
});

test.each([
  ["/a/b", "/a/b"],
  ["/a/b/*.txt", "/a/b"],
  ["/a/**/b.md", "/a"],
  ["/*", "/"],
  ["C:/a/{b,c}/d", "C:/a"],
])("%s lies in %s", (pattern, folder) => {
  expect(folderOfPattern(pattern)).toBe(folder);
});
