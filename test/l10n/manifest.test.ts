import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mistakesIn, translationsOf } from "../../.scripts/l10n.ts";
import { checkSettings, checkSettingsInManifest } from "../../.scripts/manifest-checks.ts";
import { englishTexts, plainTexts, resolvedManifest, usedKeys } from "../../.scripts/manifest-strings.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));

test("no text that people see stands in the manifest itself (node .scripts/manifest-strings.ts moves it)", () => {
  expect(plainTexts(manifest)).toEqual([]);
  // The manifest without its keys is full of them.
  expect(plainTexts(resolvedManifest()).length).toBeGreaterThan(100);
});

test("every key has its text, and every text its key", () => {
  expect(new Set(Object.keys(englishTexts()))).toEqual(usedKeys(manifest));
  for (const [key, text] of Object.entries(englishTexts())) expect(text, key).toMatch(/\S/);
});

test("every translation is whole and says nothing else", () => {
  const translations = [...translationsOf("package.nls")];
  expect(translations.map(([name]) => name)).toContain("package.nls.de.json");
  for (const [name, translation] of translations) {
    expect({ [name]: mistakesIn(translation, englishTexts()) }).toEqual({ [name]: [] });
    for (const [key, text] of Object.entries(translation)) {
      const commands = (from: string) => from.match(/\(command:[^)]+\)/g);
      expect(commands(text), key).toEqual(commands(englishTexts()[key] ?? ""));
    }
  }
});

test("checks are offered where severities are set as the registry has them (node .scripts/manifest-checks.ts)", () => {
  expect(checkSettingsInManifest()).toEqual(checkSettings());
});

test("plain texts are found wherever people see them, and only there", () => {
  const contributes = {
    commands: [{ command: "a.b", title: "Do", category: "A" }],
    views: { a: [{ id: "v", name: "%v%" }] },
    viewsWelcome: [
      { view: "v", contents: "One" },
      { view: "v", contents: "Two", when: "x" },
    ],
    configuration: { properties: { "a.title": { type: "string", enumDescriptions: ["E"], default: "title" } } },
  };
  expect(plainTexts({ name: "x", description: "Y", contributes })).toEqual([
    { place: "commands.a.b.title", text: "Do" },
    { place: "viewsWelcome.v.contents", text: "One" },
    { place: "viewsWelcome.v.contents", text: "Two" },
    { place: "configuration.properties.a.title.enumDescriptions.0", text: "E" },
  ]);
  expect([...usedKeys({ contributes })]).toEqual(["v"]);
});

test("conditions ask for the languages that are set, and name none themselves", () => {
  const text = JSON.stringify(manifest.contributes);
  expect(text).toContain("editorLangId in tickmark.checkedLanguages");
  expect(text).not.toMatch(/LangId (=~|==)/);
});
