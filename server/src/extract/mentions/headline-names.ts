import type { Token } from "../../model/token.ts";
import { FUNCTION } from "../lexicon/lexicon.ts";
import { BYLINE_CUES } from "./data/cues.ts";
import { type Draft, visibleText } from "./draft.ts";
import { entityKey } from "./entity-key.ts";
import { ALL_CAPITALS } from "./letter-shape.ts";
import type { Entity, NameIndex } from "./name-index.ts";
import { isForeignArticle, typeOfName } from "./name-type.ts";
import { placeAt } from "./place-at.ts";
import { writtenPlace } from "./places.ts";
import type { Headline } from "./reading.ts";
import { isWordBeginning } from "./single-names.ts";
import { BODY, GIVEN_NAME, HONORIFIC, LETTER_BODY, NEVER_NAME, PRODUCT, TERM } from "./word-facts.ts";
import { isNameToken, viewOf } from "./word-view.ts";

const LONGEST = 8;

/**
 * Names in a line that capitalises every word: those the body names, known places and bodies, and words that are none of the
 * language's own. A line in capitals throughout has only what the body and the lists know.
 */
export function readHeadline(headline: Headline, tokens: readonly Token[], index: NameIndex): Draft[] {
  const { first, last } = headline.sentence;
  const drafts: Draft[] = [];
  let i = first;
  while (i < last) {
    const token = tokens[i] as Token;
    if (!isNameToken(token)) {
      i++;
      continue;
    }
    const draft =
      knownName(tokens, i, last, index) ??
      byline(headline, tokens, i) ??
      placeName(headline, tokens, i, last) ??
      ownName(headline, tokens, i, last);
    if (draft === undefined) {
      i++;
    } else {
      drafts.push(draft);
      i = draft.last;
    }
  }
  return drafts;
}

function knownName(tokens: readonly Token[], at: number, end: number, index: NameIndex): Draft | undefined {
  const begin = viewOf(tokens[at] as Token).stem;
  if (!index.mayBegin(begin) && !index.mayBegin(entityKey(begin))) return undefined;
  let limit = at;
  for (let size = 0; limit < end && size < LONGEST; limit++, size++) {
    const token = tokens[limit] as Token;
    if (token.kind === "punctuation" && token.text !== "-" && token.text !== ".") break;
    if (limit > at && viewOf(tokens[limit - 1] as Token).possessive) break;
  }
  for (let last = limit; last > at; last--) {
    const token = tokens[last - 1] as Token;
    if (token.kind !== "word" && token.kind !== "number") continue;
    const text = visibleText(tokens, at, last);
    const key = entityKey(text);
    const entity = key === "" ? undefined : index.find(key);
    if (entity === undefined || entity.type === "work") continue;
    // A body's single ordinary word ("Target") may be any word of the headline.
    if (last - at === 1 && entity.key === key && isOrdinary(token)) continue;
    return make(at, last, text, entity, 5, false);
  }
  return undefined;
}

function isOrdinary(token: Token): boolean {
  const view = viewOf(token);
  return view.classes !== 0 && (view.facts & (BODY | PRODUCT)) === 0 && (view.shape & ALL_CAPITALS) === 0;
}

function placeName(headline: Headline, tokens: readonly Token[], at: number, end: number): Draft | undefined {
  const hit = placeAt(tokens, at, end);
  if (hit === undefined || hit.place.kind === "compass") return undefined;
  const view = viewOf(tokens[at] as Token);
  const single = hit.end - at === 1;
  if (single && hit.place.kind === "city" && (view.classes !== 0 || (view.facts & GIVEN_NAME) !== 0)) return undefined;
  // "US" written in capitals among capitals may be the pronoun.
  if (headline.capitals && single && (view.classes & FUNCTION) !== 0) return undefined;
  const text = visibleText(tokens, at, hit.end);
  const people = hit.place.kind === "demonym" || hit.place.kind === "region-people";
  const name = people ? writtenPlace(hit.place.key) : text;
  return make(at, hit.end, text, { key: hit.place.key, name, type: "place" }, 6, true);
}

/** "Author: QI Liming", "By Jane Doe": who wrote it. */
function byline({ sentence }: Headline, tokens: readonly Token[], at: number): Draft | undefined {
  const colon = tokens[at - 1];
  const led =
    colon?.text === ":" ? bylines.has(tokens[at - 2]?.lower ?? "") : colon?.lower === "by" && at - 1 === sentence.first;
  if (!led || at <= sentence.first) return undefined;
  let last = at + 1;
  while (last < sentence.last && last < at + 4 && isNameToken(tokens[last])) last++;
  if (last - at < 2 || typeOfName(tokens, at, last).type !== "person") return undefined;
  return named(tokens, at, last, visibleText(tokens, at, last));
}

const bylines = new Set(BYLINE_CUES.split(" "));

/** A name that the line alone shows: a given name with a family name, a known body, unknown words. */
function ownName(headline: Headline, tokens: readonly Token[], at: number, end: number): Draft | undefined {
  const view = viewOf(tokens[at] as Token);
  if ((view.facts & (BODY | PRODUCT)) !== 0 || (!headline.capitals && (view.facts & LETTER_BODY) !== 0)) {
    return named(tokens, at, at + 1, visibleText(tokens, at, at + 1));
  }
  if (headline.capitals) return undefined;
  let last = at;
  while (last < end) {
    const token = tokens[last] as Token;
    if (!isNameToken(token)) break;
    const word = viewOf(token);
    if ((word.facts & (TERM | NEVER_NAME | HONORIFIC)) !== 0 || isWordBeginning(word.stem)) break;
    const given = last === at && (word.facts & GIVEN_NAME) !== 0 && isUnknown(tokens[at + 1]);
    const article = last === at && isForeignArticle(word.stem) && isUnknown(tokens[at + 1]);
    if (word.classes !== 0 && !given && !article) break;
    last++;
    if (word.possessive) break;
  }
  if (last === at) return undefined;
  const text = visibleText(tokens, at, last);
  if (text.length < 3) return undefined;
  return named(tokens, at, last, text);
}

function isUnknown(token: Token | undefined): boolean {
  return token !== undefined && isNameToken(token) && viewOf(token).classes === 0 && (viewOf(token).facts & TERM) === 0;
}

function named(tokens: readonly Token[], first: number, last: number, text: string): Draft {
  const { type, weight } = typeOfName(tokens, first, last);
  return make(first, last, text, { key: entityKey(text), name: text, type }, weight, false);
}

function make(first: number, last: number, text: string, entity: Entity, weight: number, known: boolean): Draft {
  const { key, name, type } = entity;
  return { first, last, text, key, name, type, weight, weak: false, known, ordinary: false, tail: undefined };
}
