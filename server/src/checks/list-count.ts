import { numberWord } from "../extract/figures/number-words.ts";
import { functionKinds, PREPOSITION, RELATIVE } from "../extract/lexicon/function-words.ts";
import { ADJECTIVE, ADVERB, NOUN, VERB, wordClasses } from "../extract/lexicon/lexicon.ts";
import type { Finding } from "../model/finding.ts";
import type { Block } from "../model/prose.ts";
import type { Span } from "../model/span.ts";
import type { Token } from "../model/token.ts";
import { tokenize } from "../text/tokenize.ts";
import type { Check } from "./check.ts";
import { finding, placeAt } from "./place.ts";

/** "Four reasons:" before a list of five. */
export const listCount: Check = {
  id: "list-count",
  summary: "A number that announces a list with more or fewer items: “four forces:” and five bullets.",
  reason: "Items are added and the announcement stays; readers look for what is missing.",
  limits: [
    "Only a number word or number right before the counted noun, at the end of a line that ends in a colon, is judged.",
    "“At least four”, “such as” and “including” announce no full list.",
  ],
  severity: "warning",
  enabled: true,
  reported: [
    `The plan rests on three pillars:
                  ^^^^^ list-count: announces 3 pillars, but the list has 2 items

- Homes
- Schools
`,
  ],
  unreported: [
    "The plan rests on three pillars:\n\n- Homes\n- Schools\n- Roads\n",
    "The plan has at least three pillars:\n\n- Homes\n- Schools\n",
    "The three teams agreed on:\n\n- Rules\n- Dates\n",
    "It names several of the four forces:\n\n- Cost\n- Habit\n",
  ],
  run({ document }) {
    const findings: Finding[] = [];
    const { blocks } = document.prose;
    blocks.forEach((block, position) => {
      const next = blocks[position + 1];
      if (next?.list?.item !== 0 || next.list.list === block.list?.list || !endsInColon(block.text)) return;
      const announced = announcement(block);
      if (!announced) return;
      const items = itemsFrom(blocks, position + 1);
      if (items.length === announced.count || items.length < 2) return;
      const has = `the list has ${items.length} items`;
      const message = `“${announced.words}” announces ${announced.count} ${announced.noun}, but ${has}. Correct the number or the list.`;
      const related = items.map((item) => placeAt(document, openingOf(item), "an item of the list"));
      findings.push(finding(listCount, announced.span, message, related));
    });
    return findings;
  },
};

function endsInColon(text: string): boolean {
  let end = text.length;
  while (end > 0 && /[\s\uFDD0]/.test(text.charAt(end - 1))) end--;
  return text.charAt(end - 1) === ":";
}

/** The first words of an item, enough to know it by. */
function openingOf([start, end]: Span): Span {
  return [start, Math.min(end, start + 40)];
}

/** Where each item of a list begins, as the span of its first block; nested lists count with their item. */
function itemsFrom(blocks: readonly Block[], first: number): Span[] {
  const own = blocks[first]?.list;
  const items: Span[] = [];
  let last = -1;
  for (let i = first; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block?.list || !own || block.list.depth < own.depth) break;
    if (block.list.depth > own.depth) continue;
    if (block.list.list !== own.list) break;
    if (block.list.item !== last) items.push(block.span);
    last = block.list.item;
  }
  return items;
}

interface Announcement {
  readonly count: number;
  readonly noun: string;
  readonly words: string;
  readonly span: Span;
}

const unfinished = new Set("including include includes among such like example examples e.g".split(" "));
/** Words before the number that make it a bound or a part. */
const softened = new Set(
  "least most than about around some nearly almost over under only first last top other another these those both of".split(
    " ",
  ),
);

/** The number that announces how many items follow, when the line's last noun phrase is a number and a plural noun. */
function announcement(block: Block): Announcement | null {
  const { tokens, sentences } = tokenize(block.text);
  const sentence = sentences.at(-1);
  if (!sentence) return null;
  const words = tokens
    .slice(sentence.first, sentence.last)
    .filter((token) => token.kind !== "punctuation" || token.text === ",");
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
  const start = block.span[0] + number.start;
  const span: Span = [start, block.span[0] + number.end];
  return { count, noun: noun.text, words: `${number.text} ${noun.text}`, span };
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

function isPlural(lower: string): boolean {
  return /(?:[^s]s|ses|sses|men|people|children|criteria|phenomena)$/.test(lower) && lower.length > 3;
}

function tailIsQuiet(tail: readonly Token[]): boolean {
  const [first] = tail;
  if (!first) return true;
  if (tail.length > 7 || (functionKinds(first.lower) & (PREPOSITION | RELATIVE)) === 0) return false;
  const relative = (functionKinds(first.lower) & RELATIVE) !== 0;
  return relative || tail.every((word) => (wordClasses(word.lower) & (VERB | NOUN)) !== VERB);
}

function countOf(token: Token): number | null {
  if (token.kind === "number")
    return /^\d{1,2}$/.test(token.text) && Number(token.text) >= 2 ? Number(token.text) : null;
  const value = numberWord(token.lower)?.value;
  return value !== undefined && value >= 2 && value <= 20 ? value : null;
}
