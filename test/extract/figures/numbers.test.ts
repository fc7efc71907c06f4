import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("digits", () => {
  test.each([
    ["1,509 models", ["1,509 = 1509"]],
    ["1\u00a0509 models", ["1\u00a0509 = 1509"]],
    ["1\u2009234\u2009567.89 in all", ["1\u2009234\u2009567.89 = 1234567.89"]],
    ["40 000 copies", ["40 000 = 40000"]],
    ["12,34,567.89 in all", ["12,34,567.89 = 1234567.89"]],
    ["some text with 2.4 in it", ["2.4 = 2.4"]],
    ["a rate of .001", [".001 = 0.001"]],
    ["Losses came to -5 and −3.", ["-5 = -5", "−3 = -3"]],
    ["minus 1.4 points", ["minus 1.4 = -1.4"]],
    ["about 1.2 × 10⁹ cells", ["about [1.2 × 10⁹] = 1200000000, approximately"]],
    ["some 1e9 cells", ["some [1e9] = 1000000000, approximately"]],
    ["8x2^10 values", ["8x2^10 = 8192"]],
    ["2 1/2 loaves, 2½ rolls and ½ of it", ["2 1/2 = 2.5", "2½ = 2.5", "½ = 1/2"]],
    ["1.5m users and 2.4bn views", ["1.5m = 1500000", "2.4bn = 2400000000"]],
    ["10M streams, 75K fans, 3 tn stars", ["10M = 10000000", "75K = 75000", "3 tn = 3000000000000"]],
    ["3.2 million people and 12 hundred more", ["3.2 million = 3200000", "12 hundred = 1200"]],
    ["13 lakh voters, 3 lakh crore", ["13 lakh = 1300000", "3 lakh crore = 3000000000000"]],
    ["757.58 billion tokens", ["757.58 billion = 757580000000"]],
    ["1.3E3 of them", ["1.3E3 = 1300"]],
    ["1 234 567 people paid 1 234 euros", ["1 234 567 = 1234567", "1 234 euros = 1234 EUR"]],
    ["1 509 models", ["1 509 = 1509"]],
    ["6 and a half million people", ["6 and a half million = 6500000"]],
    ["3 and a quarter miles", ["3 and a quarter miles = 3.25 mile"]],
    ["1 and 1/2 cups", ["1 and 1/2 cups = 1.5 cup"]],
    ["2 thirds of it and 5 eighths", ["2 thirds = 2/3", "5 eighths = 5/8"]],
    ["3 dozens of eggs, 5 millions", ["3 dozens = 36", "5 millions = 5000000"]],
    ["5m+ users", ["[5m]+ = 5000000, at-least"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("words", () => {
  test.each([
    ["one thousand five hundred and nine models", ["one thousand five hundred and nine = 1509"]],
    ["a hundred ways", ["a hundred = 100"]],
    ["two-and-a-half million people", ["two-and-a-half million = 2500000"]],
    ["half a million people", ["half a million = 500000"]],
    ["five and a half million people", ["five and a half million = 5500000"]],
    ["a million and a half people", ["a million and a half = 1500000"]],
    ["quarter million voters", ["quarter million = 250000"]],
    ["two dozen eggs and half a dozen cups of tea", ["two dozen = 24", "half a dozen = 6"]],
    ["a thousand billion parameters", ["a thousand billion = 1000000000000"]],
    ["twenty-one of them", ["twenty-one = 21"]],
    ["three million, two hundred & forty of them", ["three million, two hundred & forty = 3000240"]],
    ["two hundred and fifty thousand votes", ["two hundred and fifty thousand = 250000"]],
    ["one million and two million votes", ["one million = 1000000", "two million = 2000000"]],
    ["two point zero five of them", ["two point zero five = 2.05"]],
    ["one hundred and three quarters of it", ["one hundred and three quarters = 100.75"]],
    ["minus five points", ["minus five = -5"]],
    ["the eleven-member council", ["eleven = 11"]],
    ["three score and ten years", ["three score and ten years = 70 year"]],
    ["a score of cats", ["a score = 20"]],
    ["one and half million people", ["one and half million = 1500000"]],
    ["a quarter of a dozen", ["a quarter of a dozen = 3"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("fractions and ratios", () => {
  test.each([
    ["three-quarters of them", ["three-quarters = 3/4"]],
    ["two thirds of the cake", ["two thirds = 2/3"]],
    ["a third of the firms", ["a third = 1/3"]],
    ["from a third to a quarter", ["a third = 1/3", "a quarter = 1/4"]],
    ["one-hundredth of the price", ["one-hundredth = 1/100"]],
    ["one twenty-fifth of it", ["one twenty-fifth = 1/25"]],
    ["one hundred thirty-fifths", ["one hundred thirty-fifths = 100/35"]],
    ["one hundred thirty-five people", ["one hundred thirty-five = 135"]],
    ["The answer is negative one over 20.", ["negative one over 20 = -1/20"]],
    ["a 1-in-5 chance", ["1-in-5 = 1/5"]],
    ["two thirds of a million people", ["two thirds of a million = 666666.6666666666"]],
    ["half of the seats", ["half = 1/2"]],
    ["more than half the seats", ["more than [half] = 1/2, more-than"]],
    ["one in seven adults", ["one in seven = 1/7"]],
    ["two out of five", ["two out of five = 2/5"]],
    ["one child in every 30", ["one child in every 30 = 1/30"]],
    ["odds of 3 to 1", ["3 to 1 = 3/1"]],
    ["The odds were 5 to 2.", ["5 to 2 = 5/2"]],
    ["Men outnumber women 3 to 1.", ["3 to 1 = 3/1"]],
    ["a 10-to-1 ratio and a two-to-one majority", ["10-to-1 = 10/1", "two-to-one = 2/1"]],
    ["a 2-for-1 split", ["2-for-1 = 2/1"]],
    ["three tenths of a second", ["three tenths of a second = 0.3 second"]],
    ["half-hour shows, a quarter-mile race", ["half-hour = 0.5 hour", "quarter-mile = 0.25 mile"]],
    ["a quarter-point cut", ["quarter-point = 0.25 percentage point, down"]],
    ["half percentage point", ["half percentage point = 0.5 percentage point"]],
    ["the last three quarters", ["three quarters = 3 quarter, 2025-09-11..2026-06-10"]],
    ["7 of 10 people", ["7 = 7", "10 = 10"]],
    ["a quarter of a million people", ["a quarter of a million = 250000"]],
    ["1/4 mile", ["1/4 mile = 0.25 mile"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("lookalikes of numbers", () => {
  test.each([
    ["On May 5 300 people came.", ["May 5 = 2026-05-05", "300 = 300"]],
    ["It was cut from 3 to 1.", ["3 = 3", "1 = 1"]],
    ["The margin narrowed from 5 to 3.", ["5 = 5", "3 = 3"]],
    ["5 and a third of the rest", ["5 = 5", "a third = 1/3"]],
    ["a score of 20", ["20 = 20"]],
    ["The test scores of pupils and their scores of old", []],
    ["Three score in the first half of the match.", ["Three = 3"]],
    ["two quarters", ["two quarters = 2 quarter"]],
    ["half-time, a half-century, the quarter-final, half-year results", []],
    ["It is a 5K run in 4K.", []],
    ["3 is a factor of 12.", ["3 = 3", "12 = 12"]],
    ["It fell by a factor of about 10.", ["about [10] = 10 multiple, approximately"]],
    ["a factor of 5 increase", ["5 = 5 multiple, up"]],
    ["two orders of magnitude", ["two orders of magnitude = 100 multiple, approximately"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("plurals without a number", () => {
  test.each([
    ["Scores of protesters gathered.", ["Scores = 20..200, more-than"]],
    ["dozens of people", ["dozens = 12..120, more-than"]],
    ["thousands of models", ["thousands = 1000..10000, more-than"]],
    ["tens of thousands of students", ["tens of thousands = 10000..100000, more-than"]],
    ["hundreds of miles", ["hundreds of miles = 100..1000 mile, more-than"]],
    ["millions of dollars", ["millions of dollars = 1000000..10000000 USD, more-than, inferred currency"]],
    ["several hundred people", ["hundred = 200..1000, more-than"]],
    ["a trillion-parameter model", ["a trillion = 1000000000000"]],
    ["trillion-dollar companies", ["trillion-dollar = 1000000000000 USD, approximately, inferred currency"]],
    ["trillion-parameter models", ["trillion = 1000000000000, approximately"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("one that counts", () => {
  test.each([
    "One person was killed.",
    "One man killed in crash",
    "He admitted to one count of fraud.",
    "One student at the school suffered burns.",
    "She put one hand behind her head.",
    "It has one factory.",
  ])("%s", (text) => {
    expect(read(text)[0]).toMatch(/^one = 1$/i);
  });
});

describe("no figures", () => {
  test.each([
    "No one knew, and one another was all they had.",
    "It is one of the best.",
    "One could argue; one must not.",
    "the one that got away, that one, this one",
    "On one hand he may. On the one hand it works, on the other hand it does not.",
    "One analyst said so; it was big, says one researcher at the school.",
    "One system shown at the fair can lift a car.",
    "One firm, Alpha, grew.",
    "One reason is its price.",
    "At first it worked. First, it failed; first of all it was new.",
    "second to none, second-hand goods, first aid, first-class mail",
    "a one-time grant on a two-way street",
    "It was a 24/7 job after 9/11.",
    "He scored twice.",
    "He hit a double in the inning.",
    "the second half of the match",
    "a third-party app",
    "the version 1.2.3 of it",
    "per million, a baker's dozen",
    "",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
