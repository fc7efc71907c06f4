import { readDocument } from "../extract/read-document.ts";
import type { Source, SourceMetadata } from "../model/source.ts";
import type { FileStat, FileSystem } from "./file-system.ts";
import { mergeMetadata } from "./metadata/merge.ts";
import { sketchOf } from "./origins.ts";
import { describeRefusal, PASSED_OVER, type Problem } from "./problem.ts";
import { tooLarge } from "./read-text.ts";
import { formatNamed, formatOfBytes } from "./readers/formats.ts";
import { type FileBytes, type FileDocument, type FileReading, unread } from "./readers/reader.ts";

/** The sources in one file. Where sources come with problems, a part was read. */
export interface ReadSources {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** Fetches what is read of a file from the disk; rejects never. */
export async function fetchSource(
  files: FileSystem,
  path: string,
  stat: FileStat,
): Promise<{ readonly file: FileBytes; readonly problem?: undefined } | { readonly problem: Problem }> {
  const format = formatNamed(path);
  const refuse = (reason: string) => ({ problem: { path, message: `${reason}; ${PASSED_OVER}` } });
  if (stat.kind !== "file") return refuse(stat.kind === "folder" ? "is a folder" : "is not a file");
  if (stat.size > format.limit && !format.partly)
    return refuse(tooLarge(stat.size, format.limit, `${format.name} files`));
  try {
    return { file: { path, bytes: await files.read(path, format.limit), size: stat.size } };
  } catch (error) {
    return refuse(describeRefusal(error));
  }
}

/**
 * Reads the sources in a file: pure, so it runs on any thread. `listed` is what an index beside the file says of it; that
 * goes before what the file says of itself. Never rejects.
 */
export async function readSources(file: FileBytes, listed?: SourceMetadata): Promise<ReadSources> {
  try {
    const read = await readDocuments(file);
    return { sources: read.documents.map((found) => sourceOf(file.path, found, listed)), problems: read.problems };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { sources: [], problems: unread(file.path, `could not be read as an article (${reason})`).problems };
  }
}

async function readDocuments(file: FileBytes): Promise<FileReading> {
  const format = formatOfBytes(file.path, file.bytes);
  if (file.bytes.length < file.size && !format.partly)
    return unread(file.path, tooLarge(file.size, format.limit, `${format.name} files`));
  const read = await format.load();
  return read(file);
}

function sourceOf(file: string, found: FileDocument, listed: SourceMetadata | undefined): Source {
  const { prose, marks, record, metadata: stated, properties } = found;
  const metadata = mergeMetadata({ listed, stated, properties, prose });
  const { date } = metadata;
  const sketch = sketchOf(prose.text);
  return {
    ...(record === undefined ? { path: file } : { path: `${file}#${record}`, file, record }),
    metadata,
    // "March this year" is told from the date of publication, wherever that is known from.
    document: readDocument(date === undefined ? prose : { ...prose, date }),
    ...(marks === undefined ? {} : { marks }),
    ...(sketch === undefined ? {} : { sketch }),
  };
}
