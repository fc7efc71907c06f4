import { expect, test } from "vitest";
import { parseConfiguration } from "../../server/src/config/parse-configuration.ts";

const checks = [
  { id: "source-conflict", summary: "…" },
  { id: "share", summary: "…" },
  {
    id: "statistic",
    summary: "…",
    options: [
      { name: "alpha", default: 0.05, summary: "…", least: 0, most: 1 },
      { name: "known", default: ["a"], summary: "…" },
      { name: "strict", default: false, summary: "…" },
    ],
  },
];

const parse = (text: string) => {
  const { configuration, mistakes } = parseConfiguration(text, checks);
  return { configuration, mistakes: mistakes.map(({ line, column, message }) => `${line}:${column} ${message}`) };
};

test("every key is read, with comments and trailing commas", () => {
  const text = `{
    // for the desk
    "$schema": "./x.json",
    "sources": ["notes", "reports/**/*.txt",],
    "checks": { "share": "off", "source-conflict": "error" },
    "include": [".md", "*.rst"], /* the rest */
    "ignore": ["drafts/old"],
  }`;
  expect(parse(text)).toEqual({
    configuration: {
      sources: ["notes", "reports/**/*.txt"],
      checks: { share: "off", "source-conflict": "error" },
      include: [".md", "*.rst"],
      ignore: ["drafts/old"],
    },
    mistakes: [],
  });
});

test("options stand beside the severity", () => {
  const checks = {
    share: { severity: "hint" },
    statistic: { options: { alpha: 0.01, known: ["b"], strict: true } },
  };
  expect(parse(JSON.stringify({ checks }))).toEqual({ configuration: { checks }, mistakes: [] });
});

test("accepted figures are patterns, alone or with the checks that they quiet", () => {
  const full = { figure: "404*", checks: ["share"], reason: "as printed" };
  expect(parse(JSON.stringify({ accepted: ["1,590 models", full] }))).toEqual({
    configuration: { accepted: [{ figure: "1,590 models" }, full] },
    mistakes: [],
  });
});

test("what is not set is absent", () => {
  expect(parse("{}")).toEqual({ configuration: {}, mistakes: [] });
  expect(parse('{"checks": {}}').configuration).toEqual({ checks: {} });
});

test.each([
  ["", "1:1 is empty; write at least {}"],
  ["{", "1:2 is not valid JSON: close brace expected"],
  ['{\n  "sources" ["a"]\n}', "2:13 is not valid JSON: colon expected"],
  ['{\r\n  "sources": [a]\r\n}', "2:15 is not valid JSON: invalid symbol"],
  ["[]", "1:1 the configuration must be an object"],
  ['{\n  "source": []\n}', '2:3 unknown key "source"; did you mean "sources"?'],
  ['{ "ignores": [] }', '1:3 unknown key "ignores"; did you mean "ignore"?'],
  ['{ "plugins": [] }', '1:3 unknown key "plugins"'],
  ['{ "__proto__": [] }', '1:3 unknown key "__proto__"'],
  ['{ "sources": "notes" }', '1:14 "sources" must be a list'],
  ['{ "sources": ["a", 5] }', '1:20 "sources[1]" must be a text'],
  ['{ "sources": [""] }', '1:15 "sources[0]" must not be empty'],
  ['{ "checks": { "sourceconflict": "off" } }', '1:15 unknown check "sourceconflict"; did you mean "source-conflict"?'],
  [
    '{ "checks": { "share": "warn" } }',
    '1:24 "checks.share" must be one of "off", "hint", "information", "warning", "error"; did you mean "warning"?',
  ],
  [
    '{ "checks": { "share": "warnings" } }',
    '1:24 "checks.share" must be one of "off", "hint", "information", "warning", "error"; did you mean "warning"?',
  ],
  [
    '{ "checks": { "share": 2 } }',
    '1:24 "checks.share" must be one of "off", "hint", "information", "warning", "error"',
  ],
  [
    '{ "checks": { "share": { "severity": "lout" } } }',
    '1:38 "checks.share.severity" must be one of "off", "hint", "information", "warning", "error"',
  ],
  ['{ "checks": { "share": { "sevrity": "off" } } }', '1:26 unknown key "sevrity"; did you mean "severity"?'],
  ['{ "checks": { "statistic": { "options": { "alfa": 1 } } } }', '1:43 unknown option "alfa"'],
  [
    '{ "checks": { "statistic": { "options": { "alpha": 2 } } } }',
    '1:52 "checks.statistic.options.alpha" must be at most 1',
  ],
  [
    '{ "checks": { "statistic": { "options": { "alpha": "x" } } } }',
    '1:52 "checks.statistic.options.alpha" must be a number',
  ],
  ['{ "checks": { "share": { "options": {} } } }', '1:26 the check "share" has no options'],
  ['{ "sources": ["a"], "sources": ["b"] }', '1:21 "sources" stands here twice'],
  ['{ "aliases": { "A": ["B"], "A": ["C"] } }', '1:28 "A" stands here twice'],
  ['{ "accepted": [3] }', '1:16 "accepted[0]" must be a text'],
  [
    '{ "accepted": [{ "figure": "3", "checks": ["shares"] }] }',
    '1:44 "accepted[0].checks[0]" must be one of "source-conflict", "share", "statistic"; did you mean "share"?',
  ],
])("%j is a mistake", (text, mistake) => {
  expect(parse(text)).toEqual({ configuration: undefined, mistakes: [mistake] });
});

test("several mistakes are named in file order", () => {
  expect(parse('{\n  "sorces": [],\n  "include": 1,\n  "ignroe": []\n}').mistakes).toEqual([
    '2:3 unknown key "sorces"; did you mean "sources"?',
    '3:14 "include" must be a list',
    '4:3 unknown key "ignroe"; did you mean "ignore"?',
  ]);
});

test("all that a style book may hold is read", () => {
  const configuration = {
    extends: ["./house.json", "newsroom-style"],
    aliases: { "Harbour Board": ["Board of the Harbour", "HB"] },
    canonical: [
      { measure: "member ports", subject: "the League", value: 27 },
      { pattern: "founded in #", value: 1987, reason: "the charter" },
      { measure: "capacity", value: 1.5, unit: "km" },
    ],
    overrides: [{ files: ["letters/**"], sources: [], checks: { share: "off" }, accepted: [{ figure: "404" }] }],
  };
  expect(parse(JSON.stringify(configuration))).toEqual({ configuration, mistakes: [] });
  expect(parse('{ "extends": "x" }').configuration).toEqual({ extends: ["x"] });
});

test.each([
  ['{ "alias": {} }', '1:3 unknown key "alias"; did you mean "aliases"?'],
  ['{ "overrides": [{ "file": ["x"] }] }', '1:19 unknown key "file"; did you mean "files"?'],
  ['{ "overrides": [{ "files": ["x"], "ignore": ["y"] }] }', '1:35 unknown key "ignore"'],
  ['{ "overrides": [{ "files": [] }] }', '1:28 "overrides[0].files" must not be empty'],
  [
    '{ "overrides": [{ "files": ["x"], "checks": { "shar": "off" } }] }',
    '1:47 unknown check "shar"; did you mean "share"?',
  ],
  [
    '{ "checks": { "statistic": { "options": { "alpah": 1 } } } }',
    '1:43 unknown option "alpah"; did you mean "alpha"?',
  ],
  ['{ "canonical": [{ "mesure": "x", "value": 1 }] }', '1:19 unknown key "mesure"; did you mean "measure"?'],
  ['{ "canonical": [{ "value": 1 }] }', '1:17 "canonical[0]" must have a measure or a pattern, and not both'],
  [
    '{ "canonical": [{ "pattern": "in", "value": 1 }] }',
    '1:30 "canonical[0].pattern" must have one # where the figure stands',
  ],
  ['{ "overrides": [{ "file": ["x"] }] }', '1:17 "overrides[0].files" is missing'],
  ['{ "aliases": { "A": "B" } }', '1:21 "aliases.A" must be a list'],
])("%s is a mistake", (text, mistake) => {
  const { configuration, mistakes } = parse(text);
  expect(configuration).toBeUndefined();
  expect(mistakes).toContainEqual(expect.stringContaining(mistake));
});
