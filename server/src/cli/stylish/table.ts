import { columnsOf, cutEnd, padEnd } from "./screen-text.ts";

/** A cell as plain text with what puts colour on it. */
export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Rows with their columns in line, two spaces apart; `widths` are the most that each column may take. */
export function table(rows: readonly (readonly Cell[])[], widths: readonly number[], indent: string): string[] {
  const cut = rows.map((row) => row.map((cell, i) => ({ ...cell, text: cutEnd(cell.text, widths[i] ?? Infinity) })));
  const used = widths.map((_, i) => Math.max(0, ...cut.map((row) => columnsOf(row[i]?.text ?? ""))));
  return cut.map((row) => {
    const cells = row.map(({ text, paint }, i) => {
      const padded = i === row.length - 1 ? text : padEnd(text, used[i] ?? 0);
      return paint ? paint(padded) : padded;
    });
    return `${indent}${cells.join("  ")}`.trimEnd();
  });
}
