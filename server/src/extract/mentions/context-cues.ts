import type { EntityType } from "../../model/mention.ts";
import type { Token } from "../../model/token.ts";
import { entryOf, FUNCTION, lemma, NOUN, VERB } from "../lexicon/lexicon.ts";
import * as cues from "./data/cues.ts";
import { isPossessive } from "./letter-shape.ts";
import type { TypeGuess } from "./name-type.ts";
import { officeAt, officeBefore } from "./offices.ts";
import { placeAt } from "./place-at.ts";
import { factsOf, GIVEN_NAME, OCCUPATION } from "./word-facts.ts";
import { isNameToken, viewOf } from "./word-view.ts";

const before = new Map<string, EntityType>();
const after = new Map<string, EntityType>();

function add(list: string, type: EntityType, ...maps: Map<string, EntityType>[]): void {
  for (const word of list.split(" ")) for (const map of maps) if (!map.has(word)) map.set(word, type);
}
add(cues.PRODUCT_CUES, "product", before, after);
add(cues.WORK_CUES, "work", before);
add(cues.PLACE_CUES, "place", before, after);
add(cues.EVENT_CUES, "event", before, after);
add(cues.ORGANIZATION_CUES, "organization", before, after);

const speaking = new Set(cues.SPEAKING_VERBS.split(" "));
const acting = new Set(cues.ACTING_VERBS.split(" "));
const relatives = new Set(
  "mother father wife husband son daughter sister brother widow mom dad friend girlfriend boyfriend".split(" "),
);
const locatives = new Set(["in", "near", "outside", "throughout", "across", "downtown"]);
/** "invest in X", "a stake in X": what follows is no place. */
const invested = new Set(
  "invest invests invested investing investment investments stake stakes share shares shareholding interest believe believes confidence faith stock involved position".split(
    " ",
  ),
);

/** What the words around tokens `first` up to `last` make of a name whose own words do not settle it. */
export function typeFromContext(
  tokens: readonly Token[],
  first: number,
  last: number,
  from: number,
  end: number,
): TypeGuess | undefined {
  const previous = first > from ? tokens[first - 1] : undefined;
  const next = last < end ? tokens[last] : undefined;
  const possessive = isPossessive((tokens[last - 1] as Token).lower) || next?.text === "'" || next?.text === "’";
  if (previous !== undefined && previous.kind === "word" && !isNameToken(previous)) {
    const office = officeBefore(tokens, first, from);
    if (office !== undefined && last - first >= 1 && !before.has(previous.lower)) {
      return { type: "person", weight: office.office === "" ? 8 : last - first > 1 ? 6 : 4 };
    }
    const kind = listedAs(tokens, first - 1, from);
    if (kind !== undefined) return { type: kind, weight: 4 };
    const type = before.get(previous.lower);
    if (type !== undefined && entryOf(previous.lower) !== 0) return { type, weight: 4 };
    if (previous.lower === "of" && first - 2 >= from) {
      const place = tokens[first - 2]?.lower ?? "";
      if (relatives.has(place)) return { type: "person", weight: 3 };
      if (before.get(place) === "place") return { type: "place", weight: 5 };
    }
    if (locatives.has(previous.lower) && !(first - 2 >= from && invested.has(tokens[first - 2]?.lower ?? ""))) {
      const followed =
        next === undefined || next.kind === "punctuation" || (next.kind === "word" && !after.has(next.lower));
      if (followed && !possessive) return { type: "place", weight: 2 };
    }
  }
  if (next === undefined) return undefined;
  if (next.kind === "number") return isVersion(tokens, last, end) ? { type: "product", weight: 3 } : undefined;
  if (next.text === "(") return typeFromApposition(tokens, last + 1, end);
  if (next.text === "," && isAge(tokens, last, end)) return { type: "person", weight: 5 };
  if (next.text === ",") {
    if (tokens[last + 1]?.lower === "who") return { type: "person", weight: 4 };
    const region = placeAt(tokens, last + 1, end);
    if (region !== undefined && region.place.kind !== "demonym" && region.place.kind !== "region-people") {
      const closing = region.end < end ? tokens[region.end] : undefined;
      const wider = region.place.kind === "region" || region.place.kind === "country";
      if (wider && (closing === undefined || closing.text === "," || closing.text === "." || closing.text === ")")) {
        return { type: "place", weight: 5 };
      }
    }
    return typeFromApposition(tokens, last + 1, end);
  }
  if (next.kind !== "word" || isNameToken(next)) return undefined;
  if (next.lower === "who" || next.lower === "whose") return { type: "person", weight: 2 };
  const type = after.get(next.lower);
  if (type !== undefined && !(type === "organization" && acting.has(next.lower))) {
    // "X phone" may be the maker's: weaker than "the phone X"; "X's phone" says nothing.
    return possessive ? undefined : { type, weight: 2 };
  }
  const ordinary = viewOf(tokens[first] as Token).classes !== 0 && !hasGivenName(tokens[first] as Token);
  if (!possessive && speaking.has(next.lower) && last - first > 1 && !ordinary) return { type: "person", weight: 1 };
  return typeFromPronoun(tokens, last, end);
}

/** "companies such as X", "brands include X": what the noun before says that X is one of. */
function listedAs(tokens: readonly Token[], link: number, from: number): EntityType | undefined {
  const { lower } = tokens[link] as Token;
  let noun = link - 1;
  if (lower === "as") {
    if (tokens[noun]?.lower !== "such") return undefined;
    noun--;
  } else if (!listing.has(lower)) return undefined;
  if (tokens[noun]?.text === ",") noun--;
  const word = noun >= from ? tokens[noun]?.lower : undefined;
  return word?.endsWith("s") ? before.get(lemma(word, NOUN)) : undefined;
}

const releases = new Set(["release", "releases", "update", "beta", "server", "documentation"]);

const listing = new Set(["like", "include", "includes", "included", "including"]);

/** "Quill 4.2": a number with a point that counts nothing. */
function isVersion(tokens: readonly Token[], at: number, end: number): boolean {
  const number = tokens[at] as Token;
  if (!number.spaced || !/^\d{1,2}\.\d{1,2}$/.test(number.text)) return false;
  const after = at + 1 < end ? tokens[at + 1] : undefined;
  if (after === undefined) return true;
  if (after.kind === "punctuation") return after.text !== "-" && after.text !== "–";
  if (after.kind !== "word" || isNameToken(after)) return false;
  if (releases.has(after.lower)) return true;
  const entry = entryOf(after.lower);
  return (entry & FUNCTION) !== 0 || (entry >> 5 === VERB && after.lower.endsWith("s"));
}

function hasGivenName(token: Token): boolean {
  return (viewOf(token).facts & GIVEN_NAME) !== 0;
}

/** "X raised his offer", "X said it": the pronoun that follows in the sentence before another name does. */
function typeFromPronoun(tokens: readonly Token[], last: number, end: number): TypeGuess | undefined {
  for (let at = last; at < end && at < last + 12; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "word") continue;
    if (isNameToken(token)) return undefined;
    if (!mayBePronoun(token.lower.charCodeAt(0))) continue;
    const type = pronouns.get(token.lower);
    if (type !== undefined) return { type, weight: type === "person" ? 2 : 1 };
  }
  return undefined;
}

/** True for the letters that {@link pronouns} begin with: most words begin with another. */
function mayBePronoun(code: number): boolean {
  return code === 104 || code === 105 || code === 115;
}

const pronouns = new Map<string, EntityType>([
  ..."he she his her him himself herself".split(" ").map((word) => [word, "person"] as const),
  ..."its itself".split(" ").map((word) => [word, "organization"] as const),
]);

/** ", an exhibitor", ", a domestic model that": what the noun phrase behind a comma says. */
function typeFromApposition(tokens: readonly Token[], from: number, end: number): TypeGuess | undefined {
  const article = tokens[from]?.lower ?? "";
  const described = article === "a" || article === "an" || article === "the" || article === "another";
  let head: string | undefined;
  for (let at = described ? from + 1 : from, seen = 0; at < end && seen < 6; at++, seen++) {
    const token = tokens[at] as Token;
    if (token.text === "-" && !token.spaced) continue;
    const office = officeAt(tokens, at, end);
    if (office?.held === true) return { type: "person", weight: 4 };
    if (token.kind !== "word" || (entryOf(token.lower) & FUNCTION) !== 0) break;
    if (isNameToken(token) && !described) break;
    head = token.lower;
    if (isPossessive(head)) head = undefined;
  }
  if (head === undefined || (!described && !isOccupation(head))) return undefined;
  const type = isOccupation(head) ? "person" : before.get(head);
  return type === undefined ? undefined : { type, weight: 4 };
}

function isOccupation(lower: string): boolean {
  return (factsOf(lower) & OCCUPATION) !== 0;
}

/** True for a verb of saying or doing behind a name, or for a possessive: what tells a name at the start of a sentence. */
export function acts(tokens: readonly Token[], last: number, end: number): boolean {
  if (isPossessive((tokens[last - 1] as Token).lower)) return true;
  const next = last < end ? tokens[last] : undefined;
  return next !== undefined && acting.has(next.lower);
}

/** ", 52," */
function isAge(tokens: readonly Token[], comma: number, end: number): boolean {
  const number = comma + 1 < end ? tokens[comma + 1] : undefined;
  if (number === undefined || number.kind !== "number" || number.text.length > 3) return false;
  const closing = tokens[comma + 2]?.text;
  return closing === "," || closing === "." || closing === ";" || closing === "—";
}
