import { readWords } from "../amount-in-words.ts";
import { type Draft, draft, lowerAt, type Parser, type Passage } from "../draft.ts";
import { cardinalStarts } from "../number-words.ts";

/** "One thousand five hundred and nine", "a hundred", "five and a half million", "two-thirds", "minus five". */
export const wordsParser: Parser = { name: "words", words: [...cardinalStarts(), "a", "an"], read };

function read(passage: Passage, at: number): Draft | null {
  const amount = readWords(passage, at);
  if (amount === null) return null;
  const sign = lowerAt(passage, at - 1);
  const negative = sign === "minus" || sign === "negative";
  return draft("words", amount.ratio === undefined ? "amount" : "fraction", negative ? at - 1 : at, amount.last, {
    value: negative ? -amount.value : amount.value,
    step: amount.step,
    scale: amount.scale,
    dimension: amount.ratio === undefined ? "count" : "ratio",
    ratio: amount.ratio,
  });
}
