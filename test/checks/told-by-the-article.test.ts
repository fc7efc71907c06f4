import { describe, test } from "vitest";
import { check } from "../fixture.ts";

const dated = (sentence: string) => `---
date: 2026-01-14
---

${sentence}
`;

describe("weekdays of dates without a year", () => {
  test.each([
    dated(`Dredging begins on Friday, Feb. 12, at noon.
                   ^^^^^^^^^^^^^^^ weekday: Feb. 12, 2026 is a Thursday, not a Friday`),
    dated(`The shop shut on Monday 26 December.
                 ^^^^^^^^^^^^^^^^^^ weekday: 26 December 2025 is a Friday, not a Monday`),
    dated(`It opens Saturday, March 8.
         ^^^^^^^^^^^^^^^^^ weekday: March 8, 2026 is a Sunday, not a Saturday`),
    `He was jailed for five years on Friday 13 June 2025.

A hearing is listed for Monday 16 September.
                        ^^^^^^^^^^^^^^^^^^^ weekday: 16 September 2025 is a Tuesday, not a Monday
`,
  ])("%s", (text) => check(text));

  test.each([
    "Dredging begins on Friday, Feb. 12, at noon.",
    dated("Dredging begins on Thursday, Feb. 12, at noon."),
    dated("In 2024 it began on Friday, Feb. 12."),
    dated("Last year it began on Friday, Feb. 12."),
    dated("The diary for Friday, Feb. 12, tells of snow."),
    dated("It falls on Friday, Feb. 12, every six years."),
    dated("It was a Friday, Aug. 12."),
    dated("It is open Monday 9-5 and Tuesday 10-4."),
    dated("On Friday, Feb. 12 and 13 were crossed out."),
    dated("See you Friday. March 8 is a holiday."),
    `The fire broke out on Friday 13 June 1975.

In 2024 a stone was set. A walk is planned for Friday 20 June.
`,
  ])("%s", (text) => check(text));
});

describe("means right before their samples", () => {
  test.each([
    `Guests answered in whole numbers from 1 to 7. The mean rating was 5.47 (N = 25).
                                                                  ^^^^ statistic: 5.44 and 5.48`,
    `Alertness, given as a whole number from 1 to 7, averaged 5.22 (n = 30) outdoors and 4.70 (n = 30) inside.
                                                         ^^^^ statistic: 5.20 and 5.23`,
    `On a 5-point scale the average was 3.14 (n = 15).
                                   ^^^^ statistic: 3.13 and 3.20`,
  ])("%s", (text) => check(text));

  test.each([
    "Guests answered in whole numbers from 1 to 7. The mean rating was 5.48 (N = 25).",
    "Alertness, given as a whole number from 1 to 7, averaged 5.20 (n = 30) outdoors and 4.70 (n = 30) inside.",
    "The mean rating was 5.47 (N = 25).",
    "On five items, each in whole numbers from 1 to 7, the mean was 5.47 (N = 25).",
    "In whole numbers from 1 to 7, the weighted mean was 5.47 (N = 25).",
    "Guests answered in whole numbers from 1 to 7. The mean age was 31.5 years. Of 25, 7 left.",
    "They answered in whole numbers from 1 to 7. The mean rating was 5.47 (N = 250).",
  ])("%s", (text) => check(text));
});

describe("the next part of the same whole", () => {
  test.each([
    `Of the 25, 15 (60%) said they would do it again, and 7 (35%) said they would not.
                                                        ^^^ share: 7 of 25 is 28 percent, not 35%`,
    `Of 40 pupils, 30 (75%) passed, and 10 (35%) failed.
                                       ^^^ share: 10 of 40 is 25 percent, not 35%`,
    `Of the 200 asked, 120 (60%) agreed, 50 (35%) did not.
                                        ^^^ share: 50 of 200 is 25 percent, not 35%`,
  ])("%s", (text) => check(text));

  test.each([
    "Of the 25, 15 (60%) said they would do it again, and 7 (28%) said they would not.",
    "Of the 240 given it, 120 (50%) got well, and in the control group 12 (5%) did.",
    "Of the 240 men, 120 (50%) got well, and of the women 12 (5%) did.",
    "Of the 25, 15 (60%) agreed, while 7 (35%) of the teachers did.",
    "Of the 25, 15 (60%) said yes, and 7 (35% of 20) said no.",
    "Of the 25, 15 (60%) came in 2024, and 7 (35%) in 2023.",
  ])("%s", (text) => check(text));
});
