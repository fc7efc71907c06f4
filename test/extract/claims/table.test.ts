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

test("a unit in brackets is the unit of the column", () => {
  const { figure, measure } = claimOf(read(years), "41");
  expect(figure).toMatchObject({ value: 41, dimension: "length", unit: "kilometre" });
  expect(measure?.text).toBe("Length");
});

test("a time of day is no claim", () => {
  expect(read("The train leaves at 18:50 with 40 people.").claims).toHaveLength(1);
});
