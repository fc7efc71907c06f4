import { describe, expect, test } from "vitest";
import { readDocument } from "../../server/src/extract/read-document.ts";
import { formatOf, readProse } from "../../server/src/text/read-prose.ts";
import { check } from "../fixture.ts";

/** Figures that a reader takes in the text. */
function figures(text: string): string[] {
  const { claims, prose } = readDocument(readProse(text, formatOf("draft.md")));
  return claims.map(({ figure }) => prose.text.slice(figure.span[0], figure.span[1]));
}

describe("numbers of a reported test are no amounts", () => {
  test.each([
    ["It was linked to a park, χ²(1, N = 120) = 5.10, p = .024, in the survey.", []],
    ["The groups differed, t(58) = 2.41, p = .019.", []],
    ["The groups differed, *t*(58) = 2.41, *p* = .019.", []],
    ["The groups differed, F(2, 87) = 4.20, p = .018, of 30.", ["30"]],
    ["Age mattered little, r(58) = .12, p = .36.", []],
    ["It was lower, t(28) = −2.20, p < .05.", []],
    ["It was lower (p = .03).", []],
    ["Of 40 pupils, 12 were late, p > .05.", ["40", "12"]],
    ["χ²(2) = 7.4 among the 90 patients", ["90"]],
    ["Q(3) = 4.50, p = .21", []],
    ["t (12) = 3.1, P ≤ .01 for 14 of them", ["14"]],
  ])("%s", (text, left) => expect(figures(text)).toEqual(left));

  test.each([
    ["The sample (N = 120) was small.", ["120"]],
    ["The mean was 5.20 (n = 30).", ["5.20", "30"]],
    ["Prices rose 5 percent (from 40 to 42).", ["5 percent", "40", "42"]],
    ["It needs x > 12 parts.", ["12"]],
    ["Of the 12 (of 40) who came, 5 left.", ["12", "40", "5"]],
  ])("%s", (text, left) => expect(figures(text)).toEqual(left));
});

describe("what no change is", () => {
  test.each([
    "Cold start drops from 2.4 s to 1.5 s on our reference machine (8 cores, 32 GB), a gain of 37.5%.",
    "Boot time fell from 42 s to 30 s on one laptop (16 threads).",
    "The queue fell from 1,200 to 900 in one office (12 clerks).",
    "The class grew from 24 to 30 pupils (2 teachers).",
    "Rents rose from $900 to $990 in one town ($400 of it for heat).",
    "The crew shrank from 40 to 32 (5 officers).",
    "The fee rose from $40 to $50 at the main gate ($5 for children).",
    "Trains rose from 12 to 14 an hour (7 each way).",
    "Weight fell from 14 kg to 11 kg with the new frame (2 wheels, 3 bolts).",
    "It went from 300 pages to 280 pages (9 chapters).",
  ])("%s", (text) => check(text));
});

describe("changes with something between", () => {
  test.each([
    `The levy rises from $11.00 to $11.55 per $1,000 of value, an increase of 10 percent.
                                                                         ^^^^^^^^^^ change: is an increase of 5 percent`,
    `The rate fell from 12.40 to 9.30 per 100,000 people, a drop of 35 percent.
                                                               ^^^^^^^^^^ change: is a decrease of 25 percent`,
    `Deaths rose from 8.0 to 9.0 for every 1,000 births, an increase of 20 percent.
                                                                   ^^^^^^^^^^ change: is an increase of 12.5 percent`,
    `The fee goes from $4.00 to $4.50 per 1,000 litres, up 20 percent.
                                                      ^^^^^^^^^^ change: is an increase of 12.5 percent`,
    `The price rose from €2.50 to €3.00, an increase of 25 percent.
                                                   ^^^^^^^^^^ change: is an increase of 20 percent`,
  ])("%s", (text) => check(text));

  test.each([
    "The levy rises from $11.00 to $11.55 per $1,000 of value, an increase of 5 percent.",
    "The rate fell from 12.40 to 9.30 per 100,000 people, a drop of 25 percent.",
    "Deaths rose from 8.0 to 9.0 for every 1,000 births, an increase of 12.5 percent.",
    "The price rose from €2.50 to €3.00, an increase of 20 percent.",
    "The price rose from €2.5 million to €3.1 million, an increase of 24 percent.",
  ])("%s", (text) => check(text));
});

describe("times told again", () => {
  test.each([
    `The film is 98 minutes long, that is one hour and 48 minutes.
                                     ^^^^^^^^^^^^^^^^^^^^^^^ conversion: 98 minutes = 1 hour and 38 minutes`,
    `At 98 minutes it asks for one hour and 48 minutes of your evening.
                          ^^^^^^^^^^^^^^^^^^^^^^^ conversion: 98 minutes = 1 hour and 38 minutes`,
    `It runs for 150 minutes (two hours and 20 minutes).
                         ^^^^^^^^^^^^^^^^^^^^^^^^ conversion: 150 minutes = 2 hours and 30 minutes`,
    `The record is 200 seconds, or three minutes and 40 seconds.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conversion: 200 seconds = 3 minutes and 20 seconds`,
    `The ride takes 75 minutes; yes, one hour and five minutes.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^ conversion: 75 minutes = 1 hour and 15 minutes`,
  ])("%s", (text) => check(text));

  test.each([
    "The film is 127 minutes long; yes, two hours and seven minutes.",
    "It runs for 150 minutes (two hours and 30 minutes).",
    "The film runs for 98 minutes, the sequel for one hour and 48 minutes.",
    "It takes 98 minutes by train or, by bus, two hours and 20 minutes.",
    "It took 98 minutes and then one hour and 48 minutes.",
    "It fell from 98 minutes to one hour and 12 minutes.",
    "It lasts 98 minutes, while the first was one hour and 48 minutes.",
    "In 30 minutes it covers one hour and 20 minutes of news.",
    "He ran for 98 minutes, longer than her one hour and 20 minutes.",
    "The 90 minutes it adds to one hour and 20 minutes of stops",
  ])("%s", (text) => check(text));
});

describe("what each is of, told with another noun", () => {
  test.each([
    `The 11 home games drew 26,400 people, or 3,400 a match.
                                         ^^^^^ rate: 26,400 / 11 = 2,400, not 3,400`,
    `The plan gives $12 million for 400 homes, or $40,000 per household.
                                             ^^^^^^^ rate: $12 million / 400 = $30,000`,
    `It spends $48 million on 3,200 pupils, or $12,500 a student.
                                          ^^^^^^^ rate: $48 million / 3,200 = $15,000`,
  ])("%s", (text) => check(text));

  test.each([
    "The 11 home games drew 26,400 people, or 2,400 a match.",
    "The plan gives $12 million for 400 homes, or $30,000 per household.",
    "It spends $48 million on 3,200 pupils, or $15,000 a student.",
    "It spends $48 million on 3,200 pupils, or $600,000 a school.",
    "The 11 games drew 26,400 people, or 3,400 a stand.",
  ])("%s", (text) => check(text));
});

describe("cells with the same in two units", () => {
  test("the second is read and judged", () =>
    check(`| Day | Distance |
| --- | --- |
| Inch to Tor Bay | 13 km (12 miles) |
                           ^^^^^^^^ conversion: 13 km = 8.1 miles
| Tor Bay to Mellin | 18 km (11 miles) |
| Mellin to Vane | 9 miles / 14 km |
| Vane to Orr | 20 kg / 14 lb |
                        ^^^^^ conversion: 20 kg = 44 lb
`));

  test.each([
    ["| A | B |\n|---|---|\n| c | 13 km (8 miles) |", ["13 km", "8 miles"]],
    ["| A | B |\n|---|---|\n| c | 13 km (2019) |", ["13 km"]],
    ["| A | B |\n|---|---|\n| c | 12 (10%) |", ["12"]],
    ["| A | B |\n|---|---|\n| c | 12 km, 8 miles |", ["12 km"]],
  ])("%s", (text, read) => expect(figures(text)).toEqual(read));
});
