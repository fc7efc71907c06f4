import { expect, test } from "vitest";
import { HIDDEN } from "../../server/src/model/prose.ts";
import { tokenize } from "../../server/src/text/tokenize.ts";

function sentences(text: string): string[] {
  return tokenize(text).sentences.map(({ start, end }) => text.slice(start, end));
}

/** Where `|` stands a sentence ends and the next begins. */
test.each([
  "It rose.| It fell.",
  "Did it rise?| Yes!| It did.",
  'He said "No."| Then he left.',
  "She said “Never.”| They left (at last).| All did.",
  "It cost 2.4 million.| In 2024 it cost 1.5.",
  "It rose in 2024.| 40 percent said so.",
  "It rose.[12]| Then it fell.",
  "Mr. Smith met Dr. Jones, Gen. Lee and Sen. Ray on Jan. 5.| They spoke.",
  "Apple Inc. Chief Tim Cook spoke.| Shares of Apple Inc.| The company rose.",
  "In the U.S. Congress voted.| He left the U.S.| The vote passed.",
  "At 5 p.m. Monday it rained.| It ended at 7 p.m.| The game went on.",
  "J. K. Rowling and George W. Bush met in St. Louis.",
  "It was plan B.| The first one failed.",
  "No. 5 came first.| He said no.| But she said yes.",
  "See fig. 3 and p. 12, e.g. Table 4.",
  "Apples, pears, etc.| Everybody ate.",
  "Well... it rose.| Wait...| The end came…| He left.",
  "Two reasons: First, money; Second, time.",
  "Visit example.org now.| Then go to Node.js.",
  "1. The first point.| The second point.",
  "“Really?” he asked.| “Yes,” she said.",
  "Prices rose.| $5 was enough.| €6 was too much.",
  "模型很大。|价格很低。",
  "He sat.| Sunday came.| Ask Wash. Gov. Lee.",
  "no end here",
  "Hard-wrapped\nlines go on.| And\non.",
  "Ph.D. students rose.| The U.K.’s economy grew vs. France.",
])("%j", (marked) => {
  expect(sentences(marked.replaceAll("|", ""))).toEqual(marked.split("|").map((part) => part.trim()));
});

test("a text without tokens has no sentences", () => {
  expect(sentences(" \n")).toEqual([]);
});

test("hidden markup between sentences belongs to neither", () => {
  const text = `${HIDDEN}It rose.${HIDDEN} It fell.${HIDDEN}`;
  expect(sentences(text)).toEqual(["It rose.", "It fell."]);
});
