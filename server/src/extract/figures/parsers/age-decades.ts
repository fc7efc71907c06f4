import { type Draft, draft, isTightHyphen, lowerAt, type Parser, type Passage, tokenAt } from "../draft.ts";

const DECADES = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
const OWNERS = new Set("his her their my our your".split(" "));
const PARTS = new Set("mid early late".split(" "));

/** "In his forties", "in her mid-30s": the ten years of age that begin with the number. */
export const ageDecadeParser: Parser = { name: "age-decade", numbers: true, words: DECADES, read };

function read(passage: Passage, at: number): Draft | null {
  const token = tokenAt(passage, at);
  if (token === undefined || token.text.length < 2) return null;
  const digits = token.kind === "number";
  if (digits && (token.text.length !== 2 || !token.text.endsWith("0"))) return null;
  let before = at - 1;
  if (isTightHyphen(passage, before)) before--;
  if (PARTS.has(lowerAt(passage, before))) before--;
  if (!OWNERS.has(lowerAt(passage, before)) || lowerAt(passage, before - 1) !== "in") return null;
  const ending = tokenAt(passage, at + 1);
  if (digits && (ending?.lower !== "s" || ending.spaced)) return null;
  const years = digits ? Number(token.text) : 20 + 10 * DECADES.indexOf(token.lower);
  if (years < 10) return null;
  return draft("age-decade", "range", at, digits ? at + 2 : at + 1, {
    value: years,
    high: years + 9,
    step: 1,
    digits,
    dimension: "age",
    unit: "year of age",
    bound: "range",
  });
}
