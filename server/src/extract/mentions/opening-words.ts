import type { Token } from "../../model/token.ts";
import { ADJECTIVE, FUNCTION, NOUN } from "../lexicon/lexicon.ts";
import { ALL_CAPITALS } from "./letter-shape.ts";
import { isPersonlikeBody, isStormWord } from "./name-type.ts";
import { officeAt } from "./offices.ts";
import { isParticle } from "./person-names.ts";
import { placeAt } from "./place-at.ts";
import { beginsPlace } from "./places.ts";
import { BODY, FAMILY_NAME, GIVEN_NAME } from "./word-facts.ts";
import { isNameToken, viewOf } from "./word-view.ts";

/** Behind words that begin the sentence and are no part of a name ("When Apple", "Drivers Larry Hunter"). */
export function skipOpeningWord(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[at] as Token;
  const view = viewOf(token);
  if (skipFunctionWord(tokens, at, end) > at) return at + 1;
  const place = placeAt(tokens, at, end);
  if (place !== undefined && (place.end > at + 1 || place.place.kind !== "city")) return at;
  if (end - at === 1 || view.classes === 0) return at;
  const next = tokens[at + 1] as Token;
  if (!isNameToken(next)) return at;
  if (officeAt(tokens, at, end) !== undefined) return at;
  if (describing.has(view.stem)) return at + 1;
  if ((view.facts & BODY) !== 0) return at;
  if (isPersonlikeBody([view, viewOf(next)])) return at;
  if (isStormWord(view.stem)) return at;
  const following = viewOf(next);
  if ((view.facts & GIVEN_NAME) !== 0) {
    const family = (following.facts & (FAMILY_NAME | GIVEN_NAME)) !== 0;
    if (family || following.classes === 0 || following.stem.length === 1) return at;
  }
  // An adverb or verb begins no name; an adjective or noun may ("National Library").
  if ((view.usual & (NOUN | ADJECTIVE)) === 0) return at + 1;
  return beginsPlace(following.stem) || (following.facts & GIVEN_NAME) !== 0 ? at + 1 : at;
}

/** Behind an article or the like that carries a capital of its own. */
export function skipFunctionWord(tokens: readonly Token[], at: number, end: number): number {
  const view = viewOf(tokens[at] as Token);
  const plain = (view.classes & FUNCTION) !== 0 && (view.shape & ALL_CAPITALS) === 0 && (view.facts & GIVEN_NAME) === 0;
  if (!plain || placeAt(tokens, at, end) !== undefined) return at;
  // "All-Star" goes as a whole.
  const hyphen = tokens[at + 1];
  return hyphen?.text === "-" && !hyphen.spaced ? at + 3 : at + 1;
}

/** "von Braun", "al-Assad": small particles in front of a name belong to it. */
export function withParticles(tokens: readonly Token[], at: number, from: number): number {
  let start = at;
  while (start > from + 1) {
    const before = tokens[start - 1] as Token;
    const hyphen = before.text === "-" && !before.spaced && !(tokens[start] as Token).spaced;
    const particle = hyphen ? tokens[start - 2] : before;
    if (particle === undefined || particle.kind !== "word" || !isParticle(particle.lower) || isNameToken(particle))
      break;
    if (
      hyphen ? particle.lower !== "al" && particle.lower !== "el" : particle.lower === "la" || particle.lower === "le"
    )
      break;
    start -= hyphen ? 2 : 1;
  }
  return start;
}

/** What somebody is said to be or to have been, never part of a name. */
const describing = new Set(
  "former late longtime fellow embattled ousted disgraced incoming outgoing retired convicted accused alleged suspected top senior some many most both".split(
    " ",
  ),
);
