/** Made-up reports for tests of the index: many, different, and about few enough things that they meet. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

const towns = ["Port Ellen", "Harrowgate", "Lindqvist Bay", "Norwick", "Calder Falls"];
const things = ["ferries", "bridges", "schools", "nurses", "turbines", "farms"];
const people = ["Ines Calder", "Tom Varga", "Marta Lindqvist", "Jonas Berg"];

/** A report that says the same for the same number. */
export function report(seed: number): string {
  const pick = <T>(list: readonly T[], by: number) => list[(seed * by + (seed >> 3)) % list.length] as T;
  const town = pick(towns, 7);
  const thing = pick(things, 11);
  const count = 100 + ((seed * 37) % 900);
  const share = 10 + ((seed * 13) % 80);
  return [
    `# ${town} counts its ${thing}`,
    "",
    `${town} had ${count} ${thing} in 2024, said ${pick(people, 5)}, mayor of ${town}.`,
    `Of them ${share} percent were new, and the town spent $${1 + (seed % 9)}.${seed % 10} million on ${thing}.`,
    `More than ${count * 10} people work there, up ${1 + (seed % 30)} percent from 2023.`,
    "",
  ].join("\n");
}

/** A new folder with these files, removed after the test. */
export function folderOf(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "tickmark-index-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) put(folder, path, content);
  return folder;
}

export function put(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
