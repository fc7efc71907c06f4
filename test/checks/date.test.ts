import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("dates that cannot be", () => {
  test.each([
    `The shop shut on April 31.
                 ^^^^^^^^ date: April has 30 days, so there is no April 31`,
    `The law takes effect on June 31, 2024.
                        ^^^^^^^^^^^^^ date: June has 30 days, so there is no June 31, 2024`,
    `He was born on 30 February 1950.
               ^^^^^^^^^^^^^^^^ date: February 1950 has 28 days, so there is no 30 February 1950`,
    `The hearing is set for Sept. 31.
                       ^^^^^^^^ date: September has 30 days, so there is no Sept. 31`,
    `Rents were frozen on November 31, 2022, by decree.
                     ^^^^^^^^^^^^^^^^^ date: November has 30 days, so there is no November 31, 2022`,
    `Between 29 February 2021 and 1 May 2021, nothing happened.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date: February 2021 has 28 days, so there is no 29 February`,
    `The shop was open from 12 May to 3 May 2024.
                       ^^^^^^^^^^^^^^^^^^^^ date: 12 May is after 3 May 2024, so the period ends before it begins`,
    `The exhibition runs from June 30, 2022 to July 2, 2021.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date: June 30, 2022 is after July 2, 2021, so the period ends before it begins`,
    `She led the bank from 2019 to 2011.
                      ^^^^^^^^^^^^ date: 2019 is after 2011, so the period ends before it begins`,
    `Output doubled between 2014 and 2010.
                       ^^^^^^^^^^^^^ date: 2014 is after 2010, so the period ends before it begins`,
    `The king (1890-1820) was loved.
          ^^^^^^^^^ date: 1890 is after 1820, so the period ends before it begins`,
    `He taught there from March 2018 until January 2017.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date: March 2018 is after January 2017, so the period ends before it begins`,
    `Between March 2023 and March 2018 rents doubled.
        ^^^^^^^^^^^^^^^^^^^^^^^^^ date: March 2023 is after March 2018, so the period ends before it begins`,
    `---
date: 2026-03-01
---

The old bridge collapsed on 12 May 2027.
                            ^^^^^^^^^^^ date: 12 May 2027 is after the article’s own date, 2026-03-01, but the event is told as past`,
    `---
date: 2026-03-01
---

She was born on 3 August 2062 in Ghent.
                ^^^^^^^^^^^^^ date: 3 August 2062 is after the article’s own date, 2026-03-01, but the event is told as past`,
    `---
date: 2024-03-01
---

The museum closed in 2042.
                     ^^^^ date: 2042 is after the article’s own date, 2024-03-01, but the event is told as past`,
    `On the 31st of June the lights went out.
       ^^^^^^^^^^^^ date: June has 30 days, so there is no 31st of June`,
    `The deal was signed 31 November 2020.
                    ^^^^^^^^^^^^^^^^ date: November has 30 days, so there is no 31 November 2020`,
    `The war from 1945 to 1939 destroyed the town.
             ^^^^^^^^^^^^ date: 1945 is after 1939, so the period ends before it begins`,
    `---
date: 2026-03-01
---

The driver was jailed on 12 May 2027.
                         ^^^^^^^^^^^ date: 12 May 2027 is after the article’s own date, 2026-03-01, but the event is told as past`,
  ])("%s", (text) => check(text));
});

describe("dates that can, and lookalikes", () => {
  test.each([
    "The shop shut on April 30.",
    "In April 31 people died.",
    "In 2024 April 31 people died.",
    "By June 31 towns had signed.",
    "On 29 February he was born.",
    "On 29 February 2024 he was born.",
    "On February 29, 2000 it snowed.",
    "In May 35 homes burned.",
    "In September 31 percent said yes.",
    "The deadline was brought forward from 2035 to 2030.",
    "Emissions fell from 2015 to 2012 levels.",
    "Membership fell from 2000 to 1950.",
    "The date was moved from 12 May to 3 May.",
    "The date was moved from May 2024 to March 2024.",
    "The fair runs from 30 December to 2 January 2024.",
    "The season runs from November to March.",
    "The difference between 2014 and 2010 is clear.",
    "He ruled from 300 BC to 250 BC.",
    "Results compared between 2023 and 2022.",
    "The population dropped from 2100 to 1800 in a year.",
    "---\ndate: 2026-03-01\n---\n\nThe bridge will close on 12 May 2027.",
    "---\ndate: 2026-03-01\n---\n\nThe council voted to close it on 12 May 2027.",
    "---\ndate: 2026-03-01\n---\n\nThe contract was signed for 12 May 2027.",
    "---\ndate: 2026-03-01\n---\n\nIf the bridge closed in 2027, traffic would stop.",
    "---\ndate: 2026-03-01\n---\n\nThe bridge closed on 28 February 2026.",
    "---\ndate: 2026-03-01\n---\n\nThe bridge closed in 2026.",
    "---\ndate: 2026-03-01\n---\n\nThe bond was issued in 2024 and is due in 2034.",
    "---\ndate: 2026-03-01\n---\n\nThe bid was approved in a vote on the 2028 budget.",
    "He wore number 31 from April 2019.",
    "Version 30.2 February release.",
    "The rule was changed from May 31, 2023 to May 1, 2023.",
    "It was cut from December 2025 to June 2025.",
    "Two flights run from 12 to 3 every day.",
    "The tour goes back in time from 2020 to 1960.",
    "---\ndate: 2026-03-01\n---\n\nThe driver was jailed until 12 May 2027.",
    "---\ndate: 2026-03-01\n---\n\nThe driver was charged in 2025.",
    "---\ndate: 2026-03-01\n---\n\nThe driver was fined for not paying by 12 May 2027.",
  ])("%s", (text) => check(text));
});
