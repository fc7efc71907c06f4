import { functionKinds } from "../extract/lexicon/function-words.ts";
import { lemma, usualClass } from "../extract/lexicon/lexicon.ts";
import { topicOf } from "./sense.ts";

const wordPattern = /[\p{L}][\p{L}'’-]*/gu;

/** Words that every story has. */
const plain = new Set(
  "say tell have make take get go come year month week day january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday also more most many much new last first one two three".split(
    " ",
  ),
);

/** Topics (see `topicOf`) of the content words of a stretch of text; numbers and words that every story has are left out. */
export function sentenceWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [written] of text.matchAll(wordPattern)) {
    const lower = written.toLowerCase().replace(/['’]s?$/, "");
    if (lower.length < 3 || functionKinds(lower) !== 0) continue;
    const form = lemma(lower, usualClass(lower));
    if (!plain.has(form)) words.add(topicOf(form));
  }
  return words;
}
