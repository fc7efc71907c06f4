import type { MatrixSection } from "../../../../server/src/messages/matrix.ts";

/** A line of the grid: a heading, a claim, or what is open below a claim. Numbers are positions in the matrix. */
export type GridLine =
  | { readonly kind: "section"; readonly section: number }
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "detail"; readonly row: number };

/** The lines from top to bottom; headings stand over the rows that are left of them. */
export function linesOf(rows: readonly number[], sections: readonly MatrixSection[], open: number | null): GridLine[] {
  const lines: GridLine[] = [];
  let next = 0;
  for (const row of rows) {
    let section: number | undefined;
    for (; (sections[next]?.row ?? Number.POSITIVE_INFINITY) <= row; next++) section = next;
    if (section !== undefined) lines.push({ kind: "section", section });
    lines.push({ kind: "row", row });
    if (row === open) lines.push({ kind: "detail", row });
  }
  return lines;
}

/** Heights in pixels. */
export interface LineHeights {
  readonly section: number;
  readonly row: number;
  readonly detail: number;
}

/** Where lines begin; the last number is where they all end. */
export function topsOf(lines: readonly GridLine[], heights: LineHeights): Float64Array {
  const tops = new Float64Array(lines.length + 1);
  lines.forEach((line, i) => {
    tops[i + 1] = (tops[i] ?? 0) + heights[line.kind];
  });
  return tops;
}

/** The line at a height; the first or last one beyond them. */
export function lineAt(tops: Float64Array, y: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
