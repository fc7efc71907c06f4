import { sayNumber } from "../compare/say-number.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding, Fix, RelatedPlace } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { slipFixes } from "./likely-slip.ts";
import { finding, placeAt } from "./place.ts";
import { numberFix, ofAnother } from "./replacement.ts";
import { distance } from "./spelling.ts";
import { wrongAverages } from "./table-averages.ts";
import { type Cell, type CellNumber, type Grid, gridsOf, isNumber } from "./table-grid.ts";

/** A total row or column that its parts do not add up to. */
export const tableTotal: Check = {
  id: "table-total",
  summary: "A total in a table that its rows or columns do not add up to.",
  reason: "Rows get added or corrected and the total is forgotten; readers add up tables and stop trusting the rest.",
  limits: [
    "Only rows and columns that are labelled as totals are added up, and only where every part is a plain number.",
    "Tables with subtotals, and columns of rates, averages, prices or years are left alone.",
    "Decimals and columns in thousands or millions are taken as rounded: a gap that rounding explains is not reported.",
  ],
  severity: "error",
  enabled: true,
  reported: [
    `| Type | Visitors |
| --- | ---: |
| Children | 41 |
| Adults | 27 |
| Groups | 18 |
| **Total** | **96** |
                ^^ table-total: 41 + 27 + 18 = 86, not 96
`,
    `| Source | Output (TWh) |
| --- | ---: |
| Wind | 31.5 |
| Water | 22.4 |
| Coal | 8.2 |
| All sources | 61.2 |
                ^^^^ table-total: 31.5 + 22.4 + 8.2 = 62.1, not 61.2
`,
    `| Team | Won | Drawn | Total |
| --- | --- | --- | --- |
| Reds | 4 | 3 | 9 |
                 ^ table-total: 4 + 3 = 7, not 9
| Blues | 2 | 2 | 4 |
`,
  ],
  unreported: [
    `| Type | Visitors | Share |
| --- | ---: | ---: |
| Children | 41.3 | 33.3% |
| Adults | 41.3 | 33.3% |
| Groups | 41.3 | 33.3% |
| Total | 124 | 100% |
`,
    `| Site | Visits | Staff |
| --- | ---: | ---: |
| Docks | 4,100 | 12 |
| Mill | 2,950 | 9 |
| All | 7,050 | 21 |
`,
    `| Region | Average price |
| --- | ---: |
| North | 10 |
| South | 20 |
| Total | 15 |
`,
  ],
  run({ document }) {
    const findings: Finding[] = [];
    for (const grid of gridsOf(document.prose.blocks)) {
      for (const { cell, message, parts, value, decimals } of wrongAverages(grid)) {
        const related: RelatedPlace[] = parts.map((part) => placeAt(document, part.span, "a value that it is of"));
        const fixes = numberFix(document, cell.span, value, "worked out", decimals);
        findings.push(finding(tableTotal, cell.span, message, related, fixes));
      }
      for (const line of linesWithTotal(grid)) {
        const found = judge(line);
        if (!found) continue;
        const related: RelatedPlace[] = line.parts.map((part) => placeAt(document, part.span, "a part of the total"));
        const { message } = found;
        const fixes = fixesOf(document, line, found);
        findings.push(finding(tableTotal, line.total.span, message, related, fixes));
      }
    }
    return findings;
  },
};

/** The total as the sum of the parts, or a part as what the others leave of it. */
function fixesOf(document: ReadDocument, { total, parts }: Line, { sum, decimals }: WrongTotal): Fix[] {
  const stated = total.number.value;
  return slipFixes(
    {
      written: stated,
      right: sum,
      fixes: () => numberFix(document, total.span, sum, "the sum of the parts", decimals),
    },
    parts.map(({ number, span }) => {
      const right = Number((stated - sum + number.value).toPrecision(12));
      const written = document.prose.text.slice(span[0], span[1]);
      const fixes = () =>
        ofAnother(numberFix(document, span, right, "what the others leave", decimals), written.replaceAll("*", ""));
      return { written: number.value, right, fixes };
    }),
  );
}

/** One row or column with its total. */
interface Line {
  readonly label: string;
  readonly parts: readonly (Cell & { readonly number: CellNumber })[];
  readonly total: Cell & { readonly number: CellNumber };
}

const totalLabel =
  /^(?:(?:grand |overall |combined )?totals?|sum|overall|all|everything|everyone|combined|all together|altogether|in all|in total|all told):?$/;
/** "All sources", "Total staff", "Staff, total": a total where it is the last row or column. */
const namedTotal =
  /^(?:(?:grand |overall )?total |all (?!other)|sum of )(?:\S+ ){0,3}\S+$|^(?:\S+ ){0,3}\S+ total$|, total$/;
/** Rows and columns that are no parts of a total. */
const noPart =
  /\b(?:sub-?totals?|averages?|mean|median|changes?|growth|of which|thereof|including|shares?|targets?|previous|per)\b/;
/** Columns whose numbers do not add up. */
const notAdded =
  /\b(?:averages?|avg|mean|median|rates?|prices?|per|years?|dates?|age|ages|ranks?|index|ratios?|scores?|margins?|growth|changes?|no\.)(?!\w)|[a-z]\/[a-z]|^#$/;

function linesWithTotal(grid: Grid): Line[] {
  const header = grid[0] ?? [];
  const labels = grid.map((row) => row[0]?.text ?? "");
  const lines: Line[] = [];
  const totalRow = totalAt(labels);
  if (totalRow > 2 && !labels.some((label) => noPart.test(label))) {
    for (let column = 1; column < header.length; column++) {
      if (notAdded.test(header[column]?.text ?? "")) continue;
      lines.push(
        ...lineOf(
          header[column]?.text ?? "",
          grid.slice(1, totalRow).map((row) => row[column]),
          grid[totalRow]?.[column],
        ),
      );
    }
  }
  const totalColumn = totalAt(header.map((cell) => cell?.text ?? ""));
  if (
    totalColumn > 2 &&
    !header.some((cell, column) => column > 0 && (noPart.test(cell?.text ?? "") || notAdded.test(cell?.text ?? "")))
  ) {
    for (const row of grid.slice(1))
      lines.push(...lineOf(row[0]?.text ?? "", row.slice(1, totalColumn), row[totalColumn]));
  }
  return lines;
}

/** Where a row of labels says "total"; -1 where it does nowhere. */
function totalAt(labels: readonly string[]): number {
  const plain = labels.findIndex((label, at) => at > 1 && totalLabel.test(label));
  if (plain >= 0) return plain;
  const last = labels.length - 1;
  return namedTotal.test(labels[last] ?? "") ? last : -1;
}

function lineOf(label: string, cells: readonly (Cell | undefined)[], total: Cell | undefined): Line[] {
  if (!isNumber(total) || cells.length < 2) return [];
  const parts = cells.filter(isNumber);
  // A dash or an empty cell may stand for nothing or for something unknown.
  if (parts.length !== cells.length || !areOfOneKind(parts)) return [];
  return [{ label, parts, total }];
}

/** Whether cells have the same sign or unit; accounts write a currency sign in the first row and leave it out below. */
function areOfOneKind(parts: Line["parts"]): boolean {
  const affixes = new Set(parts.map(({ number }) => number.affix));
  if (affixes.size < 2) return true;
  const [first] = parts;
  return affixes.size === 2 && affixes.has("|") && /^\p{Sc}\|$/u.test(first?.number.affix ?? "");
}

/** What is wrong with a total. */
interface WrongTotal {
  readonly message: string;
  readonly sum: number;
  /** As many as the total or a part has. */
  readonly decimals: number;
}

/** What is wrong with a total, or `null`. */
function judge({ label, parts, total }: Line): WrongTotal | null {
  const all = [total, ...parts];
  const sum = parts.reduce((so, { number }) => so + number.value, 0);
  const difference = Math.abs(sum - total.number.value);
  if (difference <= roundingSlack(label, all) + 1e-9) return null;
  if (total.number.percent && Math.abs(total.number.value - 100) > 1) return null;
  const largest = Math.max(...parts.map(({ number }) => Math.abs(number.value)));
  const looksAverage = total.number.value <= largest;
  if ((looksAverage || total.number.value > 2 * sum) && !mistyped(parts, total, sum)) return null;
  const few = parts.length <= 8;
  const decimals = Math.max(...all.map(({ number }) => -Math.floor(Math.log10(2 * number.half) + 1e-9)));
  const say = (value: number) => `${sayNumber(Math.trunc(value))}${value.toFixed(decimals).replace(/^-?\d+/, "")}`;
  const terms = few ? parts.map(({ number }) => say(number.value)).join(" + ") : `the ${parts.length} parts`;
  const verb = few ? "=" : "add up to";
  const message = `${terms} ${verb} ${say(sum)}, not ${say(total.number.value)}. Correct the total or the part that is wrong.`;
  return { message, sum, decimals };
}

/** Whether one digit swapped, changed, dropped or added in the total or in one of its parts would explain the difference. */
function mistyped(parts: Line["parts"], total: Line["total"], sum: number): boolean {
  if (differByOneKey(total.number, sum)) return true;
  return parts.some(({ number }) => differByOneKey(number, total.number.value - (sum - number.value)));
}

function differByOneKey({ value, half }: CellNumber, other: number): boolean {
  if (other <= 0 || value <= 0) return false;
  const decimals = Math.max(0, Math.round(-Math.log10(2 * half)));
  const [a, b] = [value, other].map((each) => each.toFixed(decimals).replace(".", ""));
  return a !== undefined && b !== undefined && a.length + b.length > 4 && distance(a, b) === 1;
}

const scaled = /thousand|million|billion|trillion|'?000|percent|%|\bbn\b|\bmn?\b|\btn\b/;

/**
 * How far a total may lie from its sum by rounding alone. Whole numbers that are plainly counted are exact. Rounded ones
 * may each be off by half a step, and their errors partly cancel: more than three standard deviations is no rounding.
 */
function roundingSlack(label: string, cells: readonly { readonly number: CellNumber }[]): number {
  const counted = !scaled.test(label) && cells.every(({ number }) => number.half === 0.5 && !number.percent);
  // Numbers of one column are rounded alike: to the last place that any of them has.
  const zeros = Math.min(...cells.map(({ number }) => (number.value === 0 ? 9 : trailingZeros(number.value))));
  if (counted && zeros === 0) return 0;
  let most = 0;
  let variance = 0;
  for (const { number } of cells) {
    const half = counted ? 0.5 * 10 ** zeros : number.half;
    most += half;
    variance += half ** 2 / 3;
  }
  return Math.min(most, 3 * Math.sqrt(variance));
}

function trailingZeros(value: number): number {
  return /0*$/.exec(String(Math.abs(value)))?.[0].length ?? 0;
}
