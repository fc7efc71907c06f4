import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("change", () => {
  test.each([
    `The herd halved from 812 to 303 animals.
         ^^^^^^ change: From 812 to 303 is 0.373 times as much, not halved`,
    `Profit was $31.2 million, 20 percent more than last year's $20.4 million.
                          ^^^^^^^^^^ change: From $20.4 million to $31.2 million is an increase of 52.9 percent, not 20 percent`,
    `The new tower is 312 metres tall, 50 metres taller than the old one, at 204 metres.
                                  ^^^^^^^^^ change: From 204 metres to 312 metres is up 108, not 50 metres`,
    `Sales rose to $124 million from $103 million, up 30 percent.
                                                 ^^^^^^^^^^ change: From $103 million to $124 million is an increase of 20.4 percent, not 30 percent`,
    `Sales were $124 million, up 30 percent from $103 million.
                            ^^^^^^^^^^ change: From $103 million to $124 million is an increase of 20.4 percent, not 30 percent`,
    `Sales of $124 million were up 30 percent on the $103 million of a year earlier.
                              ^^^^^^^^^^ change: From $103 million to $124 million is an increase of 20.4 percent, not 30 percent`,
    `Rents rose an average of 5 percent a year for three years, from $1,025 to $1,304.
                         ^^^^^^^^^ change: From $1,025 to $1,304 in 3 years is 8.3 percent a year, not 5 percent`,
    `Rents rose by an average of 5 percent a year for three years, from $1,025 to $1,304.
                            ^^^^^^^^^ change: From $1,025 to $1,304 in 3 years is 8.3 percent a year, not 5 percent`,
    `It lost 412 members, falling from 2,034 to 1,507.
        ^^^ change: From 2,034 to 1,507 is down 527, not 412`,
    `Sales rose by $31.5 million, from $103.2 million to $121.6 million.
              ^^^^^^^^^^^^^ change: From $103.2 million to $121.6 million is up 18.4 million, not $31.5 million`,
    `The fare went up from $2.15 to $3.10, or 70 percent.
                                         ^^^^^^^^^^ change: From $2.15 to $3.10 is an increase of 44.2 percent, not 70 percent`,
    `The rate was cut by half a percentage point, from 5.25 percent to 4.25 percent.
                    ^^^^^^^^^^^^^^^^^^^^^^^ change: From 5.25 percent to 4.25 percent is down 1 points, not half a percentage point`,
    `The population more than doubled, from 5,123 to 8,045.
                         ^^^^^^^ change: From 5,123 to 8,045 is 1.57 times as much, not more than doubled`,
    `Prices fell 15 percent, from $54.20 to $49.80.
            ^^^^^^^^^^ change: From $54.20 to $49.80 is a decrease of 8.1 percent, not 15 percent`,
    `Membership fell from 2,034 to 1,507, a fall of 627.
                                               ^^^ change: From 2,034 to 1,507 is down 527, not 627`,
    `Investment compounded at 8 percent a year for five years, turning $1,025 into $1,904.
                         ^^^^^^^^^ change: From $1,025 to $1,904 in 5 years is 13 percent a year, not 8 percent`,
    `The fund grew from $1,025 to $1,904 over five years, or 8 percent a year.
                                                        ^^^^^^^^^ change: From $1,025 to $1,904 in 5 years is 13 percent a year, not 8 percent`,
    `Output grew from 312 tonnes in 2015 to 455 tonnes in 2020, an annual growth rate of 12 percent.
                                                                                    ^^^^^^^^^^ change: From 312 tonnes to 455 tonnes in 5 years is 7.8 percent a year, not 12 percent`,
    `The new bridge cost $412 million, three times the $212 million first planned.
                                  ^^^^^^^^^^^ change: From $212 million to $412 million is 1.94 times as much, not three times`,
    `The new bridge cost $412 million, twice the $312 million first planned.
                                  ^^^^^ change: From $312 million to $412 million is 1.32 times as much, not twice`,
    `Turnout was 61 percent, 12 percentage points higher than the 55 percent of 2015.
                        ^^^^^^^^^^^^^^^^^^^^ change: From 55 percent to 61 percent is up 6 points, not 12 percentage points`,
    `Rents rose 5 percent a year for three years, a total of 22 percent.
           ^^^^^^^^^ change: 5 percent a year for 3 years is 15.8 percent in all, not 22 percent`,
    `Prices rose 22 percent in three years, or 5 percent a year.
                                          ^^^^^^^^^ change: 5 percent a year for 3 years is 15.8 percent in all, not 22 percent`,
    `Stocks fell from 2,034 to 1,012 tonnes in four years, an average of 9 percent a year.
                                                                    ^^^^^^^^^ change: From 2,034 to 1,012 tonnes in 4 years is 16 percent a year, not 9 percent`,
    `It has 412 seats, 60 more than the 362 of the old hall.
                  ^^ change: From 362 to 412 is up 50, not 60`,
    `Traffic was 4,212 cars, 12 percent fewer than the 5,618 of May.
                        ^^^^^^^^^^ change: From 5,618 to 4,212 is a decrease of 25 percent, not 12 percent`,
  ])("%s", (text) => check(text));

  test.each([
    "Sales doubled from $4.1 million to $9.7 million.",
    "Between 2010 and 2020 the town grew from 10,312 to 20,455 people, an average of 10 percent a year.",
    "Sales doubled from $4.1 million to $8.2 million.",
    "Rents rose an average of 5 percent a year for three years, from $1,025 to $1,187.",
    "Rents rose an average of 5 percent a year for three years, from $1,025 to $1,179.",
    "Between 2010 and 2020 the town grew from 10,312 to 20,455 people, an average of 7 percent a year.",
    "Between 2010 and 2020 the town grew from 10,312 to 20,455 people, an average of about 10 percent a year.",
    "Its staff grew by 51 to 152, from 101.",
    "It lost 527 members, falling from 2,034 to 1,507.",
    "Sales rose by $18.4 million, from $103.2 million to $121.6 million.",
    "The fare went up from $2.15 to $3.10, or 44 percent.",
    "The rate was cut by one percentage point, from 5.25 percent to 4.25 percent.",
    "Membership fell from 2,034 to 1,507, a fall of 527.",
    "The fund grew from $1,025 to $1,904 over five years, or 13.2 percent a year.",
    "The fund grew from $1,025 to $1,904 over five years, and pays 8 percent a year now.",
    "Output grew from 312 tonnes in 2015 to 455 tonnes in 2020, an annual growth rate of 7.8 percent.",
    "Interest is 5 percent a year for three years, on loans from $1,025 to $9,304.",
    "It lost 412 members and 115 staff, falling from 2,034 to 1,507.",
    "The new bridge cost $412 million, twice the $206 million first planned.",
    "Turnout was 61 percent, 6 percentage points higher than the 55 percent of 2015.",
    "Prices rose 5 percent a year on average, and by 30 percent in the three years from $1,025 to $1,304 a month.",
    "Rents rose 5 percent a year for three years, a total of 16 percent.",
    "Rents rose an average of 5 percent a year for three years, or 15 percent in all.",
    "Prices rose 22 percent in three years, or 7 percent a year.",
    "Stocks fell from 2,034 to 1,012 tonnes in four years, an average of 16 percent a year.",
    "Prices rose 22 percent in three years, and wages 5 percent a year.",
    "Prices rose 5 percent a year for three years and 22 percent in the fourth.",
    "Profit was $24.5 million, 20 percent more than last year's $20.4 million.",
    "Profit was $24.5 million, 30 percent more than expected and up from $20.4 million.",
    "The new tower is 254 metres tall, 50 metres taller than the old one, at 204 metres.",
    "Sales of $134 million were up 30 percent on the $103 million of a year earlier.",
    "The new bridge cost $412 million, three times the $137 million first planned.",
    "It has 412 seats, 50 more than the 362 of the old hall.",
    "It has 412 seats, 50 more than the hall that burned in 1990 and 90 more than the 312 in Leeds.",
    "It cost $31.2 million, 20 percent less than thought, and the other $20.4 million.",
  ])("leaves alone: %s", (text) => check(text));
});
