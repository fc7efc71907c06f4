import { describe, expect, test } from "vitest";
import { figuresOf, read } from "./read.ts";

describe("words before and after", () => {
  test.each([
    ["more than 1,500 models", "more-than"],
    ["over 5,100 firms", "more-than"],
    ["upwards of 40 models", "more-than"],
    ["exceeding 890 petabytes", "more-than"],
    ["which topped 40 percent", "more-than"],
    ["exports cross Rs 7,500 crore", "more-than"],
    ["a river crossed at 40 places", "exact"],
    ["to cross the 19-kilometre strait", "exact"],
    ["they crossed 40 miles of desert", "exact"],
    ["it exceeded 600 million", "more-than"],
    ["reached 40 percent", "exact"],
    ["only 40 percent", "exact"],
    ["at least nine people", "at-least"],
    ["no fewer than nine people", "at-least"],
    ["as little as one-hundredth", "at-least"],
    ["as young as 6 months", "at-least"],
    ["as large as 40 acres", "at-most"],
    ["40-plus countries", "at-least"],
    ["40 or more people", "at-least"],
    ["less than a third of it", "less-than"],
    ["fewer than 40 people", "less-than"],
    ["sub-7 nanometre chips", "less-than"],
    ["nearly 40 percent", "less-than"],
    ["just under 40 percent", "less-than"],
    ["up to 40 people", "at-most"],
    ["no more than 40 people", "at-most"],
    ["as many as 40 people", "at-most"],
    ["about 40 people", "approximately"],
    ["some 40 people", "approximately"],
    ["30-odd people", "approximately"],
    ["40 or so people", "approximately"],
    ["a little over $7", "more-than"],
    ["up to about 40 people", "at-most"],
    ["more than the 120 decibels", "more-than"],
  ])("%s", (text, bound) => {
    const figure = figuresOf(text).at(-1);
    expect(figure?.bound).toBe(bound);
  });

  test.each([
    ["spread over four areas"],
    ["under the three-day rule"],
    ["over three days it rained"],
    ["the past two years"],
    ["All Boys for Past 3 Months"],
    ["the top 10 models"],
    ["inching back up to 4.8 percent"],
    ["He took over 3 firms."],
    ["short of the 5 percent target"],
  ])("no bound: %s", (text) => {
    expect(figuresOf(text)[0]?.bound).toBe("exact");
  });

  test("the outer span holds the modifier", () => {
    expect(read("It has more than 1,500 of them.")).toEqual(["more than [1,500] = 1500, more-than"]);
    expect(read("It has 40 or more.")).toEqual(["[40] or more = 40, at-least"]);
  });
});

describe("denied bounds", () => {
  test.each([
    ["It did not exceed 5 percent.", ["not exceed [5 percent] = 5 percent, at-most"]],
    ["It never topped 10.", ["never topped [10] = 10, at-most"]],
    ["It won't cost more than $5.", ["won't cost more than [$5] = 5 USD, at-most"]],
    ["It is not over 50.", ["not over [50] = 50, at-most"]],
    ["It failed to top 20.", ["failed to top [20] = 20, at-most"]],
    ["He has never paid less than $50.", ["never paid less than [$50] = 50 USD, at-least"]],
    ["It has yet to reach 100.", ["yet to reach [100] = 100, less-than"]],
    ["nowhere near 100", ["nowhere near [100] = 100, less-than"]],
    [
      "capped at 5, limited to 10, >= 5, <= 6",
      ["capped at [5] = 5, at-most", "limited to [10] = 10, at-most", ">= [5] = 5, at-least", "<= [6] = 6, at-most"],
    ],
    [
      "hardly 15, 50-ish, 50ish",
      ["hardly [15] = 15, approximately", "[50]-ish = 50, approximately", "[50]ish = 50, approximately"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ["Not only more than 50 people came.", ["more than [50] = 50, more-than"]],
    ["Not because over 50 died.", ["over [50] = 50, more-than"]],
    ["He did not say more than 40 people died.", ["more than [40] = 40, more-than"]],
    ["It is not clear whether more than 50 died.", ["more than [50] = 50, more-than"]],
    ["It is far less than the $150 million they asked for.", ["$150 million = 150000000 USD"]],
    ["It is over the $5 million mark.", ["over the [$5 million] = 5000000 USD, more-than"]],
    ["There is no firm over 50.", ["over [50] = 50, more-than"]],
  ])("lookalike: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("ranges", () => {
  test.each([
    ["3–5 days", ["3–5 days = 3..5 day, range, inferred unit"]],
    ["3 to 5 million people", ["3 to 5 million = 3000000..5000000, range, inferred scale"]],
    ["three billion to 750 billion parameters", ["three billion to 750 billion = 3000000000..750000000000, range"]],
    ["scalable from three billion to 750 billion", ["three billion to 750 billion = 3000000000..750000000000, range"]],
    ["between $62 and $68 per share", ["between [$62 and $68] = 62..68 USD per share, range"]],
    ["$50m-$60m", ["$50m-$60m = 50000000..60000000 USD, range"]],
    ["a 5-10W laser", ["5-10W = 5..10 watt, range, inferred unit"]],
    ["three or four years", ["three or four years = 3..4 year, range, inferred unit"]],
    ["10 ± 2 mg", ["10 ± 2 mg = 8..12 milligram, range, inferred unit"]],
    ["fell by 1 to 1.5 percent", ["1 to 1.5 percent = 1..1.5 percent, range, down, inferred unit"]],
    [
      "from 5 to 7 per cent to 3 to 5 per cent",
      ["5 to 7 per cent = 5..7 percent, range, inferred unit", "3 to 5 per cent = 3..5 percent, range, inferred unit"],
    ],
    ["about 14-18 mpg", ["about [14-18 mpg] = 14..18 mile per gallon, approximately, inferred unit"]],
    ["~25 – 40min", ["~[25 – 40min] = 25..40 minute, approximately, inferred unit"]],
    ["up to 5-6 days", ["up to [5-6 days] = 5..6 day, range, inferred unit"]],
    ["18-to-24-year-olds", ["18-to-24-year-olds = 18..24 year of age, age, range, inferred unit"]],
    ["5 to 9 year olds and under-16s", ["5 to 9 year olds = 5..9 year of age, age, range, inferred unit"]],
    ["by 2100 and 2 to 3 miles", ["2100 = 2100-01-01..2100-12-31", "2 to 3 miles = 2..3 mile, range, inferred unit"]],
    ["18- to 34-year-olds", ["18- to 34-year-olds = 18..34 year of age, age, range, inferred unit"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ["grew from 2.4 million to 4.8 million", ["2.4 million = 2400000", "4.8 million = 4800000, up"]],
    ["fell from 208 pounds to 193", ["208 pounds = 208 pound", "193 = 193 pound, down, inferred unit"]],
    [
      "rose from about 14-18 mpg to 24 for trucks",
      [
        "about [14-18 mpg] = 14..18 mile per gallon, approximately, inferred unit",
        "24 = 24 mile per gallon, up, inferred unit",
      ],
    ],
    ["slow from 4.8 to 4.7 percent", ["4.8 = 4.8 percent, inferred unit", "4.7 percent = 4.7 percent"]],
    ["rose 18 sen to RM23.50", ["18 sen = 18 sen, up", "RM23.50 = 23.5 MYR"]],
    ["fell by a third to £2.4bn", ["a third = 1/3, down", "£2.4bn = 2400000000 GBP"]],
    ["The S&P shed 2.37 to 940.09.", ["2.37 = 2.37, down", "940.09 = 940.09"]],
    ["The Dow fell 266 to 11,867.", ["266 = 266, down", "11,867 = 11867"]],
    ["a 7-Eleven shop", []],
    ["Net profit halved to £120m.", ["halved = 0.5 multiple, down", "£120m = 120000000 GBP"]],
    [
      "tripled from 2 to 6 billion",
      ["tripled = 3 multiple, up", "2 = 2000000000, inferred scale", "6 billion = 6000000000"],
    ],
    ["grew from 500 to 1 million", ["500 = 500", "1 million = 1000000, up"]],
    ["Sales tripled to 4 million.", ["tripled = 3 multiple, up", "4 million = 4000000"]],
    ["from 44 ml to 50 mg", ["44 ml = 44 millilitre", "50 mg = 50 milligram"]],
  ])("two figures: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("lists", () => {
  test.each([
    [
      "10, 20 and 30 percent",
      ["10 = 10 percent, inferred unit", "20 = 20 percent, inferred unit", "30 percent = 30 percent"],
    ],
    [
      "280 million of the 1.5 billion shekels",
      ["280 million = 280000000 ILS, inferred unit", "1.5 billion shekels = 1500000000 ILS"],
    ],
    ["2 million of the $5", ["2 million = 2000000", "$5 = 5 USD"]],
    ["45 and 50 mg", ["45 = 45 milligram, inferred unit", "50 mg = 50 milligram"]],
    ["12 goals and 3 percent", ["12 = 12", "3 percent = 3 percent"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("what a clause leaves out", () => {
  test.each([
    [
      "Macy's fell by 2 percent, Burlington by 2.6.",
      ["2 percent = 2 percent, down", "2.6 = 2.6 percent, down, inferred unit"],
    ],
    [
      "DAX rose by 2 percent but NASDAQ decreased by 1.",
      ["2 percent = 2 percent, up", "1 = 1 percent, down, inferred unit"],
    ],
    ["It fell by 3 percent and by 5 men.", ["3 percent = 3 percent, down", "5 = 5"]],
    ["It grew by 5 percent and by 2010 failed.", ["5 percent = 5 percent, up", "2010 = 2010-01-01..2010-12-31"]],
    [
      "Losses halved to $0.9 million from $1.2 million.",
      ["halved = 0.5 multiple, down", "$0.9 million = 900000 USD", "$1.2 million = 1200000 USD"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("directions that are none", () => {
  test.each([
    ["a storm surge of 4 feet", ["4 feet = 4 foot"]],
    ["a poll had her up 54% to 44%", ["54% = 54 percent", "44% = 44 percent"]],
    ["up 5% to 10%", ["5% = 5 percent, up", "10% = 10 percent"]],
    ["£540 a month less", ["£540 = 540 GBP per month, down"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("scores", () => {
  test.each([
    ["The council voted 7–4.", ["7–4 = 7:4, score"]],
    ["They won 5-0.", ["5-0 = 5:0, score"]],
    ["The bill passed 218-214.", ["218-214 = 218:214, score"]],
    ["approved the bill 51-49 on Tuesday", ["51-49 = 51:49, score", "Tuesday = date"]],
    ["The court voted 5 to 4.", ["5 to 4 = 5:4, score"]],
    ["won 12 to 14 awards", ["12 to 14 = 12..14, range"]],
    ["a 4-3 victory", ["4-3 = 4:3, score"]],
    ["It ended 6-4, 3-6, 6-1.", ["6-4 = 6:4, score", "3-6 = 3:6, score", "6-1 = 6:1, score"]],
    ["pages of 3-5 lines", ["3-5 = 3..5, range"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("changes", () => {
  test.each([
    ["rose by 5 percent", "up"],
    ["fell 5 percent", "down"],
    ["were down 2.3%", "down"],
    ["an increase of 80 percent", "up"],
    ["reduces training costs by 70 percent", "down"],
    ["a 5 percent drop", "down"],
    ["30 percent higher", "up"],
    ["Nasdaq +0.8%", "up"],
    ["$86 more a year", "up"],
    ["up about 19 per cent", "up"],
    ["arrests shot up 29%", "up"],
    ["a 5 percent increase Tuesday", "up"],
    ["a 5% rise year on year", "up"],
    ["The index dipped 0.60 to 1,849.42.", "down"],
  ])("%s", (text, direction) => {
    expect(figuresOf(text)[0]).toMatchObject({ direction, change: true });
  });

  test.each([
    "a $6.2 billion expansion plan",
    "a 500-foot fall down the cliff",
    "women make up 30% of it",
    "set up 5 shops",
    "cough up $5 million",
    "raised $14 million",
    "raised 300 pigs",
    "a share of 40 percent",
    "up to 5 percent",
  ])("no change: %s", (text) => {
    expect(figuresOf(text)[0]?.direction).toBeUndefined();
  });

  test("what follows with 'by' changes the same way", () => {
    const figures = figuresOf("Shares of Ross fell 2.3%, Burlington by 2.6%.");
    expect(figures.map((figure) => figure.direction)).toEqual(["down", "down"]);
  });
});
