import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Put in by the build: a hash of what the engine was built from. */
declare const TICKMARK_ENGINE: string | undefined;

let known: string | undefined;

/** Another one for every engine that may read something else out of a text. Run from source it is worked out at the first call. */
export function engineVersion(): string {
  if (typeof TICKMARK_ENGINE === "string") return TICKMARK_ENGINE;
  known ??= hashOfFolder(dirname(dirname(fileURLToPath(import.meta.url))));
  return known;
}

/** A hash of all programs in a folder, by name and content. */
export function hashOfFolder(folder: string): string {
  const hash = createHash("sha256");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.[cm]?ts$/.test(name))
    .sort();
  for (const name of names)
    hash
      .update(`${name}\n`)
      .update(readFileSync(join(folder, name)))
      .update("\n");
  return hash.digest("hex").slice(0, 16);
}
