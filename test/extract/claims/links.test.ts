import { describe, expect, test } from "vitest";
import { figureAt, read } from "./read.ts";

/** Links as text, with the figures as written in place of positions. */
function links(text: string): string[] {
  const document = read(text);
  return document.links.map((link) => {
    const { kind, ...ends } = link;
    return [kind, ...Object.entries(ends).map(([name, index]) => `${name} ${figureAt(document, index)}`)].join(", ");
  });
}

describe("links that the wording ties", () => {
  test.each([
    ["They made 1,509 of the 3,755 total models.", ["part-of, part 1,509, whole 3,755"]],
    ["It has 5,100 robot companies among 35,000 worldwide.", ["part-of, part 5,100, whole 35,000"]],
    ["It has 1,500 models, out of a global total of 3,755.", ["part-of, part 1,500, whole 3,755"]],
    ["It has 1,200 plants, of which 71 are idle.", ["part-of, part 71, whole 1,200"]],
    ["Among the top 10 models on the list, 8 are open.", ["part-of, part 8, whole 10"]],
    [
      "Of 48 speakers, 36 were opposed, or three in four.",
      ["part-of, part 36, whole 48", "share, part 36, whole 48, share three in four"],
    ],
    [
      "We polled 250 developers in 14 countries. Of those, 145 had shipped a product, or 68 percent.",
      ["part-of, part 145, whole 250", "share, part 145, whole 250, share 68 percent"],
    ],
    [
      "They made 1,509 of the 3,755 models, representing over 40 percent of the total.",
      ["part-of, part 1,509, whole 3,755", "share, part 1,509, whole 3,755, share 40 percent"],
    ],
    [
      "Of the 48 countries where it has shops, sales grew in 36, or two-thirds.",
      ["part-of, part 36, whole 48", "share, part 36, whole 48, share two-thirds"],
    ],
    // also where it cannot be
    ["Of the train's 390 places 402 were taken.", ["part-of, part 402, whole 390"]],
    ["He has repaid £103,000, half of the £412,000.", ["share, part £103,000, whole £412,000, share half"]],
    [
      "The bill rose from $80 to $136 in a year, an increase of 80 percent.",
      ["change, from $80, to $136, by 80 percent"],
    ],
    [
      "Sales rose 25 percent, from $40 million to $50 million.",
      ["change, from $40 million, to $50 million, by 25 percent"],
    ],
    [
      "Seats went from 2.4 million to 4.8 million, tripling in a year.",
      ["change, from 2.4 million, to 4.8 million, by tripling"],
    ],
    [
      "The population fell from 8.2 million in 2010 to 7.1 million in 2020, a drop of 13 percent.",
      ["change, from 8.2 million, to 7.1 million, by 13 percent"],
    ],
    ["The road is 100 miles (160 km) long.", ["equal, a 100 miles, b 160 km"]],
    ["The share was 17.1 percent, or about one in six.", ["equal, a 17.1 percent, b one in six"]],
  ])("%s", (text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});

test.each(
  [
    "They made 1,509 models in 14 countries.",
    "It sold 40 cars and 15 percent of its land.",
    "This year's plan is $375 million, so spending will grow by 12 percent.",
    "We polled 250 developers and 300 designers. Of those, 145 agreed.",
    "Prices rose from $80 to $136, and wages grew 3 percent.",
    "Of the 40 people, many left; 300 others came.",
    "The fine is $100 (90 percent of the limit).",
    "It costs $5 (€4).",
    "Of those, 145 had shipped a product.",
    "Two of his 14 dogs ran 3 miles (in 2 hours).",
  ].map((text) => [text]),
)("nothing, or nothing more, is tied: %s", (text) => {
  expect(links(text).filter((link) => !link.startsWith("part-of, part Two"))).toEqual([]);
});
