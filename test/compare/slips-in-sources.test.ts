/** One figure of a draft beside one source that tells the same story: slips that are found, and look-alikes that are none. */
import { describe, expect, test } from "vitest";
import { createClaimIndex } from "../../server/src/compare/claim-index.ts";
import { compareClaims } from "../../server/src/compare/compare-claims.ts";
import { readDocument } from "../../server/src/extract/read-document.ts";
import { readProse } from "../../server/src/text/read-prose.ts";
import { findingsOf, parseFixture } from "../fixture.ts";

const lead = "The Kestrel Ferry Trust carried 3,262,000 passengers and 41,300 bicycles in 2025.";

/** What is reported of a draft against a source, as "code text". */
function reported(draft: string, source: string): string[] {
  const text = `${lead}\n\n${draft}`;
  const documents = parseFixture(`@@ draft.md\n${text}\n@@ source report.txt\n${lead}\n\n${source}`);
  const found = findingsOf(documents).get("draft.md") ?? [];
  return found.map(({ code, span }) => `${code} ${text.slice(span[0], span[1])}`);
}

describe("slips", () => {
  test.each([
    ["another currency", "Night boats earned $84.6 million.", "Night boats earned €84.6 million.", "$84.6 million"],
    [
      "another whole",
      "Some 12.5 percent of urban schools hire boats.",
      "Boats are hired by 12.5 percent of rural schools.",
      "12.5 percent",
    ],
    [
      "ten times the best that can be had",
      "A night berth can be had at 10 percent of the hotel price.",
      "Night berths come at prices as low as 1% of the hotel price.",
      "10 percent",
    ],
    [
      "the bound turned round",
      "Storms sank more than 3 percent of the dinghies.",
      "Storms sank no more than 3 percent of the dinghies.",
      "3 percent",
    ],
    ["the decimal point moved", "A crossing costs $2.80 in fuel.", "A crossing costs $0.28 in fuel.", "$2.80"],
    [
      "the decimal point of a rate",
      "The yard pays interest of 31 percent.",
      "The yard pays interest of 3.1 percent.",
      "31 percent",
    ],
    [
      "two digits of a thing that each counts once",
      "Sixty-four captains are due this summer.",
      "Forty-six captains are expected in summer.",
      "Sixty-four",
    ],
    ["lakh and crore", "Night boats took 4.2 crore sailors.", "Night boats took 4.2 lakh sailors.", "4.2 crore"],
    [
      "weeks for months",
      "The Petrel entered service 27 weeks late.",
      "The Petrel entered service 27 months late.",
      "27 weeks",
    ],
    [
      "a range in another scale",
      "The trust expects costs of $1.90 million to $1.98 million.",
      "The trust expects costs of between $1.90 billion and $1.98 billion.",
      "$1.90 million to $1.98 million",
    ],
    [
      "the time of another figure",
      "Captains ask for 14 percent over three years.",
      "Captains ask for 14 percent over two years. The trust offers 7.5 percent over three years.",
      "three years",
    ],
    [
      "the year of what an equal figure dates",
      "The yard began in 2012 with 24 boats.",
      "In 2009 the yard began with 24 boats.",
      "2012",
    ],
    [
      "what the sentence before names",
      "The Petrel is new. It burns 9,800 tonnes of fuel a year.",
      "The Petrel burns 8,900 tonnes of fuel a year.",
      "9,800 tonnes",
    ],
  ])("%s", (_, draft, source, wrong) => {
    expect(reported(draft, source)).toEqual([`source-conflict ${wrong}`]);
  });

  test.each([
    [
      "what is better than the least",
      "A berth costs 4 percent of the hotel price.",
      "Berths cost as little as 1% of the hotel price.",
    ],
    ["a round bound", "More than 100 swans came.", "Some 1,000 swans came."],
    [
      "a currency said as well",
      "Night boats earned $84.6 million.",
      "Night boats earned $84.6 million (€77.1 million).",
    ],
    ["an amount of something else", "Night boats earned $84.6 million.", "Rents of the pier were €84.6 million."],
    [
      "a whole in other words",
      "Some 12.5 percent of schools hire boats.",
      "Boats are hired by 12.5 percent of the pupils.",
    ],
    [
      "a bound that both mean",
      "Storms sank at least 3 percent of the dinghies.",
      "Storms sank more than 3 percent of the dinghies.",
    ],
    [
      "a bound that is denied",
      "The trust denies that more than 3 percent of dinghies sank.",
      "No more than 3 percent of the dinghies sank.",
    ],
    ["within a time", "The Petrel docked within the first 20 minutes.", "The Petrel docked after 19 minutes."],
    ["two prices", "A crossing costs $2.80 for a child.", "A coffee costs $0.28 more than tea."],
    ["rates of two things", "The yard pays interest of 31 percent.", "Rents rose by 3.1 percent."],
    [
      "things that the source counts twice",
      "Sixty-four captains came to the ball.",
      "Forty-six captains are retired. Twelve captains are new.",
    ],
    ["times of two events", "The Petrel came 27 weeks late.", "The Heron was built in 27 months."],
    [
      "times of other figures",
      "Captains ask for 14 percent over three years.",
      "Captains got 7.5 percent over two years.",
    ],
    ["years of two things", "The yard began in 2012.", "The pier was painted in 2009 by 24 boys."],
    [
      "a rounder range",
      "The trust expects costs of $1.9 million to $2 million.",
      "The trust expects costs of $1.92 million to $1.98 million.",
    ],
    ["synonyms", "Its shops employ 210 instructors.", "Its stores employ 210 teachers."],
    [
      "a word that stands for the thing",
      "It tops the boat count with 1,509 wooden systems.",
      "It has more than 1,500 wooden boats.",
    ],
  ])("not %s", (_, draft, source) => {
    expect(reported(draft, source)).toEqual([]);
  });
});

describe("an office that an organization has one of", () => {
  const known = "Ines Calder, chief executive of the trust, spoke. Tom Varga, chief financial officer, listened.";
  test("is not the other's", () => {
    const draft = "“We float,” said Ines Calder, the Kestrel Ferry Trust's chief financial officer.";
    expect(reported(draft, known).map((each) => each.split(" ")[0])).toEqual(["role"]);
  });
  test("is the same person's", () => {
    expect(reported("“We float,” said Tom Varga, the trust's CFO.", known)).toEqual([]);
  });
});

describe("a seat of government", () => {
  const read = (text: string) => readDocument(readProse(text, "plain"));
  const said = "China has approved 1,509 large language models so far.";
  test.each([
    ["agrees for its country", "Beijing has approved 1,509 large language models so far.", "supported"],
    ["never conflicts with it", "Beijing has approved 1,590 large language models so far.", "not-found"],
    ["does not speak for another", "Tokyo has approved 1,590 large language models so far.", "not-found"],
    [
      "is its country by the demonym",
      "Chinese regulators have approved 1,509 large language models so far.",
      "supported",
    ],
  ])("%s", (_, draft, verdict) => {
    const index = createClaimIndex([{ path: "report.txt", metadata: {}, document: read(said) }]);
    expect(compareClaims(read(draft), index)[0]?.verdict).toBe(verdict);
  });
});
