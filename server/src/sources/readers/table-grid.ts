import type { ProseBuilder } from "./prose-builder.ts";

/** A table as texts; rows may be of different length. */
export interface Grid {
  readonly rows: readonly (readonly string[])[];
  /** How many rows at the beginning are heads of columns. */
  readonly headers: number;
}

/** Puts a table into a text. Heads that stand in several rows become one: "2025" over "Sales" is "2025 Sales". */
export function addGrid(builder: ProseBuilder, { rows, headers }: Grid): void {
  const table = builder.table();
  if (headers > 0) table.row(0, mergedHeads(rows.slice(0, headers)));
  for (let i = headers; i < rows.length; i++) table.row(i - headers + 1, rows[i] ?? []);
  table.end();
}

/** The heads of each column in one row, upper ones first, none twice. */
export function mergedHeads(rows: readonly (readonly string[])[]): readonly string[] {
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) return only;
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    [...new Set(rows.map((row) => (row[column] ?? "").trim()).filter((head) => head !== ""))].join(" "),
  );
}

/** Where a table lies in rows that are not marked up. */
export interface TableShape {
  /** Rows before it, such as a caption; each has text in one cell at most. */
  readonly captions: number;
  /** Rows of heads after the captions. */
  readonly headers: number;
}

/** Rows in which a table may begin below its captions. */
const CAPTION_ROWS = 20;

/** Tells captions and heads from the content of rows: heads are words, years and dates, where content has figures. */
export function shapeOf(rows: readonly (readonly string[])[]): TableShape {
  let captions = 0;
  const wide = (row: readonly string[] | undefined) => row !== undefined && filled(row) >= 2;
  while (captions < Math.min(CAPTION_ROWS, rows.length) && !wide(rows[captions])) captions++;
  if (!wide(rows[captions])) return { captions: 0, headers: 0 };
  if (!isHead(rows[captions])) return { captions, headers: 0 };
  // A second row of heads leaves the column of labels open, and what follows has figures.
  const second = rows[captions + 1];
  const deep =
    wide(second) &&
    isHead(second) &&
    (second?.[0] ?? "").trim() === "" &&
    rows.slice(captions + 2, captions + 4).some((row) => row.some((cell) => isFigure(cell)));
  return { captions, headers: deep ? 2 : 1 };
}

/** Repeats a head over the empty cells at its right, as in a row whose cells were merged. */
export function filledForward(row: readonly string[], width: number): readonly string[] {
  let last = "";
  return Array.from({ length: width }, (_, column) => {
    const cell = (row[column] ?? "").trim();
    if (cell !== "" || column === 0) last = cell;
    return last;
  });
}

function filled(row: readonly string[]): number {
  let count = 0;
  for (const cell of row) if (cell.trim() !== "") count++;
  return count;
}

function isHead(row: readonly string[] | undefined): boolean {
  return row !== undefined && !row.some((cell) => isFigure(cell));
}

/** True of a cell that is a quantity; a year or a date is the head of a column as often. */
function isFigure(cell: string): boolean {
  const text = cell.trim();
  if (/^(?:19|20)\d\d[A-Za-z]?$/.test(text) || /^\d{4}[-/]\d{1,2}(?:[-/]\d{1,2})?$/.test(text)) return false;
  return /^[-+(\u2212~<>\u2264\u2265]*\s*(?:[A-Z]{3}\s?|\p{Sc}\s?|US\$\s?)?[-+(\u2212]?\d[\d.,\s\u00a0\u202f']*\)?\s*(?:%|\p{Sc}|[A-Za-z\u00b0\u00b2\u00b3/]{0,12})?$/u.test(
    text,
  );
}
