import type { SourceMetadata } from "../../model/source.ts";
import { frontMatterFields } from "../../text/front-matter.ts";
import { formatOf, readProse } from "../../text/read-prose.ts";
import { addressIn, mayStateFields, publisherIn } from "../metadata/stated-fields.ts";
import { EMPTY } from "../read-text.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { type FileBytes, type FileReading, unread } from "./reader.ts";

/** Markdown and plain text; offsets count in the file. */
export async function readTextFile({ path, bytes }: FileBytes): Promise<FileReading> {
  const { text, problem } = decodeBytes(bytes);
  if (text === undefined) return unread(path, problem ?? "is not text");
  if (text.trim() === "") return { documents: [], problems: [{ path, message: EMPTY, harmless: true }] };
  const format = formatOf(path);
  const prose = readProse(text, format);
  const fields = format === "markdown" ? frontMatterFields(text, mayStateFields) : {};
  const publisher = publisherIn(fields);
  const url = addressIn(fields);
  const metadata: SourceMetadata = {
    ...(prose.title === undefined ? {} : { title: prose.title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(prose.date === undefined ? {} : { date: prose.date }),
    ...(url === undefined ? {} : { url }),
  };
  const problems = problem === undefined ? [] : [{ path, message: problem, harmless: true as const }];
  return { documents: [{ prose, metadata }], problems };
}
