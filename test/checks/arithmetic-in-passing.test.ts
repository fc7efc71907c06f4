import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("changes told against, by or after another value", () => {
  test.each([
    `The fair raised £412,000, against £375,000 in 2023, an increase of 18 percent.
                                                                   ^^^^^^^^^^ change: From £375,000 to £412,000 is an increase of 9.9 percent
`,
    `The rain came to 412 mm, or 16.2 inches, against a norm of 305 mm, that is 55 percent more.
                                                                           ^^^^^^^^^^ change: is an increase of 35.1 percent
`,
    `The debt had reached 84.2 percent of output in 2021; by 2024 it was 70.1 percent, a fall of 24.1 points.
                                                                                            ^^^^ change: is down 14.1 points
`,
    `Rice rose $12, or 4.1 percent, to $352 a tonne from $293.
          ^^^ change: From $293 to $352 is up 59
`,
  ])("reported: %s", (text) => check(text));

  test.each([
    "The fair raised £412,000, against £375,000 in 2023, an increase of 10 percent.",
    "The rain came to 412 mm, or 16.2 inches, against a norm of 305 mm, that is 35 percent more.",
    "The debt had reached 84.2 percent of output in 2021; by 2024 it was 70.1 percent, a fall of 14.1 points.",
    "The debt had reached 84.2 percent of output; by 2024 the deficit was 7.1 percent, a fall of 2.1 points.",
    "Rice rose $12, or 3.5 percent, to $352 a tonne from $340.",
    "The charity reached 412,000 people in six countries, 10 percent more than the 375,000 of the year before.",
    "The charity sent 412 nurses to 14 towns, 10 percent more than the 375 of the year before.",
    "The fair raised £412,000, against a target of £375,000, up 30 percent on 2021.",
    "The club has 412 members, compared with 380 at its neighbour, up 3 percent since May.",
    "Occupancy was 92.7 percent; by the end of 2024 it was 95 percent, up 4 points since 2021.",
    "A litre rose to $2.28 from $2.19 last week, up 12 cents from a month earlier.",
    "Turnout was 61 percent, against 58 percent in 2019, a rise of 6 points since the 2014 poll.",
  ])("unreported: %s", (text) => check(text));
});

describe("how far two values lie apart", () => {
  test.each([
    `The bill passed by 312 votes to 281, a majority of 41.
                                                   ^^ change: 312 and 281 are 31 apart, not 41
`,
    `Support was 48% among renters and 61% among owners, a 23-point gap.
                                                      ^^ change: 48% and 61% are 13 points apart
`,
    `She kept the seat with a majority of 5,120: she received 18,204 votes and her rival 14,084.
                                     ^^^^^ change: 18,204 and 14,084 are 4,120 apart
`,
  ])("reported: %s", (text) => check(text));

  test.each([
    "The bill passed by 312 votes to 281, a majority of 31.",
    "Support was 48% among renters and 61% among owners, a 13-point gap.",
    "She kept the seat with a majority of 4,120: she received 18,204 votes and her rival 14,084.",
    "Turnout was 48% in the north and 61% in the south, an average of 55.",
    "The party took 312 seats and its ally 41, a majority of 33 in a house of 673.",
    "The poll put the two at 48% and 46%, with a margin of error of 3 points.",
    "The team won 62 games and lost 20, a record of 82 games.",
    "The party won 411 seats to its rival's 121, a majority of 174.",
    "The party took 411 seats against 121 for its rival, a majority of 174.",
    "The firm earned $330 million against $275 million a year earlier, a margin of $12 million.",
    "The home side scored 21 points to the visitors' 14, a lead of 9 on aggregate.",
    "The shop sold 330 lamps against 275 in May, a gap of 12 from the target.",
    "The council spent £330,000 against a budget of £275,000, a difference of £20,000 to the revised plan.",
    "Boys scored 57 percent and girls 65 percent, a gap of 11 points across all subjects.",
    "It is 57 percent in one group and 65 in the other, an 8-point gap.",
  ])("unreported: %s", (text) => check(text));
});

describe("totals divided by name", () => {
  test.each([
    `The bridge cost €8.4 million, of which the state paid €4.2 million, the town €2.7 million and the port €1.9 million.
                ^^^^^^^^^^^^ sum: €4.2 million + €2.7 million + €1.9 million = €8.8 million
`,
    `The county spent $2.9m on repairs, of which the state refunded $1.6m, leaving it with $0.9m.
                 ^^^^^ sum: $1.6m + $0.9m = $2.5 million
`,
    `The merger saves $3.9 million a year: $1.6 million in rent and $1.9 million in wages.
                 ^^^^^^^^^^^^ sum: $1.6 million + $1.9 million = $3.5 million
`,
    `She spent £84,000 on a boat, £16,000 on two cars, and £31,000 on travel, £141,000 altogether.
                                                                         ^^^^^^^^ sum: £84,000 + £16,000 + £31,000 = £131,000
`,
  ])("reported: %s", (text) => check(text));

  test.each([
    "The bridge cost €8.8 million, of which the state paid €4.2 million, the town €2.7 million and the port €1.9 million.",
    "The bridge cost €9.9 million, of which the state paid €4.2 million, the town €2.7 million and the port €1.9 million.",
    "The county spent $2.5m on repairs, of which the state refunded $1.6m, leaving it with $0.9m.",
    "The county spent $2.9m on repairs, of which the state refunded $1.6m, leaving debts of $4 million elsewhere.",
    "The merger saves $3.5 million a year: $1.6 million in rent and $1.9 million in wages.",
    "She spent £84,000 on a boat, £16,000 on two cars, and £31,000 on travel, £131,000 altogether.",
    "The town has $6.4 million in reserve, of which the school gets $1.2 million each in 2025 and the library $3.1 million per year.",
  ])("unreported: %s", (text) => check(text));
});

describe("shares told of it, or in other words", () => {
  test.each([
    `Prizes come to €240,000, of which the winner gets €60,000, or 35%.
                                                              ^^^ share: €60,000 of €240,000 is 25 percent
`,
    `The damage was £18.4 million, 85 percent of it from floods, or £12.1 million.
                              ^^^^^^^^^^ share: £12.1 million of £18.4 million is 65.8 percent
`,
  ])("reported: %s", (text) => check(text));

  test.each([
    "Prizes come to €240,000, of which the winner gets €60,000, or 25%.",
    "The damage was £18.4 million, 66 percent of it from floods, or £12.1 million.",
    "The damage was £18.4 million, 85 percent of it from floods, or £12.1 million more than last year.",
    "About 4.7 percent of all deaths, that is one in 21, were of this kind.",
    "About 4.8 percent of all deaths, that is one in 21, were of this kind.",
  ])("unreported: %s", (text) => check(text));
});

describe("rates told without a comma before them", () => {
  test.each([
    `At $1,250 a month, a tenant pays $16,000 a year.
                                 ^^^^^^^ rate: $1,250 a month = $15,000 a year
`,
    `The fund paid 212 shops, £5.3 million in all, or £35,000 each on average.
                                                 ^^^^^^^ rate: £5.3 million / 212 = £25,000
`,
    `They sailed 1,200 kilometres (746 miles) in 40 hours, an average of 36 km/h.
                                                                    ^^^^^^^ rate: 1,200 kilometres / 40 hours = 30 km/h
`,
  ])("reported: %s", (text) => check(text));

  test.each([
    "At $1,250 a month, a tenant pays $16,000 a year including heating.",
    "At $1,250 a month, a tenant pays $15,000 a year.",
    "At $1,250 a month in rent and $90 for heating, a tenant pays $16,080 a year.",
    "The fund paid 212 shops, £5.3 million in all, or £25,000 each on average.",
    "They sailed 1,200 kilometres (746 miles) in 40 hours, an average of 30 km/h.",
    "They sailed 1,200 kilometres and cycled 300 miles in 40 hours, an average of 36 km/h.",
  ])("unreported: %s", (text) => check(text));
});

describe("one measure of two places or times in an article", () => {
  test.each([
    "The number of cases in the county has risen to 312. Statewide there have been 321 cases.",
    "Nationally, 312 cases were found. The county has 321 cases.",
    "Lind took her doctorate in 1989, at the age of 28. Lind joined the bank at the age of 22.",
    "Among members of clubs, who are 9% of the sample, 72% are in favour. In Wales, where another bill is before parliament, the figure is 69%.",
  ])("unreported: %s", (text) => check(text));
});
