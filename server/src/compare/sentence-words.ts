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

/** Stretches read last by their text, and those read before them; the older half is dropped when the newer is full. */
let newer = new Map<string, ReadonlySet<string>>();
let older = new Map<string, ReadonlySet<string>>();
const halfSize = 4000;

/** Topics (see `topicOf`) of the content words of a stretch of text; numbers and words that every story has are left out. */
export function sentenceWords(text: string): ReadonlySet<string> {
  const found = newer.get(text);
  if (found) return found;
  const words = older.get(text) ?? read(text);
  if (newer.size >= halfSize) {
    older = newer;
    newer = new Map();
  }
  newer.set(text, words);
  return words;
}

function read(text: string): Set<string> {
  const words = new Set<string>();
  for (const [written] of text.matchAll(wordPattern)) {
    const lower = written.toLowerCase().replace(/['’]s?$/, "");
    if (lower.length < 3 || functionKinds(lower) !== 0) continue;
    const form = lemma(lower, usualClass(lower));
    if (!plain.has(form)) words.add(topicOf(form));
  }
  return words;
}
