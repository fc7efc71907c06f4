import { describe, expect, test } from "vitest";
import { claimOf, read } from "./read.ts";

describe("time", () => {
  test.each([
    ["The market reached $5 billion in 2024.", "$5 billion", "2024", "2024-01-01", "2024-12-31"],
    [
      "Visits reached 1.2 million in 2023, compared with 900,000 in 2019.",
      "900,000",
      "2019",
      "2019-01-01",
      "2019-12-31",
    ],
    ["It fell from 8.2 million in 2010 to 7.1 million in 2020.", "7.1 million", "2020", "2020-01-01", "2020-12-31"],
    ["The 2019 budget was $298 million.", "$298 million", "2019", "2019-01-01", "2019-12-31"],
  ])("%s (%s)", (text, figure, words, start, end) => {
    const { time } = claimOf(read(text), figure);
    expect(time?.text).toBe(words);
    expect(time?.calendar).toEqual({ start, end });
    expect(time?.basis).toBe("stated");
  });

  test.each([
    ["They have made 3,755 models to date.", "3,755", "to date"],
    ["China now has 5,100 companies.", "5,100", "now"],
  ])("%s", (text, figure, words) => {
    const { time } = claimOf(read(text), figure);
    expect(time?.text).toBe(words);
    expect(time?.calendar).toEqual({ start: null, end: null });
  });

  test("the year of the sentence before is taken over", () => {
    const { time } = claimOf(read("In 2023, sales were $5 million. Costs were $4 million."), "$4 million");
    expect(time).toMatchObject({ text: "2023", basis: "inferred" });
  });

  test("a month that is past for its verb is of the year before", () => {
    const document = read("---\ndate: 2026-02-07\n---\n\nThe striker arrived in August for $5 million.\n");
    const { time, modality } = claimOf(document, "$5 million");
    expect(time?.calendar).toEqual({ start: "2025-08-01", end: "2025-08-31" });
    expect(modality).toBe("stated");
  });

  test.each(["People died, 18 fewer than in 2002.", "The council built 18 homes, the most since 1979."])(
    "what a figure is compared with is not its time: %s",
    (text) => {
      expect(claimOf(read(text), "18").time).toBeNull();
    },
  );

  test("a month of no known year is not passed over for a year farther away", () => {
    const document = read("Prices eased to 2.4 percent in April from 9.1 percent in June 2022.");
    expect(claimOf(document, "2.4").time).toBeNull();
    expect(claimOf(document, "9.1").time?.text).toBe("June 2022");
  });

  test("none where none is told", () => {
    expect(claimOf(read("Sales were $5 million."), "$5 million").time).toBeNull();
  });
});

describe("modality", () => {
  test.each([
    ["Revenue will reach $5 million.", "projected"],
    ["Revenue is expected to reach $5 million.", "projected"],
    ["The bank forecast revenue of $5 million.", "projected"],
    ["Revenue could climb to $5 million.", "projected"],
    ["Revenue reached $5 million.", "stated"],
    ["Revenue was $5 million, which would surprise some.", "stated"],
    ["The plan cost $5 million.", "stated"],
    ["The works are to cost $5 million.", "projected"],
    ["Of this, $5 million (4 percent) will be spent.", "projected"],
    ["Profit was $5 million, against the $4 million that analysts had expected.", "stated"],
    ["Revenue will fall to $4 million, compared with $5 million in 2022.", "stated"],
    ["May had brought gifts of $5 million.", "stated"],
    ['"Revenue was $5 million," said Ada Smith.', "quoted"],
    ['Ada Smith called it "odd" and paid $5 million.', "stated"],
  ])("%s is %s", (text, expected) => {
    expect(claimOf(read(text), "$5 million").modality).toBe(expected);
  });

  test("a date after the document's makes a projection", () => {
    const text = "---\ndate: 2026-03-01\n---\n\nThe city pays $5 million in 2030.\n";
    expect(claimOf(read(text), "$5 million").modality).toBe("projected");
  });
});

describe("attribution", () => {
  test.each([
    ["According to the World Bank, poverty fell to 9 percent.", "9 percent", "World Bank"],
    ['"We hired 40 people," said Ada Smith, the founder.', "40", "Ada Smith"],
    ["Ada Smith said that profit fell 3 percent.", "3 percent", "Ada Smith"],
    ['"We hired 40 people," said Dr. Ada Smith.', "40", "Ada Smith"],
    ['"We feed all," Ada Smith told parliament. "That is 40 people." Karl Roe left.', "40", "Ada Smith"],
    ["The ministry's chart says 40 dogs came.", "40", "ministry's chart"],
    [
      'Ada Smith spoke. "We hired 40 people. It cost us $90," she said. "That is that," said Ada Smith.',
      "$90",
      "Ada Smith",
    ],
  ])("%s", (text, figure, expected) => {
    expect(claimOf(read(text), figure).attribution).toBe(expected);
  });

  test.each([
    ["Profit fell 3 percent.", "3 percent"],
    ["The chart shows 40 dots.", "40"],
    ["The bank reported a profit of $5 million.", "$5 million"],
    ["She put out 40 chairs.", "40"],
    ["Three in five teachers said hunger grew.", "Three in five"],
    ["The footnote says 40 dogs came.", "40"],
    ["The tables say that 40 dogs came.", "40"],
  ])("none: %s", (text, figure) => {
    expect(claimOf(read(text), figure).attribution).toBeNull();
  });
});

test.each([
  ["The company did not hire 500 workers.", "500", true],
  ["It hasn't sold 500 cars.", "500", true],
  ["Eight are open and two are not.", "two", true],
  ["Eight are open and two are not.", "Eight", false],
  ["Not only did it hire 500 workers.", "500", false],
  ["It hired 500 workers, not robots.", "500", false],
])("negation: %s (%s)", (text, figure, expected) => {
  expect(claimOf(read(text), figure).negated).toBe(expected);
});

test("the context holds the clause's other content words", () => {
  const { context } = claimOf(read("A storm killed 40 people while flights stopped."), "40");
  expect(context).toEqual(["kill", "storm"]);
});

test("each figure has its own verb for context", () => {
  const document = read("A bomber struck a market as guards slept, killing 21 people and wounding 36.");
  expect(claimOf(document, "21").context).toContain("kill");
  expect(claimOf(document, "21").context).not.toContain("wound");
  expect(claimOf(document, "36").context).toContain("wound");
  expect(claimOf(document, "36").context).not.toContain("kill");
  expect(claimOf(document, "36").subject?.text).toBe("bomber");
});
