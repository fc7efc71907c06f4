import { decodeText } from "../text/decode.ts";
import type { FileStat, FileSystem } from "./file-system.ts";
import { describeRefusal, type Problem } from "./problem.ts";

/** Files above this are no articles; reading them would only hold everything up. */
export const SIZE_LIMIT = 20_000_000;

/** A text, or why there is none. An empty file gives both. */
export interface ReadText {
  readonly text?: string;
  readonly problem?: Problem;
}

/** Reads one file as text; `stat` spares a look at the disk where it is known. Never rejects. */
export async function readText(files: FileSystem, path: string, stat?: FileStat): Promise<ReadText> {
  try {
    const known = stat ?? (await files.stat(path));
    if (known === undefined) return refuse(path, "does not exist");
    if (known.kind !== "file") return refuse(path, known.kind === "folder" ? "is a folder" : "is not a file");
    if (known.size > SIZE_LIMIT) return refuse(path, tooLarge(known.size));
    return textOf(path, await files.read(path));
  } catch (error) {
    return refuse(path, describeRefusal(error));
  }
}

/** The text in some bytes, held to the same limits as a file. */
export function textOf(path: string, bytes: Uint8Array): ReadText {
  if (bytes.length > SIZE_LIMIT) return refuse(path, tooLarge(bytes.length));
  const decoded = decodeText(bytes, SIZE_LIMIT);
  if (decoded.problem !== undefined) return refuse(path, `${decoded.problem}; it was passed over`);
  if (decoded.text.trim() === "") {
    return { text: decoded.text, problem: { path, message: "is empty; there is nothing to check", harmless: true } };
  }
  return { text: decoded.text };
}

function tooLarge(bytes: number): string {
  const limit = SIZE_LIMIT / 1_000_000;
  return `is too large (${(bytes / 1_000_000).toFixed(1)} MB; files above ${limit} MB are not read); it was passed over`;
}

function refuse(path: string, message: string): ReadText {
  return { problem: { path, message } };
}
