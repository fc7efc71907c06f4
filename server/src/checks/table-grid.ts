import type { Block } from "../model/prose.ts";
import type { Span } from "../model/span.ts";

/** A cell of a table. */
export interface Cell {
  readonly text: string;
  readonly span: Span;
  /** `null` where the cell is no plain number. */
  readonly number: CellNumber | null;
}

/** A plain number in a cell. */
export interface CellNumber {
  readonly value: number;
  /** Half a unit of the last written digit. */
  readonly half: number;
  readonly percent: boolean;
  /** Currency signs and unit words around the digits. */
  readonly affix: string;
}

/** Rows of cells; row 0 is the header. Missing cells are absent. */
export type Grid = (Cell | undefined)[][];

/** The tables of a document. */
export function gridsOf(blocks: readonly Block[]): Grid[] {
  const grids = new Map<number, Grid>();
  for (const block of blocks) {
    if (!block.table) continue;
    const { table, row, column } = block.table;
    let grid = grids.get(table);
    if (!grid) {
      grid = [];
      grids.set(table, grid);
    }
    while (grid.length <= row) grid.push([]);
    const cells = grid[row];
    if (cells) cells[column] = cellOf(block);
  }
  return [...grids.values()];
}

/** A cell's reading text and where that stands, emphasis marks aside. */
function cellOf(block: Block): Cell {
  const visible = /[^\s\uFDD0](?:[\s\S]*[^\s\uFDD0])?/.exec(block.text);
  const start = block.span[0] + (visible?.index ?? 0);
  const text = visible?.[0] ?? "";
  return {
    text: text.replaceAll("\uFDD0", "").toLowerCase(),
    span: [start, start + text.length],
    number: numberOf(text),
  };
}

function numberOf(text: string): CellNumber | null {
  const match =
    /^([^\d\s.,+\-−–]{0,4})\s?([-−–+]?)\s?(\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|\d+)(?:\.(\d+))?\s?(%|[a-z€$£¥]{0,12})$/i.exec(
      text.trim(),
    );
  if (!match) return null;
  const [, prefix = "", sign = "", whole = "", fraction, suffix = ""] = match;
  const value = Number(`${whole.replace(/\D/g, "")}.${fraction ?? "0"}`) * (sign === "" || sign === "+" ? 1 : -1);
  return { value, half: 0.5 * 10 ** -(fraction?.length ?? 0), percent: suffix === "%", affix: `${prefix}|${suffix}` };
}

export function isNumber(cell: Cell | undefined): cell is Cell & { readonly number: CellNumber } {
  return cell?.number !== null && cell !== undefined;
}
