import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("rate", () => {
  test.each([
    `The city will spend $12 million for 300 homes, or $45,000 each.
                                                  ^^^^^^^ rate: $12 million / 300 = $40,000, not $45,000`,
    `The city will spend $12 million on 300 homes, about $4,000 per home.
                                                    ^^^^^^ rate: $12 million / 300 = $40,000, not about $4,000`,
    `The school sold 1,200 tickets at $25 each, raising $36,000.
                                 ^^^ rate: $36,000 / 1,200 = $30, not $25`,
    `Some 1,200 workers will share $6 million, or $50,000 each.
                                             ^^^^^^^ rate: $6 million / 1,200 = $5,000, not $50,000`,
    `Volunteers delivered 1,200 meals in 30 days, or 60 a day.
                                                ^^ rate: 1,200 / 30 days = 40, not 60`,
    `The mine yields 730 tonnes a year, or 4 tonnes a day.
                                      ^^^^^^^^ rate: 730 tonnes a year = 2 tonnes a day, not 4 tonnes`,
    `She earns $52,000 a year, or $2,000 a week.
                             ^^^^^^ rate: $52,000 a year = $1,000 a week, not $2,000`,
    `He drove 300 miles in five hours, an average of 75 mph.
                                                ^^^^^^ rate: 300 miles / five hours = 60 mph, not 75 mph`,
    `There were 3,650 thefts last year, or 30 a day.
                                      ^^ rate: 3,650 in a year = 10 a day, not 30`,
    `In 2025 there were 3,650 thefts, or 30 a day.
                                    ^^ rate: 3,650 in a year = 10 a day, not 30`,
    `The school has 720 pupils in 30 classes, an average of 29.
                                                       ^^ rate: 720 / 30 = 24, not 29`,
    `The charity raised $5,000 from 40 donors, an average of $150.
                                                        ^^^^ rate: $5,000 / 40 = $125, not $150`,
    `The country of 5 million people emits 40 million tonnes, or 12 tonnes per person.
                                                            ^^^^^^^^^ rate: 40 million tonnes / 5,000,000 = 8 tonnes, not 12 tonnes`,
    `The fund paid 60 families $90,000, an average of $1,800 a family.
                                                 ^^^^^^ rate: $90,000 / 60 = $1,500, not $1,800`,
    `The grant of $12 million pays for 300 homes. That is $30,000 per home.
                                                     ^^^^^^^ rate: $12 million / 300 = $40,000, not $30,000`,
    `The five runs took 60 minutes in all, an average of 15 minutes.
                                                    ^^^^^^^^^^ rate: 60 minutes / 5 = 12 minutes, not 15 minutes`,
    `The bill comes to $3.6 million for 90,000 residents, or $400 per resident.
                                                        ^^^^ rate: $3.6 million / 90,000 = $40, not $400`,
    `It covered 480 kilometres in four hours at an average speed of 160 km/h.
                                                               ^^^^^^^^ rate: 480 kilometres / four hours = 120 km/h, not 160 km/h`,
    `The district has 4,800 students and 200 teachers, or 34 students per teacher.
                                                     ^^ rate: 4,800 / 200 = 24, not 34`,
    `The paper prints 50,000 copies a day, or 450,000 a week.
                                         ^^^^^^^ rate: 50,000 a day = 350,000 a week, not 450,000`,
    `A subscription is $600 a year, or $60 a month.
                                  ^^^ rate: $600 a year = $50 a month, not $60`,
    `The 40 members paid $1,800 in all ($55 each).
                                   ^^^ rate: $1,800 / 40 = $45, not $55`,
    `The crew of 12 will split $54,000, or $4,000 apiece.
                                      ^^^^^^ rate: $54,000 / 12 = $4,500, not $4,000`,
    `The plant treats 84,000 litres in 24 hours, or 4,500 litres an hour.
                                               ^^^^^^^^^^^^ rate: 84,000 litres / 24 hours = 3,500 litres, not 4,500 litres`,
  ])("%s", (text) => check(text));

  test.each([
    "The city will spend $12 million for 300 homes, or $40,000 each.",
    "The city will spend $12 million on 300 homes, about $40,000 per home.",
    "The city will spend nearly $12 million on 310 homes, or about $38,000 each.",
    "The school sold 1,200 tickets at $25 each, raising $30,000.",
    "The school sold 1,200 tickets at $25 each, raising spirits and $36,000 for the band.",
    "Some 1,200 workers will share $6 million, or $5,000 each.",
    "Each of the 40 members paid $250, for a total of $10,000.",
    "Volunteers delivered 1,200 meals in 30 days, or 40 a day.",
    "The mine yields 730 tonnes a year, or 2 tonnes a day.",
    "She earns $52,000 a year, or $1,000 a week.",
    "She earns $52,000 a year, or $25 an hour.",
    "She earns $52,000 a year, or $200 a day.",
    "He drove 300 miles in five hours, an average of 60 mph.",
    "He drove 300 miles in five hours on a road where the limit is 75 mph.",
    "He drove 300 miles in five hours and hit 110 mph.",
    "There were 3,650 thefts last year, or 10 a day.",
    "The school has 720 pupils in 30 classes, an average of 24.",
    "The charity raised $5,000 from 40 donors, an average of $125.",
    "The charity raised $5,000 from 40 donors, an average of $150 in the first week.",
    "The country of 5 million people emits 40 million tonnes, or 8 tonnes per person.",
    "The country of 5 million people emits 40 million tonnes, while its neighbour emits 12 tonnes per person.",
    "The fund paid 60 families $90,000, an average of $1,500 a family.",
    "The grant of $12 million pays for 300 homes. That is $40,000 per home.",
    "The grant of $12 million pays for 300 homes. Rents will be $900 each.",
    "The five runs took 60 minutes in all, an average of 12 minutes.",
    "The car used 40 litres over 500 km, or 8 litres per 100 km.",
    "The 8 wells pump 2,400 barrels a day, 300 barrels each.",
    "It covered 480 kilometres in four hours at an average speed of 120 km/h.",
    "The district has 4,800 students and 200 teachers, or 24 students per teacher.",
    "The paper prints 50,000 copies a day, or 350,000 a week.",
    "The paper prints 50,000 copies a day, or 300,000 a week.",
    "He scored 600 points in 30 games, 20 per game.",
    "A subscription is $600 a year, or $50 a month.",
    "Members pay $600 a year, or $55 a month if they pay monthly.",
    "Tickets cost $18 for adults or $11 each for groups of 20.",
    "The shop sold 300 bikes for $90,000, compared with $450 each last year.",
    "The firm has 300 staff and sales of $60 million, with bonuses of $5,000 each.",
    "The 12 crew members will split $54,000, plus $1,000 each for costs.",
    "He bought 200 shares for $5,000 and sold 100 for $40 each.",
    "Two adults pay $40, or $15 each with a card.",
    "The bus carries 60 people and makes 8 trips, or 480 rides a day.",
    "Rents rose by $600 a year, or $50 a month.",
    "A round of 18 holes takes 4 hours, or 15 minutes per hole.",
    "They raised $9,000 for 3 schools, or about $3,000 each.",
    "It takes 3 hours to fly 1,500 miles, an average of about 500 mph.",
    "More than 300 homes got $12 million, or less than $40,000 each.",
    "The prize of $1.5 million is shared by three, or $500,000 each.",
    "In the 10 years to 2020, 1,200 people died, or 120 a year.",
  ])("leaves alone: %s", (text) => check(text));
});
