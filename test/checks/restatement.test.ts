import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("a headline that its article does not support", () => {
  test.each([
    [
      "money",
      `
# Harbor Town to Get $34M Ferry
                     ^^^^ restatement: $43 million

The council has set aside $43 million for a new ferry, the harbor master said on Friday.
`,
    ],
    [
      "a count in digits and words",
      `
# 7 Dead as Barge Sinks Off Coast
  ^ restatement: three

A barge went down off the coast on Sunday, killing three people, the coast guard said.
`,
    ],
    [
      "a duration",
      `
# Lost Ring Found After 53 Years
                        ^^^^^^^^ restatement: 35 years

A wedding ring that was lost in a potato field came back to its owner after 35 years.
`,
    ],
    [
      "a version beside the same word",
      `
# New Problem Found in Orion 9
                             ^ restatement: Orion 7

Engineers have found another crack in the Orion 7, the maker said. The first was found in May.
`,
    ],
    [
      "a rank",
      `
# Rower Takes 8th Title at Home Regatta
              ^^^ restatement

Lena Marsh won her sixth title at the home regatta on Sunday.
`,
    ],
    [
      "a scale word",
      `
# Flood Damage Put at $12B
                      ^^^^ restatement: $12 million

Insurers put the damage from the flood at $12 million on Monday.
`,
    ],
  ])("%s", (_, text) => check(text));

  test.each([
    ["rounded", "# Harbor Town to Get $43M Ferry\n\nThe council has set aside $42.7 million for a new ferry.\n"],
    ["added up", "# 5 Charged Over Harbor Theft\n\nThree deckhands and two clerks were charged over the theft.\n"],
    [
      "subtracted",
      "# 3 Others Hurt in Crash\n\nOf the four people hurt in the crash, one was the driver; the others were passengers.\n",
    ],
    ["counted from years", "# Ferry Back After 12 Years\n\nThe ferry last ran in 2003. In 2015 it is back.\n"],
    ["a share of a hundred", "# 60% Against New Bridge\n\nOnly 40% of voters want the new bridge, a poll says.\n"],
    ["in words", "# 1M Salmon Return\n\nOver a million salmon came back to the river this year.\n"],
    ["something else", "# 9 Towns Flooded\n\nThe rain fell for three days and closed two roads.\n"],
    [
      "a number only the headline gives",
      "# Top 10 Beaches\n\nWhite sand and quiet water: the north coast has it all.\n",
    ],
  ])("not where it is %s", (_, text) => check(text));
});

describe("one measure with two values", () => {
  test.each([
    [
      "digits swapped",
      `
# Council passes budget

The council voted to adopt a $412 million budget.

A member of the opposition said the $421 million budget leans on grants.
                                    ^^^^^^^^^^^^ restatement: two digits are swapped
`,
    ],
    [
      "the odd one is the one that stands alone",
      `
# The fleet

The fleet has 84 ferries. Most of the fleet's 48 ferries are old.
                                              ^^ restatement

The fleet's 84 ferries carry cars.
`,
    ],
  ])("%s", (_, text) => check(text));

  test.each([
    ["another year", "The 2019 budget was $298 million. The 2020 budget was $289 million.\n"],
    [
      "an earlier count",
      "Officials at first said 84 ferries were damaged.\n\nThey later put the number of damaged ferries at 48.\n",
    ],
    ["another place", "The port of Lisbon has 84 ferries.\n\nThe port of Oslo has 48 ferries.\n"],
    ["a forecast", "The port has 84 ferries.\n\nIt is expected to have 96 ferries by 2030.\n"],
    ["a list of different things", "Ferries by port:\n\n- Lisbon: 84 ferries\n- Oslo: 48 ferries\n"],
    ["a part", "The port has 84 ferries.\n\nOf the port's ferries, 48 are electric.\n"],
  ])("not %s", (_, text) => check(text));
});
