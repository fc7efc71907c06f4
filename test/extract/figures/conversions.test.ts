import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("the same in other units", () => {
  test.each([
    [
      "more than 7.5 million Danish crowns (US $1.1 million) in deposits",
      ["more than [7.5 million Danish crowns] = 7500000 DKK, more-than", "US $1.1 million = 1100000 USD, more-than"],
    ],
    [
      "just under 296 hp (224 kW / 300 PS) and 450 Nm (332 lb-ft) of torque",
      [
        "just under [296 hp] = 296 horsepower, less-than",
        "224 kW = 224 kilowatt, less-than",
        "300 PS = 300 metric horsepower, less-than",
        "450 Nm = 450 newton metre",
        "332 lb-ft = 332 pound-foot",
      ],
    ],
    [
      "fell by 1 to 1.5 degrees Celsius (1.8 to 2.7 Fahrenheit)",
      [
        "1 to 1.5 degrees Celsius = 1..1.5 celsius, temperature, range, down, inferred unit",
        "1.8 to 2.7 Fahrenheit = 1.8..2.7 fahrenheit, temperature, range, down, inferred unit",
      ],
    ],
    ["rose $5 million (4 percent)", ["$5 million = 5000000 USD, up", "4 percent = 4 percent"]],
    ["over 40 km (exactly 3 miles of it paved)", ["over [40 km] = 40 kilometre, more-than", "3 miles = 3 mile"]],
    ["over 40 km and 25 miles", ["over [40 km] = 40 kilometre, more-than", "25 miles = 25 mile"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
