import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("share", () => {
  test.each([
    `
Of the 80 ferries, 20 are electric, or 40 percent.
                                       ^^^^^^^^^^ share: 20 of 80 is 25 percent, not 40 percent
`,
    `
The harbor has 40 of the country's 160 cranes, or one in two.
                                                  ^^^^^^^^^^ share: 40 of 160 is 25 percent
`,
  ])("%s", (text) => check(text));

  test.each([
    "Of the 80 ferries, 20 are electric, or a quarter.",
    "Of the 80 ferries, 20 are electric, or about 25 percent.",
    "Of 3,755 ferries, 1,509 are electric, or 40.2 percent.",
    "Of 3,755 ferries, 1,509 are electric, over 40 percent.",
    "Of the 80 ferries, 20 are electric. Fares rose by 40 percent.",
  ])("leaves alone: %s", (text) => check(text));
});

describe("change", () => {
  test.each([
    `
Fares rose from $40 to $50 last year, an increase of 20 percent.
                                                     ^^^^^^^^^^ change: is an increase of 25 percent, not 20 percent
`,
    `
The fleet went from 20 boats to 60 boats, doubling in a decade.
                                          ^^^^^^^^ change: is 3 times as much
`,
  ])("%s", (text) => check(text));

  test.each([
    "Fares rose from $4 to $5 last year, an increase of 25 percent.",
    "Fares rose from about $4 to about $5, an increase of nearly 30 percent.",
    "The fleet went from 20 boats to 60 boats, tripling in a decade.",
    "Sales were $412 million. Costs are now $375 million, and wages grow by 12 percent.",
  ])("leaves alone: %s", (text) => check(text));
});

describe("percent-total", () => {
  test("the rest of a share", () => {
    check(`
Some 31.5 percent of riders pay by card; the other 78.5 percent pay in cash.
                                                   ^^^^^^^^^^^^ percent-total: 100 − 31.5 = 68.5 percent
`);
  });

  test.each([
    "Some 31.5 percent of riders pay by card; the other 68.5 percent pay in cash.",
    "About 30 percent of riders pay by card; the other 70 percent or so pay in cash.",
    "Fares rose 31.5 percent; the other 20 percent of routes closed.",
  ])("leaves alone: %s", (text) => check(text));
});
