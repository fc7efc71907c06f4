import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("parts larger than their whole", () => {
  test.each([
    `The Conservatives took 71 of the council's 66 seats.
                       ^^ part-exceeds-whole: 71 cannot be part of 66 seats`,
    `Police searched 48 of 36 homes.
                ^^ part-exceeds-whole: 48 cannot be part of 36 homes`,
    `Of the 120 patients, 134 recovered.
                     ^^^ part-exceeds-whole: 134 cannot be part of 120 patients`,
    `Of 18 schools inspected, 21 failed.
                         ^^ part-exceeds-whole: 21 cannot be part of 18 schools`,
    `The jury heard 30 witnesses, 34 of them for the defence.
                             ^^ part-exceeds-whole: 34 cannot be part of 30 witnesses`,
    `There were 12 finalists, of whom 15 were women.
                                 ^^ part-exceeds-whole: 15 cannot be part of 12 finalists`,
    `About 2,400 people applied, 3,100 of them from abroad.
                            ^^^^^ part-exceeds-whole: 3,100 cannot be part of about 2,400 people`,
    `She scored 55 out of 50.
           ^^ part-exceeds-whole: 55 cannot be part of 50`,
    `The state used $9.4 million of its $8.1 million grant.
               ^^^^^^^^^^^^ part-exceeds-whole: $9.4 million cannot be part of $8.1 million`,
    `Some 130 of about 90 buildings were damaged.
     ^^^ part-exceeds-whole: Some 130 cannot be part of about 90 buildings`,
    `Fifteen of the twelve jurors agreed.
^^^^^^^ part-exceeds-whole: Fifteen cannot be part of twelve jurors`,
    `The fire burned 900 acres of the 640 acres.
                ^^^^^^^^^ part-exceeds-whole: 900 acres cannot be part of 640 acres`,
    `He had 300 votes out of 250 cast.
       ^^^ part-exceeds-whole: 300 cannot be part of 250 cast`,
    `The fleet has 40 ships, of which 44 are at sea.
                                 ^^ part-exceeds-whole: 44 cannot be part of 40 ships`,
    `More than 500 of the 450 jobs will go.
          ^^^ part-exceeds-whole: More than 500 cannot be part of 450 jobs`,
    `A total of 31 of the 28 members voted yes.
           ^^ part-exceeds-whole: 31 cannot be part of 28 members`,
    `The archive holds 5,000 letters (6,200 of them unread).
                                 ^^^^^ part-exceeds-whole: 6,200 cannot be part of 5,000 letters`,
    `Nine out of seven members voted yes.
^^^^ part-exceeds-whole: Nine cannot be part of seven members`,
    `Of 24 councillors present, 26 voted.
                           ^^ part-exceeds-whole: 26 cannot be part of 24 councillors`,
    `The seven attempts, nine of which were on target, failed.
                    ^^^^ part-exceeds-whole: nine cannot be part of seven attempts`,
    `The 24 seats (26 of them contested) are open.
              ^^ part-exceeds-whole: 26 cannot be part of 24 seats`,
    `The team played 10 games, winning 12 of them.
                                  ^^ part-exceeds-whole: 12 cannot be part of 10 games`,
    `The team played 10 games and won 12 of them.
                                 ^^ part-exceeds-whole: 12 cannot be part of 10 games`,
  ])("%s", (text) => check(text));
});

describe("lookalikes", () => {
  test.each([
    "The Conservatives took 66 of the council's 71 seats.",
    "Police searched 36 of 48 homes.",
    "Of the 120 firms, 134 workers were hurt.",
    "Of the 20 teams, Leeds scored 45.",
    "There were 12 finalists and 900 guests, 450 of them women.",
    "He is one of 3.",
    "Up to 500 of about 490 jobs will go.",
    "Nearly 100 of the 99 seats are filled.",
    "In week 12 of the 10-week course he left.",
    "Chapter 12 of the 10 commandments book.",
    "Game 7 of the 5 match series.",
    "12 of 2019's films won.",
    "Roughly 50 of the 48 states voted.",
    "The bill adds $60 million to the $48 million budget.",
    "He scored 110 percent of his 100 points.",
    "Sales were 120 of 2 thousand.",
    "Temperatures of 40 of 30 days were high.",
    "He ran 10 of the 6-mile loops.",
    "He drank 20 of the 12-ounce cans.",
    "Some 40 of the 20-member teams came.",
    "She bought 12 of the two-bedroom flats.",
    "In 60 of the 50-odd cases he lost.",
    "They shipped 300 of the 200-litre drums.",
    "The hospital's 12 wards treat 300 patients, 60 of whom are old.",
    "Five of the two million voters complained.",
    "The company sold 500 of the 2024 model.",
    "It has 50 shops with 700 staff, of whom 400 are part-time.",
    "He won 6 of 5,000 dollars.",
    "In 30 of the 2 hours.",
    "The list of 50 includes 60 of last year's winners.",
    "Officials tested 90 of the 7 series cars.",
    "Of the 2020 graduates, 3,000 have jobs.",
    "Workers cleared 18 miles of the 12-mile route.",
    "It scored 12 out of 10.",
    "Eleven out of ten said no.",
    "Twelve members of the nine-person board resigned.",
    "There is one car for two in three homes.",
    "The club sold 10 players and 40 of them had asked to go in 2019.",
    "The 10 firms hired people, 40 of them women.",
  ])("%s", (text) => check(text));
});
