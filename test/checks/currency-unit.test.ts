import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("currency-unit", () => {
  test.each([
    `The plant cost 86 million yuan to build.

The $86 million plant opens in June.
    ^^^^^^^^^^^ currency-unit: $86 million plant here, but plant cost 86 million yuan on line 1: the same number in another currency`,
    `Revenue reached €4.2 million last year.

Revenue of £4.2 million last year was a record.
           ^^^^^^^^^^^^ currency-unit: Revenue of £4.2 million here, but Revenue reached €4.2 million on line 1: the same number in another currency`,
    `A 412-kilogram bomb was found on Monday.

The 412-pound bomb was blown up at noon.
    ^^^^^^^^^ currency-unit: 412-pound bomb here, but 412-kilogram bomb on line 1: the same number in another unit`,
    `The bridge is 1,450 metres long.

The 1,450-foot bridge carries 12,000 cars.
    ^^^^^^^^^^ currency-unit: 1,450-foot bridge here, but bridge is 1,450 metres on line 1: the same number in another unit`,
  ])("%s", (text) => check(text));

  test.each([
    "The fine is €5 million. The bond is $5 million.",
    "The plant cost 86 million yuan to build.\n\nThe $12 million plant opens in June.",
    "The plant cost 86 million yuan to build.\n\nThe $86 million mine opens in June.",
    "Sales were 412 million yuan in China and $412 million in the United States.",
    "Tickets cost $20 or €20.",
    "Each of the children got €50. The children of the other class got $50 each.",
    "The runner-up, a 100-kilogram fighter, lost to a 100-pound dog.",
    "| City | Rent |\n| --- | --- |\n| Rome | €900 |\n| Boston | $900 |",
    "- Rent in Rome: €900\n- Rent in Boston: $900",
    "The company will invest 10 billion yuan over five years. The 10 billion euros of the fund are separate.",
    "The price was first 86 million yuan. The price was later $86 million.",
  ])("leaves alone: %s", (text) => check(text));
});
