import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("percent", () => {
  test.each([
    ["40.2 percent", ["40.2 percent = 40.2 percent"]],
    ["40% of it, 5 per cent, 1.38pc", ["40% = 40 percent", "5 per cent = 5 percent", "1.38pc = 1.38 percent"]],
    ["two percentage points", ["two percentage points = 2 percentage point"]],
    ["60 basis points", ["60 basis points = 60 basis point"]],
    ["**40**%".replaceAll("*", "\uFDD0"), ["40\uFDD0\uFDD0% = 40 percent"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("money", () => {
  test.each([
    ["$6 and US$7, A$8, C$9, HK$10", ["$6 = 6 USD", "US$7 = 7 USD", "A$8 = 8 AUD", "C$9 = 9 CAD", "HK$10 = 10 HKD"]],
    ["£1.2bn and €5 m", ["£1.2bn = 1200000000 GBP", "€5 m = 5000000 EUR"]],
    [
      "$75K, $2.174T, -$5, $-50.8bn",
      ["$75K = 75000 USD", "$2.174T = 2174000000000 USD", "-$5 = -5 USD", "$-50.8bn = -50800000000 USD"],
    ],
    ["1.2 trillion yuan", ["1.2 trillion yuan = 1200000000000 CNY"]],
    ["RMB 500 and EUR 125 and 5 USD", ["RMB 500 = 500 CNY", "EUR 125 = 125 EUR", "5 USD = 5 USD"]],
    ["USD10m and RM23.50 and Rs1,500", ["USD10m = 10000000 USD", "RM23.50 = 23.5 MYR", "Rs1,500 = 1500 INR"]],
    ["He paid 20,000 won in Korea.", ["20,000 won = 20000 KRW, inferred currency"]],
    ["1.5 bn usd, 50 nok, 10 us$", ["1.5 bn usd = 1500000000 USD", "50 nok = 50 NOK", "10 us$ = 10 USD"]],
    ["100 Kazakhstani tenge", ["100 Kazakhstani tenge = 100 KZT"]],
    ["10.5 million Australian dollars", ["10.5 million Australian dollars = 10500000 AUD"]],
    ["7.5 million Danish crowns", ["7.5 million Danish crowns = 7500000 DKK"]],
    [
      "63 cents a share, 20 euro cents, 470 pence",
      ["63 cents = 63 cent per share", "20 euro cents = 20 euro cent", "470 pence = 470 penny"],
    ],
    ["5 million pounds", ["5 million pounds = 5000000 GBP, inferred currency"]],
    ["thirteen dollars and forty-five cents", ["thirteen dollars and forty-five cents = 13.45 USD, inferred currency"]],
    ["¥500 in Japan", ["¥500 = 500 JPY, inferred currency"]],
    ["China spent ¥500", ["¥500 = 500 CNY, inferred currency"]],
    ["1,200€ for it", ["1,200€ = 1200 EUR"]],
    ["C $ 16.4 million", ["C $ 16.4 million = 16400000 CAD"]],
    ["It cost thirteen dollars forty five.", ["thirteen dollars forty five = 13.45 USD, inferred currency"]],
    ["5 degrees below zero", ["5 degrees below zero = -5 degree, temperature"]],
    ["an hour and a half", ["an hour and a half = 1.5 hour"]],
    ["two years and a half", ["two years and a half = 2.5 year"]],
    ["warming of 1.5C", ["1.5C = 1.5 celsius, temperature"]],
    ["three quarters of a billion dollars", ["three quarters of a billion dollars = 750000000 USD, inferred currency"]],
    ["quarter million US dollars", ["quarter million US dollars = 250000 USD"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("measures", () => {
  test.each([
    [
      "890 petabytes, 64GB, 100 Mb/s",
      ["890 petabytes = 890 petabyte", "64GB = 64 gigabyte", "100 Mb/s = 100 megabit per second"],
    ],
    ["188 exaflops", ["188 exaflops = 188 exaFLOPS"]],
    ["5.5kWh and 6 kW", ["5.5kWh = 5.5 kilowatt hour", "6 kW = 6 kilowatt"]],
    [
      "60mph, 100 km/h, 15 miles per hour",
      ["60mph = 60 mile per hour", "100 km/h = 100 kilometre per hour", "15 miles per hour = 15 mile per hour"],
    ],
    [
      "4km^2, 4 square kilometers, 10 km², 32m2",
      [
        "4km^2 = 4 square kilometre",
        "4 square kilometers = 4 square kilometre",
        "10 km² = 10 square kilometre",
        "32m2 = 32 square metre",
      ],
    ],
    [
      "0.9 trillion cubic feet and 1520 sq m",
      ["0.9 trillion cubic feet = 900000000000 cubic foot", "1520 sq m = 1520 square metre"],
    ],
    ["a 3-inch pipe, 1.8m tall, 2 in thick", ["3-inch = 3 inch", "1.8m = 1.8 metre", "2 in = 2 inch"]],
    [
      "45 degrees Celsius, 20°C, minus 4 degrees Fahrenheit",
      [
        "45 degrees Celsius = 45 celsius, temperature",
        "20°C = 20 celsius, temperature",
        "minus 4 degrees Fahrenheit = -4 fahrenheit, temperature",
      ],
    ],
    ["a 6ft 2in man", ["6ft 2in = 6.166666666666667 foot"]],
    [
      "5 feet 10 inches, a 4-foot-7 frame",
      ["5 feet 10 inches = 5.833333333333333 foot", "4-foot-7 = 4.583333333333333 foot"],
    ],
    [
      "two years, a five-year plan, half an hour",
      ["two years = 2 year", "five-year = 5 year", "half an hour = 0.5 hour"],
    ],
    ["352 μm and 5 µm", ["352 μm = 352 micrometre", "5 µm = 5 micrometre"]],
    ["450 Nm (332 lb-ft)", ["450 Nm = 450 newton metre", "332 lb-ft = 332 pound-foot"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("feet and inches by their marks", () => {
  test.each([
    ["He is 6'2\".", ["6'2\" = 6.166666666666667 foot"]],
    ["She's 5’10” tall.", ["5’10” = 5.833333333333333 foot"]],
    ["a 6′2″ man", ["6′2″ = 6.166666666666667 foot"]],
    ["The 1990's 5 best", ["1990's = 1990-01-01..1999-12-31", "5 = 5"]],
    ["In '05 2 people died.", ["2 = 2"]],
    ["“It is 5' 2 men said.", ["5 = 5", "2 = 2"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("measures told in two units", () => {
  test.each([
    ["2 hours 30 minutes", ["2 hours 30 minutes = 2.5 hour"]],
    ["1 hour and 30 minutes", ["1 hour and 30 minutes = 1.5 hour"]],
    ["12 stone 7 pounds", ["12 stone 7 pounds = 12.5 stone"]],
    ["3 pounds 4 ounces", ["3 pounds 4 ounces = 3.25 pound"]],
    ["twenty-one years and six months", ["twenty-one years = 21 year", "six months = 6 month"]],
    ["2 hours and 90 minutes", ["2 hours = 2 hour", "90 minutes = 90 minute"]],
    ["5 hours, 20 minutes from here", ["5 hours = 5 hour", "20 minutes = 20 minute"]],
    ["4 years in 3 months", ["4 years = 4 year", "3 months = 3 month"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("units written in symbols", () => {
  test.each([
    ["9.8 m/s² and 50 µg/m³", ["9.8 m/s² = 9.8 metre per second squared", "50 µg/m³ = 50 microgram per cubic metre"]],
    ["3 million bpd, 400,000 b/d", ["3 million bpd = 3000000 barrel per day", "400,000 b/d = 400000 barrel per day"]],
    ["a 52,000 barrel-a-day refinery", ["52,000 barrel-a-day = 52000 barrel per day"]],
    ["3 petaflop/s-days", ["3 petaflop/s-days = 3 petaFLOPS-day"]],
    ["5 litres per 100 kilometres", ["5 litres = 5 litre per 100 kilometre"]],
    ["4 cents per kilowatt-hour", ["4 cents = 4 cent per kilowatt hour"]],
    ["10 mM, 120 mmHg", ["10 mM = 10 millimole per litre", "120 mmHg = 120 millimetre of mercury"]],
    ["£5 grand", ["£5 grand = 5000 GBP"]],
    ["10 barrels of oil", ["10 barrels = 10 barrel"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("units behind a loose word", () => {
  test.each([
    ["20-plus years", ["20-plus years = 20 year, at-least"]],
    ["100-odd miles", ["100-odd miles = 100 mile, approximately"]],
    ["5+ hours", ["5+ hours = 5 hour, at-least"]],
    ["5 plus 3 miles", ["5 = 5", "3 miles = 3 mile"]],
    ["200-plus pages", ["[200]-plus = 200, at-least"]],
    ["20 below zero", ["20 below zero = -20 degree, temperature, inferred unit"]],
    ["5 degrees above zero", ["5 degrees above zero = 5 degree, temperature"]],
    ["Profit fell below zero.", ["below [zero] = 0, less-than, down"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("rates", () => {
  test.each([
    ["60 people per 100,000", ["60 = 60 per 100,000"]],
    ["12 deaths per 100,000 people", ["12 = 12 per 100,000"]],
    ["3 doctors for every 10,000 residents", ["3 = 3 per 10,000"]],
    ["$2 per million tokens", ["$2 = 2 USD per 1,000,000"]],
    ["$5 per 12 eggs", ["$5 = 5 USD", "12 = 12"]],
    ["5 cars and 100,000 people", ["5 = 5", "100,000 = 100000"]],
    ["140 trillion tokens a day", ["140 trillion = 140000000000000 per day"]],
    ["233,000 tokens a head each day", ["233,000 = 233000 per person per day"]],
    ["$7 a month, $80 per sq m", ["$7 = 7 USD per month", "$80 = 80 USD per square metre"]],
    ["three thousand tests per day", ["three thousand = 3000 per day"]],
    ["He sold 3 cars a year ago.", ["3 = 3"]],
    ["It cost $6 each.", ["$6 = 6 USD per item"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("ages", () => {
  test.each([
    ["a 12-year-old boy", ["12-year-old = 12 year of age, age"]],
    ["29 years old, 3 years of age", ["29 years old = 29 year of age, age", "3 years of age = 3 year of age, age"]],
    ["aged 12 to 15", ["12 to 15 = 12..15 year of age, age, range"]],
    ["Joan Ortega, 62, said", ["62 = 62 year of age, age"]],
    ["He was 17, she turned 18.", ["17 = 17 year of age, age", "18 = 18 year of age, age"]],
    ["Jane Austen Dead at 41", ["41 = 41 year of age, age"]],
    ["Larry Hunt, 52, and Paul Albin, 47—both", ["52 = 52 year of age, age", "47 = 47 year of age, age"]],
    ["She died at 4 sites.", ["4 = 4"]],
    ["Two suspects, aged 19 and 22, left.", ["Two = 2", "19 = 19 year of age, age", "22 = 22 year of age, age"]],
    ["a boy aged 19 and 22 girls", ["19 = 19 year of age, age", "22 = 22"]],
    ["The woman was 18 at the time.", ["18 = 18 year of age, age"]],
    ["in his forties", ["forties = 40..49 year of age, age, range"]],
    ["in her mid-30s", ["30s = 30..39 year of age, age, range"]],
    ["in the 30s, in the forties", []],
    ["Thomas Hatch Jr., 67, and", ["67 = 67 year of age, age"]],
    ["being 18 or older", ["[18] or older = 18 year of age, age, at-least"]],
    ["Both are now 75.", ["75 = 75 year of age, age"]],
    ["They are now 75 percent done.", ["75 percent = 75 percent"]],
    ["The senator, 70, had a flu shot.", ["70 = 70 year of age, age"]],
    ["The number, 70, was right.", ["70 = 70"]],
    ["a 69-yarder", ["69-yarder = 69 yard"]],
    ["Crash Kills Teacher, 21", ["21 = 21 year of age, age"]],
    ["On May 5, 20 people came.", ["May 5 = 2026-05-05", "20 = 20"]],
    ["5- and 7-year-old sons", ["5 = 5 year of age, age, inferred unit", "7-year-old = 7 year of age, age"]],
    ["In March, 62, it said, left.", ["March = 2026-03-01..2026-03-31", "62 = 62"]],
    ["He scored 12, 15, and 20 points.", ["12 = 12", "15 = 15", "20 = 20"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("multiples", () => {
  test.each([
    ["Sales doubled.", ["doubled = 2 multiple, up"]],
    ["tripling over the same period", ["tripling = 3 multiple, up"]],
    ["more than 1,000-fold", ["more than [1,000-fold] = 1000 multiple, more-than"]],
    ["a tenfold rise", ["tenfold = 10 multiple, up"]],
    ["three times as many", ["three times = 3 multiple"]],
    ["twice as many, half as much", ["twice = 2 multiple", "half = 0.5 multiple"]],
    ["halved", ["halved = 0.5 multiple, down"]],
    ["four times per week", ["four times = 4 time per week"]],
    ["He called 3 times.", ["3 times = 3 time"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("lookalikes of units", () => {
  test.each([
    ["Channel 5s coverage", []],
    ["24/7 work", []],
    ["Call us at 555-1234.", []],
    ["500-1500 people called", ["500-1500 = 500..1500, range"]],
    ["a man and a half of them", ["a half = 1/2"]],
    ["in 1 hour and a half of the men left", ["1 hour = 1 hour", "a half = 1/2"]],
    ["to break the 1 million mark", ["1 million = 1000000"]],
    ["a $ 20 bill", ["$ 20 = 20 USD"]],
    [
      "thirteen dollars twenty years ago",
      ["thirteen dollars = 13 USD, inferred currency", "twenty years = 20 year, 2006-01-01..2006-12-31"],
    ],
    ["He wore a 36 C in vitamin studies.", ["36 = 36"]],
    ["800,000 F-Series trucks", ["800,000 = 800000"]],
    ["a 13F filing", []],
    ["5G and 4K and 3D", []],
    ["5 in a row", ["5 = 5"]],
    ["a 1-in-100-year flood", ["1 = 1"]],
    ["ALL 5 solutions", ["5 = 5"]],
    [
      "45% of $4.2 billion, 3 kilometers",
      ["45% = 45 percent", "$4.2 billion = 4200000000 USD", "3 kilometers = 3 kilometre"],
    ],
    ["1080p video", []],
    ["three second graders", ["three = 3"]],
    ["one third-party tool, one sixth grader", ["one = 1", "one = 1", "sixth = 6 ordinal"]],
    ["two cups of tea", ["two = 2"]],
    ["In Korea 2,000 won the prize.", ["2,000 = 2000"]],
    ["5 all, 20 try, 100 New dollars", ["5 = 5", "20 = 20", "100 = 100"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
