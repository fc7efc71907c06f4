import type { SourceMark } from "../../model/source.ts";
import { ProseBuilder } from "./prose-builder.ts";
import type { FileDocument } from "./reader.ts";

/** A line of plain values. */
export interface DataRow {
  /** Counted from 1. */
  readonly line: number;
  /** Texts of the values by their keys, in the order of the line. */
  readonly cells: ReadonlyMap<string, string>;
}

/** Cells read of one file, as of a file of comma-separated values; a longer one is read up to here. */
const CELLS = 50_000;
/** Columns of the table; further keys are left out. */
const COLUMNS = 200;
/** A longer value is no cell of a table. */
const LONGEST = 500;

/**
 * The values of an object that are numbers, texts or truths, where at least two are given and one of them is a number.
 * `undefined` for any other object: a table is known by its figures.
 */
export function rowOf(fields: Readonly<Record<string, unknown>>, line: number): DataRow | undefined {
  const cells = new Map<string, string>();
  let figures = 0;
  for (const [key, value] of Object.entries(fields)) {
    const text = textOf(value);
    if (text === undefined || key.trim() === "") continue;
    if (typeof value === "number" || /^[-+]?\d[\d.,]*\s?%?$/.test(text)) figures++;
    cells.set(key, text);
  }
  return cells.size > 1 && figures > 0 ? { line, cells } : undefined;
}

/**
 * One table of all rows. Each key is a column, in the order in which the rows bring them, but for what names the rows: a key
 * that holds words in the first row comes first, as in a table that people set. `read` says how many rows it holds.
 */
export function tableOf(rows: readonly DataRow[]): { readonly document: FileDocument; readonly read: number } {
  const columns: string[] = [];
  const known = new Set<string>();
  for (const { cells } of rows) {
    for (const key of cells.keys()) {
      if (known.has(key) || known.size >= COLUMNS) continue;
      known.add(key);
      columns.push(key);
    }
  }
  const label = columns.findIndex((key) => /^\p{L}/u.test(rows[0]?.cells.get(key) ?? ""));
  if (label > 0) columns.unshift(...columns.splice(label, 1));
  const builder = new ProseBuilder();
  const table = builder.table();
  const marks: SourceMark[] = [];
  table.row(0, columns.map(wordsOf));
  let read = 0;
  for (const { line, cells } of rows) {
    if (read * columns.length >= CELLS) break;
    // The line break before a row belongs to none.
    marks.push({ start: builder.next, record: line });
    table.row(
      ++read,
      columns.map((key) => cells.get(key) ?? ""),
    );
  }
  table.end();
  return { document: { prose: builder.finish(), metadata: {}, marks }, read };
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "string" || value.length > LONGEST) return undefined;
  const text = value.trim();
  return text === "" ? undefined : text;
}

/** A key as heads of columns write their words: "netSales" is "net_Sales". */
function wordsOf(key: string): string {
  return key.trim().replace(/(\p{Ll})(?=\p{Lu})/gu, "$1_");
}
