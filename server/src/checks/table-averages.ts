import { sayNumber } from "../compare/say-number.ts";
import { distance } from "./spelling.ts";
import { type Cell, type CellNumber, type Grid, isNumber } from "./table-grid.ts";

/** An average or median below a column that its values do not give. */
export interface WrongAverage {
  readonly cell: Cell;
  readonly message: string;
  readonly parts: readonly Cell[];
  /** The right one, to be written with so many decimals. */
  readonly value: number;
  readonly decimals: number;
}

const average = /^(?:the )?(?:average|avg\.?|mean|arithmetic mean):?$/;
const median = /^(?:the )?median:?$/;
const otherRow =
  /^(?:grand |overall )?(?:totals?|sum|min(?:imum)?|max(?:imum)?|range|std\.?(?: dev\.?)?|sd|all|n)\b|^(?:average|avg|mean|median)\b/;

/** Columns whose values are averages or shares themselves, of parts of different size. */
const weighed =
  /\b(?:prices?|rates?|shares?|percent|turnout|margins?|density|wages?|salar(?:y|ies)|incomes?|rents?|yields?|ratios?|per|speed|ages?)\b|%/;

/**
 * Averages and medians in a last row. An average may weigh its values by something that the table does not show, so in
 * columns of rates it is judged only where it lies outside of all values, beside other columns also where it is one slip
 * from their mean.
 */
export function wrongAverages(grid: Grid): WrongAverage[] {
  const found: WrongAverage[] = [];
  const rows = grid.slice(1).filter((row) => !otherRow.test(row[0]?.text ?? ""));
  const width = grid[0]?.length ?? 0;
  for (const row of grid.slice(3)) {
    const label = row[0]?.text ?? "";
    const isMedian = median.test(label);
    if ((!isMedian && !average.test(label)) || rows.length < 2) continue;
    for (let column = 1; column < width; column++) {
      const cell = row[column];
      const parts = rows.map((each) => each[column]).filter(isNumber);
      if (!isNumber(cell) || parts.length !== rows.length) continue;
      if (parts.some(({ number }) => number.affix !== parts[0]?.number.affix)) continue;
      const values = parts.map(({ number }) => number.value).sort((a, b) => a - b);
      const truth = isMedian ? middle(values) : values.reduce((sum, value) => sum + value, 0) / values.length;
      const slack = cell.number.half + Math.max(...parts.map(({ number }) => number.half)) + 1e-9;
      if (Math.abs(cell.number.value - truth) <= slack) continue;
      const outside = cell.number.value < (values[0] ?? 0) - slack || cell.number.value > (values.at(-1) ?? 0) + slack;
      if (!isMedian && !outside) {
        if (weighed.test(grid[0]?.[column]?.text ?? "")) continue;
        if (width > 2 && !oneSlip(cell.number, truth)) continue;
      }
      const decimals = Math.max(0, Math.round(-Math.log10(2 * cell.number.half)));
      const say = sayNumber(Number(truth.toFixed(decimals)), 9);
      const message = `The ${isMedian ? "median" : "average"} of these ${values.length} values is ${say}, not ${sayNumber(cell.number.value, 9)}. Correct it or the value that is wrong.`;
      found.push({ cell, message, parts, value: truth, decimals });
    }
  }
  return found;
}

function middle(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const [a = 0, b = 0] = [sorted[half - 1], sorted[half]];
  return sorted.length % 2 === 1 ? b : (a + b) / 2;
}

function oneSlip({ value, half }: CellNumber, truth: number): boolean {
  const decimals = Math.max(0, Math.round(-Math.log10(2 * half)));
  return distance(value.toFixed(decimals), truth.toFixed(decimals)) === 1;
}
