import { describe, expect, test } from "vitest";
import { readFigures } from "../../../server/src/extract/figures.ts";
import { tokenize } from "../../../server/src/text/tokenize.ts";
import { read } from "./read.ts";

describe("the days that a length of time covers", () => {
  test.each([
    ["the two years to June 2025", "two years = 2 year, 2023-07-01..2025-06-30"],
    ["the nine years from 2004", "nine years = 9 year, 2004-01-01..2012-12-31"],
    ["five years since 2019", "five years = 5 year, 2019-01-01..2026-06-10"],
    ["the first nine months of 2025", "nine months = 9 month, 2025-01-01..2025-09-30"],
    ["the last two quarters of 2025", "two quarters = 2 quarter, 2025-07-01..2025-12-31"],
    ["the six months ended March 31, 2026", "six months = 6 month, 2025-10-01..2026-03-31"],
    ["the 12 months through September 2025", "12 months = 12 month, 2024-10-01..2025-09-30"],
    ["three days from 5 May 2026", "three days = 3 day, 2026-05-05..2026-05-07"],
    ["in the past three years", "three years = 3 year, 2023-06-11..2026-06-10"],
    ["over the next five years", "five years = 5 year, 2026-06-10..2031-06-09"],
    ["three years ago", "three years = 3 year, 2023-01-01..2023-12-31"],
    ["6 months ago", "6 months = 6 month, 2025-12-01..2025-12-31"],
    ["two weeks ago", "two weeks = 2 week, 2026-05-24..2026-05-30"],
    ["in the year to June 2025", "year to June 2025 = 2024-07-01..2025-06-30"],
    ["its fiscal year ended September 30, 2025", "year ended September 30, 2025 = 2024-10-01..2025-09-30"],
    ["the quarter ended March 31, 2026", "quarter ended March 31, 2026 = 2026-01-01..2026-03-31"],
    ["the decade to 2020", "decade to 2020 = 2011-01-01..2020-12-31"],
  ])("%s", (text, expected) => {
    expect(read(text)[0]).toBe(expected);
  });

  test.each([
    ["It took two years to build.", ["two years = 2 year"]],
    ["Three years after 2010", ["Three years = 3 year", "2010 = 2010-01-01..2010-12-31"]],
    ["3 years to 5 years", ["3 years to 5 years = 3..5 year, range"]],
    ["From 2004 nine years passed.", ["2004 = 2004-01-01..2004-12-31", "nine years = 9 year"]],
    ["this year to June 2025", ["this year = 2026-01-01..2026-12-31", "June 2025 = 2025-06-01..2025-06-30"]],
    ["1.5 years ago", ["1.5 years = 1.5 year"]],
    ["5000 years ago", ["5000 years = 5000 year"]],
    ["the first two books", ["first = 1 ordinal", "two = 2"]],
  ])("lookalike: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("without a date of the document nothing is told from today", () => {
    const [figure] = readFigures(tokenize("in the past three years"), {});
    expect(figure?.value).toBe(3);
    expect(figure?.calendar).toBeUndefined();
  });
});
