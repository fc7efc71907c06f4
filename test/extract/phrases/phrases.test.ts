import { describe, expect, test } from "vitest";
import { readFigures } from "../../../server/src/extract/figures.ts";
import { analyzeSentence } from "../../../server/src/extract/phrases/analyze-sentence.ts";
import { isQuoted, quotations } from "../../../server/src/extract/phrases/quotation.ts";
import { tokenize } from "../../../server/src/text/tokenize.ts";

function analyze(text: string) {
  const block = tokenize(text);
  const [sentence] = block.sentences;
  if (sentence === undefined) throw new Error("no sentence");
  return analyzeSentence(
    {
      tokens: block.tokens,
      sentence,
      figures: readFigures(block, {}),
      firstFigure: 0,
      mentions: [],
      firstMention: 0,
      base: 0,
      quotes: quotations(text, block.tokens),
    },
    true,
  );
}

function phrases(text: string): string[] {
  const { units, phrases } = analyze(text);
  return phrases.map(({ first, last }) =>
    units
      .slice(first, last)
      .map((unit) => unit.text)
      .join(" "),
  );
}

describe("noun phrases", () => {
  test.each([
    [
      "The floor featured more than 40 competing domestic models.",
      ["The floor", "more than 40 competing domestic models"],
    ],
    ["It is a newly upgraded general-purpose system.", ["It", "a newly upgraded general-purpose system"]],
    ["It has large-scale artificial intelligence (AI) models.", ["It", "large-scale artificial intelligence models"]],
    ["The average daily calls rose.", ["The average daily calls"]],
    ["Germany's share of exports fell.", ["Germany share", "exports"]],
    ["They sold cheap and fast boats.", ["They", "cheap and fast boats"]],
    ["Sales to increase.", ["Sales"]],
    ["The 2019 budget grew.", ["The 2019 budget"]],
  ])("%s", (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });
});

describe("verbs and their subjects", () => {
  test.each([
    ["The market reached 40 people.", ["reached: market"]],
    ["The number of users in the north exceeded 40.", ["exceeded: number"]],
    ["The firm, which has 40 workers, hired 5 more.", ["has: firm", "hired: firm"]],
    ["Models that prevailed in 2023 exceeded 40 layers.", ["prevailed: Models", "exceeded: Models"]],
    ["According to a report by the office, a public body, the town has 40 trees.", ["has: town"]],
    ["Exports fell while imports rose.", ["fell: Exports", "rose: imports"]],
    ["The model uses a clever design and handles 40 tasks.", ["uses: model", "handles: model"]],
    ["The company said profit fell.", ["said: company", "fell: profit"]],
    ["Prices range from 40 to 50.", ["range: Prices"]],
    ["Ships, cars and planes were sold.", ["sold: Ships"]],
  ])("%s", (text, expected) => {
    const { units, phrases, verbs } = analyze(text);
    const told = verbs.map(({ main, subject }) => {
      const phrase = phrases[subject];
      return `${units[main]?.text}: ${phrase === undefined ? "none" : units[phrase.head]?.text}`;
    });
    expect(told).toEqual(expected);
  });
});

test("quotations are told by their marks", () => {
  const text = 'He said “yes” and "no" and “maybe';
  const edges = quotations(text, tokenize(text).tokens);
  const inside = (word: string) => isQuoted(edges, text.indexOf(word));
  expect(["He", "yes", "and", "no", "maybe"].map(inside)).toEqual([false, true, false, true, true]);
});
