/** Which way something moved to reach a value, and values that nothing moved to. */
import { expect, test } from "vitest";
import { figuresOf } from "./read.ts";

test.each([
  ["Unemployment fell to 12 percent.", "down"],
  ["Revenue rose in March to $7.3 billion.", "up"],
  ["The deficit increased sharply to £4 million.", "up"],
  ["The temperature dropped to −3 °C.", "down"],
  ["Membership grew from 1,200 to 1,500.", "up"],
  ["The price slipped from $4 to $3.", "down"],
])("%j", (text, direction) => {
  const last = figuresOf(text).at(-1);
  expect(last).toMatchObject({ direction });
  expect(last?.change ?? false).toBe(false);
});

test.each([
  "She rose to fame, and 12 percent agreed.",
  "They fell behind and gave 40 votes to 3 parties.",
  "The vote was 12 to 3.",
  "It moved to 12 Hill Street.",
  "The fund grew, from 9 to 5 every day.",
  "Seats are open to 40 pupils.",
])("nothing moved to the last figure of %j", (text) => {
  expect(figuresOf(text).at(-1)?.direction).toBeUndefined();
});

test("where the change is given, it has the direction", () => {
  expect(figuresOf("Sales rose 3 percent to $84 million.").map(({ direction }) => direction)).toEqual([
    "up",
    undefined,
  ]);
});
