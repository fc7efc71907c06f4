import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("lengths told of dates in other ways", () => {
  test.each([
    `Ann Lee was mayor from 1946 to 2000. She held the office for 43 years.
                                                             ^^^^^^^^ duration: 1946 to 2000 is 54 years (55 counting both), not 43 years
`,
    `The ban was in force from 1946 to 1986, for 30 years in all.
                                            ^^^^^^^^ duration: 1946 to 1986 is 40 years (41 counting both), not 30 years
`,
    `The station opened in 1946 and closed in 1955, sixteen years later.
                                               ^^^^^^^^^^^^^ duration: 1946 to 1955 is 9 years, not sixteen years
`,
    `The 30-day fair runs from 5 August to 8 August.
    ^^^^^^ duration: 5 August to 8 August is 3 days (4 counting both), not 30 days
`,
    `In 2002, the town marked the 23rd anniversary of the 1977 flood.
                             ^^^^ duration: 1977 to 2002 is 25 years, not 23
`,
    `Ann Lee spent 45 years in Redfield, from 1954 to 2008.
              ^^^^^^^^ duration: 1954 to 2008 is 54 years (55 counting both), not 45 years
`,
  ])("reported: %s", (text) => check(text));

  test.each([
    "Ann Lee was mayor from 1946 to 2000. She held the office for 54 years.",
    "Ann Lee was mayor from 1946 to 1950 and again from 1960 to 1970. She held the office for 14 years.",
    "Ann Lee was mayor from 1946 to 2000. She held a second office for 12 years.",
    "Ann Lee was mayor from 1946 to 2000. Bo Day held the office for 12 years.",
    "Ann Lee was mayor from 1946 to 2000. She held the office for 12 years before the war.",
    "The station opened in 1946 and closed in 1955, nine years later.",
    "The station opened in 1946 and closed in 1955, two years later than the mill.",
    "The station opened in 1946 and, after a fire in 1955, two years later closed.",
    "In 2002, the town marked the 25th anniversary of the 1977 flood.",
    "In 2002, the town marked the third anniversary of the closure of the 1977 plant in Redfield in 1999.",
    "The 30-day fair with 12 shows runs from 5 August to 3 September.",
  ])("unreported: %s", (text) => check(text));
});

describe("ages told in other ways", () => {
  test.each([
    `Brendan Petrov (b. 1963) became mayor in 2004 at 50.
                                                 ^^ age: Born in 1963, a person is 40 or 41 in 2004, not 50
`,
    `Ann Lee was born in 1939, the child of a baker. She was 42 at her death in 2016.
                                                        ^^ age: Born in 1939, a person is 76 or 77 in 2016, not 42
`,
  ])("reported: %s", (text) => check(text));

  test.each([
    "Brendan Petrov (b. 1963) became mayor in 2004 at 41.",
    "Ann Lee was born in 1939, the child of a baker. She was 77 at her death in 2016.",
    "Ann Lee was born in 1939. Her son was 42 at his death in 2016.",
    "Ann Lee was born in 1939. She was 42 at her father’s death in 2016.",
  ])("unreported: %s", (text) => check(text));
});

describe("quantities converted behind a comma or a dash", () => {
  test.each([
    `The road is 113 km long, about 17 miles.
                               ^^^^^^^^ conversion: 113 km = 70 miles, not 17 miles
`,
    `The car was going 158 mph — 354 km/h — when it was stopped.
                            ^^^^^^^^ conversion: 158 mph = 254 km/h, not 354 km/h
`,
    `Ann Lee walked 110 miles, or 417 kilometres, in a week.
                             ^^^^^^^^^^^^^^ conversion: 110 miles = 177 kilometres, not 417 kilometres
`,
  ])("reported: %s", (text) => check(text));

  test.each([
    "The road is 113 km long, about 70 miles.",
    "The road is 113 km long, about 5 miles of it unpaved.",
    "The car was going 158 mph — 254 km/h — when it was stopped.",
    "The tour is 5 miles or 3 km.",
  ])("unreported: %s", (text) => check(text));
});

describe("rates told in other ways", () => {
  test.each([
    `The 563 winners will split £43.13 million, so each will receive £36,600.
                                                                ^^^^^^^ rate: £43.13 million / 563 = £76,607, not £36,600
`,
    `The council bought 307 lamps for €17.35 million, or €70,625 a lamp.
                                                    ^^^^^^^ rate: €17.35 million / 307 = €56,515, not €70,625
`,
    `Beacon Energy paid £19.92 million to 749 workers, an average of £2,660 each.
                                                                ^^^^^^ rate: £19.92 million / 749 = £26,595, not £2,660
`,
    `In 28 matches the club drew 10,332 fans, on average 3,690 per match.
                                                    ^^^^^ rate: 10,332 / 28 = 369, not 3,690
`,
  ])("reported: %s", (text) => check(text));

  test.each([
    "The 563 winners will split £43.13 million, so each will receive £76,600.",
    "The council bought 307 lamps for €17.35 million, or €56,515 a lamp.",
    "The council bought 307 lamps for €17.35 million, and poles at €70,625 a pole.",
    "At a cost of £71.38 million for 770 seats, each ticket costs £92.",
    "The council bought 307 lamps for €17.35 million, or €4 a head.",
  ])("unreported: %s", (text) => check(text));
});

describe("samples named before and behind", () => {
  test.each([
    `Of the 32 patients, 38.2% got better.
                    ^^^^^ statistic: No number of 32 patients is 38.2 percent of them
`,
    `Happiness was measured on a seven-point scale. The controls (n = 19) had a mean of 4.67.
                                                                                   ^^^^ statistic: No 19 whole numbers have a mean of 4.67
`,
  ])("reported: %s", (text) => check(text));

  test.each([
    "Of the 32 patients, 37.5% got better.",
    "Of the 32 patients, about 38.2% got better.",
    "Of the 32 patients, 38.2% of the time was spent asleep.",
    "Happiness was measured on a seven-point scale. The controls (n = 19) had a mean of 4.68.",
  ])("unreported: %s", (text) => check(text));
});

describe("acronyms spelled out in other ways", () => {
  test.each([
    `The National Transport Committee (the NTC) was against it. The National Trade Committee (the NTC) changed its mind.
                                                               ^^^^^^^^^^^^^^^^^^^^^^^^ acronym: National Transport Committee
`,
    `The National Research Service (“NRS”) agrees.

The National River Service (“NRS”) pays.
    ^^^^^^^^^^^^^^^^^^^^^^ acronym: National Research Service
`,
    `The Environmental Harbour Board, or EHB, is in Westbury. The Environmental Housing Board, or EHB, has a garden.
                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ acronym: Environmental Harbour Board
`,
    `The Royal River Board (RRB) has nine boats. The Regional River Board (RRB) has none.
                                                ^^^^^^^^^^^^^^^^^^^^ acronym: Royal River Board
`,
  ])("reported: %s", (text) => check(text));

  test.each([
    "The National Transport Committee (the NTC) was against it. The National Transport Committee, or NTC, changed its mind.",
    "The Environmental Harbour Board, or EHB members, met. The Environmental Housing Board (EHB) did not.",
    "The Royal River Board (RRB) has nine boats. The board of the Royal River Board (RRB) met.",
  ])("unreported: %s", (text) => check(text));
});
