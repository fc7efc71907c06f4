import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const grammar = JSON.parse(readFileSync("syntaxes/tickmark.injection.tmLanguage.json", "utf8"));
// The editor's engine writes code points otherwise; the rest of the pattern means the same in both.
const figure = new RegExp(grammar.repository.figure.match.replaceAll("\\x{", "\\u{"), "gu");

const found = (text: string) => [...text.matchAll(figure)].map(([match]) => match);

test.each([
  ["creating 1,509 of the 3,755 models", ["1,509", "3,755"]],
  ["over 40 percent of it", ["40 percent"]],
  ["17.1%, or 17.1 % here", ["17.1%", "17.1 %"]],
  ["140 trillion tokens, $2.4 billion", ["140 trillion", "$2.4 billion"]],
  ["US$ 5 and €7", ["US$ 5", "€7"]],
  ["up 2 percentage points", ["2 percentage points"]],
  ["in 2025.", ["2025"]],
  ["48.2\u00A0percent", ["48.2\u00A0percent"]],
])("%j has %j", (text, figures) => {
  expect(found(text)).toEqual(figures);
});

test.each([["V4"], ["GPT-5.5"], ["model_2"], ["page#12"], ["https://a.example/2025/12"], ["a@1b"], ["no figure"]])(
  "%j has none",
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test("every place of the manifest that names a grammar leads to a file with that scope", () => {
  const { contributes } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const { path, scopeName } of contributes.grammars) {
    expect(JSON.parse(readFileSync(path, "utf8")).scopeName).toBe(scopeName);
  }
});
