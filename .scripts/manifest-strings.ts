/**
 * Moves what people see of the manifest into client/l10n/package.nls.json and leaves keys in its place, which the build lays
 * beside the manifest, where VS Code looks for them; `--check` only tells of texts that are still in the manifest. The
 * product's name and its description stay, since npm shows them too and knows no keys.
 */
import { readFileSync, writeFileSync } from "node:fs";

const path = "package.json";
const strings = "client/l10n/package.nls.json";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Members whose texts people see, wherever they stand in what the extension contributes. */
const shown = new Set([
  "title",
  "shortTitle",
  "name",
  "contents",
  "label",
  "description",
  "markdownDescription",
  "enumDescriptions",
  "markdownEnumDescriptions",
  "altText",
  "deprecationMessage",
]);

/** The manifest with the English texts in the places of their keys. */
// biome-ignore lint/suspicious/noExplicitAny: a manifest may hold anything
export function resolvedManifest(texts = englishTexts()): any {
  return JSON.parse(readFileSync(path, "utf8"), (_, value) => {
    const key = typeof value === "string" ? /^%(.+)%$/.exec(value)?.[1] : undefined;
    return key === undefined ? value : (texts[key] ?? value);
  });
}

export function englishTexts(): Record<string, string> {
  return JSON.parse(readFileSync(strings, "utf8"));
}

/** Where people see a text that is no key yet, with the key that it gets: `commands.tickmark.openSample.title`. */
export function plainTexts(manifest: unknown): { readonly place: string; readonly text: string }[] {
  const found: { place: string; text: string }[] = [];
  visit(manifest, (place, text) => {
    if (!isKey(text)) found.push({ place, text });
    return text;
  });
  return found;
}

/** Every key that the manifest uses. */
export function usedKeys(manifest: unknown): Set<string> {
  const keys = new Set<string>();
  visit(manifest, (_, text) => {
    if (isKey(text)) keys.add(text.slice(1, -1));
    return text;
  });
  return keys;
}

/** Writes keys into the manifest, and the texts they stand for, with those that are used already, into their own file. */
export function keyManifest(): void {
  const texts = englishTexts();
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  const taken = usedKeys(manifest);
  const used: Record<string, string> = {};
  const keyed = visit(manifest, (place, text) => {
    const key = isKey(text) ? text.slice(1, -1) : unused(place, taken);
    taken.add(key);
    used[key] = isKey(text) ? (texts[key] ?? "") : text;
    return `%${key}%`;
  });
  writeFileSync(path, `${JSON.stringify(keyed, undefined, 2)}\n`);
  writeFileSync(strings, `${JSON.stringify(used, undefined, 2)}\n`);
}

/** Entries of a list may be called alike. */
function unused(place: string, taken: ReadonlySet<string>): string {
  if (!taken.has(place)) return place;
  for (let number = 2; ; number++) if (!taken.has(`${place}.${number}`)) return `${place}.${number}`;
}

function isKey(text: string): boolean {
  return /^%[^%\s]+%$/.test(text);
}

/** A copy of the manifest in which every text that people see is what `change` makes of it. */
function visit(manifest: unknown, change: (place: string, text: string) => string): Json {
  const root = manifest as { readonly [key: string]: Json };
  const walk = (value: Json, place: string, own: boolean): Json => {
    if (typeof value === "string") return own ? change(place, value) : value;
    if (Array.isArray(value)) {
      const list = value as readonly Json[];
      return list.map((each, i) => walk(each, `${place}.${nameOf(each) ?? i}`, own));
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        // A check or a setting may be called as one of these members is; its value is an object then.
        const text = typeof each === "string" || Array.isArray(each);
        const inner = place === "" ? key : `${place}.${key}`;
        return [key, walk(each as Json, inner, text && shown.has(key))];
      }),
    );
  };
  const { contributes = {}, capabilities = {} } = root;
  return Object.fromEntries(
    Object.entries(root).map(([key, value]) => {
      if (key === "contributes") return [key, walk(contributes, "", false)];
      if (key === "capabilities") return [key, walk(capabilities, "capabilities", false)];
      return [key, value];
    }),
  );
}

/** What an entry of a list is known by, so that its key stays when others come before it. */
function nameOf(entry: Json): string | undefined {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return undefined;
  const { command, id, view } = entry as Record<string, Json>;
  const name = command ?? id ?? view;
  return typeof name === "string" ? name : undefined;
}

if (import.meta.main) {
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  if (!process.argv.includes("--check")) keyManifest();
  else {
    for (const { place, text } of plainTexts(manifest)) {
      console.error(`package.json holds a text that cannot be translated: ${place} (${JSON.stringify(text)})`);
      process.exitCode = 1;
    }
  }
}
