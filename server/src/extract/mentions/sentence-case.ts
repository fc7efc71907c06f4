import type { BlockKind } from "../../model/prose.ts";
import type { Sentence, Token } from "../../model/token.ts";
import { isCapital } from "./letter-shape.ts";

/** How a sentence uses capitals: for names only, for every larger word, or throughout. */
type SentenceCase = "names" | "title" | "capitals";

/** Judges a sentence; only lines that end without a full stop can be titles. */
export function sentenceCase(
  tokens: readonly Token[],
  sentence: Sentence,
  kind: BlockKind,
  alone: boolean,
): SentenceCase {
  let capitalised = 0;
  let small = 0;
  let longSmall = 0;
  let shouted = 0;
  const heading = kind === "heading" || kind === "title";
  const titled = heading || (alone && tokens[sentence.last - 1]?.text !== ".");
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word") continue;
    const text = token.text;
    if (isCapital(text.charCodeAt(0))) {
      capitalised++;
      if (text.length > 1 && isCapital(text.charCodeAt(text.length - 1))) shouted++;
    } else if (text.length > 1 && isCapital(text.charCodeAt(1))) {
      capitalised++;
    } else {
      if (!titled) return "names";
      small++;
      if (text.length >= 5) longSmall++;
    }
  }
  if (small === 0 && shouted >= 3 && shouted >= capitalised - 1) return "capitals";
  if (!titled || capitalised < (heading ? 2 : 3)) return "names";
  // Prepositions and articles stay small in a title; five letters and more are seldom one of them.
  const share = capitalised / (capitalised + longSmall);
  const overall = capitalised / (capitalised + small);
  return share >= (heading ? 0.7 : 0.85) && overall >= (heading ? 0.5 : 0.6) ? "title" : "names";
}
