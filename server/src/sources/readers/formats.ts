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

const html: SourceFormat = {
  name: "HTML",
  endings: [".html", ".htm", ".xhtml"],
  limit: SIZE_LIMIT,
  partly: false,
  load: async () => (await import("./html.ts")).readHtml,
};

/** Formats that are packed, so that their files hold pictures and little text. */
const PACKED_LIMIT = 50_000_000;

const pdf: SourceFormat = {
  name: "PDF",
  endings: [".pdf"],
  limit: PACKED_LIMIT,
  partly: false,
  load: async () => (await import("./pdf.ts")).readPdf,
};

const docx: SourceFormat = {
  name: "Word",
  endings: [".docx"],
  limit: PACKED_LIMIT,
  partly: false,
  load: async () => (await import("./docx.ts")).readDocx,
};

const xlsx: SourceFormat = {
  name: "Excel",
  endings: [".xlsx"],
  limit: PACKED_LIMIT,
  partly: false,
  load: async () => (await import("./xlsx.ts")).readXlsx,
};

const csv: SourceFormat = {
  name: "CSV",
  endings: [".csv", ".tsv"],
  limit: 16_000_000,
  partly: true,
  load: async () => (await import("./csv.ts")).readCsv,
};

const jsonLines: SourceFormat = {
  name: "JSON Lines",
  endings: [".jsonl", ".ndjson"],
  limit: 100_000_000,
  partly: false,
  load: async () => (await import("./json-lines.ts")).readJsonLines,
};

const formats: readonly SourceFormat[] = [text, html, pdf, docx, xlsx, csv, jsonLines];

/** Endings of the files that are taken from a folder of sources. */
export const SOURCE_ENDINGS: readonly string[] = formats.flatMap(({ endings }) => endings);

/** The format that a file's name stands for; text for a name that says nothing. */
export function formatNamed(path: string): SourceFormat {
  const lower = path.toLowerCase();
  return formats.find(({ endings }) => endings.some((ending) => lower.endsWith(ending))) ?? text;
}

/**
 * The format of a file by its first bytes, where these say more than its name: what is packed or a PDF or a page has its
 * sign, whatever it is called. The name decides between formats that are all plain text.
 */
export function formatOfBytes(path: string, bytes: Uint8Array): SourceFormat {
  const named = formatNamed(path);
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (start.includes("%PDF-")) return pdf;
  const packed = named === docx || named === xlsx;
  if (start.startsWith("PK\x03\x04") && !packed) return partOf(bytes, "xl/workbook") ? xlsx : docx;
  if (start.startsWith("PK\x03\x04") && named === docx && partOf(bytes, "xl/workbook.xml")) return xlsx;
  if (start.startsWith("PK\x03\x04") && named === xlsx && partOf(bytes, "word/document")) return docx;
  if (start.startsWith("\xd0\xcf\x11\xe0")) return packed ? named : docx;
  const markup = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html)[\s>]/i.test(
    start,
  );
  if (markup && named !== html) return html;
  // A program's binary under the name of a document is for its own reader to refuse.
  return named;
}

function partOf(bytes: Uint8Array, name: string): boolean {
  const wanted = new TextEncoder().encode(name);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
