import { expect, test } from "vitest";
import { claimOf, read } from "./read.ts";

const table = `| Customer type | Tokens a day (billion) | Share (%) | Cost |
| --- | ---: | ---: | --- |
| Coding tools | 41 | 42 | $3 million |
| Games | 1,200 | 9 | about $500 |
| **Total** | 97 | 100 | we do not yet know what the 12 games need |
`;

test("a cell takes its measure and scale from the column and its subject from the row", () => {
  const { figure, measure, subject } = claimOf(read(table), "41");
  expect(figure.value).toBe(41e9);
  expect(figure.inferred).toContain("scale");
  expect(figure.reading.tight).toMatchObject({ low: 40.5e9, high: 41.5e9 });
  expect(measure).toMatchObject({ text: "Tokens a day", head: "token", basis: "inferred" });
  expect(subject).toMatchObject({ text: "Coding tools", key: "coding tool", basis: "inferred" });
});

test("a percent sign in the head is the unit of the column", () => {
  const { figure } = claimOf(read(table), "42");
  expect(figure).toMatchObject({ value: 42, dimension: "percent", unit: "percent" });
});

test("figures with a unit of their own keep it", () => {
  expect(claimOf(read(table), "$3 million").figure).toMatchObject({ value: 3e6, dimension: "money" });
  expect(claimOf(read(table), "$500").figure.value).toBe(500);
});

test("a cell that holds a sentence is read as one", () => {
  expect(claimOf(read(table), "12").measure?.text).toBe("games");
});

const years = `| Source | 2024, TWh | Revenue, Q3 2025 ($m) | Length (km) |
| --- | ---: | ---: | ---: |
| Hydro | 35.0 | 612 | 41 |
`;

test("a date in the head is the time of the column, what follows it the unit", () => {
  const { figure, measure, time } = claimOf(read(years), "35.0");
  expect(figure).toMatchObject({ value: 35, dimension: "energy" });
  expect(measure).toBeNull();
  expect(time).toMatchObject({ text: "2024", basis: "inferred" });
});

test("a currency in the head with its scale is the unit of the column", () => {
  const { figure, measure, time } = claimOf(read(years), "612");
  expect(figure).toMatchObject({ value: 612e6, dimension: "money", unit: "USD" });
  expect(measure?.text).toBe("Revenue");
  expect(time?.text).toBe("Q3 2025");
});

test.each([
  ["sales_gbp_million", 12e6, "GBP", "sales"],
  ["share_percent", 12, "percent", "share"],
  ["length_km", 12, "kilometre", "length"],
  ["net_sales", 12, null, "net_sales"],
  ["people_in_school", 12, null, "people_in_school"],
  ["passengers_million", 12e6, null, "passengers"],
])("a head as programs write it has its words parted: %s", (head, value, unit, measured) => {
  const { figure, measure } = claimOf(read(`| Region | ${head} |\n| --- | ---: |\n| North | 12 |\n`), "12");
  expect([figure.value, figure.unit, measure?.text]).toEqual([value, unit, measured]);
});

test("a unit in brackets is the unit of the column", () => {
  const { figure, measure } = claimOf(read(years), "41");
  expect(figure).toMatchObject({ value: 41, dimension: "length", unit: "kilometre" });
  expect(measure?.text).toBe("Length");
});

test("a time of day is no claim", () => {
  expect(read("The train leaves at 18:50 with 40 people.").claims).toHaveLength(1);
});

const series = `| Year | Revenue ($m) | Staff |
| --- | ---: | ---: |
| 2024 | 612 | 41 |
| 2025 | 700 | 45 |
`;

test("a date as the label of a row is its time, not whose its figures are", () => {
  expect(claimOf(read(series), "700")).toMatchObject({
    measure: { text: "Revenue" },
    subject: null,
    time: { text: "2025" },
  });
  expect(claimOf(read(series), "41")).toMatchObject({
    measure: { text: "Staff" },
    subject: null,
    time: { text: "2024" },
  });
  expect(read(series).claims).toHaveLength(4);
});

test("a cell below “Year” is the time of the cells after it, a date below another head is a claim", () => {
  const rows =
    "| Country | Year | Founded | People |\n| --- | --- | --- | --- |\n| France | 2024 | 1958 | 68,400,000 |\n";
  expect(claimOf(read(rows), "68,400,000")).toMatchObject({ subject: { text: "France" }, time: { text: "2024" } });
  expect(claimOf(read(rows), "1958").measure?.text).toBe("Founded");
  expect(read(rows).claims).toHaveLength(2);
});

test("under years, a label with a unit is what is measured, a label without one whose it is", () => {
  const rows =
    "| Item | 2024 | 2025 |\n| --- | --- | --- |\n| Revenue (USD million) | 20.1 | 25.1 |\n| France | 5 | 6 |\n";
  expect(claimOf(read(rows), "25.1")).toMatchObject({
    figure: { value: 25.1e6, unit: "USD" },
    measure: { text: "Revenue" },
    subject: null,
    time: { text: "2025" },
  });
  expect(claimOf(read(rows), "6")).toMatchObject({
    measure: null,
    subject: { text: "France" },
    time: { text: "2025" },
  });
});
