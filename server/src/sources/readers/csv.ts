import Papa from "papaparse";
import type { Block, Prose } from "../../model/prose.ts";
import type { SourceMark } from "../../model/source.ts";
import type { Problem } from "../problem.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { type FileBytes, type FileReading, unread } from "./reader.ts";
import { shapeOf } from "./table-grid.ts";

/** Cells read of one file; a longer one is read up to here. */
const CELLS = 50_000;

/** Rows that the caption and the heads of a table are looked for in. */
const BEGINNING = 24;

/**
 * A table of values parted by commas, semicolons, tabs or bars. Offsets count in the file, so a cell is found where it
 * stands; marks name its row besides. Of a long file the first rows are read.
 */
export async function readCsv({ path, bytes, size }: FileBytes): Promise<FileReading> {
  const decoded = decodeBytes(bytes.length < size ? wholeLines(bytes) : bytes);
  if (decoded.text === undefined) return unread(path, decoded.problem ?? "is not text");
  const { text } = decoded;
  const problems: Problem[] = [];
  if (decoded.problem !== undefined) problems.push({ path, message: decoded.problem, harmless: true });
  const { rows, broken } = parseRows(text);
  if (rows.length === 0) return unread(path, "holds no table");
  if (broken)
    problems.push({ path, message: "has a quotation mark that nothing closes; the cells after it may be wrong" });
  if (bytes.length < size || rows.at(-1)?.last === false) {
    const read = rows.length.toLocaleString("en");
    problems.push({ path, message: `is a long table; its first ${read} rows were read`, harmless: true });
  }
  const prose = proseOf(text, rows);
  const marks: SourceMark[] = rows.map(({ start, number }) => ({ start, row: { row: number } }));
  return { documents: [{ prose, metadata: {}, marks }], problems };
}

/** A row with the places of its cells in the file. */
interface Row {
  readonly start: number;
  readonly number: number;
  readonly cells: readonly string[];
  /** Start and end of each cell's content, quotation marks aside. */
  readonly places: readonly number[];
  /** False for a row that others follow which are not read. */
  last?: false;
}

function parseRows(text: string): { rows: Row[]; broken: boolean } {
  const rows: Row[] = [];
  let at = 0;
  let number = 0;
  let cells = 0;
  let broken = false;
  Papa.parse<string[]>(text, {
    delimitersToGuess: [",", "\t", ";", "|"],
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === "Quotes")) broken = true;
      number++;
      const { row, end } = placed(text, at, number, data, meta.delimiter);
      at = end;
      rows.push(row);
      cells += data.length;
      if (cells >= CELLS && at < text.length) {
        row.last = false;
        parser.abort();
      }
    },
  });
  return { rows, broken };
}

/**
 * The places of a row's cells: the library tells what is in them, and each stands as it is or in quotation marks with those
 * inside doubled. A cell that stands otherwise, after broken quoting, is placed at the row's beginning.
 */
function placed(text: string, from: number, number: number, cells: readonly string[], delimiter: string) {
  const places: number[] = [];
  let at = from;
  cells.forEach((cell, column) => {
    if (column > 0 && text.startsWith(delimiter, at)) at += delimiter.length;
    const quoted = text.charCodeAt(at) === 34;
    const raw = quoted ? cell.replaceAll('"', '""') : cell;
    const start = quoted ? at + 1 : at;
    if (text.startsWith(raw, start)) {
      places.push(start, start + raw.length);
      at = start + raw.length + (quoted ? 1 : 0);
    } else places.push(from, from);
  });
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  const end = text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  const row: Row = { start: from, number, cells, places };
  return { row, end };
}

function proseOf(text: string, rows: readonly Row[]): Prose {
  const blocks: Block[] = [];
  const { captions, headers } = shapeOf(rows.slice(0, BEGINNING).map(({ cells }) => cells));
  const head = captions + headers - 1;
  rows.forEach(({ cells, places }, i) => {
    // Of several rows of heads the lowest tells most.
    if (i >= captions && i < head) return;
    for (let column = 0; column < cells.length; column++) {
      const start = places[2 * column] ?? 0;
      const end = places[2 * column + 1] ?? 0;
      const content = text.slice(start, end);
      if (end === start || content.trim() === "") continue;
      if (i < captions)
        blocks.push({
          kind: blocks.length === 0 ? "heading" : "paragraph",
          span: [start, end],
          text: content,
          ...(blocks.length === 0 ? { level: 1 } : {}),
        });
      else {
        const row = headers === 0 ? i - captions + 1 : i - head;
        blocks.push({ kind: "table-cell", span: [start, end], text: content, table: { table: 0, row, column } });
      }
    }
  });
  return { text, blocks, masks: [] };
}

/** Without the line, and the character, that a cut went through. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(10);
  return end < 0 ? bytes : bytes.subarray(0, end + 1);
}
