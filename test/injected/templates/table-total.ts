import type { Random } from "../random.ts";
import { apart, slip } from "../slips.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { countriesIn, organizationsIn, townsIn } from "../vocabulary.ts";
import { grouped } from "../writing.ts";

interface Cells {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** One list of cells a row, totals among them. */
  readonly cells: readonly (readonly string[])[];
}

const columnNames = [
  "2021",
  "2022",
  "2023",
  "2024",
  "North",
  "South",
  "East",
  "West",
  "Q1",
  "Q2",
  "Q3",
  "Men",
  "Women",
];

/** Digits of a table: plain, grouped, with a currency sign, or with decimals. */
function cellStyle(random: Random, decimals: number): (value: number) => string {
  const sign = random.pick(["", "", "", "$", "£", "€"]);
  const group = random.chance(0.8);
  const bold = random.chance(0.1);
  return (value) => {
    const [whole = "", fraction] = value.toFixed(decimals).split(".");
    const digits = `${sign}${group ? grouped(Number(whole)) : whole}${fraction === undefined ? "" : `.${fraction}`}`;
    return bold ? `**${digits}**` : digits;
  };
}

type Combine = (values: readonly number[]) => number;
const added: Combine = (values) => values.reduce((total, value) => total + value, 0);
const mean: Combine = (values) => added(values) / values.length;
const middle: Combine = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[half] as number) : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
};

/** Rows of numbers with a last row that follows from those above it; one cell of the wrong twin slipped. */
function bottom(combine: Combine, columns: number, decimals = 0): (random: Random) => Drawn<Cells> {
  return (random) => {
    const count = random.integer(3, 6);
    const most = random.pick([40, 900, 20_000]);
    const body = Array.from({ length: count }, () =>
      Array.from({ length: columns }, () => random.decimal(2, most, decimals)),
    );
    const down = (rows: readonly number[][]) =>
      Array.from({ length: columns }, (_, at) => combine(rows.map((row) => row[at] ?? 0)));
    const places = combine === added ? decimals : Math.max(decimals, 1);
    return drawnTable(random, body, [down(body)], places, decimals, combine !== added);
  };
}

/** The same with the totals in the last column. */
function right(random: Random): Drawn<Cells> {
  const count = random.integer(3, 5);
  const most = random.pick([40, 900, 20_000]);
  const rows = Array.from({ length: count }, () => Array.from({ length: 3 }, () => random.integer(2, most)));
  return drawnTable(
    random,
    rows.map((row) => [...row, added(row)]),
    [],
    0,
    0,
    false,
  );
}

/** Totals below and at the right. */
function both(random: Random): Drawn<Cells> {
  const rows = Array.from({ length: random.integer(3, 5) }, () => {
    const row = Array.from({ length: 2 }, () => random.integer(2, 900));
    return [...row, added(row)];
  });
  const last = [0, 1, 2].map((at) => added(rows.map((row) => row[at] ?? 0)));
  return drawnTable(random, rows, [last], 0, 0, false);
}

/** Shares of one column that make 100 percent. */
function percentages(random: Random): Drawn<Cells> {
  const count = random.integer(3, 5);
  let left = 100;
  const body: number[][] = [];
  for (let i = count; i > 1; i--) {
    const next = random.integer(Math.ceil(left / (i * 2)), Math.floor((left * 1.4) / i));
    body.push([next]);
    left -= next;
  }
  body.push([left]);
  const drawn = drawnTable(random, body, [[100]], 0, 0, false, 5, false);
  const percent = ({ cells, ...rest }: Cells): Cells => ({
    ...rest,
    cells: cells.map((row) => row.map((cell) => `${cell.replace(/[$£€*]/g, "")}%`)),
  });
  return { right: percent(drawn.right), wrong: percent(drawn.wrong) };
}

function drawnTable(
  random: Random,
  body: readonly (readonly number[])[],
  totals: readonly (readonly number[])[],
  totalPlaces: number,
  decimals: number,
  slipInTotal: boolean,
  slack = 0,
  totalMaySlip = true,
): Drawn<Cells> {
  const all = [...body, ...totals];
  const [style, totalStyle] = [cellStyle(random, decimals), cellStyle(random, totalPlaces)];
  const inTotal = totals.length > 0 && (slipInTotal || (totalMaySlip && random.chance(0.6)));
  const row = inTotal ? body.length : random.integer(0, body.length - 1);
  const column = random.integer(0, (all[row]?.length ?? 1) - 1);
  const old = all[row]?.[column] ?? 0;
  const places = inTotal ? totalPlaces : decimals;
  const steps = 1.2 / 10 ** places + slack;
  const shown = Number(old.toFixed(places));
  const slipped = slip(
    random,
    shown,
    (value) => apart(value, old, 0.002, steps) && (slack === 0 || value < 100),
    places,
  );
  // Where totals and cells are in one currency, they are written alike.
  const write = (wrong: boolean) =>
    all.map((values, r) =>
      values.map((value, c) => {
        const cell = wrong && r === row && c === column ? slipped : value;
        const sign = /^[$£€]/.exec(style(0).replaceAll("*", ""))?.[0] ?? "";
        return r >= body.length ? sign + totalStyle(cell).replace(/[$£€*]/g, "") : style(cell);
      }),
    );
  const names = random.pick([townsIn, countriesIn, organizationsIn])(random, body.length);
  const same = { rows: names, columns: random.some(columnNames, all[0]?.length ?? 0) };
  return { right: { ...same, cells: write(false) }, wrong: { ...same, cells: write(true) } };
}

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/** A pipe table whose last row is called `label`. */
function table(f: Cells, head: string, label: string, columns: readonly string[] = f.columns): string {
  const rule = line(["---", ...columns.map(() => "---:")]);
  const rows = f.cells.map((cells, at) => line([f.rows[at] ?? label, ...cells]));
  return [line([head, ...columns]), rule, ...rows].join("\n");
}

const one = (f: Cells, name: string) => [name, ...f.columns.slice(1)];
const last = (f: Cells, name: string) => [...f.columns.slice(0, -1), name];

export const tableTotal: readonly Template[] = [
  ...twins(bottom(added, 1), [
    (f) => table(f, "Place", "Total", one(f, "Visitors")),
    (f) => table(f, "Branch", "**Total**", one(f, "Sales")),
    (f) => table(f, "", "Total", one(f, "Amount")),
    (f) => table(f, "Item", "Sum", one(f, "Cost")),
    (f) => table(f, "Name", "All", one(f, "Members")),
    (f) => table(f, "Region", "Grand total", one(f, "Units")),
    (f) => table(f, "Country", "Overall", one(f, "Deaths")),
    (f) => table(f, "Office", "TOTAL", one(f, "Staff")),
    (f) => `The figures by place:\n\n${table(f, "Place", "Total:", one(f, "Cases"))}`,
    (f) => `${table(f, "Area", "In total", one(f, "Homes"))}`,
  ]),
  ...twins(bottom(added, 2), [
    (f) => table(f, "Place", "Total"),
    (f) => table(f, "Unit", "Totals"),
    (f) => table(f, "", "**Total**"),
    (f) => table(f, "Department", "All departments"),
    (f) => `# Accounts\n\n${table(f, "Account", "Sum total")}`,
  ]),
  ...twins(bottom(added, 3), [(f) => table(f, "Place", "Total"), (f) => table(f, "Site", "Combined")]),
  ...twins(bottom(added, 1, 1), [
    (f) => table(f, "Part", "Total", one(f, "Weight (kg)")),
    (f) => table(f, "Division", "Total", one(f, "Revenue ($ million)")),
  ]),
  ...twins(bottom(added, 2, 2), [(f) => table(f, "Invoice", "Total"), (f) => table(f, "Product", "Sum")]),
  ...twins(right, [
    (f) => table(f, "Place", "", last(f, "Total")),
    (f) => table(f, "Team", "", last(f, "**Total**")),
    (f) => table(f, "Nation", "", last(f, "All")),
    (f) => table(f, "Branch", "", last(f, "Sum")),
  ]),
  ...twins(both, [
    (f) => table(f, "Place", "Total", last(f, "Total")),
    (f) => table(f, "Class", "All", last(f, "All")),
  ]),
  ...twins(bottom(mean, 1), [
    (f) => table(f, "Run", "Average", one(f, "Time (ms)")),
    (f) => table(f, "Place", "Mean", one(f, "Score")),
    (f) => table(f, "Station", "Avg.", one(f, "Rain (mm)")),
  ]),
  ...twins(bottom(middle, 1), [(f) => table(f, "Place", "Median", one(f, "Age"))]),
  ...twins(percentages, [
    (f) => table(f, "Source", "Total", one(f, "Share")),
    (f) => table(f, "Party", "Total", one(f, "Votes (%)")),
    (f) => table(f, "Source", "Total", one(f, "Share")).replace(/%/g, " percent"),
  ]),
];
