import type { Sentence, Token } from "../../model/token.ts";
import { FUNCTION } from "../lexicon/lexicon.ts";
import { ALL_CAPITALS, HAS_DIGIT, isCapital, PLURAL_CAPITALS } from "./letter-shape.ts";
import { officeAt } from "./offices.ts";
import { BODY, FAMILY_NAME, factsOf, HEAD, LETTER_BODY, NEVER_NAME, TERM } from "./word-facts.ts";
import { isNameToken, viewOf } from "./word-view.ts";

/** One capitalised word that may be a name at all. */
export function isSingleName(tokens: readonly Token[], at: number, title: boolean, sentence: Sentence): boolean {
  const token = tokens[at] as Token;
  const view = viewOf(token);
  if (title && view.stem.length > 1) return (view.facts & (NEVER_NAME | TERM)) === 0 && (view.classes & FUNCTION) === 0;
  if ((view.facts & (BODY | LETTER_BODY)) !== 0) return true;
  // An ordinary word in capitals is only said loudly.
  if ((view.shape & ALL_CAPITALS) !== 0 && view.classes !== 0 && view.stem.length > 3) return false;
  if ((view.facts & (TERM | NEVER_NAME)) !== 0 || view.stem.length < 2) return false;
  if ((view.classes & FUNCTION) !== 0) return false;
  if (officeAt(tokens, at, at + 1) !== undefined && view.classes !== 0 && !mayBeFamily(tokens, at)) return false;
  if ((view.shape & PLURAL_CAPITALS) !== 0) return false;
  // "the Academy", "the Bank": which one, the text says elsewhere.
  if ((view.facts & HEAD) !== 0 && view.classes !== 0) return false;
  // "X-ray", "U-turn", "T-shirt".
  if (view.stem.length === 1) return false;
  // "89 TWh"
  if (tokens[at - 1]?.kind === "number" && (factsOf(view.stem) & TERM) !== 0) return false;
  const following = tokens[at + 1];
  if (dateWords.has(view.stem) && (following?.kind === "number" || (following?.text === "." && !following.spaced)))
    return false;
  // "FY2024"
  if (view.stem.startsWith("fy") && (view.shape & HAS_DIGIT) !== 0) return false;
  if ((view.shape & HAS_DIGIT) !== 0 && numberedThings.has(tokens[at - 1]?.lower ?? "")) return false;
  const next = tokens[at + 1];
  if (next?.text === "-" && !next.spaced && at + 2 < sentence.last) {
    const part = tokens[at + 2] as Token;
    if (!part.spaced && part.kind === "word" && !isCapital(part.text.charCodeAt(0))) {
      return view.classes === 0 && view.stem.length > 2 && !isWordBeginning(view.stem);
    }
  }
  return true;
}

/** Short for days and months, but words and names as well. */
const dateWords = new Set(["jan", "mar", "mon", "wed", "sat", "sun"]);
/** "King" and "Judge" may be somebody's family name; whose, the text says elsewhere. */
function mayBeFamily(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower;
  return (viewOf(tokens[at] as Token).facts & FAMILY_NAME) !== 0 && before !== "the" && before !== "a";
}

/** "flight MH370", "route A1": numbers of things, no products. */
const numberedThings = new Set(
  "flight flights route highway road room gate seat section chapter page type grade class gene strain visa form".split(
    " ",
  ),
);
/** "Multi-agent", "Anti-war". */
const wordBeginnings = new Set(
  "multi pre post anti non semi ultra inter co re ex mid pro self micro macro cross sub super trans neo pseudo quasi bio eco cyber".split(
    " ",
  ),
);

/** Words that only look like a name: "Chapter 11", "Model Leadership:". */
export function isLabel(tokens: readonly Token[], first: number, last: number, weight: number): boolean {
  const view = viewOf(tokens[first] as Token);
  const final = tokens[last - 1] as Token;
  const numbered = final.kind === "number" || (viewOf(final).shape & HAS_DIGIT) !== 0;
  if (numbered && (view.facts & (NEVER_NAME | TERM)) !== 0) return true;
  // "R&D"
  if (last - first === 3 && (factsOf(`${view.stem}&${viewOf(final).stem}`) & TERM) !== 0) return true;
  if (view.stem.length === 1 && weight < 3) return true;
  if (weight >= 6) return false;
  let proper = false;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (!isNameToken(token)) continue;
    const word = viewOf(token);
    if ((word.facts & (NEVER_NAME | TERM)) === 0) proper = true;
  }
  return !proper;
}

/** A line's label: "Model Leadership:". */
export function isOrdinaryPhrase(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "word" && viewOf(token).classes === 0) return false;
  }
  return true;
}

/** True for what stands before a hyphen without being a word of its own: "Multi", "Eco". */
export function isWordBeginning(stem: string): boolean {
  return wordBeginnings.has(stem);
}
