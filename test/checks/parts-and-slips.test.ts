import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("sum in a sentence", () => {
  test.each([
    `
Some came by sea: the port logged 72 ships, 41 from the north and 29 from the south.
                                  ^^ sum: 41 + 29 = 70, not 72
`,
    `
The crew of nine, six women and four men, sailed on Monday.
            ^^^^ sum: 6 + 4 = 10, not nine
`,
    `
The mine shipped 640 tonnes of ore: 310 tonnes of copper, 205 tonnes of zinc and 225 tonnes of lead.
                 ^^^^^^^^^^ sum: 740 tonnes, not 640 tonnes
`,
    `
They sold 120 tickets on Friday and 95 on Saturday, for a total of 225.
                                                                   ^^^ sum: 120 + 95 = 215, not 225
`,
    `
The side has won 11, drawn four and lost six of its 20 matches.
                                                    ^^ sum: 11 + 4 + 6 = 21, not 20
`,
    `
The hotel has 14 rooms: eight singles, four doubles and a suite.
              ^^ sum: 8 + 4 + 1 = 13, not 14
`,
  ])("%s", (text) => check(text));

  test.each([
    "The port logged 70 ships, 41 from the north and 29 from the south.",
    "Of the 90 aboard, 60 were from the north and 15 from the south.",
    "The farm keeps 12 cows, 9 goats and 4 sheep.",
    "The mine shipped about 740 tonnes: 310 tonnes of copper, 205 tonnes of zinc and 225 tonnes of lead.",
    "The side has won 11 and lost six of its 20 matches.",
    "The law has 40 articles, among them 12 on water and 9 on soil.",
    "Eight rooms cost $90 each, two cost $120 and one costs $200, for a night in May.",
  ])("leaves alone: %s", (text) => check(text));
});

describe("shares of one whole", () => {
  test.each([
    `
In the survey 57 percent agree, 38 percent disagree and 12 percent are unsure.
                                                        ^^^^^^^^^^ percent-total: 57 + 38 + 12 = 107 percent
`,
    `
Trucks carry 64 percent of the freight, trains 28 percent and others 15 percent.
                                                                     ^^^^^^^^^^ percent-total: 64 + 28 + 15 = 107 percent
`,
  ])("%s", (text) => check(text));

  test.each([
    "In the survey 57 percent agree, 31 percent disagree and 12 percent are unsure.",
    "Trains carry 64 percent of the coal and 58 percent of the grain, ships 31 percent.",
    "Some 57 percent read novels, 48 percent read papers and 30 percent read poems.",
  ])("leaves alone: %s", (text) => check(text));
});

describe("shares worded otherwise", () => {
  test.each([
    `
Three-quarters of the 60 boats, 40 of them, are leased.
^^^^^^^^^^^^^^ share: 40 of 60 is 66.7 percent
`,
    `
The firm has paid back $150,000, a third of the $600,000 that it borrowed.
                                 ^^^^^^^ share: is 25 percent, not a third
`,
  ])("%s", (text) => check(text));

  test.each([
    "Two-thirds of the 60 boats, 40 of them, are leased.",
    "The firm has paid back $200,000, a third of the $600,000 that it borrowed.",
    "The firm has paid back $280,000, nearly half of the $600,000 that it borrowed.",
  ])("leaves alone: %s", (text) => check(text));
});

describe("slips of the keyboard", () => {
  test.each([
    `
The ferry line carried 318,400 riders in 2025.

Half of the 381,400 riders came from the islands.
            ^^^^^^^ restatement: two digits are swapped
`,
    `
The reactor is to cost $7.35 billion, the ministry said.

Critics doubt that the $7.35 million reactor will ever run.
                       ^^^^^^^^^^^^^ magnitude: 1,000 times apart
`,
  ])("%s", (text) => check(text));

  test.each([
    "The ferry line carried 318,400 riders in 2025.\n\nA year earlier it had 381,400 riders.",
    "The ferry line carried 318,400 riders.\n\nA leaflet wrongly spoke of 381,400 riders.",
    "A treatment is €23,700 a year. Treating 1,000 people would thus cost €23.7 million a year.",
    "The bridge weighs 318 tonnes.\n\nThe crane lifted 381 bricks.",
    "| Line | Riders |\n| --- | ---: |\n| North | 31,840 |\n| South | 38,140 |\n",
  ])("leaves alone: %s", (text) => check(text));
});

describe("results told twice", () => {
  test("the score of the same match", () => {
    check(`
# Rangers beat Athletic 2–0

Rangers beat Athletic 2–0 at home.

The 3–0 victory was their fifth in a row.
    ^^^ restatement: The result is 3–0 here, but 2–0
`);
  });

  test.each([
    "# Rangers beat Athletic 2–0\n\nRangers beat Athletic 2–0.\n\nThe 3–0 victory in the cup last month was easier.",
    "# Rangers beat Athletic 2–0\n\nRangers beat Athletic 2–0.\n\nRivals Wanderers drew 1–1.",
  ])("leaves alone: %s", (text) => check(text));
});

describe("changes over some time", () => {
  test.each([
    `
The rent rose from $1,250 to $1,500 in three years, an increase of 30 percent.
                                                                   ^^^^^^^^^^ change: an increase of 20 percent
`,
    `
The club has 3,600 members, down from 4,500 a year earlier, a drop of 25 percent.
                                                                      ^^^^^^^^^^ change: a decrease of 20 percent
`,
  ])("%s", (text) => check(text));
});
