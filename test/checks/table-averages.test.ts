import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("averages of rates, which may be weighed", () => {
  test.each([
    `| Month | Visits |
| --- | ---: |
| May | 310 |
| June | 320 |
| July | 420 |
| Average | 380 |
            ^^^ table-total: The average of these 3 values is 350, not 380`,
  ])("%s", (text) => check(text));

  test.each([
    "| Region | Price |\n| --- | ---: |\n| North | 10 |\n| South | 20 |\n| Average | 17 |",
    "| Region | Turnout |\n| --- | ---: |\n| North | 61% |\n| South | 52% |\n| Average | 55% |",
    "| Month | Visits |\n| --- | ---: |\n| May | 310 |\n| June | 320 |\n| July | 420 |\n| Average | 350 |",
  ])("leaves alone: %s", (text) => check(text));
});
