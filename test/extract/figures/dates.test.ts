import { describe, expect, test } from "vitest";
import { readFigures } from "../../../server/src/extract/figures.ts";
import { tokenize } from "../../../server/src/text/tokenize.ts";
import { figuresOf, read } from "./read.ts";

describe("days and months", () => {
  test.each([
    ["on April 24, 2026", ["April 24, 2026 = 2026-04-24"]],
    ["on 24 April 2026", ["24 April 2026 = 2026-04-24"]],
    ["on the 4th of July 2025", ["4th of July 2025 = 2025-07-04"]],
    ["Thursday, April 24, 2026", ["Thursday, April 24, 2026 = 2026-04-24"]],
    ["in March this year", ["March this year = 2026-03-01..2026-03-31"]],
    ["since Sept. 7", ["Sept. 7 = 2026-09-07"]],
    ["in June of 2018", ["June of 2018 = 2018-06-01..2018-06-30"]],
    ["from 3 to 5 May 2025", ["3 to 5 May 2025 = 2025-05-03..2025-05-05"]],
    ["April 3–5, 2025", ["April 3–5, 2025 = 2025-04-03..2025-04-05"]],
    ["between March and May 2025", ["March and May 2025 = 2025-03-01..2025-05-31, range"]],
    ["2026-04-24 and 24/4/2026", ["2026-04-24 = 2026-04-24", "24/4/2026 = 2026-04-24"]],
    ["on 4/5/2026", ["4/5/2026 = date"]],
    ["from Saturday to Monday", ["Saturday to Monday = date, range"]],
    ["yesterday and tomorrow", ["yesterday = 2026-06-09", "tomorrow = 2026-06-11"]],
    ["last week, next week", ["last week = 2026-06-01..2026-06-07", "next week = 2026-06-15..2026-06-21"]],
    ["last Tuesday, next Friday", ["last Tuesday = 2026-06-09", "next Friday = 2026-06-12"]],
    ["yesterday's vote on Monday", ["Monday = date"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("a written weekday stays with its date", () => {
    const [date] = figuresOf("Thursday, April 24, 2026");
    expect(date).toMatchObject({ weekday: 4, calendar: { start: "2026-04-24", end: "2026-04-24" }, role: "date" });
  });

  test.each(["March this year", "3 March last year", "the first quarter of this year", "the first half of last year"])(
    "without the document's date nobody can tell the days of %s",
    (text) => {
      const [date] = readFigures(tokenize(`It grew in ${text}.`), {}).filter(({ dimension }) => dimension === "date");
      expect(date).toMatchObject({ value: null });
      expect(date?.calendar).toBeUndefined();
    },
  );

  test("a date without a year says that the year was inferred", () => {
    expect(figuresOf("July 1")[0]?.inferred).toEqual(["year"]);
    expect(figuresOf("July 1, 2025")[0]?.inferred).toEqual([]);
  });
});

describe("years and longer times", () => {
  test.each([
    ["4Q 2023 and 1H25", ["4Q 2023 = 2023-10-01..2023-12-31", "1H25 = 2025-01-01..2025-06-30"]],
    ["in the twenty-first century", ["twenty-first century = 2001-01-01..2100-12-31"]],
    ["in the 1900s and the 2000s", ["1900s = 1900-01-01..1999-12-31", "2000s = 2000-01-01..2009-12-31"]],
    ["in the late eighties", ["eighties = 1980-01-01..1989-12-31"]],
    ["temperatures in the nineties", []],
    ["a 3Q profit, 2H of it", []],
    ["in 2025", ["2025 = 2025-01-01..2025-12-31"]],
    ["Since 2024, models", ["2024 = 2024-01-01..2024-12-31"]],
    ["the 2019 budget", ["2019 = 2019-01-01..2019-12-31"]],
    ["in mid-2016", ["2016 = 2016-01-01..2016-12-31"]],
    ["between 2010 and 2015", ["2010 and 2015 = 2010-01-01..2015-12-31, range"]],
    ["between 1600 and 1900", ["1600 and 1900 = 1600-01-01..1900-12-31, range"]],
    ["the 2023/24 season", ["2023/24 = 2023-01-01..2024-12-31, range"]],
    ["in 2013-14", ["2013-14 = 2013-01-01..2014-12-31, range"]],
    ["from 2007 to 2010", ["2007 to 2010 = 2007-01-01..2010-12-31, range"]],
    ["the 1990s and the '80s", ["1990s = 1990-01-01..1999-12-31", "'80s = 1980-01-01..1989-12-31"]],
    ["the 17th century", ["17th century = 1601-01-01..1700-12-31"]],
    ["first quarter of 2026", ["first quarter of 2026 = 2026-01-01..2026-03-31"]],
    ["Q3 2024", ["Q3 2024 = 2024-07-01..2024-09-30"]],
    ["the second half of 2025", ["second half of 2025 = 2025-07-01..2025-12-31"]],
    ["Q1'25 and 500 BC", ["Q1'25 = 2025-01-01..2025-03-31", "500 BC = date"]],
    ["in FY2023 and FY24", ["FY2023 = date", "FY24 = date"]],
    ["in fiscal 2023", ["fiscal 2023 = date"]],
    ["last autumn", ["last autumn = 2025-09-01..2025-11-30"]],
    ["last year and this month", ["last year = 2025-01-01..2025-12-31", "this month = 2026-06-01..2026-06-30"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("a bare year has a number", () => {
    expect(figuresOf("in 2025")[0]).toMatchObject({ value: 2025, unit: "year", dimension: "date", bound: "exact" });
  });
});

describe("times of day", () => {
  test.each([
    ["at 10:45 p.m. sharp", 22.75],
    ["at 5am", 5],
    ["at 10.45pm", 22.75],
    ["at 12 a.m. today", 0],
  ])("%s", (text, value) => {
    expect(figuresOf(text)[0]).toMatchObject({ value, dimension: "time", role: "date" });
  });
});

describe("lookalikes of dates", () => {
  test.each([
    ["2000 people came", ["2000 = 2000"]],
    ["1984 soldiers", ["1984 = 1984"]],
    ["it may rain, they march 40 miles", ["40 miles = 40 mile"]],
    ["May I ask?", []],
    ["a size of 2.1 pm", ["2.1 pm = 2.1 picometre"]],
    ["the odds are 3:1", ["3:1 = 3/1"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
