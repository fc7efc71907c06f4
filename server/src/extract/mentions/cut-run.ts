import type { NameWord, Token } from "../../model/token.ts";
import { FUNCTION, NOUN } from "../lexicon/lexicon.ts";
import { typeOfName } from "./name-type.ts";
import { officeAt } from "./offices.ts";
import { isChineseName } from "./person-names.ts";
import { placeAt } from "./place-at.ts";
import type { Place } from "./places.ts";
import { BODY, FAMILY_NAME, GIVEN_NAME, HEAD, LEGAL_FORM, NEVER_NAME, ORGANIZATION_HEAD, TERM } from "./word-facts.ts";
import { isNameToken, viewOf } from "./word-view.ts";

/** A stretch of a run that is one name. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  /** The known place it is; absent for other names. */
  readonly place?: Place;
  /** True where a title or form of address stands directly before it ("Chancellor" Jane Doe). */
  readonly titled: boolean;
}

/** Cuts a run into names: "German Chancellor Jane Doe" into a place and a person, titles left out. */
export function cutRun(tokens: readonly Token[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  let titled = false;
  while (at < end) {
    const token = tokens[at] as Token;
    if (token.kind !== "word" || !isNameToken(token)) {
      // What joined two pieces: a hyphen, "of", a full stop.
      at++;
      continue;
    }
    const title = titleAt(tokens, at, end);
    if (title > at) {
      titled = true;
      at = title;
      continue;
    }
    if (ranks.has(token.lower) && at + 1 < end && placeAt(tokens, at + 1, end) !== undefined) {
      // "Assistant U.S. Attorney"
      at++;
      continue;
    }
    const place = titled ? undefined : placeAt(tokens, at, end);
    if (place !== undefined) {
      const last = endOfPlace(tokens, at, place.end, place.place, end);
      if (last === place.end) pieces.push({ first: at, last, place: place.place, titled: false });
      else pieces.push({ first: at, last, titled: false });
      at = last;
      titled = false;
      continue;
    }
    const last = endOfName(tokens, at, end);
    if (last - at === 1 && last < end && isPortfolio(tokens, at)) {
      at = last;
      continue;
    }
    pieces.push({ first: at, last, titled });
    at = last;
    titled = false;
  }
  return pieces;
}

/** "Education" in "Education Minister": an ordinary word before an office that has a field. */
export function isPortfolio(tokens: readonly Token[], at: number): boolean {
  const view = viewOf(tokens[at] as Token);
  if (view.classes === 0 || (view.facts & (BODY | GIVEN_NAME)) !== 0 || view.place) return false;
  return fielded.has((tokens[at + 1] as Token).lower);
}

const fielded = new Set(["minister", "secretary", "editor", "correspondent"]);

const ranks = new Set(["assistant", "deputy", "acting", "associate", "interim"]);

/** Behind a title that a person's name follows or that ends the run; `at` where none stands. */
function titleAt(tokens: readonly Token[], at: number, end: number): number {
  const hit = officeAt(tokens, at, end);
  if (hit === undefined || (!hit.held && hit.office !== "")) return at;
  // In "General Motors" and "King County" the word is part of the name.
  if (hit.end < end) {
    const next = tokens[hit.end] as Token;
    if (!isNameToken(next)) return next.lower === "of" || next.lower === "for" ? hit.end : at;
    const view = viewOf(next);
    const headed = (viewOf(lastNameToken(tokens, hit.end, endOfName(tokens, hit.end, end))).facts & HEAD) !== 0;
    const person = mayBePerson(view) || isChinesePair(tokens, hit.end, end);
    if (hit.office !== "" && ((headed && !(hit.end - at > 1)) || !person)) return at;
    return hit.end;
  }
  // At the end of a run a title may be a family name: "Martin Luther King".
  return (viewOf(tokens[at] as Token).facts & FAMILY_NAME) !== 0 &&
    hit.end - at === 1 &&
    at > 0 &&
    isNameToken(tokens[at - 1])
    ? at
    : hit.end;
}

function mayBePerson(view: NameWord): boolean {
  return (view.facts & (GIVEN_NAME | FAMILY_NAME)) !== 0 || view.classes === 0 || view.stem.length === 1;
}

function isChinesePair(tokens: readonly Token[], at: number, end: number): boolean {
  const family = tokens[at];
  const given = at + 1 < end ? tokens[at + 1] : undefined;
  if (family === undefined || given === undefined || !isNameToken(family) || !isNameToken(given)) return false;
  return isChineseName(viewOf(family).stem, viewOf(given).stem);
}

function lastNameToken(tokens: readonly Token[], first: number, last: number): Token {
  for (let i = last - 1; i > first; i--) {
    const token = tokens[i] as Token;
    if (isNameToken(token)) return token;
  }
  return tokens[first] as Token;
}

/** Where the name that begins at `at` ends: before a title with a name behind it, else with the run. */
function endOfName(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i] as Token;
    if (!isNameToken(token)) {
      // A possessive inside a run ends a name unless the run kept it for being part of one.
      continue;
    }
    const hit = officeAt(tokens, i, end);
    if (hit === undefined || !(hit.held || hit.office === "")) continue;
    const before = tokens[i - 1] as Token;
    if (!isNameToken(before) && before.text !== ".") continue;
    if (hit.end >= end) {
      const family = (viewOf(token).facts & FAMILY_NAME) !== 0 && hit.end - i === 1;
      if (!family && hit.held && hit.end - i < 4) return i;
      continue;
    }
    const next = tokens[hit.end] as Token;
    if (!isNameToken(next)) {
      if (next.lower === "of") return i;
      continue;
    }
    const view = viewOf(next);
    if (mayBePerson(view) || isChinesePair(tokens, hit.end, end)) return i;
  }
  return end;
}

/** Where a name that begins with a place ends: with the place, or with the body or event that has it in front. */
function endOfPlace(tokens: readonly Token[], at: number, placeEnd: number, place: Place, end: number): number {
  if (placeEnd >= end) return placeEnd;
  const next = tokens[placeEnd] as Token;
  if (next.text === "-" && !next.spaced) {
    const after = placeEnd + 1 < end ? placeAt(tokens, placeEnd + 1, end) : undefined;
    if (after !== undefined && after.end === end) return placeEnd;
  } else if (!isNameToken(next)) {
    if (next.lower !== "&" && next.lower !== "of" && next.lower !== "-") return placeEnd;
    if (next.lower === "of") return placeEnd;
  }
  if (titleAt(tokens, placeEnd, end) > placeEnd) return placeEnd;
  const last = endOfName(tokens, at, end);
  if (last <= placeEnd) return placeEnd;
  const rest = typeOfName(tokens, placeEnd, last);
  const whole = typeOfName(tokens, at, last);
  if (whole.weight >= 8 && whole.type !== "person") return last;
  const nextView = isNameToken(next) ? viewOf(next) : undefined;
  const people = place.kind === "demonym" || place.kind === "region-people";
  if (rest.type === "person" && rest.weight >= 6 && !(place.kind === "city" && isGivenName(tokens, at)))
    return placeEnd;
  if (people || place.kind === "country") {
    if (nextView !== undefined && (nextView.facts & (BODY | NEVER_NAME | TERM)) !== 0) return placeEnd;
    if (last - placeEnd === 1 && nextView !== undefined) {
      const body = (nextView.facts & (ORGANIZATION_HEAD | LEGAL_FORM)) !== 0;
      return body || ((nextView.classes & NOUN) !== 0 && (nextView.classes & FUNCTION) === 0) ? last : placeEnd;
    }
    return last;
  }
  return last;
}

function isGivenName(tokens: readonly Token[], at: number): boolean {
  return (viewOf(tokens[at] as Token).facts & GIVEN_NAME) !== 0;
}
