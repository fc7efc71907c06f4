import type { NameWord, Token } from "../../model/token.ts";
import { ADJECTIVE, FUNCTION, NOUN } from "../lexicon/lexicon.ts";
import { POSSESSIVES_IN_NAMES } from "./data/cues.ts";
import { INNER_CAPITAL, isCapital } from "./letter-shape.ts";
import { officeAt } from "./offices.ts";
import { isGenerationSuffix, isKoreanFamily, isParticle } from "./person-names.ts";
import { beginsPlace } from "./places.ts";
import {
  BODY,
  EVENT_HEAD,
  FAMILY_NAME,
  GIVEN_NAME,
  HEAD,
  LEGAL_FORM,
  NEVER_NAME,
  ORGANIZATION_HEAD,
  PRODUCT,
} from "./word-facts.ts";
import { isNameToken, viewOf } from "./word-view.ts";

const possessivesInNames = new Set(POSSESSIVES_IN_NAMES.split(" "));
const abbreviations = new Set(
  (
    "mr mrs ms dr st mt ft jr sr sen sens rep reps gov govs gen lt col sgt capt cmdr adm maj prof rev hon pres supt det atty amb " +
    "inc corp co ltd bros"
  ).split(" "),
);

const domains = new Set(["com", "org", "net", "gov", "edu", "io"]);

/**
 * The end of the run of name words that begins at token `at`: capitalised words with what joins them ("of", "and", "&",
 * hyphens, particles, initials). `weak` tells that the first word's capital proves nothing.
 */
export function readRun(tokens: readonly Token[], at: number, end: number, weak: boolean): number {
  let last = at;
  for (;;) {
    const next = step(tokens, at, last, end, weak);
    if (next <= last) return last + 1;
    last = next;
  }
}

/** The run's next name word behind token `last`, or `last` where the run ends there. */
function step(tokens: readonly Token[], at: number, last: number, end: number, weak: boolean): number {
  const word = tokens[last] as Token;
  const next = tokens[last + 1];
  if (next === undefined || last + 1 >= end) return last;
  const after = last + 2 < end ? tokens[last + 2] : undefined;
  const view = word.kind === "word" ? viewOf(word) : undefined;
  if (view?.possessive === true && !possessivesInNames.has(word.lower.replace("’", "'"))) return last;
  if (next.kind === "word") {
    if (isNameToken(next)) return last + 1;
    if (isNamedMonth(tokens, last, end)) return last + 1;
    if (next.text === "plc") return last + 1;
    return view === undefined ? last : joined(tokens, at, last, end, weak, view);
  }
  if (next.kind === "number") return next.spaced && belongsNumber(tokens, at, last, end) ? last + 1 : last;
  if (next.text === "-" && !next.spaced) {
    if (after === undefined || after.spaced) return last;
    if (isNameToken(after)) return last + 2;
    if (after.kind === "number") return view !== undefined && last + 3 <= end ? last + 2 : last;
    // "Moon Jae-in": the second half of a Korean given name is small.
    const first = tokens[at] as Token;
    const korean = last === at + 1 && after.kind === "word" && after.text.length <= 5 && isKoreanFamily(first.lower);
    return korean && !isEnglish(after.lower, last + 3 < end ? tokens[last + 3] : undefined) ? last + 2 : last;
  }
  if (next.text === "." && !next.spaced) {
    if (after !== undefined && !after.spaced && domains.has(after.lower)) return last + 2;
    const initial = word.text.length === 1 && isCapital(word.text.charCodeAt(0));
    if (!initial && !abbreviations.has(word.lower)) return last;
    return isNameToken(after) ? last + 2 : last;
  }
  // "Novo Nordisk A/S"
  if (next.text === "/") return word.text === "A" && after?.text === "S" && !after.spaced ? last + 2 : last;
  if (next.text === "&") {
    if (!isNameToken(after) || after === undefined) return last;
    // "Lisbon & Madrid" are two, the "Baltimore & Ohio Railroad" is one.
    const right = viewOf(after);
    const families = view === undefined ? 0 : view.facts & right.facts & FAMILY_NAME;
    const places = view?.place === true && right.place && families === 0;
    const two = places && !(last + 3 < end && isNameToken(tokens[last + 3]));
    return two ? last : last + 2;
  }
  if (next.text === "," && after !== undefined && isNameToken(after)) {
    const partners = last === at ? endOfPartners(tokens, at, end) : last;
    if (partners > last) return partners;
    if (isListInName(tokens, at, last, end)) return last + 2;
    const suffix = viewOf(after);
    if (isGenerationSuffix(suffix.stem)) return last + 2;
    const legal = (suffix.facts & LEGAL_FORM) !== 0 && suffix.stem !== "company" && suffix.stem !== "holdings";
    return legal ? last + 2 : last;
  }
  return last;
}

/** The last token of "Lee, Hecht and Harrison" behind "the firm", or of "Skadden, Arps & Flom"; `at` for other lists. */
function endOfPartners(tokens: readonly Token[], at: number, end: number): number {
  let i = at;
  for (let partners = 1; partners < 6 && i + 2 < end; partners++) {
    if (!mayBePartner(tokens[i] as Token)) return at;
    let next = i + 1;
    if (tokens[next]?.text === ",") next++;
    const link = (tokens[next] as Token | undefined)?.lower;
    if (link === "and" || link === "&") {
      const final = tokens[next + 1];
      if (partners < 2 || next + 1 >= end || final === undefined || !mayBePartner(final)) return at;
      if (isNameToken(tokens[next + 2]) && next + 2 < end) return at;
      return link === "&" || firms.has(tokens[at - 1]?.lower ?? "") ? next + 1 : at;
    }
    if (next === i + 1 || !isNameToken(tokens[next])) return at;
    i = next;
  }
  return at;
}

/** "Ministry of Housing, Communities and Local Government", "Educational, Scientific and Cultural Organization": a comma inside a name. */
function isListInName(tokens: readonly Token[], at: number, last: number, end: number): boolean {
  const left = viewOf(tokens[last] as Token);
  const right = viewOf(tokens[last + 2] as Token);
  const adjectives = left.usual === ADJECTIVE && right.usual === ADJECTIVE && last > at;
  if (!isCommon(left) || !(adjectives || hasHeadedConnector(tokens, at, last))) return false;
  let words = 0;
  for (let i = last + 2; i < end && i < last + 12; i++) {
    const token = tokens[i] as Token;
    if (isNameToken(token)) {
      const view = viewOf(token);
      if (!isCommon(view) || (view.facts & BODY) !== 0 || officeAt(tokens, i, end)?.held === true) return false;
      if (++words > 3) return false;
    } else if (token.text === "," && words > 0) words = 0;
    else
      return (
        token.lower === "and" &&
        words > 0 &&
        isNameToken(tokens[i + 1]) &&
        i + 1 < end &&
        isCommon(viewOf(tokens[i + 1] as Token))
      );
  }
  return false;
}

/** One name that is no known place or body. */
function mayBePartner(token: Token): boolean {
  if (!isNameToken(token)) return false;
  const view = viewOf(token);
  return (view.facts & (BODY | NEVER_NAME)) === 0 && !beginsPlace(view.stem) && !view.possessive;
}

const firms = new Set(["firm", "partnership", "practice", "consultancy", "brokerage", "agency", "publisher"]);

/** "Theresa May": a month behind a given name, with neither a day nor a year behind it. */
function isNamedMonth(tokens: readonly Token[], last: number, end: number): boolean {
  const month = tokens[last + 1] as Token;
  if (month.text !== "May" && month.text !== "June" && month.text !== "April") return false;
  const given = viewOf(tokens[last] as Token);
  const next = last + 2 < end ? tokens[last + 2] : undefined;
  return (given.facts & GIVEN_NAME) !== 0 && given.classes === 0 && next?.kind !== "number";
}

/** "Lee Jung-in is" keeps "in"; "Park Hill-based" does not keep "based". */
function isEnglish(lower: string, following: Token | undefined): boolean {
  return lower === "based" || lower === "led" || lower === "born" || lower === "style" || following?.text === "-";
}

/** A small word behind the run: whether it and the name behind it go on with the name. Returns the last token then. */
function joined(
  tokens: readonly Token[],
  at: number,
  last: number,
  end: number,
  weak: boolean,
  left: NameWord,
): number {
  const small = (tokens[last + 1] as Token).lower;
  let target = last + 2;
  if (isParticle(small)) {
    while (target < end && (isParticle(tokens[target]?.lower ?? "") || tokens[target]?.text === "-")) target++;
    const name = target < end ? tokens[target] : undefined;
    // In a person's or place's name; "of the" and the like are no particles.
    return isNameToken(name) && (left.classes === 0 || (left.facts & GIVEN_NAME) !== 0) ? target : last;
  }
  if (small !== "of" && small !== "for" && small !== "on" && small !== "and") return last;
  if (small !== "and" && tokens[target]?.lower === "the") target++;
  const name = target < end ? tokens[target] : undefined;
  if (name === undefined || !isNameToken(name)) return last;
  const right = viewOf(name);
  if (small === "and") return joinsAnd(tokens, at, last, target, end) ? target : last;
  const alone = last === at;
  const head = (left.facts & HEAD) !== 0;
  if (small === "of") {
    // "Secretary of State" is an office as a whole.
    const office = officeAt(tokens, last, end);
    if (office !== undefined && office.end > last + 2) return office.end - 1;
    if ((left.facts & BODY) !== 0 || officeAt(tokens, last, last + 1) !== undefined) return last;
    if (head) return alone && weak && (left.facts & ORGANIZATION_HEAD) === 0 ? last : target;
    if (alone && weak) return last;
    const common = (left.classes & NOUN) !== 0 && (left.facts & NEVER_NAME) === 0 && !beginsPlace(left.stem);
    return common && (right.classes !== 0 || tokens[last + 2]?.lower === "the" || beginsPlace(right.stem))
      ? target
      : last;
  }
  const named = (left.facts & (ORGANIZATION_HEAD | EVENT_HEAD)) !== 0 && (left.facts & BODY) === 0;
  return named && !(alone && weak) && right.classes !== 0 ? target : last;
}

/** "Health and Human Services" is one name, "Lyft and Uber" are two. */
function joinsAnd(tokens: readonly Token[], at: number, last: number, right: number, end: number): boolean {
  const left = viewOf(tokens[last] as Token);
  const next = viewOf(tokens[right] as Token);
  // "Securities" may begin such a name, "the Conference" ends one.
  const whole = (left.facts & HEAD) !== 0 && last > at;
  if (!isCommon(left) || (left.facts & BODY) !== 0 || whole) return joinsGivenNames(tokens, at, last, right, end);
  if (!isCommon(next) || (next.facts & BODY) !== 0 || officeAt(tokens, right, end)?.held === true) return false;
  let tail = right;
  while (tail + 1 < end && isNameToken(tokens[tail + 1]) && viewOf(tokens[tail] as Token).possessive === false) tail++;
  const headed = (viewOf(tokens[tail] as Token).facts & ORGANIZATION_HEAD) !== 0;
  const connected = hasHeadedConnector(tokens, at, last);
  if (connected) return !(headed && tail > right + 1);
  for (let i = at; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "word" && isNameToken(token) && !isCommon(viewOf(token)) && !beginsPlace(viewOf(token).stem))
      return false;
  }
  return headed && (tail > right || last > at);
}

/** "Bill and Melinda Gates Foundation". */
function joinsGivenNames(tokens: readonly Token[], at: number, last: number, right: number, end: number): boolean {
  if (last !== at || (viewOf(tokens[last] as Token).facts & GIVEN_NAME) === 0) return false;
  if ((viewOf(tokens[right] as Token).facts & GIVEN_NAME) === 0) return false;
  let tail = right;
  while (tail + 1 < end && isNameToken(tokens[tail + 1])) tail++;
  return tail > right && (viewOf(tokens[tail] as Token).facts & ORGANIZATION_HEAD) !== 0;
}

/** True where "of", "for" or "on" behind a head noun stands in the run already: "Academy of Information". */
function hasHeadedConnector(tokens: readonly Token[], at: number, last: number): boolean {
  for (let i = at + 1; i < last; i++) {
    const lower = tokens[i]?.lower;
    if (lower !== "of" && lower !== "for" && lower !== "on") continue;
    const before = tokens[i - 1] as Token;
    if (before.kind === "word" && (viewOf(before).facts & HEAD) !== 0) return true;
  }
  return false;
}

/** An ordinary word of the language that is no place's and no person's name. */
function isCommon(view: NameWord): boolean {
  return (
    view.classes !== 0 && (view.classes & FUNCTION) === 0 && !beginsPlace(view.stem) && (view.facts & NEVER_NAME) === 0
  );
}

const vehicles = new Set([
  "rocket",
  "jet",
  "aircraft",
  "helicopter",
  "missile",
  "phone",
  "console",
  "car",
  "satellite",
]);

/** A number that is part of a product's name: "iPhone 14", "the Boeing 737"; never one that counts something. */
function belongsNumber(tokens: readonly Token[], at: number, last: number, end: number): boolean {
  const number = tokens[last + 1] as Token;
  const word = tokens[last] as Token;
  if (number.text.length > 4 || number.text.includes(",") || word.kind !== "word") return false;
  const view = viewOf(word);
  if ((view.facts & NEVER_NAME) !== 0 || beginsPlace(view.stem)) return false;
  const product = (view.shape & INNER_CAPITAL) !== 0 || (view.facts & PRODUCT) !== 0;
  const before = tokens[at - 1]?.lower;
  const article = before === "a" || before === "an" || before === "the" || before === "new";
  // "a Falcon 9 rocket"
  const thing = last + 2 < end ? (tokens[last + 2] as Token).lower : "";
  if (article && last === at && number.text.length <= 2 && vehicles.has(thing)) return true;
  if (!product && !(article && (view.classes === 0 || (view.facts & BODY) !== 0))) return false;
  if (/^(1[89]|20)\d\d$/.test(number.text) && !product) return false;
  const next = last + 2 < end ? tokens[last + 2] : undefined;
  const single = before === "a" || before === "an";
  if (single && next?.kind === "word" && !next.lower.endsWith("s")) return true;
  if (next === undefined || next.kind === "punctuation") return next?.text !== "-" || next.spaced;
  if (next.kind !== "word") return false;
  return isNameToken(next) || (viewOf(next).usual & NOUN) === 0;
}
