import { describe, expect, test } from "vitest";
import { claimOf, read } from "./read.ts";

describe("subject", () => {
  test.each([
    ["China's share of exports reached 17.1 percent.", "17.1", "china"],
    ["China has developed more than 1,500 large models.", "1,500", "china"],
    ["The number of users in Brazil exceeded 600 million.", "600 million", "brazil"],
    ["Germany exported 5 million cars to Poland.", "5 million", "germany"],
    ["French exports fell 3 percent.", "3 percent", "france"],
    ["The global market reached $5 billion.", "$5 billion", "world"],
    ["Some 35,000 companies worldwide use it.", "35,000", "world"],
    ["The world's largest firms employ 40 million people.", "40 million", "large firm"],
    ["The museum drew 1.2 million visitors.", "1.2 million", "museum"],
    ["The old roof rests on 40 columns.", "40", "old roof"],
    ["The whole plan hinges on 40 votes.", "40", "plan"],
    ["Coal accounts for 40 percent of the country's power.", "40 percent", "coal"],
    ["A new system scalable to 750 parameters came out.", "750", "new system"],
    ["France has 13,000 workers in Germany.", "13,000", "france"],
    ["The largest are Colombia (48 million people) and Peru.", "48 million", "colombia"],
    ["Ann Lee, 52, was born in Paris.", "52", "ann lee"],
    ["The firm Brack employs 600 people worldwide.", "600", "brack"],
    ["Acme met Brack. The companies were overvalued by 4 percent.", "4 percent", "company"],
    ["Chile sent 120 workers and Peru another 45.", "45", "peru"],
    ["Chile, Peru and Spain got $3 million, $2 million and $1 million, respectively.", "$2 million", "peru"],
    ["Costs were 4 percent and 5 percent in Chile and Peru, respectively.", "5 percent", "peru"],
    ["Research indicates that Chile, as a pioneer, will see 450 plants.", "450", "chile"],
    ["Girls missed 4.1 days of school and boys 3.2 days.", "3.2 days", "boy"],
    ["Dow +0.2% Nasdaq +0.8%.", "+0.2%", "dow"],
    ["He met Voss, which is 43 percent French.", "43 percent", "voss"],
  ])("%s", (text, figure, key) => {
    const { subject } = claimOf(read(text), figure);
    expect(subject?.key).toBe(key);
    expect(subject?.basis).toBe("stated");
  });

  test.each([
    ["China is large. The country has 5,100 companies.", "5,100", "china"],
    ["China leads, with domestic firms making 40 models.", "40", "china"],
    ["The museum said it had 900 visitors.", "900", "museum"],
    ["The museum is old. It was founded in 1947 in Paris.", "1947", "museum"],
    ["A survey of seven cities was made.", "seven", "survey"],
    ["The trial, in which 40 patients took part, ended.", "40", "trial"],
    ["Chile has two advantages. In all, 42 clusters have been built.", "42", "chile"],
    // "it" is one thing, "they" are several
    ["Two courts have a say. It would owe $5 million.", "$5 million", undefined],
    ["The victory was large. They have won 14 games.", "14", undefined],
    ["China has 1,500 models, or 40 percent of the total.", "40 percent", "china"],
    ["In Chile, revenue in Peru was $5 million, while costs were $4 million.", "$4 million", "peru"],
  ])("taken over and marked so: %s", (text, figure, key) => {
    const { subject } = claimOf(read(text), figure);
    expect(subject?.key).toBe(key);
    expect(subject?.basis).toBe(key === undefined ? undefined : "inferred");
  });

  test.each([
    ["Annual revenue rose to $5 million.", "$5 million"],
    ["This year's plan is $375 million.", "$375 million"],
    ["There were 40 people.", "40"],
    ["They sold 40 boats.", "40"],
    ["The bus left with 47 passengers from Lahore. Some 40 dogs died.", "40"],
    ["Average distance to school: 3.4 km", "3.4 km"],
    ["The revolution took a century, and steam power took 50 years.", "50 years"],
    ["According to Acme, sales rose 4 percent.", "4 percent"],
    ["LIMA, Peru (AP) — Some 40 died.", "40"],
    ["The firm said `this` has 50 ships.", "50"],
  ])("none: %s", (text, figure) => {
    expect(claimOf(read(text), figure).subject).toBeNull();
  });
});

describe("whole", () => {
  test.each([
    ["They own 1,509 of the 3,755 total models.", "1,509", "total models"],
    ["China owns 40 percent of all major models.", "40 percent", "major models"],
    ["It makes up 15 percent of the global total.", "15 percent", "global total"],
    ["Two in five people agree.", "Two in five", "people"],
    ["Of 48 speakers, 36 were opposed.", "36", "speakers"],
    ["It has 1,500 models, out of a total of 3,755.", "1,500", "models"],
    ["The firm has a 30 percent share of the market.", "30 percent", "market"],
  ])("%s", (text, figure, expected) => {
    expect(claimOf(read(text), figure).whole?.text).toBe(expected);
  });

  test.each([
    ["Revenue rose 12 percent.", "12 percent"],
    ["Dozens of people came.", "Dozens"],
    ["The firm stores 890 petabytes of data.", "890"],
    ["The penetration rate was 42.8 percent.", "42.8"],
  ])("none: %s", (text, figure) => {
    expect(claimOf(read(text), figure).whole).toBeNull();
  });
});

test.each([
  ["The firm employs 1,200 people in Berlin and 640 in Singapore.", "1,200", "Berlin"],
  ["The firm employs 1,200 people in Berlin and 640 in Singapore.", "640", "Singapore"],
])("the nearest place is the figure's: %s %s", (text, figure, place) => {
  const claim = claimOf(read(text), figure);
  expect([claim.subject?.text, claim.place?.text]).toContain(place);
});
