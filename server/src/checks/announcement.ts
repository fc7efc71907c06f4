import { numberWord } from "../extract/figures/number-words.ts";
import { functionKinds, PREPOSITION, RELATIVE } from "../extract/lexicon/function-words.ts";
import { ADJECTIVE, ADVERB, NOUN, VERB, wordClasses } from "../extract/lexicon/lexicon.ts";
import type { Span } from "../model/span.ts";
import type { Token } from "../model/token.ts";

/** A number and a noun that say how many items follow. */
export interface Announcement {
  readonly count: number;
  readonly noun: string;
  readonly words: string;
  /** The number, within the block. */
  readonly span: Span;
}

const unfinished = new Set("including include includes among such like example examples e.g".split(" "));
/** Words before the number that make it a bound or a part. */
const softened = new Set(
  "least most than about around some nearly almost over under only first last top other another these those both of".split(
    " ",
  ),
);

/** The number that announces how many items follow, when the words before a colon end in a number and a plural noun. */
export function announcementIn(tokens: readonly Token[]): Announcement | null {
  const words = tokens.filter((token) => token.kind !== "punctuation" || token.text === ",");
  if (words.some((token) => unfinished.has(token.lower))) return null;
  const numbers = words.filter((token) => countOf(token) !== null);
  const [number] = numbers;
  if (!number || numbers.length !== 1) return null;
  const at = words.indexOf(number);
  const before = words[at - 1]?.lower;
  if (before !== undefined && softened.has(before)) return null;
  // "The three teams agreed on:" speaks of the teams, "The three reasons:" announces them.
  if (before === "the" && (words[at - 2]?.lower === "of" || (at === 1 && words.length > at + 3))) return null;
  const noun = nounAfter(words, at);
  const count = countOf(number);
  if (!noun || count === null) return null;
  return { count, noun: noun.text, words: `${number.text} ${noun.text}`, span: [number.start, number.end] };
}

/** The plural noun that a number counts, provided that nothing but a short tail without a verb follows it. */
function nounAfter(words: readonly Token[], at: number): Token | null {
  for (let i = at + 1; i <= at + 4 && i < words.length; i++) {
    const word = words[i] as Token;
    const classes = wordClasses(word.lower);
    const plural = isPlural(word.lower);
    if (plural && (classes === 0 || classes & NOUN)) return tailIsQuiet(words.slice(i + 1)) ? word : null;
    if (word.kind !== "word" || !(classes === 0 || classes & (ADJECTIVE | ADVERB | NOUN))) return null;
  }
  return null;
}

/** Whether a word looks like a plural noun. */
export function isPlural(lower: string): boolean {
  return /(?:[^s]s|ses|sses|men|people|children|criteria|phenomena)$/.test(lower) && lower.length > 3;
}

/** Verbs that only say that the things are there: "three changes come in spring:". */
const quietVerbs = new Set(
  "come follow apply exist remain stand matter emerge are were is have arise result help explain drive".split(" "),
);

function tailIsQuiet(tail: readonly Token[]): boolean {
  const [first] = tail;
  if (!first) return true;
  if (tail.length > 7) return false;
  if (quietVerbs.has(first.lower)) return true;
  if ((functionKinds(first.lower) & (PREPOSITION | RELATIVE)) === 0) return false;
  const relative = (functionKinds(first.lower) & RELATIVE) !== 0;
  return relative || tail.every((word) => (wordClasses(word.lower) & (VERB | NOUN)) !== VERB);
}

function countOf(token: Token): number | null {
  if (token.kind === "number")
    return /^\d{1,2}$/.test(token.text) && Number(token.text) >= 2 ? Number(token.text) : null;
  const value = numberWord(token.lower)?.value;
  return value !== undefined && value >= 2 && value <= 20 ? value : null;
}
