import type { Prose } from "../model/prose.ts";
import type { Span } from "../model/span.ts";
import { readable } from "../text/readable.ts";

const WIDTH = 60;

/**
 * What a table says of the cell at a place by the first cells of its row and column: "Europe, Revenue"; empty outside
 * tables, where the sentence says it itself.
 */
export function cellLabels({ blocks, ...prose }: Prose, [start, end]: Span): string {
  const place = blocks.find(({ span }) => span[0] <= start && end <= span[1])?.table;
  if (place === undefined) return "";
  const labels: string[] = [];
  for (const { table, span } of blocks) {
    if (table?.table !== place.table) continue;
    const isLabel = table.row === place.row ? table.column === 0 : table.row === 0 && table.column === place.column;
    if (!isLabel || (table.row === place.row && table.column === place.column)) continue;
    const text = readable({ blocks, ...prose }, span).trim();
    if (text === "") continue;
    if (table.row === place.row) labels.unshift(text);
    else labels.push(text);
  }
  const said = labels.join(", ");
  return said.length <= WIDTH ? said : `${said.slice(0, WIDTH).trimEnd()}…`;
}
