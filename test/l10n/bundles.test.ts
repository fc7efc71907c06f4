import { expect, test } from "vitest";
import { collectStrings, mistakesIn, stringsIn, translationsOf } from "../../.scripts/l10n.ts";

test("every translation is whole, says nothing else and fills the same places", () => {
  const texts = collectStrings();
  expect(Object.keys(texts).length).toBeGreaterThan(20);
  const translations = [...translationsOf("bundle.l10n")];
  expect(translations.map(([name]) => name)).toContain("bundle.l10n.de.json");
  for (const [name, translation] of translations)
    expect({ [name]: mistakesIn(translation, texts) }).toEqual({ [name]: [] });
});

test("texts are found as they are written, over lines and in every kind of quotes", () => {
  const code = `
    l10n.t("a {0}", x); vscode.l10n.t('b "c"'); vscode.l10n
      .t(
        "d\\n“e” \\"f\\"",
        l10n.t(\`g\`),
      );`;
  expect(stringsIn(code, "x.ts")).toEqual(["a {0}", 'b "c"', 'd\n“e” "f"', "g"]);
});

// biome-ignore lint/suspicious/noTemplateCurlyInString: code as it is written
test.each(["l10n.t(text)", 'l10n.t("a" + b)', "l10n.t(`a ${b}`)", 'l10n.t(x ? "a" : "b")'])(
  "%s has no text to translate, which is told with its place",
  (code) => {
    expect(() => stringsIn(`\n${code}`, "x.ts")).toThrow("x.ts:2");
  },
);

test("a translation's mistakes are named", () => {
  expect(mistakesIn({ "a {0}": "x", c: "c" }, { "a {0}": "a {0}", b: "b" })).toEqual([
    'lacks "b"',
    'has what no source says: "c"',
    'fills other places than "a {0}"',
  ]);
});
