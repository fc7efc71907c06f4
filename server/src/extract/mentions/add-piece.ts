import type { Sentence, Token } from "../../model/token.ts";
import { NOUN } from "../lexicon/lexicon.ts";
import { readAlias } from "./aliases.ts";
import { typeFromContext } from "./context-cues.ts";
import type { Piece } from "./cut-run.ts";
import { METHOD_CUES } from "./data/cues.ts";
import { NAMES_IN_IDIOMS } from "./data/name-words.ts";
import { type Draft, visibleText } from "./draft.ts";
import { entityKey } from "./entity-key.ts";
import { ALL_CAPITALS, INNER_CAPITAL } from "./letter-shape.ts";
import { type TypeGuess, typeOfName } from "./name-type.ts";
import { officeAt } from "./offices.ts";
import { beginsPlace, writtenPlace } from "./places.ts";
import type { OpenReading } from "./reading.ts";
import { isLabel, isOrdinaryPhrase, isSingleName } from "./single-names.ts";
import { BODY, ORGANIZATION_HEAD } from "./word-facts.ts";
import { isNameToken, viewOf } from "./word-view.ts";

/** Makes a draft of a piece of a run, if it is a name; `weak` where its capital proves nothing. */
export function addPiece(
  reading: OpenReading,
  tokens: readonly Token[],
  sentence: Sentence,
  piece: Piece,
  weak: boolean,
  openingWord: boolean,
): void {
  let { first, last } = piece;
  if (isCurrencyPrefix(tokens, last)) return;
  // Joining marks at the edges are no part of a name.
  while (
    last > first + 1 &&
    (tokens[last - 1] as Token).kind !== "word" &&
    (tokens[last - 1] as Token).kind !== "number"
  )
    last--;
  const single = last - first === 1;
  const token = tokens[first] as Token;
  const view = viewOf(token);
  const bracketed = tokens[first - 1]?.text === "(" && tokens[last]?.text === ")";
  if (bracketed && readAlias(reading, tokens, sentence, first, last)) return;
  if (piece.place !== undefined) {
    const city = piece.place.kind === "city" && single && view.classes !== 0;
    if (piece.place.kind === "compass" && tokens[first - 1]?.lower !== "the") return;
    if (
      piece.place.kind === "compass" &&
      last < sentence.last &&
      /^[a-z]/.test(tokens[last]?.text ?? "") &&
      (viewOf(tokens[last] as Token).usual & NOUN) !== 0
    )
      return;
    const text = single ? view.text : visibleText(tokens, first, last);
    const cue = city ? typeFromContext(tokens, first, last, sentence.first, sentence.last) : undefined;
    const weight = city ? 2 : 7;
    const cued = cue !== undefined && cue.weight > weight;
    const name =
      piece.place.kind === "demonym" || piece.place.kind === "region-people" ? writtenPlace(piece.place.key) : text;
    reading.drafts.push({
      first,
      last,
      text,
      key: piece.place.key,
      name,
      type: cued ? cue.type : "place",
      weight: cued ? cue.weight : weight,
      weak: weak && city,
      known: true,
      ordinary: city,
      tail: undefined,
    });
    return;
  }
  if (single && isFigureOfSpeech(tokens, first, last)) return;
  const reference =
    single && tokens[first - 1]?.lower === "the" && (view.facts & ORGANIZATION_HEAD) !== 0 && (view.facts & BODY) === 0;
  if (single && !reference && !isSingleName(tokens, first, piece.titled, sentence)) return;
  const guess = typeOfName(tokens, first, last);
  if (!single && isLabel(tokens, first, last, guess.weight)) return;
  if (weak && tokens[last]?.text === ":" && isOrdinaryPhrase(tokens, first, last)) return;
  const cue = guess.weight < 6 ? typeFromContext(tokens, first, last, sentence.first, sentence.last) : undefined;
  let best = cue !== undefined && cue.weight >= guess.weight ? cue : guess;
  if (cue === undefined && guess.weight < 2) best = inRow(reading, tokens, first) ?? guess;
  if (best.type === "person" && isWithArticle(tokens, first)) {
    // "the Hartford Courant": persons have no article.
    const place = beginsPlace(view.stem);
    if (guess.weight <= 3 && best === guess) best = { type: "organization", weight: guess.weight };
    else if (place && best === guess) best = { type: "organization", weight: 6 };
  }
  if (best.weight <= 2 && isPartOfSlogan(tokens, first, last)) return;
  if (best.weight <= 2 && !single && isMethod(tokens, first, last)) return;
  const before = tokens[first - 1]?.lower;
  // "a Toyota Corolla"
  if (!single && (view.facts & BODY) !== 0 && guess.weight === 4 && (before === "a" || before === "an"))
    best = { type: "product", weight: 4 };
  if (piece.titled && guess.weight < 8) best = { type: "person", weight: 8 };
  const text = single ? view.text : visibleText(tokens, first, last);
  const key = single ? view.key : entityKey(text);
  if (key === "") return;
  const ordinary =
    single && view.classes !== 0 && (view.shape & (ALL_CAPITALS | INNER_CAPITAL)) === 0 && (view.facts & BODY) === 0;
  const office = single && !piece.titled && view.classes !== 0 && officeAt(tokens, first, last) !== undefined;
  const doubtful =
    reference || office || (weak && !piece.titled && (single ? ordinary : best.weight < 4 && view.classes !== 0));
  // "Apple CEO Tim Cook", "Apple's chief executive"
  const holder = officeAt(tokens, last, sentence.last)?.held === true;
  const tail =
    openingWord && view.classes !== 0 && guess.type !== "person" ? tailOf(tokens, first + 1, last) : undefined;
  reading.drafts.push({
    first,
    last,
    text,
    key,
    name: text,
    type: best.type,
    weight: best.weight,
    weak: doubtful && !holder,
    known: false,
    ordinary,
    tail,
  });
}

/** "brands such as X, Y and Z": the type of the name before where a cue settled it. */
function inRow({ drafts }: OpenReading, tokens: readonly Token[], first: number): TypeGuess | undefined {
  const previous = drafts[drafts.length - 1];
  const link = tokens[first - 1]?.text;
  if (previous === undefined || previous.last !== first - 1 || (link !== "," && link !== "and" && link !== "or"))
    return undefined;
  return previous.weight === 4 && !previous.known && previous.type !== "person"
    ? { type: previous.type, weight: 4 }
    : undefined;
}

/** "Achilles' heel" */
function isFigureOfSpeech(tokens: readonly Token[], first: number, last: number): boolean {
  const { stem } = viewOf(tokens[first] as Token);
  if (!idiomNames.has(stem)) return false;
  const next = tokens[last];
  const noun = next !== undefined && next.kind !== "word" ? tokens[last + 1] : next;
  return noun !== undefined && idioms.has(`${stem} ${noun.lower}`);
}

const idioms = new Set(NAMES_IN_IDIOMS.split("|"));
const idiomNames = new Set([...idioms].map((idiom) => idiom.split(" ", 1)[0] ?? ""));

/** "Computing" in a quoted "Eastern Data, Western Computing": ordinary words right behind a comma and before the closing mark. */
function isPartOfSlogan(tokens: readonly Token[], first: number, last: number): boolean {
  const closing = tokens[last]?.text;
  if (closing !== "”" && closing !== '"') return false;
  const before = tokens[first - 1];
  if (before?.text !== "," || !isOrdinaryPhrase(tokens, first, last)) return false;
  const earlier = tokens[first - 2];
  return isNameToken(earlier) && viewOf(earlier as Token).classes !== 0;
}

/** "architectures such as Mixture of Experts", "the Chain of Thought method": ordinary words that name a way to do something. */
function isMethod(tokens: readonly Token[], first: number, last: number): boolean {
  if (!isOrdinaryPhrase(tokens, first, last)) return false;
  let cue = first - 1;
  if (tokens[cue]?.lower === "as" && tokens[cue - 1]?.lower === "such") cue -= 2;
  else if (leading.has(tokens[cue]?.lower ?? "")) cue--;
  return methods.has(tokens[cue]?.lower ?? "") || methods.has(tokens[last]?.lower ?? "");
}

const methods = new Set(METHOD_CUES.split(" "));
const leading = new Set(["called", "named", "like", "including"]);

/** True of "US" in "US$4": a currency sign and a number stand right behind it. */
function isCurrencyPrefix(tokens: readonly Token[], last: number): boolean {
  const sign = tokens[last];
  if (sign === undefined || sign.spaced || sign.kind !== "symbol" || !/^\p{Sc}/u.test(sign.text)) return false;
  return tokens[last + 1]?.kind === "number";
}

function isWithArticle(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower;
  return before === "the" || before === "an" || before === "a";
}

function tailOf(tokens: readonly Token[], first: number, last: number): Draft | undefined {
  if (first >= last || !isNameToken(tokens[first])) return undefined;
  const text = visibleText(tokens, first, last);
  const guess = typeOfName(tokens, first, last);
  return {
    first,
    last,
    text,
    key: entityKey(text),
    name: text,
    type: guess.type,
    weight: guess.weight,
    weak: false,
    known: false,
    ordinary: false,
    tail: undefined,
  };
}
