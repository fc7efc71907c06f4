import { describe, expect, test } from "vitest";
import { claimOf, read } from "./read.ts";

describe("measure", () => {
  test.each([
    // the noun after the figure
    ["The floor featured more than 40 competing domestic models.", "40", "competing domestic models"],
    ["It has 5,100 robot-focused companies.", "5,100", "robot-focused companies"],
    ["Four crewmen died in the storm.", "Four", "crewmen"],
    ["An 11-member council met on Monday.", "11", "member"],
    ["The council adopted a $412 million budget.", "$412 million", "budget"],
    ["There were 249 million such users.", "249 million", "such users"],
    ["A total of 3,755 models were released.", "3,755", "models"],
    // what "of" and "in" tie to it
    ["They own 1,509 of the 3,755 total models.", "1,509", "total models"],
    ["The firm stores 890 petabytes of data.", "890", "data"],
    ["About 40 percent of adults have a degree.", "40 percent", "adults"],
    ["The fund raised $5 million in donations.", "$5 million", "donations"],
    ["An increase of 80 percent in fees followed.", "80 percent", "fees"],
    // what stands before it
    ["The market reached $757.58 billion.", "$757.58", "market"],
    ["The area has a penetration rate of 42.8 percent.", "42.8", "penetration rate"],
    ["Annual revenue rose to $5 million.", "$5 million", "Annual revenue"],
    ["The plan is based on total volume exceeding 890 petabytes.", "890", "total volume"],
    ["The number of phone users exceeded 600 million.", "600 million", "phone users"],
    ["The reform cuts training costs by 70 percent.", "70 percent", "training costs"],
    ["Officials put the damage at $4 billion.", "$4 billion", "damage"],
    ["The share was put at 17.1 percent.", "17.1", "share"],
    ["The new building is 300 metres tall.", "300", "new building"],
    ["Sales rose 12 percent to $5 million.", "$5 million", "Sales"],
    ["- Streets and transit: $98 million", "$98 million", "Streets and transit"],
    ["The agency expects the economy to grow 4.5 percent.", "4.5 percent", "economy"],
    ["GDP is forecast to expand by 2.1 percent.", "2.1 percent", "GDP"],
    ["The price, $5 million, is low.", "$5 million", "price"],
    ["Peak demand, 17.9 GW, fell last year.", "17.9", "Peak demand"],
    ["It is taken as one tablet a day, 20 mg each, with water.", "20 mg", "tablet"],
    ["Exports were 15 tonnes and imports 9 tonnes.", "9 tonnes", "imports"],
    ["They have a $3,500 a month mortgage.", "$3,500", "mortgage"],
    ["The thief took £412,000 worth of copper cable.", "£412,000", "copper cable"],
    ["The town won a grant worth up to $8 million.", "$8 million", "grant"],
    ["The line has 8 miles (13 km) of new tunnels.", "8 miles", "new tunnels"],
    ["He admitted two counts of theft.", "two", "counts"],
    ["Wells came back at 15 percent requiring action.", "15 percent", null],
    // several quantities before one noun
    ["It has a 640 hp 5.2 litre engine.", "640 hp", "engine"],
    ["It made a five-year, 1.8 billion-mile (2.8bn km) journey.", "five", "journey"],
    ["It made a five-year, 1.8 billion-mile (2.8bn km) journey.", "1.8 billion", "journey"],
    ["Sales rose 5 percent, 3 tonnes less than planned.", "5 percent", "Sales"],
    // clauses without "that", idle parts of prepositions, verbs that may be nouns
    ["Researchers concluded the firms were overvalued by 50 percent.", "50 percent", "overvalued"],
    ["In order to pass, the town needs 40 votes.", "40", "votes"],
    ["Tests show that solar will supply 22 percent of power.", "22 percent", "power"],
    ["Our printed samples are only 45 g each.", "45 g", "printed samples"],
    ["The firm said on Monday that costs fell 4 percent.", "4 percent", "costs"],
    ["Sampling between May and June came back at 4 ppm.", "4 ppm", "Sampling"],
    ["It cut jobs, with council tax set to rise by 4.9 percent.", "4.9 percent", "council tax"],
    ["Of these, 14 show signs of wear.", "14", null],
    ["An estimated 40 percent of adults smoke.", "40 percent", "adults"],
    ["The shop sells 40 sports drinks.", "40", "sports drinks"],
    ["The build takes 2.4 seconds.", "2.4 seconds", "build"],
    // objects and what stands right before
    ["The news pulled the health sector 0.7 percent lower.", "0.7 percent", "health sector"],
    ["Lambert will study investments over $35 million.", "$35 million", "investments"],
    ["It cost taxpayers over $35 million.", "$35 million", "cost"],
    ["Requests above 5 MB are rejected.", "5 MB", "Requests"],
    ["They found a planet, 124 light-years from Earth.", "124", null],
    ["They live on a planet 124 light-years from Earth.", "124", "planet"],
    ["She sold a house valued at $2 million.", "$2 million", "house"],
    ["Of these, 71 are unicorns (valued at $1 billion).", "$1 billion", "unicorns"],
    ["They made claims of $12 million, ranging from $200 to $4,000.", "$200 to $4,000", "claims"],
    ["It sold well, falling short of estimates of $9 million.", "$9 million", "estimates"],
    ["Prices gained 0.2 percent.", "0.2 percent", "Prices"],
    ["The school raised $5,000.", "$5,000", "raised"],
    ["The spare generating capacity would fall to 5.2 gigawatts.", "5.2 gigawatts", "spare generating capacity"],
    ["Spending may top $250 billion.", "$250 billion", "Spending"],
    ["An improvement in retail gross margins to 64 percent helped.", "64 percent", "retail gross margins"],
    ["Gold, at $3,384 an ounce, was little changed.", "$3,384", "Gold"],
    ["Average distance to school: 3.4 km", "3.4 km", "Average distance to school"],
    ["Pupils covered: 1.3 million", "1.3 million", "Pupils covered"],
    // what was done, by whom
    ["In all, 900 people joined: 408 took brenafil.", "408", "people"],
    ["The firm enrolled 612 at 34 hospitals.", "612", null],
    ["Levels averaged 73 raising the prospect of floods.", "73", null],
    // what was done, where nothing is named
    ["The fund could lose $5 million.", "$5 million", "lose"],
    // code, images and formulas are part of no phrase
    ["It has 42 people ![a crowd](crowd.png). Next.", "42", "people"],
    ["It has 42 `open` models.", "42", "models"],
    ["The `open` share reached $5 million.", "$5 million", "share"],
    ["The new `open` share reached $5 million.", "$5 million", "new … share"],
  ])("%s", (text, figure, expected) => {
    expect(claimOf(read(text), figure).measure?.text ?? null).toBe(expected);
  });

  test.each([
    ["They own 1,509 of the 3,755 total models.", "1,509", ["model"], "model"],
    ["It has 5,100 robot-focused companies.", "5,100", ["robot-focused", "company"], "company"],
    ["The average daily calls of users reached 5 million.", "5 million", ["average", "daily", "call"], "call"],
    ["The party has 1,300 American members.", "1,300", ["american", "member"], "member"],
  ])("dictionary forms: %s", (text, figure, lemmas, head) => {
    const { measure } = claimOf(read(text), figure);
    expect(measure?.lemmas).toEqual(lemmas);
    expect(measure?.head).toBe(head);
  });

  test.each([
    ["The firm employs 1,200 people here and 640 there.", "640", "people"],
    ["Of 48 speakers, 36 were opposed.", "36", "speakers"],
    ["Of the ten leading models, eight are open.", "eight", "leading models"],
    ["It has 60 million, 48 million and 68 million inhabitants.", "48 million", "inhabitants"],
    ["The city has 900 shops. This figure represents 40 percent of the total.", "40 percent", "shops"],
    ["The road is 100 miles (160 km) long.", "160 km", "road"],
    ["The line has 8 miles (13 km) of new tunnels.", "13 km", "new tunnels"],
    ["The shop has four-, five- and six-cylinder engines.", "five", "cylinder"],
    ["Shares of Ross were down 2.3 percent, Burlington by 2.6 percent.", "2.6 percent", "Shares"],
    ["Top donors: Brack, $5 million; Teague, $3 million.", "$3 million", "Top donors"],
    ["It made cuts of $9 million, of which $3 million came from libraries.", "$3 million", "cuts"],
    ["Reserves fell to $11 million, compared with $27 million in 2022.", "$27 million", "Reserves"],
    ["It reported a profit of $4 million for the year, up 23 percent.", "23 percent", "profit"],
    ["The default timeout is 30 seconds. It was 60 seconds before.", "60 seconds", "default timeout"],
  ])("taken over from a neighbour and marked so: %s", (text, figure, expected) => {
    const { measure } = claimOf(read(text), figure);
    expect(measure?.text).toBe(expected);
    expect(measure?.basis).toBe("inferred");
  });

  test.each([
    ["It rose in two years.", "two years"],
    ["It is $5 million.", "$5 million"],
    ["Handled by **2**,300 of **3,755**.", "2**,300"],
    ["About 40 percent.", "40 percent"],
  ])("none where none is named: %s", (text, figure) => {
    expect(claimOf(read(text), figure).measure).toBeNull();
  });

  test("the span of a measure is its text in the file", () => {
    const document = read("The city\nhas 1,200 **old stone** houses.");
    const { measure } = claimOf(document, "1,200");
    expect(measure?.text).toBe("old stone houses");
    expect(document.prose.text.slice(...(measure?.span ?? [0, 0]))).toBe("old stone** houses");
  });
});
