import { describe, expect, test } from "vitest";
import { numbersInText } from "../../server/src/compare/numbers-in-text.ts";
import { readProse } from "../../server/src/text/read-prose.ts";

describe("every number that a text names", () => {
  test.each<[string, number[]]>([
    ["1,509 of 3,755", [1509, 3755]],
    ["$4.8 million", [4.8, 4.8e6]],
    ["twenty-five boats", [20, 5, 25]],
    ["three hundred and five", [3, 300, 305]],
    ["the third try", [3]],
    ["Q3 and MH370", [3, 370]],
    ["both of them", [2]],
    ["a quarter of the city", [25]],
    ["two dozen", [2, 12, 24]],
    ["a decade later", [10]],
    ["at 5:20", [5, 20]],
  ])("%s", (text, numbers) => {
    const found = numbersInText(readProse(text, "plain").blocks);
    for (const number of numbers) expect(found, `${text} names ${number}`).toContain(number);
  });

  test("and no other", () => {
    expect([...numbersInText(readProse("no boats came over the hill", "plain").blocks)]).toEqual([]);
  });
});
