import { recordOf } from "../../compare/records/source-record.ts";
import type { SourceMetadata } from "../../model/source.ts";
import { toBase64 } from "../../text/base64.ts";
import { digestOf } from "../../text/digest.ts";
import type { FileStat, FileSystem } from "../file-system.ts";
import { fetchSource, readSources } from "../read-source.ts";
import type { Filed, FiledText, FileEntry, FileRecords, SourceRecord } from "./index-store.ts";

/** A file whose records are wanted. */
export interface FileToRead {
  readonly path: string;
  readonly stat: FileStat;
  /** What an index beside the file says of it. */
  readonly listed?: SourceMetadata;
}

/** Identity, age and size, which together tell whether a file may have changed. */
export function stampOf({ identity, modified, size }: FileStat): string {
  return `${identity} ${modified} ${size}`;
}

/** What an index beside a file says of it, in one string. */
export function listedText(listed: SourceMetadata | undefined): string {
  return listed === undefined ? "" : JSON.stringify([listed.title, listed.publisher, listed.date, listed.url]);
}

/**
 * Fetches a file and reads it, unless `filed` knows what comes of such content; what it cannot read is a problem of the
 * entry. Rejects never.
 */
export async function readRecords(
  files: FileSystem,
  { path, stat, listed }: FileToRead,
  filed: (content: string) => Filed | undefined,
): Promise<FileRecords> {
  const about = { path, stamp: stampOf(stat), readAt: Date.now(), listed: listedText(listed) };
  const fetched = await fetchSource(files, path, stat);
  if (fetched.problem) {
    return { entry: { ...about, content: "", texts: [], problems: [fetched.problem] }, records: new Map() };
  }
  const content = contentOf(fetched.file.bytes, `${endingOf(path)} ${fetched.file.size} ${about.listed}`);
  const known = filed(content);
  if (known !== undefined) {
    const problems = known.problems.map((problem) => ({ ...problem, path }));
    return { entry: { ...about, content, texts: known.texts, problems }, records: new Map() };
  }
  const { sources, problems } = await readSources(fetched.file, listed);
  const records = new Map<number, SourceRecord>();
  const texts: FiledText[] = [];
  for (const source of sources) {
    const record = recordOf(source);
    const text = numberOf(`${content} ${texts.length}`);
    texts.push({ text, head: record.head });
    records.set(text, record);
  }
  const entry: FileEntry = { ...about, content, texts, problems };
  return { entry, records };
}

function contentOf(bytes: Uint8Array, around: string): string {
  return toBase64(digestOf([`${around}\n`, bytes]));
}

/** 48 bits of a hash. */
function numberOf(key: string): number {
  return digestOf([key])
    .subarray(0, 6)
    .reduce((number, byte) => number * 256 + byte, 0);
}

function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const at = name.lastIndexOf(".");
  return at < 0 ? "" : name.slice(at).toLowerCase();
}
