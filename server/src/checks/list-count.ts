import { numberWord } from "../extract/figures/number-words.ts";
import { AUXILIARY, functionKinds, PRONOUN, RELATIVE } from "../extract/lexicon/function-words.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding, RelatedPlace } from "../model/finding.ts";
import type { Block } from "../model/prose.ts";
import type { Span } from "../model/span.ts";
import type { Token } from "../model/token.ts";
import { blockTokens } from "../text/block-tokens.ts";
import type { Announcement } from "./announcement.ts";
import { announcementIn } from "./announcement.ts";
import type { Check } from "./check.ts";
import { namedPersons } from "./named-items.ts";
import { finding, placeAt } from "./place.ts";
import { numberFix } from "./replacement.ts";

/** "Four reasons:" before a list of five. */
export const listCount: Check = {
  id: "list-count",
  summary: "A number that announces a list with more or fewer items: “four forces:” and five bullets.",
  reason: "Items are added and the announcement stays; readers look for what is missing.",
  limits: [
    "Only a number right before the counted noun is judged, at the end of a line that ends in a colon or right before a row of plain items in the sentence.",
    "Names of persons are counted behind their number (“three sons, Karl, Ivan and Piet”); places are not, as commas stand within them.",
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
    `The board gave four reasons: price, weather and fuel.
               ^^^^ list-count: announces 4 reasons, but 3 follow
`,
    `She leaves two sons, Karl, Ivan and Piet, and five grandchildren.
           ^^^ list-count: announces 2 sons, but 3 are named
`,
  ],
  unreported: [
    "She leaves three sons, Karl, Ivan and Piet, and five grandchildren.",
    "They visited two cities, Paris, France, and Rome.",
    "The board gave three reasons: price, weather and fuel.",
    "The plan rests on three pillars:\n\n- Homes\n- Schools\n- Roads\n",
    "The plan has at least three pillars:\n\n- Homes\n- Schools\n",
    "The three teams agreed on:\n\n- Rules\n- Dates\n",
    "It names several of the four forces:\n\n- Cost\n- Habit\n",
  ],
  run({ document }) {
    const findings: Finding[] = [];
    const { blocks } = document.prose;
    blocks.forEach((block, position) => {
      if (!anyCount.test(block.text)) return;
      findings.push(...miscountedNames(document, block));
      const heads = block.kind === "heading" && numberedHeading.test(block.text);
      if (!heads && !/[:–—]/.test(block.text)) return;
      const next = blocks[position + 1];
      const ends = heads || endsInColon(block.text);
      const opensList = ends && next?.list?.item === 0 && next.list.list !== block.list?.list;
      const code = ends && !opensList ? codeItems(document.prose.text, block.span[1]) : [];
      if (!opensList && code.length === 0 && !nounAndOpener.test(block.text)) return;
      const { tokens, sentences } = blockTokens(block);
      const last = sentences.at(-1);
      if ((opensList || code.length > 0) && last) {
        const announced = announcementIn(tokens.slice(last.first, last.last)) ?? (heads ? headed(tokens) : null);
        const items = announced ? (opensList ? itemsFrom(blocks, position + 1) : code) : [];
        if (announced && items.length >= 2 && items.length !== announced.count) {
          const related = items.map((item) => placeAt(document, openingOf(item), "an item of the list"));
          findings.push(
            miscounted(document, block, announced, items.length, `the list has ${items.length} items`, related),
          );
        }
      }
      for (const sentence of sentences) {
        const found = countInSentence(tokens.slice(sentence.first, sentence.last));
        if (found)
          findings.push(miscounted(document, block, found.announced, found.items, `${found.items} follow`, []));
      }
    });
    return findings;
  },
};

/** "5 reasons why it failed", but not "3 Methods", which is the third section. */
const numberedHeading = /^[\s\uFDD0]*(?:the )?(?:[a-z]+|\d{1,2})\s+(?:[a-z-]+\s+){0,2}[a-z]+s\s+[a-z]/i;

/** What a heading announces with its first number: "Five reasons why the plan failed". */
function headed(tokens: readonly Token[]): Announcement | null {
  const first = tokens[0]?.lower === "the" ? 1 : 0;
  const number = tokens[first];
  for (let i = first + 1; number && i <= first + 3; i++) {
    const announced = announcementIn(tokens.slice(first, i + 1));
    const lowered = /^[a-z]/.test(tokens[i]?.text ?? "") || number.kind === "word";
    if (announced && lowered) return announced;
  }
  return null;
}

const bullet = /^ {0,3}(?:[-*+]|\d{1,3}[.)])\s+`/;

/** The items of a list right behind a paragraph that hold code alone and so no prose. */
function codeItems(text: string, from: number): Span[] {
  const items: Span[] = [];
  let start = from;
  for (let end = text.indexOf("\n", from); end >= 0; end = text.indexOf("\n", start)) {
    const line = text.slice(start, end).trimEnd();
    if (bullet.test(line) && /^\S+\s+`[^`]+`$/.test(line.trim())) items.push([start, end]);
    else if (line !== "" && !(start === from && items.length === 0))
      return /^\s{2,}\S|^ {0,3}[-*+]/.test(line) ? [] : items;
    start = end + 1;
  }
  return items;
}

/** Aside of names behind a number of persons; the text is cut up only where one may stand. */
const mayNamePersons = /(?:[a-z]s|men|children|people)(?:[,:]| [–—])[\s\uFDD0]{1,3}\p{Lu}|: \p{Lu}/u;
/** A plural right before a colon or a dash, as "four reasons:". */
const nounAndOpener = /(?:s|men|children|people|criteria|phenomena)\uFDD0*(?::| [–—])[\s\uFDD0]/;
/** A small number, without which nothing is announced. */
const anyCount =
  /\b(?:[2-9]|[1-9]\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty)\b/i;

function miscountedNames(document: ReadDocument, block: Block): Finding[] {
  if (block.kind === "table-cell" || !mayNamePersons.test(block.text)) return [];
  const { tokens, sentences } = blockTokens(block);
  return sentences.flatMap((sentence) => {
    const found = namedPersons(tokens.slice(sentence.first, sentence.last));
    return found ? [miscounted(document, block, found.announced, found.items, `${found.items} are named`, [])] : [];
  });
}

function miscounted(
  document: ReadDocument,
  block: Block,
  announced: Announcement,
  items: number,
  has: string,
  related: readonly RelatedPlace[],
): Finding {
  const message = `“${announced.words}” announces ${announced.count} ${announced.noun}, but ${has}. Correct the number or the list.`;
  const at = block.span[0];
  const span = [at + announced.span[0], at + announced.span[1]] as const;
  return finding(listCount, span, message, related, numberFix(document, span, items, "the items there are"));
}

/** "Four reasons: price, weather and fuel": an announcement and the items behind it where they cannot be as many. */
function countInSentence(tokens: readonly Token[]): { announced: Announcement; items: number } | null {
  const colon = tokens.findIndex(
    (token) => token.text === ":" || ((token.text === "—" || token.text === "–") && token.spaced),
  );
  if (colon < 2 || colon > tokens.length - 4) return null;
  const dash = tokens[colon]?.text !== ":";
  const behind = tokens.slice(colon + 1);
  const range = itemRange(behind);
  if (!range || (dash && !range.joined)) return null;
  const announced = announcementIn(tokens.slice(0, colon));
  // What stands right before the colon must be what is counted.
  if (!announced || tokens[colon - 1]?.text !== announced.noun) return null;
  if (announced.count > range.most) return { announced, items: range.most };
  return announced.count < range.least && range.plain ? { announced, items: range.least } : null;
}

/** How few and how many items a row of words may be; `null` where it is no plain row. */
function itemRange(tokens: readonly Token[]): { least: number; most: number; plain: boolean; joined: boolean } | null {
  let parts = 1;
  let joined = 0;
  let serial = 0;
  let inLast = false;
  let length = 0;
  let plain = true;
  for (const token of tokens) {
    // "Twelve rooms: seven upstairs, five downstairs" counts rooms, not items.
    if (length === 0 && numberWord(token.lower)) return null;
    if (token.text === "," || token.text === ";") {
      parts++;
      length = 0;
      inLast = false;
    } else if (token.lower === "and" || token.lower === "or") {
      if (length === 0) serial++;
      else joined++;
      inLast = true;
    } else if (token.text === "." || token.text === "—" || token.text === "–") break;
    else if (token.kind !== "word" && token.kind !== "object" && token.text !== "-") return null;
    else if ((functionKinds(token.lower) & (RELATIVE | AUXILIARY | PRONOUN)) !== 0 || ++length > 6) return null;
    else if (/^[A-Z]/.test(token.text)) plain = false;
  }
  if (parts + joined < 2) return null;
  const ends = joined + serial > 0;
  // One "and", in the last part, closes the row; "bread and butter, milk" may be two things or three.
  if (inLast && joined + serial === 1) return { least: parts + joined, most: parts + joined, plain, joined: ends };
  return { least: parts, most: parts + joined + serial, plain, joined: ends };
}

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
