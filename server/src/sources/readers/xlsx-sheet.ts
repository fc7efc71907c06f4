import { format, isDateFormat } from "numfmt";
import { parseXml, type Workbook } from "./xlsx-workbook.ts";

/** The rows of a sheet that have content, as they show. */
export interface SheetCells {
  readonly rows: readonly SheetRowCells[];
  /** How many cells have content. */
  readonly count: number;
  /** Formulas that were saved without a result. */
  readonly uncomputed: number;
  /** True where rows are left out for want of room. */
  readonly cut: boolean;
}

export interface SheetRowCells {
  /** Counted from 1. */
  readonly number: number;
  /** From column A on; "" for an empty cell. */
  readonly cells: readonly string[];
}

/** Columns past this are not read; tables are not that wide. */
const COLUMNS = 500;

/** Reads a sheet's cells, `room` of them at most, but always whole rows. */
export function readSheet(xml: Uint8Array, workbook: Workbook, room: number): SheetCells {
  const rows: SheetRowCells[] = [];
  let [count, uncomputed, number] = [0, 0, 0];
  let cut = false;
  let cells: string[] = [];
  let column = -1;
  let [type, style, value] = ["n", 0, ""];
  let [formula, inValue, phonetic] = [false, false, false];

  const endCell = () => {
    const text = shown(value, type, workbook.formats[style] ?? "General", workbook);
    if (formula && value === "") uncomputed++;
    if (text === "" || column >= COLUMNS || column < 0) return;
    while (cells.length < column) cells.push("");
    cells[column] = text;
    count++;
  };
  parseXml(
    xml,
    {
      open(name, attributes) {
        if (cut) return;
        if (name === "row") {
          if (count >= room) cut = true;
          const stated = Number(attributes.r);
          number = Number.isInteger(stated) && stated > number ? stated : number + 1;
          cells = [];
          column = -1;
        } else if (name === "c") {
          column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
          type = attributes.t ?? "n";
          style = Number(attributes.s ?? 0);
          value = "";
          formula = false;
        } else if (name === "f") formula = true;
        else if (name === "rPh") phonetic = true;
        else if (name === "v" || (name === "t" && !phonetic)) inValue = true;
      },
      text(part) {
        if (inValue) value += part;
      },
      close(name) {
        if (cut) return;
        if (name === "v" || name === "t") inValue = false;
        else if (name === "rPh") phonetic = false;
        else if (name === "c") endCell();
        else if (name === "row" && cells.length > 0) rows.push({ number, cells });
      },
    },
    () => cut,
  );
  return { rows, count, uncomputed, cut };
}

/** "B7" is column 1. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** A cell's value as a reader sees it; dates in the form that says most. */
function shown(value: string, type: string, code: string, { strings, from1904 }: Workbook): string {
  if (type === "s") return (strings[Number(value)] ?? "").replace(/\s+/g, " ").trim();
  if (type === "e" || value === "") return "";
  if (type === "b") return value === "1" ? "yes" : "no";
  if (type !== "n") return value.replace(/\s+/g, " ").trim();
  const number = Number(value);
  if (!Number.isFinite(number)) return value.trim();
  try {
    if (!isDateFormat(code)) return format(code, number, { nbsp: false }).replace(/\s+/g, " ").trim();
    const days = from1904 ? number + 1462 : number;
    if (/y/i.test(code)) {
      return format(/d/i.test(code) ? "yyyy-mm-dd" : /m/i.test(code) ? "mmmm yyyy" : "yyyy", days);
    }
    return format(code, days);
  } catch {
    return String(number);
  }
}
