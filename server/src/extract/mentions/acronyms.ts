import type { Token } from "../../model/token.ts";
import { ALL_CAPITALS, PLURAL_CAPITALS, shapeOf } from "./letter-shape.ts";

/** True for a word of two to eight letters that may stand for a longer name: "NATO", "GPUs", "MoE". */
export function isAcronym(text: string): boolean {
  if (text.length < 2 || text.length > 9) return false;
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) capitals++;
  }
  return capitals >= 2 && (capitals * 2 >= text.length || (shapeOf(text) & (ALL_CAPITALS | PLURAL_CAPITALS)) !== 0);
}

/** True where the letters of an acronym begin the words of tokens `first` up to `last`, small words counted or not. */
export function spells(acronym: string, tokens: readonly Token[], first: number, last: number): boolean {
  const letters = acronym
    .toLowerCase()
    .replaceAll(".", "")
    .replace(/s$/, (s) => (acronym.endsWith("s") ? "" : s));
  let at = 0;
  let words = 0;
  let used = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== "word") continue;
    const begins = token.lower.charAt(0) === letters.charAt(at);
    const small = smallWords.has(token.lower);
    if (begins && at < letters.length && !(small && letters.charAt(at) !== token.lower.charAt(0))) {
      at++;
      used++;
    } else if (!small) {
      // "Consumer Financial Protection" and "NASDAQ" take more letters of a word, or none of a word such as "National".
      words++;
    }
  }
  if (at < letters.length) return spellsInside(letters, tokens, first, last);
  return used >= 2 && words <= 1;
}

const smallWords = new Set(["of", "and", "the", "for", "on", "in", "to", "de", "la", "a", "at", "by"]);

/** "BioNTech", "NASDAQ": letters taken in order, the first of each word among them. */
function spellsInside(letters: string, tokens: readonly Token[], first: number, last: number): boolean {
  let at = 0;
  let begun = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== "word" || smallWords.has(token.lower)) continue;
    const lower = token.lower;
    if (lower.charAt(0) !== letters.charAt(at)) return false;
    begun++;
    at++;
    for (let j = 1; j < lower.length && at < letters.length; j++) {
      const nextWord = tokens[i + 1];
      if (nextWord?.kind === "word" && i + 1 < last && nextWord.lower.charAt(0) === letters.charAt(at)) break;
      if (lower.charAt(j) === letters.charAt(at)) at++;
    }
  }
  return begun >= 2 && at === letters.length;
}

/**
 * The first token of the small-lettered words that an acronym in parentheses at `open` stands for
 * ("mixture-of-experts (MoE)"); -1 where none do.
 */
export function smallExpansion(acronym: string, tokens: readonly Token[], open: number, from: number): number {
  for (let first = open - 1, words = 0; first >= from && words < 10; first--) {
    const token = tokens[first] as Token;
    if (token.kind === "punctuation" && token.text !== "-") return -1;
    if (token.kind !== "word") continue;
    words++;
    if (
      words >= 2 &&
      token.lower.charAt(0) === acronym.charAt(0).toLowerCase() &&
      spells(acronym, tokens, first, open)
    ) {
      return first;
    }
  }
  return -1;
}
