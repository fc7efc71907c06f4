import type { Source, SourceMark, SourcePlace } from "../model/source.ts";
import type { LineIndex } from "./line-index.ts";

type Placed = Pick<Source, "document" | "marks" | "record">;

/**
 * True where offsets count in the source's own file, so that its lines are the file's: in Markdown, plain text and CSV. All
 * other formats are known by their marks, which name pages or sheets, or by having marks without any.
 */
export function countsInFile({ marks }: Pick<Source, "marks">): boolean {
  const [first] = marks ?? [];
  return marks === undefined || (first?.row !== undefined && first.row.sheet === undefined);
}

/** Whether an editor can show the file as the text that it is: not a PDF, a workbook or a word processor's document. */
export function opensAsText(source: Pick<Source, "marks" | "record">): boolean {
  const { marks = [], record } = source;
  return countsInFile(source) || record !== undefined || marks.some((mark) => mark.record !== undefined);
}

/** Where in a source's file an offset stands, as far as its format has such places. */
export function placeInFile(source: Placed, offset: number): SourcePlace {
  const mark = markBefore(source.marks ?? [], offset);
  const record = mark?.record ?? source.record;
  const cell = mark?.row === undefined ? undefined : cellAt(source, mark.row, offset);
  return {
    ...(mark?.page === undefined ? {} : { page: mark.page }),
    ...(cell === undefined ? {} : { cell }),
    ...(record === undefined ? {} : { record }),
  };
}

/** A place in words that fit behind a file's name: "page 3", "Prices!B7", "line 12"; "" for a place of no name. */
export function sayPlace({ page, cell, record }: SourcePlace): string {
  if (page !== undefined) return `page ${page}`;
  return cell ?? (record === undefined ? "" : `line ${record}`);
}

/**
 * The lines that an editor shows of a source's file: those of the text where offsets count in the file, the line of the
 * record where each line is one, else the first.
 */
export function linesInFile(source: Pick<Source, "marks" | "record">, lines: LineIndex): LineIndex {
  if (countsInFile(source)) return lines;
  const { marks = [] } = source;
  const lineOf = (offset: number) => (markBefore(marks, offset)?.record ?? source.record ?? 1) - 1;
  return {
    lineCount: lineOf(Number.MAX_SAFE_INTEGER) + 1,
    positionAt: (offset) => ({ line: lineOf(offset), character: 0 }),
    offsetAt: () => 0,
  };
}

function markBefore(marks: readonly SourceMark[], offset: number): SourceMark | undefined {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1];
}

/** `B7`, or `Prices!B7`; names of sheets that are not plain words stand in quotation marks, as in formulas. */
function cellAt({ document }: Placed, row: { sheet?: string; row: number }, offset: number): string {
  const { blocks } = document.prose;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const cell = `${columnName(blocks[low - 1]?.table?.column ?? 0)}${row.row}`;
  if (row.sheet === undefined) return cell;
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(row.sheet) ? row.sheet : `'${row.sheet.replaceAll("'", "''")}'`;
  return `${name}!${cell}`;
}

/** A, B, … Z, AA, AB. */
function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
