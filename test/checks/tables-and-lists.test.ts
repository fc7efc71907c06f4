import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("table-total", () => {
  test.each([
    [
      "one column is right, one wrong",
      `
| Ward | Votes | Spoilt |
| --- | --- | --- |
| East | 1,204 | 11 |
| West | 998 | 9 |
| North | 1,310 | 7 |
| Total | 3,512 | 29 |
                  ^^ table-total: 11 + 9 + 7 = 27, not 29
`,
    ],
    [
      "money in millions, beyond rounding",
      `
| Fund | $ million |
| --- | --- |
| Roads | 12.4 |
| Schools | 30.1 |
| Total | 45.2 |
          ^^^^ table-total: 12.4 + 30.1 = 42.5, not 45.2
`
        .replace("| Total", "| Parks | 1.1 |\n| Total")
        .replace("12.4 + 30.1 = 42.5", "12.4 + 30.1 + 1.1 = 43.6"),
    ],
    [
      "percentages that should make a hundred",
      `
| Answer | Share |
| --- | --- |
| Yes | 40% |
| No | 35% |
| Unsure | 15% |
| Total | 100% |
          ^^^^ table-total: 40 + 35 + 15 = 90, not 100
`,
    ],
  ])("%s", (_, text) => check(text));

  test.each([
    ["rounded shares", "| A | % |\n| --- | --- |\n| x | 33 |\n| y | 33 |\n| z | 33 |\n| Total | 100 |\n"],
    ["a gap", "| A | n |\n| --- | --- |\n| x | 33 |\n| y | – |\n| z | 33 |\n| Total | 100 |\n"],
    ["subtotals", "| A | n |\n| --- | --- |\n| x | 3 |\n| y | 4 |\n| Subtotal | 7 |\n| z | 2 |\n| Total | 9 |\n"],
    ["years", "| A | Year |\n| --- | --- |\n| x | 2003 |\n| y | 2004 |\n| z | 2004 |\n| Total | 6000 |\n"],
    ["an overall rate", "| A | Rate |\n| --- | --- |\n| x | 3 |\n| y | 4 |\n| z | 5 |\n| Total | 14 |\n"],
    ["an average in the total row", "| A | Marks |\n| --- | --- |\n| x | 3 |\n| y | 4 |\n| z | 5 |\n| Total | 4 |\n"],
    ["mixed units", "| A | n |\n| --- | --- |\n| x | 3 kg |\n| y | 4 t |\n| z | 5 kg |\n| Total | 99 kg |\n"],
    ["no total", "| A | n |\n| --- | --- |\n| x | 3 |\n| y | 4 |\n| Totals differ | 9 |\n"],
  ])("leaves alone: %s", (_, text) => check(text));
});

describe("list-count", () => {
  test.each([
    `
There are two main reasons for the delay:
          ^^^ list-count: announces 2 reasons, but the list has 3 items

1. Rain
2. Strikes
3. Paint
`,
    `
We ask 3 questions:
       ^ list-count

- Who?
- When?
`,
    `
Three changes come in spring:
^^^^^ list-count: announces 3 changes, but the list has 2 items

- A pier
- Longer hours
`,
    `
The crew has two worries: rain, wind, ice and fog.
             ^^^ list-count: announces 2 worries, but
`,
  ])("%s", (text) => check(text));

  test.each([
    "There are two main reasons for the delay:\n\n- Rain\n  - in May\n  - in June\n- Strikes\n",
    "Two of the three towns said this:\n\n- Yes\n- No\n",
    "Three factors matter, including:\n\n- Rain\n- Wind\n",
    "The two sides argued:\n\n- It rained\n- It did not\n- Nobody knows\n",
    "In 12 towns we asked:\n\n- Who?\n- When?\n",
    "We walked for two hours and saw:\n\n- A fox\n- A hare\n- A crow\n",
    "Among the four winners:\n\n- Ann\n- Bob\n",
    "Chapter 3:\n\n- Ann\n- Bob\n",
    "It has two parts: bread and butter, milk and honey.",
    "Two cities won: Paris, France, and Rome, Italy.",
    "She met two men: Ann's brother, who sails, and Bob.",
    "They won 3 games: 2-1, 4-0, 3-3 and 1-0.",
    "There are two reasons.\n\n- Ann\n- Bob\n- Cy\n",
  ])("leaves alone: %j", (text) => check(text));
});

describe("sum", () => {
  test("a count that is divided", () => {
    check(
      `
The 120 seats are split between three parties:
    ^^^ sum: 60 seats + 30 seats + 20 seats = 110, not 120

- Reds: 60 seats
- Blues: 30 seats
- Greens: 20 seats
`.replace("60 seats + 30 seats + 20 seats", "60 + 30 + 20"),
    );
  });

  test.each([
    "The 120 seats are split mostly between two parties:\n\n- Reds: 60 seats\n- Blues: 30 seats\n",
    "The $12 million is split between:\n\n- Roads: $7 million\n- Schools: 40 percent\n",
    "The $12 million is split between:\n\n- Roads: $7 million, up from $6 million\n- Schools: $4 million\n",
    "The $12 million is split between:\n\n- Roads: about $7 million\n- Schools: $5 million\n",
  ])("leaves alone: %j", (text) => check(text));
});
