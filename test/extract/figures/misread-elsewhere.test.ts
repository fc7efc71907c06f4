import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("forms that other readers of figures get wrong", () => {
  test.each([
    ["five and a half million people", ["five and a half million = 5500000"]],
    ["quarter million US dollars", ["quarter million US dollars = 250000 USD"]],
    ["It cost EUR 125.", ["EUR 125 = 125 EUR"]],
    ["⅙ of the cake", ["⅙ = 1/6"]],
    ["It sold 800,000 F-Series trucks in the cold.", ["800,000 = 800000"]],
    ["The 13F filing shows it.", []],
    [
      "45% of $4.2 billion, 3 kilometers",
      ["45% = 45 percent", "$4.2 billion = 4200000000 USD", "3 kilometers = 3 kilometre"],
    ],
    ["It is worth $1.2bn.", ["$1.2bn = 1200000000 USD"]],
    ["10-15 people", ["10-15 = 10..15, range"]],
    ["two-thirds of voters", ["two-thirds = 2/3"]],
    ["Q3 2024 revenue", ["Q3 2024 = 2024-07-01..2024-09-30"]],
    ["in the 1990s", ["1990s = 1990-01-01..1999-12-31"]],
    ["between 2010 and 2015", ["2010 and 2015 = 2010-01-01..2015-12-31, range"]],
    // A year of its own to every firm: the days cannot be told.
    ["in fiscal 2023", ["fiscal 2023 = date"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
