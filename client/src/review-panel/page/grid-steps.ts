import type { GridLine } from "./grid-lines.ts";

/** A cell: a line, or -1 for the header, and a column. */
export interface GridPlace {
  readonly line: number;
  readonly column: number;
}

export interface GridSize {
  readonly lines: readonly GridLine[];
  readonly columns: number;
  /** How many lines a page is. */
  readonly page: number;
}

/** A key as the browser names it. */
export interface GridKey {
  readonly key: string;
  readonly control: boolean;
}

/**
 * Where a key leads from a cell, as in the grid pattern of WAI-ARIA; `undefined` for keys that do not move. A heading is one
 * cell, but the column is kept while it is passed.
 */
export function stepFrom(place: GridPlace, { key, control }: GridKey, size: GridSize): GridPlace | undefined {
  const { lines, columns, page } = size;
  const last = columns - 1;
  const bottom = nearestCells(lines, lines.length - 1, -1) ?? -1;
  const top = nearestCells(lines, 0, 1) ?? -1;
  const vertical = (distance: number): GridPlace => {
    const wanted = Math.max(-1, Math.min(lines.length - 1, place.line + distance));
    const step = Math.sign(distance);
    return { ...place, line: nearestCells(lines, wanted, step) ?? (step > 0 ? bottom : -1) };
  };
  const horizontal = (column: number): GridPlace =>
    lines[place.line]?.kind === "section" ? place : { ...place, column: Math.max(0, Math.min(last, column)) };
  switch (key) {
    case "ArrowDown":
      return vertical(1);
    case "ArrowUp":
      return vertical(-1);
    case "PageDown":
      return vertical(Math.max(1, page));
    case "PageUp":
      return vertical(-Math.max(1, page));
    case "ArrowRight":
      return horizontal(place.column + 1);
    case "ArrowLeft":
      return horizontal(place.column - 1);
    case "Home":
      return control ? { line: top, column: 0 } : horizontal(0);
    case "End":
      return control ? { line: bottom, column: last } : horizontal(last);
    default:
      return undefined;
  }
}

/** The first line from `line` on that has cells to go to: all but what is open below a claim. The header always has. */
function nearestCells(lines: readonly GridLine[], line: number, step: number): number | undefined {
  for (let at = line; at < lines.length; at += step) {
    if (at < 0) return at === -1 && step < 0 ? -1 : undefined;
    if (lines[at]?.kind !== "detail") return at;
  }
  return undefined;
}
