/** A draft beside one source that tells the same story: wrong digits, units, posts and surnames, and look-alikes that are right. */
import { describe, expect, test } from "vitest";
import { findingsOf, parseFixture } from "../fixture.ts";

const lead = "The Kestrel Ferry Trust carried 3,262,000 passengers and 41,300 bicycles in 2025.";

/** What is reported of a draft against a source, as "code text". */
function reported(draft: string, source: string, name = "report.md"): string[] {
  const text = `${lead}\n\n${draft}`;
  const documents = parseFixture(`@@ draft.md\n${text}\n@@ source ${name}\n${lead}\n\n${source}`);
  const found = findingsOf(documents).get("draft.md") ?? [];
  return found.map(({ code, span }) => `${code} ${text.slice(span[0], span[1])}`);
}

const yards = "| Yard | boats | staff |\n|---|---:|---:|\n| Millbrook | 61 | 820 |\n| Southport | 52 | 690 |\n";
const limits =
  "| Limit | Free | Standard |\n|---|---:|---:|\n| Ticket size | 256 KB | 4 MB |\n| Retention | 4 days | 14 days |\n";

describe("one digit is another", () => {
  test.each([
    [
      "a share beside another that agrees",
      "Punctuality fell to 46.8 percent from 74.1 percent.",
      "Punctuality was 46.8 percent, compared with 64.1 percent in 2023.",
      "74.1 percent",
    ],
    ["a cell beside another of its row", "Millbrook has 820 staff and 81 boats.", yards, "81"],
    [
      "a count beside another",
      "The Trust repaired 1,342 engines and bought 614 winches.",
      "The Trust repaired 1,342 engines and bought 674 winches.",
      "614",
    ],
    [
      "an amount",
      "Night boats earned $84.6 million, and repairs cost $23.7 million.",
      "Night boats earned $84.6 million, and repairs cost $28.7 million.",
      "$23.7 million",
    ],
    [
      "a mass",
      "The Petrel burns 1,730 tonnes of oil and carries 415 tonnes of freight.",
      "The Petrel carries 445 tonnes of freight and burns 1,730 tonnes of oil.",
      "415 tonnes",
    ],
    [
      "a distance",
      "The northern route, with 212 sailings, covers 148 kilometres.",
      "The northern route covers 178 kilometres and has 212 sailings.",
      "148 kilometres",
    ],
    [
      "the first digit",
      "Complaints rose to 4,720 after 312 cancellations.",
      "After 312 cancellations complaints rose to 6,720.",
      "4,720",
    ],
    [
      "the last digit",
      "The harbour has 1,127 moorings and 384 lamps.",
      "The harbour has 1,127 moorings and 389 lamps.",
      "384",
    ],
  ])("is reported: %s", (_, draft, source, figure) => {
    expect(reported(draft, source)).toContain(`source-conflict ${figure}`);
  });

  test.each([
    ["another row", "Southport has 52 boats, Millbrook 61.", yards],
    [
      "another year",
      "Punctuality was 74.1 percent in 2019.",
      "Punctuality was 46.8 percent, compared with 64.1 percent in 2023.",
    ],
    ["another subject", "The rival yard at Port Ellen has 81 boats.", yards],
    [
      "both in the source",
      "Complaints rose to 4,720 after 312 cancellations.",
      "After 312 cancellations complaints rose to 4,720, from 6,720.",
    ],
    [
      "both in the draft",
      "The Trust bought 614 winches after 1,342 repairs, not the 674 winches it had planned.",
      "After 1,342 repairs the Trust bought 674 winches.",
    ],
    [
      "another thing",
      "The harbour has 1,127 moorings and 384 lamps.",
      "The harbour has 1,127 moorings and 389 bollards.",
    ],
    ["nothing that agrees beside it", "The quay is lit by 384 lamps.", "The harbour has 389 lamps."],
    ["a bound", "The harbour has 1,127 moorings and over 380 lamps.", "The harbour has 1,127 moorings and 389 lamps."],
    ["two digits of a thing told of elsewhere", "The quay is lit by 348 lamps.", "The harbour has 389 lamps."],
    [
      "a rounded value",
      "The harbour has 1,127 moorings and about 390 lamps.",
      "The harbour has 1,127 moorings and 389 lamps.",
    ],
  ])("is not reported: %s", (_, draft, source) => {
    expect(reported(draft, source)).toEqual([]);
  });
});

describe("units, currencies, points and bounds", () => {
  test.each([
    ["a size in a table", "A ticket on the free plan may have up to 256 MB.", limits, "256 MB"],
    [
      "crowns for euros",
      "Passengers got refunds of 3.6 million euros.",
      "Refunds of 3.6 million crowns were paid to passengers.",
      "3.6 million euros",
    ],
    [
      "pesos for euros",
      "The Trust paid 4.8 million euros for the Petrel's engines.",
      "The engines of the Petrel cost the Trust 4.8 million pesos.",
      "4.8 million euros",
    ],
    [
      "a price in decimals",
      "Shipping a parcel costs $4.00 per tonne of oil.",
      "Shipping a parcel costs $0.40 per tonne of oil.",
      "$4.00",
    ],
    [
      "a sentence that refers back",
      "The first ten parcels are free. Beyond that a parcel costs €0.70.",
      "The first ten parcels are free. After that each parcel costs €7.00.",
      "€0.70",
    ],
    [
      "a bound with a place after the point",
      "Fares may go up by at least 3.5 percent.",
      "Fares may rise by no more than 3.5 percent.",
      "3.5 percent",
    ],
  ])("are reported: %s", (_, draft, source, figure) => {
    expect(reported(draft, source)).toContain(`source-conflict ${figure}`);
  });

  test.each([
    ["the same size in a table", "A ticket on the free plan may have up to 256 KB.", limits],
    ["a size in another unit that fits", "A ticket on the free plan may have up to 0.256 MB.", limits],
    [
      "dollars of some country",
      "The Trust paid 4.8 million dollars for the engines.",
      "The engines cost the Trust 4.8 million Australian dollars.",
    ],
    [
      "crowns of some country",
      "Refunds of 3.6 million crowns were paid to passengers.",
      "Refunds of 3.6 million Swedish kronor were paid to passengers.",
    ],
    ["a conversion", "Passengers got refunds of 320,000 euros.", "Refunds of 3.6 million crowns were paid."],
    ["another price", "A coffee on board costs $4.00.", "Shipping a parcel costs $0.40 per tonne of oil."],
    [
      "the same bound in other words",
      "Fares may go up by at most 3.5 percent.",
      "Fares may rise by no more than 3.5 percent.",
    ],
    [
      "a bound that is doubted",
      "Nobody doubts that fares will not rise by more than 3.5 percent.",
      "Fares may rise by no more than 3.5 percent.",
    ],
  ])("are not reported: %s", (_, draft, source) => {
    expect(reported(draft, source)).toEqual([]);
  });
});

describe("posts", () => {
  test.each([
    [
      "chief engineer",
      "“It sings,” said Henrik Varga, chief executive of Brightwater Yards.",
      "Henrik Varga, chief engineer of Brightwater Yards, tuned the engine.",
    ],
    [
      "an appointment",
      "Rosa Teague, the new chief executive, told staff so.",
      "The Trust has appointed Rosa Teague as interim chief financial officer.",
    ],
    [
      "any trade",
      "Anna Brandt, chief conservator of the Trust, agreed.",
      "Anna Brandt, chief architect of the Trust, drew the hall.",
    ],
    [
      "an abbreviation",
      "Piet Hallam, CEO of Brightwater Yards, agreed.",
      "Piet Hallam, CFO of Brightwater Yards, signed.",
    ],
    [
      "a deputy",
      "Ines Calder, mayor of Port Ellen, cut the ribbon.",
      "Ines Calder, deputy mayor of Port Ellen, gave a speech.",
    ],
    [
      "a deputy in the draft",
      "Tom Reid, deputy director of the Trust, agreed.",
      "Tom Reid, director of the Trust, spoke.",
    ],
  ])("are reported: %s", (_, draft, source) => {
    expect(reported(draft, source).filter((each) => each.startsWith("role "))).toHaveLength(1);
  });

  test.each([
    [
      "one office in two wordings",
      "Piet Hallam, chief executive of Brightwater Yards, agreed.",
      "Piet Hallam, CEO of Brightwater Yards, signed.",
    ],
    [
      "two offices",
      "Piet Hallam, chief executive of Brightwater Yards, agreed.",
      "Piet Hallam, founder and chief executive of Brightwater Yards, signed.",
    ],
    [
      "a chair who is chief executive",
      "Piet Hallam, chair of Brightwater Yards, agreed.",
      "Piet Hallam, chief executive of Brightwater Yards, signed.",
    ],
    [
      "a former office",
      "Piet Hallam, chief executive of Brightwater Yards, agreed.",
      "Piet Hallam, a former chief engineer of Brightwater Yards, signed.",
    ],
    [
      "another source that agrees",
      "Henrik Varga, chief engineer of Brightwater Yards, agreed.",
      "Henrik Varga, chief engineer of Brightwater Yards, tuned it. Later Henrik Varga, chief executive of Brightwater Yards, spoke.",
    ],
    [
      "a professor of some rank",
      "Anna Brandt, a professor at Orsted University, agreed.",
      "Anna Brandt, an assistant professor at Orsted University, agreed.",
    ],
    ["a bare chief", "Tom Bell, chief of the yard, agreed.", "Tom Bell, chief engineer of the yard, agreed."],
    [
      "a description",
      "Rosa Teague, the chief financial officer, said so.",
      "Critics described Rosa Teague as chief architect of the deal.",
    ],
    [
      "another organization's other office",
      "Ines Calder, mayor of Port Ellen, spoke.",
      "Ines Calder, deputy leader of the Harbour Party, spoke.",
    ],
    [
      "another person's",
      "Ines Calder, mayor of Port Ellen, spoke.",
      "Ines Calder opened the hall with Jo Smith, deputy mayor of Port Ellen.",
    ],
  ])("are not reported: %s", (_, draft, source) => {
    expect(reported(draft, source).filter((each) => each.startsWith("role "))).toEqual([]);
  });
});

describe("surnames of four letters", () => {
  test.each([
    [
      "an office in both",
      "The poll was called after Desmond Pile, MP for 16 years, resigned.",
      "It followed the resignation of Desmond Pyle, who had been MP for 16 years.",
      "Desmond Pile",
    ],
    [
      "words in both",
      "Harriet Reid steered the Petrel through the storm.",
      "In the storm Harriet Reed steered the Petrel.",
      "Harriet Reid",
    ],
    [
      "a number and a word",
      "Bernard Cole built 27 dinghies.",
      "The Trust owes 27 dinghies to Bernard Cope.",
      "Bernard Cole",
    ],
  ])("are reported: %s", (_, draft, source, name) => {
    expect(reported(draft, source)).toContain(`name-spelling ${name}`);
  });

  test.each([
    ["nothing else in common", "Harriet Reid cooked the dinner.", "In the storm Harriet Reed steered the Petrel."],
    ["another first letter", "Bernard Cole built 27 dinghies.", "Bernard Dole built 27 dinghies."],
    ["a short given name", "Paul Hunt built 27 dinghies.", "Paul Hurt built 27 dinghies."],
    ["two letters", "Bernard Cole built 27 dinghies.", "Bernard Case built 27 dinghies."],
    [
      "both in the source",
      "Harriet Reid steered the Petrel through the storm.",
      "Harriet Reed steered the Petrel through the storm, as did Harriet Reid.",
    ],
    [
      "both in the draft",
      "Harriet Reid and Harriet Reed steered the Petrel through the storm.",
      "In the storm Harriet Reed steered the Petrel.",
    ],
  ])("are not reported: %s", (_, draft, source) => {
    expect(reported(draft, source).filter((each) => each.startsWith("name-spelling"))).toEqual([]);
  });
});
