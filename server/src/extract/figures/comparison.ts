import { ADJECTIVE, ADVERB, FUNCTION, wordClasses } from "../lexicon/lexicon.ts";
import { isCapitalized, lowerAt, type Passage, tokenAt } from "./draft.ts";

/** The word behind "as" in "twice as many", "three times as likely"; not the one in "50 times as a toddler". */
export function isCompared(passage: Passage, at: number): boolean {
  const lower = lowerAt(passage, at);
  if (lower === "many" || lower === "much") return true;
  const classes = wordClasses(lower);
  return (classes & (ADJECTIVE | ADVERB)) !== 0 && (classes & FUNCTION) === 0 && !isCapitalized(tokenAt(passage, at));
}
