/**
 * Writes the texts that are shown to people and may be translated, as the sources name them, into client/l10n/bundle.l10n.json
 * for translators (VS Code takes English from the sources), and names what a translation lacks, has too much, or says with
 * other places to fill.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { englishTexts } from "./manifest-strings.ts";

const folder = "client/l10n";
const bundle = join(folder, "bundle.l10n.json");
const sources = ["client/src", "server/src"];

export type Strings = Readonly<Record<string, string>>;

/** The English texts of all sources, sorted; throws where a text is no plain literal, since nobody could translate it. */
export function collectStrings(): Strings {
  const texts = new Set<string>();
  for (const root of sources) {
    for (const file of readdirSync(root, { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".ts")) continue;
      const path = join(root, file);
      for (const text of stringsIn(readFileSync(path, "utf8"), path)) texts.add(text);
    }
  }
  return Object.fromEntries([...texts].sort().map((text) => [text, text]));
}

/** The first arguments of all calls of `l10n.t` in a source file. */
export function stringsIn(code: string, path: string): string[] {
  return [...code.matchAll(/\bl10n\s*\.t\(\s*/g)].map((call) => {
    const start = call.index + call[0].length;
    const literal = /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.)*`)(?=\s*[,)])/.exec(
      code.slice(start),
    );
    if (literal === null) {
      const line = code.slice(0, start).split("\n").length;
      throw new Error(`${path}:${line}: l10n.t needs one whole text as its first argument`);
    }
    return textOf(literal[0]);
  });
}

/** What is wrong in a translation of these texts. */
export function mistakesIn(translation: Strings, texts: Strings): string[] {
  const missing = Object.keys(texts).filter((key) => !(key in translation));
  const unknown = Object.keys(translation).filter((key) => !(key in texts));
  const other = Object.keys(texts).filter(
    (key) => key in translation && placesIn(translation[key] ?? "") !== placesIn(texts[key] ?? ""),
  );
  return [
    ...missing.map((key) => `lacks ${JSON.stringify(key)}`),
    ...unknown.map((key) => `has what no source says: ${JSON.stringify(key)}`),
    ...other.map((key) => `fills other places than ${JSON.stringify(key)}`),
  ];
}

/** The translations of a kind of file, `bundle.l10n` or `package.nls`, by their name. */
export function translationsOf(kind: string): Map<string, Strings> {
  const names = readdirSync(folder).filter((name) => name.startsWith(`${kind}.`) && name !== `${kind}.json`);
  return new Map(names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8"))]));
}

function placesIn(text: string): string {
  return [...new Set(text.match(/\{\d+\}/g))].sort().join();
}

function textOf(literal: string): string {
  const inner = literal.slice(1, -1);
  if (literal[0] === '"') return JSON.parse(literal);
  return JSON.parse(
    `"${inner
      .replace(/\\(['`$])/g, "$1")
      .replaceAll('"', '\\"')
      .replaceAll("\n", "\\n")}"`,
  );
}

if (import.meta.main) {
  const texts = collectStrings();
  writeFileSync(bundle, `${JSON.stringify(texts, undefined, 2)}\n`);
  const translations = [
    ...[...translationsOf("bundle.l10n")].map((each) => [...each, texts] as const),
    ...[...translationsOf("package.nls")].map((each) => [...each, englishTexts()] as const),
  ];
  for (const [name, translation, originals] of translations) {
    for (const mistake of mistakesIn(translation, originals)) {
      console.error(`${name} ${mistake}`);
      process.exitCode = 1;
    }
  }
}
