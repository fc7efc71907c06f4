import type { ParseError } from "jsonc-parser";
import type { SourceMetadata } from "../model/source.ts";
import { createLineIndex } from "../text/line-index.ts";
import type { Problem } from "./problem.ts";

/** The file beside sources that says what each was published as. */
export const INDEX_NAME = "sources.json";

/** Metadata by file name. */
export type SourceIndex = ReadonlyMap<string, SourceMetadata>;

/**
 * Reads `{ "files": { "<name>": { "title", "publisher", "date", "url" } } }`. What is wrong in it is named and left out;
 * the rest holds.
 */
export async function readSourceIndex(
  path: string,
  text: string,
): Promise<{ index: SourceIndex; problems: Problem[] }> {
  const index = new Map<string, SourceMetadata>();
  const problems: Problem[] = [];
  const wrong = (message: string) => problems.push({ path, message });
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    wrong(`is not valid JSON${await firstMistake(text)}; titles and dates are taken from the sources themselves`);
    return { index, problems };
  }
  const files = isRecord(root) ? root.files : undefined;
  if (!isRecord(files)) {
    wrong('has no object "files"; titles and dates are taken from the sources themselves');
    return { index, problems };
  }
  for (const [name, entry] of Object.entries(files)) {
    if (isRecord(entry)) index.set(name, readEntry(name, entry, wrong));
    else wrong(`"${name}" is not an object; it was passed over`);
  }
  return { index, problems };
}

const KEYS = ["title", "publisher", "date", "url"] as const;

function readEntry(name: string, entry: Record<string, unknown>, wrong: (message: string) => void): SourceMetadata {
  const metadata: { -readonly [key in keyof SourceMetadata]: string } = {};
  for (const [key, value] of Object.entries(entry)) {
    const known = KEYS.find((each) => each === key);
    if (known === undefined) wrong(`"${name}" has an unknown key "${key}"; known are ${KEYS.join(", ")}`);
    else if (typeof value !== "string") wrong(`"${key}" of "${name}" is not a text; it was passed over`);
    else if (known === "date" && !isDate(value)) wrong(`"date" of "${name}" is not a date as in 2026-05-27`);
    else if (value.trim() !== "") metadata[known] = value.trim();
  }
  return metadata;
}

/** A day that the calendar has, as `YYYY-MM-DD`. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Where the text stops being JSON; the engine's own message does not always say. */
async function firstMistake(text: string): Promise<string> {
  const { parseTree } = await import("jsonc-parser");
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  const offset = errors[0]?.offset;
  if (offset === undefined) return "";
  const { line, character } = createLineIndex(text).positionAt(offset);
  return ` (line ${line + 1}, column ${character + 1})`;
}
