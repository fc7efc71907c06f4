import { decodeText } from "../text/decode.ts";
import type { FileStat, FileSystem } from "./file-system.ts";
import { describeRefusal, PASSED_OVER, type Problem } from "./problem.ts";

/** Files above this are no articles; reading them would only hold everything up. */
export const SIZE_LIMIT = 10_000_000;

/** Said of a file without words. */
export const EMPTY = "is empty; there is nothing to check";

/** A text, or why there is none. An empty file gives both. */
export interface ReadText {
  readonly text?: string;
  readonly problem?: Problem;
}

/** Reads one file as text; `stat` spares a look at the disk where it is known. Never rejects. */
export async function readText(
  files: FileSystem,
  path: string,
  stat?: FileStat,
  instead: string = PASSED_OVER,
): Promise<ReadText> {
  try {
    const known = stat ?? (await files.stat(path));
    if (known === undefined) return refuse(path, "does not exist", instead);
    if (known.kind !== "file") return refuse(path, known.kind === "folder" ? "is a folder" : "is not a file", instead);
    if (known.size > SIZE_LIMIT) return refuse(path, tooLarge(known.size), instead);
    return textOf(path, await files.read(path), instead);
  } catch (error) {
    return refuse(path, describeRefusal(error), instead);
  }
}

/** The text in some bytes, held to the same limits as a file. `instead` ends the message about a text that is not read. */
export function textOf(path: string, bytes: Uint8Array, instead: string = PASSED_OVER): ReadText {
  if (bytes.length > SIZE_LIMIT) return refuse(path, tooLarge(bytes.length), instead);
  const decoded = decodeText(bytes, SIZE_LIMIT);
  if (decoded.problem !== undefined) return refuse(path, decoded.problem, instead);
  if (decoded.text.trim() === "") {
    return { text: decoded.text, problem: { path, message: EMPTY, harmless: true } };
  }
  return { text: decoded.text };
}

/** Says that a text of so many bytes is above the limit. */
export function tooLarge(bytes: number, limit: number = SIZE_LIMIT, what = "texts"): string {
  return `is too large (${(bytes / 1_000_000).toFixed(1)} MB; ${what} above ${limit / 1_000_000} MB are not read)`;
}

function refuse(path: string, reason: string, instead: string): ReadText {
  return { problem: { path, message: `${reason}; ${instead}` } };
}
