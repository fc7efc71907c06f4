/** The licences of everything of others' that a build holds: the packages it bundles and the data that the server reads by. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { BUILTIN } from "./builtins-as-needed.ts";

const WORDNET = "server/src/extract/lexicon/data/LICENSE-WORDNET";
const DATA = "server/notices";
/** What packages lack or hold besides: `<name>.txt` for each. */
const PACKAGES = "server/notices/packages";

/** The text to ship. Throws where a bundled package has no licence file, since it could not be shipped then. */
export function thirdPartyNotices(builds: readonly Metafile[]): string {
  const folders = new Set(
    builds.flatMap(({ inputs }) => Object.keys(inputs)).flatMap((path) => packageFolder(path) ?? []),
  );
  const packages = [...folders].sort().map((folder) => {
    const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    // Older packages list theirs.
    const terms = license ?? licenses?.map(({ type }: { type: string }) => type).join(" or ");
    return section(`${name} ${version} (${terms})`, licenceText(folder, name));
  });
  const data = [WORDNET, ...textsIn(DATA)].map((path) => readFileSync(path, "utf8"));
  return [
    "Tickmark holds software and data of others, under these licences.",
    ...packages,
    section("Word lists and names", data.map((text) => text.trim()).join("\n\n")),
  ].join("\n\n");
}

function section(title: string, text: string): string {
  return `${"=".repeat(80)}\n${title}\n${"=".repeat(80)}\n\n${text.replaceAll("\r\n", "\n").trim()}\n`;
}

/** The folder of the package that a bundled file belongs to; `undefined` for the project's own files and Node's modules. */
function packageFolder(path: string): string | undefined {
  if (path.startsWith(`${BUILTIN}:`)) return undefined;
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

function licenceText(folder: string, name: string): string {
  const own = readdirSync(folder).find((file) => /^licen[cs]e(?:[.-]|$)/i.test(file));
  const added = join(PACKAGES, `${name}.txt`);
  const files = [...(own === undefined ? [] : [join(folder, own)]), ...(existsSync(added) ? [added] : [])];
  if (files.length === 0) throw new Error(`${folder} is bundled but has no licence file to ship with it`);
  return files.map((file) => readFileSync(file, "utf8").trim()).join("\n\n");
}

function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => join(folder, name));
}
