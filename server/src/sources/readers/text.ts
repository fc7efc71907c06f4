import type { SourceMetadata } from "../../model/source.ts";
import { formatOf, readProse } from "../../text/read-prose.ts";
import { textOf } from "../read-text.ts";
import type { FileBytes, FileReading } from "./reader.ts";

/** Markdown and plain text; offsets count in the file. */
export async function readTextFile({ path, bytes }: FileBytes): Promise<FileReading> {
  const { text, problem } = textOf(path, bytes);
  if (text === undefined || problem !== undefined) return { documents: [], problems: problem ? [problem] : [] };
  const prose = readProse(text, formatOf(path));
  const metadata: SourceMetadata = {
    ...(prose.title === undefined ? {} : { title: prose.title }),
    ...(prose.date === undefined ? {} : { date: prose.date }),
  };
  return { documents: [{ prose, metadata }], problems: [] };
}
