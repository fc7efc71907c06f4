import type { Token } from "../../model/token.ts";
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

/** A word with a capital, as names are read: what it is made of and what is known of it. */
export interface NameWord {
  /** Lower case, without accents and possessive ending. */
  readonly stem: string;
  readonly possessive: boolean;
  /** Bits of letter-shape.ts. */
  readonly shape: number;
  /** Bits of word-facts.ts; those that hold only in capitals are left out for a word in other letters. */
  readonly facts: number;
  /** Word classes of the lexicon as bits; 0 for a word that is none of the language's own. */
  readonly classes: number;
  readonly usual: number;
  /** True where known place names begin with it. */
  readonly place: boolean;
  /** As written, without possessive ending: what it is called where it is a name by itself. */
  readonly text: string;
  /** The comparison key of `text`. */
  readonly key: string;
}

const views = new Map<string, NameWord>();
const REMEMBERED = 20_000;

/** What is known of a word token. Words repeat, so views are kept, up to a limit. */
export function viewOf(token: Token): NameWord {
  // One name asks for its few words again and again.
  const slot = token.start & 31;
  if (lastTokens[slot] === token) return lastViews[slot] as NameWord;
  const view = remembered(token);
  lastTokens[slot] = token;
  lastViews[slot] = view;
  return view;
}

const lastTokens = new Array<Token | undefined>(32).fill(undefined);
const lastViews = new Array<NameWord | undefined>(32).fill(undefined);

function remembered(token: Token): NameWord {
  let view = views.get(token.text);
  if (view === undefined) {
    view = look(token);
    if (views.size >= REMEMBERED) views.clear();
    views.set(token.text, view);
  }
  return view;
}

function look(token: Token): NameWord {
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
