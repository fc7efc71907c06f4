import type { ReadDocument } from "./document.ts";

/** What is known of a source document as a publication. Absent members are not stated anywhere. */
export interface SourceMetadata {
  readonly title?: string;
  readonly publisher?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly url?: string;
}

/**
 * Where a stretch of a source's text stands in a file whose own text it is not. In Markdown, plain text and CSV offsets
 * count in the file; in all other formats they count in the text as it was read, and this says where to look.
 */
export interface SourcePlace {
  /** Of a PDF, counted from 1. */
  readonly page?: number;
  /** Of a table: `B7`, or `Prices!B7` in a workbook. */
  readonly cell?: string;
  /** Of a file with one article or one row of a table a line: the line, counted from 1. */
  readonly record?: number;
}

/** From `start` on in the text as read, up to the next mark, lies what this names. */
export interface SourceMark {
  readonly start: number;
  /** The page that begins here, counted from 1. */
  readonly page?: number;
  /** The row of cells that begins here. */
  readonly row?: SheetRow;
  /** The line of the file, counted from 1, that what begins here stands in. */
  readonly record?: number;
}

export interface SheetRow {
  /** The sheet's name; absent in a file that is one table. */
  readonly sheet?: string;
  /** Counted from 1. */
  readonly row: number;
}

/** A document that claims are compared with. All of it is plain data, so that it can be stored or sent to a thread. */
export interface Source {
  /**
   * The file, as messages and the machine interface name it; of a file that holds several documents, the file with `#` and
   * the number of the record. No two sources have the same.
   */
  readonly path: string;
  /** The file that `path` lies in, where `path` is not itself a file. */
  readonly file?: string;
  /** Which line of `file` it is, counted from 1; absent where the file is one document. */
  readonly record?: number;
  readonly metadata: SourceMetadata;
  readonly document: ReadDocument;
  /** A file that is checked itself, and no source: another draft beside this one. */
  readonly draft?: true;
  /** In text order; absent where offsets count in the file itself. */
  readonly marks?: readonly SourceMark[];
  /** Tells near-identical copies of its text; absent for a text too short for that. */
  readonly sketch?: string;
  /**
   * The text that this is a copy of, nearly word for word: the `path` of the first source with it. Absent for a text of its
   * own, so that the sources that say something independently are as many as there are different `origin ?? path`.
   */
  readonly origin?: string;
}
