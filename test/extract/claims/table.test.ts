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
