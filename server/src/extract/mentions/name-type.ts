import type { EntityType } from "../../model/mention.ts";
import type { NameWord, Token } from "../../model/token.ts";
import { FUNCTION, NOUN } from "../lexicon/lexicon.ts";
import { PERSONLIKE_BODIES, WORK_HEADS } from "./data/name-words.ts";
import { ALL_CAPITALS, HAS_DIGIT, INNER_CAPITAL } from "./letter-shape.ts";
import { isChineseName, isGenerationSuffix, isKoreanFamily, isParticle, isPinyin } from "./person-names.ts";
import { placeAt } from "./place-at.ts";
import {
  BODY,
  EVENT_HEAD,
  FAMILY_NAME,
  factsOf,
  GIVEN_NAME,
  LEGAL_FORM,
  LETTER_BODY,
  ORGANIZATION_HEAD,
  PLACE_HEAD,
  PLACE_START,
  PRODUCT,
  PRODUCT_HEAD,
} from "./word-facts.ts";
import { isNameToken, viewOf } from "./word-view.ts";

/** What a name is by its own words; `weight` as in draft.ts. */
export interface TypeGuess {
  readonly type: EntityType;
  readonly weight: number;
}

/** Judges the name in tokens `first` up to, not including, `last`. */
export function typeOfName(tokens: readonly Token[], first: number, last: number): TypeGuess {
  const words: NameWord[] = [];
  let numbers = false;
  let particles = false;
  let ampersand = false;
  let partners = false;
  // The words before "of", "for", "on", where the head of such a name stands; all words else.
  let headAt = -1;
  let hyphens = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "number") numbers = true;
    else if (token.text === "&") ampersand = true;
    else if (token.text === ",") partners = !isGenerationSuffix((tokens[i + 1] as Token | undefined)?.lower ?? "");
    else if (token.text === "-") hyphens++;
    else if (token.kind === "word") {
      if (isNameToken(token)) words.push(viewOf(token));
      else if (isParticle(token.lower)) particles = true;
      else if (headAt < 0 && (token.lower === "of" || token.lower === "for" || token.lower === "on"))
        headAt = words.length - 1;
    }
  }
  const final = tokens[last - 1] as Token;
  if (final.text === "plc") return { type: "organization", weight: 9 };
  // "Theresa May"
  if (words.length === 1 && last - first === 2 && final.kind === "word" && !isNameToken(final))
    return { type: "person", weight: 7 };
  const firstWord = words[0];
  if (firstWord === undefined) return { type: "organization", weight: 0 };
  if (words.length === 1) return typeOfWord(firstWord, numbers, first, last, tokens);
  // "Lee, Hecht and Harrison"
  if (partners && headAt < 0) return { type: "organization", weight: 8 };
  if (isPersonlikeBody(words)) return { type: "organization", weight: 9 };
  let lastWord = words[words.length - 1] as NameWord;
  // "World War II"
  const numbered = words[words.length - 2] as NameWord;
  if (isGenerationSuffix(lastWord.stem) && (numbered.facts & EVENT_HEAD) !== 0) lastWord = numbered;
  const byHead = typeOfHead(headAt >= 0 ? (words[headAt] as NameWord) : lastWord);
  if (byHead !== undefined && (headAt >= 0 || byHead.type !== "person")) {
    const person = headAt < 0 && (lastWord.facts & FAMILY_NAME) !== 0;
    if (!person || !isPersonByWords(words)) return byHead;
  }
  if (headAt < 0 && words.length > 2 && workHeads.has(lastWord.stem)) return { type: "work", weight: 5 };
  if (headAt >= 0) {
    const tail = typeOfHead(lastWord);
    return tail?.type === "organization" ? tail : { type: "organization", weight: 2 };
  }
  if ((lastWord.facts & LEGAL_FORM) !== 0) return { type: "organization", weight: 9 };
  if (numbers || hasModelNumber(words)) return { type: "product", weight: 7 };
  if (ampersand) return { type: "organization", weight: 6 };
  if (
    words.length >= 3 &&
    words.some((word) => (word.facts & ORGANIZATION_HEAD) !== 0 && (word.facts & FAMILY_NAME) === 0)
  ) {
    return { type: "organization", weight: 6 };
  }
  // "Make It Easy": a small word with a capital stands in titles.
  if (words.some(isSmallWord)) return { type: "work", weight: 3 };
  if ((firstWord.facts & PLACE_START) !== 0 && words.length <= 3) return { type: "place", weight: 6 };
  if (storms.has(firstWord.stem)) return { type: "event", weight: 7 };
  // "Minnesota Vikings"
  if (isTeam(tokens, first, last, lastWord)) return { type: "organization", weight: 5 };
  // "Moon Jae-in"
  const small = hyphens === 1 && (tokens[last - 1] as Token).lower === (tokens[last - 1] as Token).text;
  if (small && words.length === 2 && isKoreanFamily(firstWord.stem)) return { type: "person", weight: 7 };
  const oneWord = hyphens > 0 && words.length === hyphens + 1;
  if (!oneWord && isPersonByWords(words)) return { type: "person", weight: 7 };
  if ((firstWord.facts & PRODUCT) !== 0 || instruments.has(lastWord.stem)) return { type: "product", weight: 6 };
  if ((firstWord.facts & (BODY | LETTER_BODY)) !== 0) {
    return (lastWord.facts & PRODUCT_HEAD) !== 0 ? { type: "product", weight: 5 } : { type: "organization", weight: 4 };
  }
  if (particles && words.length <= 4) return { type: "person", weight: 4 };
  // "Bill Gates": two ordinary words, the first a given name.
  if (!oneWord && words.length === 2 && (firstWord.facts & GIVEN_NAME) !== 0 && lastWord.usual === NOUN) {
    return { type: "person", weight: 2 };
  }
  if (
    !oneWord &&
    words.length === 2 &&
    firstWord.stem.length > 2 &&
    firstWord.usual === NOUN &&
    isUnknownName(lastWord)
  ) {
    return { type: "person", weight: 2 };
  }
  if (!oneWord && words.length <= 3 && !articles.has(firstWord.stem) && words.every(mayBePersonWord))
    return { type: "person", weight: 3 };
  return { type: "organization", weight: 1 };
}

/** "World Happiness Report", "Clean Air Act" */
const workHeads = new Set(WORK_HEADS.split(" "));

/** What is sent into space goes by a name of its own: "James Webb Space Telescope". */
const instruments = new Set(["telescope", "satellite", "probe", "spacecraft", "rover"]);

/** "Goldman Sachs" */
export function isPersonlikeBody(words: readonly NameWord[]): boolean {
  if (words.length > 3 || !personlikeFirst.has((words[0] as NameWord).stem)) return false;
  return personlike.has(words.map((word) => word.stem).join(" "));
}

const personlike = new Set(PERSONLIKE_BODIES.split("|"));
const personlikeFirst = new Set([...personlike].map((name) => name.split(" ", 1)[0] ?? ""));

/** Articles of other languages, with which newspapers and places begin more often than persons. */
const articles = new Set(["la", "el", "los", "las", "les", "il"]);

/** True for "La", "El" and other articles of Romance languages; `stem` in lower case. */
export function isForeignArticle(stem: string): boolean {
  return articles.has(stem);
}

function typeOfWord(
  word: NameWord,
  numbers: boolean,
  first: number,
  last: number,
  tokens: readonly Token[],
): TypeGuess {
  if ((word.facts & (BODY | LETTER_BODY)) !== 0) {
    return numbers ? { type: "product", weight: 7 } : { type: "organization", weight: 7 };
  }
  if ((word.facts & PRODUCT) !== 0) return { type: "product", weight: 7 };
  // "G-20" as "G20".
  const letters =
    tokens[first + 1]?.text === "-" ? factsOf(word.stem + (tokens[first + 2]?.text ?? "")) & LETTER_BODY : 0;
  if (letters !== 0) return { type: "organization", weight: 7 };
  if (numbers && last - first > 1) return { type: "product", weight: 7 };
  if ((word.shape & HAS_DIGIT) !== 0 && isModelNumber(tokens[first]?.text ?? "")) return { type: "product", weight: 6 };
  if ((word.shape & INNER_CAPITAL) !== 0 && (word.shape & 1) === 0) return { type: "product", weight: 2 };
  if ((word.shape & ALL_CAPITALS) !== 0) {
    // "the 737 MAX"
    const numbered = tokens[first - 1]?.kind === "number" && (tokens[first] as Token).spaced;
    return { type: numbered ? "product" : "organization", weight: 2 };
  }
  const named = (word.facts & GIVEN_NAME) !== 0 || (word.classes === 0 && (word.facts & FAMILY_NAME) !== 0);
  if (named) return { type: "person", weight: word.classes === 0 ? 1 : 0 };
  return { type: "organization", weight: 0 };
}

/** "V4", "A380", "Qwen2.5": letters with digits behind them. */
function isModelNumber(text: string): boolean {
  return text.length <= 12;
}

function hasModelNumber(words: readonly NameWord[]): boolean {
  return words.some((word) => (word.shape & HAS_DIGIT) !== 0);
}

function typeOfHead(word: NameWord): TypeGuess | undefined {
  if ((word.facts & ORGANIZATION_HEAD) !== 0) return { type: "organization", weight: 8 };
  if ((word.facts & EVENT_HEAD) !== 0) return { type: "event", weight: 8 };
  if ((word.facts & PLACE_HEAD) !== 0) return { type: "place", weight: 8 };
  return undefined;
}

/** What is named by a word of its own: "Hurricane Ike", "Operation Desert Storm". */
const storms = new Set(["hurricane", "typhoon", "cyclone", "operation"]);

/** True for words in front of a storm's or an operation's own name. */
export function isStormWord(stem: string): boolean {
  return storms.has(stem);
}

/** A place and a plural: "Minnesota Vikings". */
function isTeam(tokens: readonly Token[], first: number, last: number, word: NameWord): boolean {
  if (!word.stem.endsWith("s") || word.stem.endsWith("ss") || (word.facts & FAMILY_NAME) !== 0) return false;
  const place = placeAt(tokens, first, last);
  if (place === undefined || place.end !== last - 1) return false;
  return word.usual === NOUN || (word.classes === 0 && place.place.kind !== "city");
}

function isSmallWord(word: NameWord): boolean {
  return (
    (word.classes & FUNCTION) !== 0 &&
    word.stem.length > 1 &&
    (word.shape & ALL_CAPITALS) === 0 &&
    (word.facts & GIVEN_NAME) === 0
  );
}

function isUnknownName(word: NameWord): boolean {
  return word.classes === 0 && (word.shape & (ALL_CAPITALS | HAS_DIGIT | INNER_CAPITAL)) === 0 && word.stem.length > 3;
}

/** A given name in front, Chinese or Korean order, initials or "Jr." behind. */
function isPersonByWords(words: readonly NameWord[]): boolean {
  const first = words[0] as NameWord;
  let count = words.length;
  const suffixed = isGenerationSuffix((words[count - 1] as NameWord).stem);
  if (suffixed) count--;
  if (count < 2 || count > 5) return false;
  const second = words[1] as NameWord;
  const last = words[count - 1] as NameWord;
  if ((last.facts & (BODY | LETTER_BODY | PRODUCT)) !== 0 || (last.shape & HAS_DIGIT) !== 0) return false;
  if (count === 2 && isChineseName(first.stem, second.stem) && (second.classes === 0 || first.classes === 0))
    return true;
  if (count === 3 && isChineseName(first.stem, second.stem) && isPinyin(last.stem)) return true;
  if (isKoreanFamily(first.stem) && count === 3 && second.classes === 0) return true;
  if ((first.shape & ALL_CAPITALS) !== 0 && (last.shape & ALL_CAPITALS) === 0 && first.stem.length > 2) return false;
  if (suffixed) return true;
  const initialSecond = second.stem.length === 1 && count > 2;
  if (initialSecond && mayBePersonWord(first)) return true;
  if (first.stem.length === 1 || (first.stem.length === 3 && first.stem.charAt(1) === "."))
    return mayBePersonWord(last);
  if ((first.facts & GIVEN_NAME) === 0) return false;
  // "James Webb Space Telescope"
  const plain = (last.facts & (FAMILY_NAME | GIVEN_NAME)) === 0;
  if (count > 2 && last.classes !== 0 && plain) return false;
  // "Grace Hopper" and "Mark Twain", but not "Hope Foundation" and seldom "Will Power".
  if (first.classes !== 0 && last.classes !== 0 && (last.facts & (FAMILY_NAME | GIVEN_NAME)) === 0) return false;
  return (last.classes & FUNCTION) === 0;
}

function mayBePersonWord(word: NameWord): boolean {
  if ((word.facts & (FAMILY_NAME | GIVEN_NAME)) !== 0) return true;
  return word.classes === 0 && (word.shape & (ALL_CAPITALS | HAS_DIGIT | INNER_CAPITAL)) === 0 && word.stem.length > 1;
}
