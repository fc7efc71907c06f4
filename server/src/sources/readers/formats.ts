import { SIZE_LIMIT } from "../read-text.ts";
import type { Reader } from "./reader.ts";

/** How a file is read. */
export interface SourceFormat {
  readonly name: string;
  /** Endings of file names, with their full stop, in small letters. */
  readonly endings: readonly string[];
  /** Files above so many bytes are refused, or read in part. */
  readonly limit: number;
  /** True where the first `limit` bytes of a longer file can be read for themselves. */
  readonly partly: boolean;
  /** Fetches the reader, with the library that it needs. */
  load(): Promise<Reader>;
}

const text: SourceFormat = {
  name: "text",
  endings: [".md", ".markdown", ".mdx", ".txt"],
  limit: SIZE_LIMIT,
  partly: false,
  load: async () => (await import("./text.ts")).readTextFile,
};

const formats: readonly SourceFormat[] = [text];

/** Endings of the files that are taken from a folder of sources. */
export const SOURCE_ENDINGS: readonly string[] = formats.flatMap(({ endings }) => endings);

/** The format that a file's name stands for; text for a name that says nothing. */
export function formatNamed(path: string): SourceFormat {
  const lower = path.toLowerCase();
  return formats.find(({ endings }) => endings.some((ending) => lower.endsWith(ending))) ?? text;
}
