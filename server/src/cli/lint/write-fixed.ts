import { writeWhole } from "../../host/write-whole.ts";
import type { FileSystem } from "../../service/file-system.ts";
import { describeRefusal } from "../../sources/problem.ts";
import { SIZE_LIMIT } from "../../sources/read-text.ts";
import { decodeText } from "../../text/decode.ts";

export interface FixedFile {
  readonly path: string;
  /** The text as it was read. */
  readonly before: string;
  readonly after: string;
}

/**
 * Puts a fixed text in its file's place, in the file's own encoding and with its byte-order mark. A file that no longer
 * holds the text that was read is left alone. Resolves to why nothing was written; `undefined` where it was.
 */
export async function writeFixed(
  { path, before, after }: FixedFile,
  files: FileSystem,
  folder: string,
): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await files.read(path);
  } catch (error) {
    return `${describeRefusal(error)}; it was not fixed`;
  }
  if (decodeText(bytes, SIZE_LIMIT).text !== before) return "changed while it was checked; it was not fixed";
  const refusal = await writeWhole(path, encodeLike(bytes, after), folder);
  return refusal === undefined ? undefined : `${refusal}; it was not fixed`;
}

/** A text in the encoding of these bytes, as their byte-order mark tells it. */
function encodeLike([first, second, third]: Uint8Array, text: string): Uint8Array {
  if (first === 0xff && second === 0xfe) return Buffer.from(`\ufeff${text}`, "utf16le");
  if (first === 0xfe && second === 0xff) return Buffer.from(`\ufeff${text}`, "utf16le").swap16();
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  return Buffer.from(marked ? `\ufeff${text}` : text, "utf8");
}
