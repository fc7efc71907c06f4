import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("shares of answers by degree, and rests beside ratios", () => {
  test.each([
    `Of those who answered, 62 percent were very satisfied, 27 percent satisfied and 16 percent dissatisfied.
                                                                                ^^^^^^^^^^ percent-total: 62 + 27 + 16 = 105 percent, more than the whole`,
    `Asked about it, 31 percent strongly agreed, 32 percent somewhat agreed and 45 percent disagreed.
                                                                           ^^^^^^^^^^ percent-total: 31 + 32 + 45 = 108 percent, more than the whole`,
  ])("%s", (text) => check(text));

  test.each([
    "Of those who answered, 62 percent were very satisfied, 27 percent satisfied and 11 percent dissatisfied.",
    "Half of the money goes to schools, 30 percent to roads and the other 20 percent to parks.",
    "A third voted yes, 30 percent no and the other 37 percent abstained.",
    "Asked about it, 51 percent were satisfied, and 62 percent were satisfied a year later.",
    "Some 62 percent were satisfied, 31 percent of them very satisfied and 38 percent dissatisfied.",
  ])("leaves alone: %s", (text) => check(text));
});
