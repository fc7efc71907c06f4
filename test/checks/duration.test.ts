import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("lengths that their dates do not give", () => {
  test.each([
    `In the ten years from 2004 to 2012 the port grew.
       ^^^^^^^^^ duration: 2004 to 2012 is 8 years (9 counting both), not ten years`,
    `She reigned for 14 years, from 1701 to 1713.
                ^^^^^^^^ duration: 1701 to 1713 is 12 years (13 counting both), not 14 years`,
    `The siege lasted 12 days, from 3 to 9 May.
                 ^^^^^^^ duration: 3 to 9 May is 6 days (7 counting both), not 12 days`,
    `The strike (3–9 May 2019, 12 days) cost the firm dearly.
                          ^^^^^^^ duration: 3–9 May 2019 is 6 days (7 counting both), not 12 days`,
    `He was mayor from 1998 to 2006, a span of eleven years.
                                          ^^^^^^^^^^^^ duration: 1998 to 2006 is 8 years (9 counting both), not eleven years`,
    `Between June 2019 and June 2021, three years, nothing was built.
                                 ^^^^^^^^^^^ duration: June 2019 to June 2021 is 2 years, not three years`,
    `The nine-year drought from 2001 to 2006 emptied the lake.
    ^^^^^^^^^ duration: 2001 to 2006 is 5 years (6 counting both), not nine years`,
    `The bridge was shut for 18 months, from January 2019 to January 2022.
                        ^^^^^^^^^ duration: January 2019 to January 2022 is 36 months (37 counting both), not 18 months`,
    `He led the union for nearly 30 years, from 1980 to 2002.
                            ^^^^^^^^ duration: 1980 to 2002 is 22 years (23 counting both), not nearly 30 years`,
    `After 12 years in office, from 2009 to 2017, he stepped down.
      ^^^^^^^^ duration: 2009 to 2017 is 8 years (9 counting both), not 12 years`,
    `The six-year war (1939-1949) ruined the town.
    ^^^^^^^^ duration: 1939-1949 is 10 years (11 counting both), not six years`,
    `Founded in 1901, the paper celebrated its 100th anniversary in 2011.
                                          ^^^^^ duration: 1901 to 2011 is 110 years, not 100`,
    `The law passed in 1996 and was repealed six years later, in 2012.
                                        ^^^^^^^^^ duration: 1996 to 2012 is 16 years, not six years`,
    `The bank failed in 2012, two years after it was founded in 2001.
                         ^^^^^^^^^ duration: 2001 to 2012 is 11 years, not two years`,
    `Over the five decades from 1960 to 1990, forests shrank.
         ^^^^^^^^^^^^ duration: 1960 to 1990 is 30 years (31 counting both), not five decades`,
    `The tour ran from 12 March 2022 to 26 March 2022, six weeks in all.
                                                  ^^^^^^^^^ duration: 12 March 2022 to 26 March 2022 is 2 weeks, not six weeks`,
    `For 20 years, between 1990 and 2003, the plant ran at a loss.
    ^^^^^^^^ duration: 1990 to 2003 is 13 years (14 counting both), not 20 years`,
    `The 30 years between 1970 and 1990 were lean.
    ^^^^^^^^ duration: 1970 to 1990 is 20 years (21 counting both), not 30 years`,
    `The exhibition ran for ten weeks, from 1 June to 30 June 2023.
                       ^^^^^^^^^ duration: 1 June to 30 June 2023 is 4.1 weeks, not ten weeks`,
    `He ruled from 1890 to 1910 (30 years).
                            ^^^^^^^^ duration: 1890 to 1910 is 20 years (21 counting both), not 30 years`,
    `The dictatorship lasted 25 years, from 1964 until 1985.
                        ^^^^^^^^ duration: 1964 until 1985 is 21 years (22 counting both), not 25 years`,
    `Over a 15-year period between 2000 and 2010, wages fell.
       ^^^^^^^ duration: 2000 to 2010 is 10 years (11 counting both), not 15 years`,
    `The trial, which ran from 5 April to 9 April 2021 (ten days), ended in acquittal.
                                                   ^^^^^^^^ duration: 5 April to 9 April 2021 is 4 days (5 counting both), not ten days`,
  ])("%s", (text) => check(text));
});

describe("lengths that may be right, or are not tied to the dates", () => {
  test.each([
    "In the nine years from 2004 to 2012 the port grew.",
    "She reigned for 12 years, from 1701 to 1713.",
    "She reigned for 13 years, from 1701 to 1713.",
    "He served seven years from late 2004 to early 2012.",
    "The siege lasted six days, from 3 to 9 May.",
    "The siege lasted seven days, from 3 to 9 May.",
    "Between June 2019 and June 2021, two years, nothing was built.",
    "He worked there for three years between 2004 and 2012.",
    "Life expectancy rose three years from 2004 to 2012.",
    "The average sentence fell by two years between 2010 and 2020.",
    "He was sentenced to four years for frauds committed between 2004 and 2012.",
    "Rates rose twice a year from 2004 to 2012.",
    "From 1998 to 2004, two years before the war, he taught.",
    "He served 11 years, from 2004 to 2012 and from 2015 to 2018.",
    "The 18-month-old calf was ill from May 2019 to June 2019.",
    "Five-year-olds were tested from 2004 to 2006.",
    "A two-year study of births from 2004 to 2012 was published.",
    "Two four-year terms, from 2000 to 2008, ended badly.",
    "He won in 2001, and two years later, in 2003, lost.",
    "In 1990 he moved to Rome, married and died five years later, in 2001.",
    "She was born in 1956, married at 20 and died nine years later, in 1985.",
    "It reopened in 2012, nine years after a fire and 12 after it opened in 2000.",
    "Founded in 1901, the paper celebrated its 100th anniversary in 2001.",
    "Founded in 1901, the paper moved to Leeds in 1920 and marked its 100th anniversary there in 2020.",
    "The half-century from 1950 to 2001 was calm.",
    "Nearly two decades, from 1990 to 2008, were lost.",
    "The three-year contract was signed in 2019.",
    "The policy pays 60 days from 1 May to 31 July 2024.",
    "He was jailed for 10 years in 2004 and freed in 2009.",
    "The average wait was 20 days from May to June 2024.",
    "The team won three games in 14 days from 3 May to 20 May.",
    "For more than 20 years, from 1990 to 2012, the plant ran at a loss.",
    "The school is open 190 days from September 2023 to July 2024.",
    "The 100 years' war, from 1337 to 1453, was long.",
    "The 10 years to 2012 were good; from 2004 to 2006, two years, they were not.",
    "The museum, open two days a week from 2004 to 2012, is shut.",
    "Between 2010 and 2015, three years of drought hit the farms.",
    "The season lasted from November to January, three months.",
    "It lasted from 30 December to 2 January 2024, four days.",
    "It was valid for 90 days from 1 May 2024 to anyone who asked.",
  ])("%s", (text) => check(text));
});
