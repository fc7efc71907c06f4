import type { NameWord, Token, Word } from "../../model/token.ts";
import { entryOf, FUNCTION } from "../lexicon/lexicon.ts";
import { withoutPossessive } from "./draft.ts";
import { entityKey } from "./entity-key.ts";
import {
  ALL_CAPITALS,
  foldAccents,
  HAS_DIGIT,
  INNER_CAPITAL,
  looksLikeName,
  PLURAL_CAPITALS,
  shapeOf,
  stemOf,
} from "./letter-shape.ts";
import { beginsPlace } from "./places.ts";
import { CALENDAR, factsOf, LETTER_BODY, NEVER_NAME, TERM } from "./word-facts.ts";

/** What is known of a word token as a part of names, found out once for every word. */
export function viewOf({ word }: Token): NameWord {
  word.name ??= look(word);
  return word.name;
}

function look(token: Word): NameWord {
  const bare = stemOf(token.lower);
  const stem = foldAccents(bare);
  const shape = shapeOf(token.text);
  let facts = factsOf(stem);
  const mixed = (shape & INNER_CAPITAL) !== 0 && stem.length <= 4;
  const capitals = mixed || (shape & HAS_DIGIT) !== 0 || (shape & (ALL_CAPITALS | PLURAL_CAPITALS)) !== 0;
  if (!capitals) facts &= ~(TERM | LETTER_BODY);
  // "MAY" and "WHO" in capitals are still a month and a body, but "IT" and "ACT" are what the list of terms says.
  if (capitals && (facts & (TERM | LETTER_BODY)) !== 0) facts &= ~(NEVER_NAME | CALENDAR);
  const entry = entryOf(uncontracted(bare));
  const possessive = bare.length !== token.lower.length;
  const place = beginsPlace(stem) || (possessive && beginsPlace(foldAccents(token.lower)));
  const text = withoutPossessive(token.text);
  return { stem, possessive, shape, facts, classes: entry & 31, usual: entry >> 5, place, text, key: entityKey(text) };
}

/** "we've" → "we", "didn't" → "did": what a contraction begins with, where that is a small word. */
function uncontracted(bare: string): string {
  const apostrophe = bare.indexOf("'");
  if (apostrophe < 2) return bare;
  const first = bare.endsWith("n't") ? bare.slice(0, -3) : bare.slice(0, apostrophe);
  return (entryOf(first) & FUNCTION) !== 0 ? first : bare;
}

/** True where the token may be part of a name: a capital, and neither a day nor a month. */
export function isNameToken(token: Token | undefined): boolean {
  return token !== undefined && looksLikeName(token) && (viewOf(token).facts & CALENDAR) === 0 && token.lower !== "i";
}
