import type { SourceMark } from "../../model/source.ts";
import type { Problem } from "../problem.ts";
import { officeProperties } from "./document-properties.ts";
import { ProseBuilder } from "./prose-builder.ts";
import { type FileBytes, type FileReading, unread } from "./reader.ts";
import { filledForward, mergedHeads, shapeOf } from "./table-grid.ts";
import { readSheet, type SheetCells } from "./xlsx-sheet.ts";
import { readWorkbook } from "./xlsx-workbook.ts";
import { unpack } from "./zip.ts";

/** Cells read of one workbook. */
const CELLS = 50_000;

/** Rows that the caption and the heads of a table are looked for in. */
const BEGINNING = 24;

/**
 * The visible sheets of an Excel workbook (ECMA-376, part 1, section 18), each cell as it shows: by its number format, a formula
 * by the result it had when saved. Offsets count in the text as read; marks name sheet and row.
 */
export async function readXlsx({ path, bytes }: FileBytes): Promise<FileReading> {
  const { files, reason } = unpack(bytes, (name) => /\.(?:xml|rels)$/i.test(name));
  if (files === undefined) return unread(path, reason);
  const workbook = readWorkbook(files);
  if (workbook === undefined) return unread(path, "is no Excel workbook");
  const builder = new ProseBuilder();
  const marks: SourceMark[] = [];
  const problems: Problem[] = [];
  let room = CELLS;
  let uncomputed = 0;
  for (const sheet of workbook.sheets) {
    const xml = files[sheet.file];
    if (xml === undefined) {
      problems.push({ path, message: `lacks the sheet “${sheet.name}”, which it names; the other sheets were read` });
      continue;
    }
    const cells = readSheet(xml, workbook, room);
    room -= cells.count;
    uncomputed += cells.uncomputed;
    addSheet(builder, marks, sheet.name, cells);
    if (cells.cut) {
      const message = `is a long workbook; of “${sheet.name}” the first ${cells.rows.length.toLocaleString("en")} rows were read`;
      problems.push({ path, message, harmless: true });
    }
    if (room <= 0) break;
  }
  if (uncomputed > 0) {
    const cells = uncomputed === 1 ? "a formula" : `${uncomputed.toLocaleString("en")} formulas`;
    problems.push({
      path,
      message: `holds ${cells} without a result; open and save it in a spreadsheet program to compare them`,
    });
  }
  const prose = builder.finish();
  if (prose.blocks.length === 0) {
    return problems.length > 0 ? { documents: [], problems } : unread(path, "has no cells with content");
  }
  const properties = officeProperties(files["docProps/core.xml"]);
  return { documents: [{ prose, metadata: {}, properties, marks }], problems };
}

/** Puts a sheet into the text: the rows before the table, else its name, as a heading, the table. */
function addSheet(builder: ProseBuilder, marks: SourceMark[], name: string, { rows }: SheetCells): void {
  if (rows.length === 0) return;
  const mark = (row: number) => marks.push({ start: builder.next, row: { sheet: name, row } });
  const { captions, headers } = shapeOf(rows.slice(0, BEGINNING).map(({ cells }) => cells));
  const named = !/^(?:sheet|table|tabelle|feuil|hoja)\s?\d*$/i.test(name);
  if (captions === 0 && named) builder.add({ kind: "heading", level: 2 }, name);
  rows.slice(0, captions).forEach(({ number, cells }, i) => {
    mark(number);
    builder.add(i === 0 ? { kind: "heading", level: 2 } : { kind: "paragraph" }, cells.join(" "));
  });
  const heads = rows.slice(captions, captions + headers);
  const table = builder.table();
  const bottom = heads.at(-1);
  if (bottom !== undefined) {
    const width = Math.max(...heads.map(({ cells }) => cells.length));
    const upper = heads.slice(0, -1).map(({ cells }) => filledForward(cells, width));
    mark(bottom.number);
    table.row(0, mergedHeads([...upper, bottom.cells]));
  }
  rows.slice(captions + headers).forEach(({ number, cells }, i) => {
    mark(number);
    table.row(i + 1, cells);
  });
  table.end();
}
