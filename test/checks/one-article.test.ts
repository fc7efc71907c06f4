import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("votes of more than the members", () => {
  test.each([
    `The seven-member board adopted it on a 5-3 vote.
                                       ^^^ part-exceeds-whole: 8 votes cannot come from 7 members`,
    `The five-member planning commission voted 4-2 to approve it.
                                          ^^^ part-exceeds-whole: 6 votes cannot come from 5 members`,
    `A nine-member council rejected the plan, 6 to 4.
                                         ^^^^^^ part-exceeds-whole: 10 votes cannot come from 9 members`,
    `The 12-member panel approved the drug by 8–5, on Friday.
                                         ^^^ part-exceeds-whole: 13 votes cannot come from 12 members`,
  ])("%s", (text) => check(text));

  test.each([
    "The seven-member board adopted it on a 5-2 vote.",
    "The seven-member board adopted it on a 4-2 vote with one away.",
    "The seven-member board met. The house passed it on a 50-30 vote.",
    "The seven-member board heard that the staff voted 90-30 for it.",
    "The seven-member board saw the team win 5-3 in the final.",
    "The seven-member board approved hours of 9-5 on Mondays, staff said.",
    "The five-member crew voted for the 2-4 shift.",
    "The five-member panel decided in 2-4 weeks.",
    "The seven-member board and the nine-member council voted 8-3 to approve it.",
    "The five-member jury approved parts 4-6 of the plan.",
  ])("%s", (text) => check(text));
});

describe("a sentence of imprisonment told twice", () => {
  test.each([
    `# Treasurer jailed for five years over theft

A treasurer was jailed for five years on Friday.

Outside, a sergeant said the six-year sentence was just.
                             ^^^^^^^^ restatement: The sentence is six-year here, but five years
`,
    `She was sentenced to 18 months for the fraud.

Her lawyer called the 16-month prison term harsh.
                      ^^^^^^^^ restatement: 18 months
`,
    `He was imprisoned for 12 years. The neighbours think the 21-year sentence right.
                                                         ^^^^^^^ restatement: 12 years
`,
  ])("%s", (text) => check(text));

  test.each([
    "He was jailed for five years. The five-year sentence was just.",
    "He was jailed for 18 months. The one-and-a-half-year sentence was just.",
    "He was jailed for five years. He could have had the ten-year sentence.",
    "He was jailed for five years. The court of appeal cut the six-year sentence.",
    "He was jailed for five years. His partner got the two-year sentence.",
    "He was jailed for five years and his brother was jailed for two years.",
    "He was jailed for five years. It was his second, after the two-year sentence of 2019.",
    "He was jailed for five years. A six-year lease ran out.",
    "He was jailed for five years after a six-year trial.",
    "He was jailed for five years. The maximum is the 14-year sentence.",
  ])("%s", (text) => check(text));
});

describe("one person in two offices", () => {
  test.each([
    `Superintendent Raymond Oyelaran spoke first. Later assistant superintendent Raymond Oyelaran stayed on.
                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ role: “assistant superintendent Raymond Oyelaran” here`,
    `“We did well,” said chief executive Fiona Marsh. Marsh, the bank’s finance director, took questions.
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ role: one person in two offices`,
    `Mayor Ana Torres opened the bridge. The crowd cheered deputy mayor Ana Torres.
                                                      ^^^^^^^^^^^^^^^^^^^^^^^ role: “deputy mayor Ana Torres” here`,
  ])("%s", (text) => check(text));

  test.each([
    "Superintendent Raymond Oyelaran spoke first. Later Superintendent Raymond Oyelaran stayed on.",
    "Mayor Ana Torres opened the bridge. Former deputy mayor Ana Torres had planned it.",
    "Chief executive Fiona Marsh spoke. Until 2019 finance director Fiona Marsh kept the books.",
    "Chief executive Fiona Marsh spoke. So did finance director John Marsh.",
    "Professor Jane Doe spoke. Later associate professor Jane Doe left.",
    "Coach Dan Reed was happy. Assistant coach Dan Reed was not.",
    "Fiona Marsh, chair and chief executive, spoke. Chief executive Fiona Marsh left.",
    "Finance director Fiona Marsh was promoted. Chief executive Fiona Marsh spoke.",
    "President Ana Torres spoke. The crowd cheered President Ana Torres.",
    "Chief executive Fiona Marsh spoke. CEO Fiona Marsh left early.",
  ])("%s", (text) => check(text));
});
