import { type Draft, draft, lowerAt, type Parser, type Passage } from "../draft.ts";
import { fractionWords } from "../fraction-in-words.ts";
import { DOZEN, numberWord, SCALE } from "../number-words.ts";

/** "A third of", "a quarter less": an article and a denominator, where it is no place in an order and no span of time. */
export const partOfParser: Parser = { name: "part-of", words: ["a", "an"], read };

const COMPARES = new Set("of less more higher lower fewer cheaper bigger smaller larger off below above as".split(" "));
const MEASURES = new Set(
  "than about around from to nearly almost over by roughly approximately least under up down".split(" "),
);

function read(passage: Passage, at: number): Draft | null {
  const part = fractionWords(passage, at);
  if (part === null) return null;
  const after = lowerAt(passage, part.last);
  if (after === "of" && lowerAt(passage, part.last + 1) === "a") {
    const scale = numberWord(lowerAt(passage, part.last + 2));
    if (scale?.kind === SCALE || scale?.kind === DOZEN) {
      const value = part.value * scale.value;
      return draft("part-of", "amount", at, part.last + 3, { value, scale: scale.value, step: scale.value / 10 });
    }
  }
  const tiny = part.ratio[1] >= 100;
  const before = lowerAt(passage, at - 1);
  const ends = after === "" || after === "." || after === "," || after === ")";
  if (!tiny && !ends && !COMPARES.has(after) && !(MEASURES.has(before) && !isNounLike(after))) return null;
  return draft("part-of", "fraction", at, part.last, { value: part.value, dimension: "ratio", ratio: part.ratio });
}

function isNounLike(lower: string): boolean {
  return (
    lower !== "" &&
    /^[a-z]/.test(lower) &&
    lower !== "in" &&
    lower !== "to" &&
    lower !== "and" &&
    lower !== "from" &&
    lower !== "on"
  );
}
