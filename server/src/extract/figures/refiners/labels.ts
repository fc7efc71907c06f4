import { FUNCTION, NOUN, usualClass, VERB, wordClasses } from "../../lexicon/lexicon.ts";
import { isAddress } from "../addresses.ts";
import { monthOf, weekdayOf } from "../calendar.ts";
import { changed, type Draft, isCapitalized, isDash, isTightHyphen, lowerAt, type Passage, tokenAt } from "../draft.ts";
import { isChain, isCountable, isLocalNumber, isPartOfCode } from "../number-codes.ts";
import { numberWord } from "../number-words.ts";
import { isDigits } from "../numeral.ts";

/** Marks numbers that name or number something: versions, products, pages, list items, addresses, telephone numbers. */
export function markLabels(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  const marked: Draft[] = [];
  for (const one of drafts) {
    const before = marked.at(-1);
    const label =
      one.form === "amount" &&
      one.digits &&
      one.dimension !== "money" &&
      (isLabel(passage, one, before) || isAlike(passage, one, before));
    marked.push(label ? changed(one, { form: "label", role: "label" }) : one);
  }
  return marked;
}

/** "iPhone 11 Pro and 11 Pro Max": joined to a label and followed by a name as that is. */
function isAlike(passage: Passage, one: Draft, before: Draft | undefined): boolean {
  if (before?.role !== "label" || one.unit !== null || one.scale > 1) return false;
  const link = lowerAt(passage, one.first - 1);
  if (before.last === one.first - 1 && (isDash(link) || link === "to")) return isNumbered(passage, before.first);
  if (link !== "and" && link !== "or" && link !== ",") return false;
  if (before.last === one.first - 1 && isSeries(passage, before.first)) return !isCountable(passage, one.last);
  const next = tokenAt(passage, one.last);
  if (!isCapitalized(next) || next?.lower !== lowerAt(passage, before.last)) return false;
  for (let at = before.last; at < one.first - 1; at++) if (!isCapitalized(tokenAt(passage, at))) return false;
  return true;
}

/** "Pages 12-15". */
function isNumbered(passage: Passage, at: number): boolean {
  return NUMBERED.has(lowerAt(passage, lowerAt(passage, at - 1) === "." ? at - 2 : at - 1));
}

/** "Chapters 3, 4 and 5": several things are named by numbers. */
function isSeries(passage: Passage, at: number): boolean {
  let first = at;
  // Only so far back, so that a long list does not cost its length for each of its members.
  for (let i = 0; i < 20 && tokenAt(passage, first - 2)?.kind === "number"; i++) first -= 2;
  const name = lowerAt(passage, lowerAt(passage, first - 1) === "." ? first - 2 : first - 1);
  return NUMBERED.has(name) && (name.endsWith("s") || name === "pp");
}

const NUMBERED = new Set(
  "no nos nr nrs page pages p pp chapter chapters section sections article articles paragraph figure fig table appendix version versions volume vol issue route highway interstate motorway exit runway terminal flight channel gate room suite apartment apt episode phase level category prop proposition class type grade tier stage zip postcode code".split(
    " ",
  ),
);
/** The same for words that also stand before counts; only with a capital letter, or with nothing counted behind. */
const MAYBE_NUMBERED = new Set(
  "number numbers unit building platform season part step item question rule act bill line clause group pool box lot floor district ward precinct week game day lap round match team model size".split(
    " ",
  ),
);
/** Guns and wires of a size that a number names. */
const BORES = new Set(["calibre", "caliber", "gauge"]);

function isLabel(passage: Passage, one: Draft, previous: Draft | undefined): boolean {
  const before = tokenAt(passage, one.first - 1);
  const next = tokenAt(passage, one.last);
  // In "5m-6m" the letter before the hyphen belongs to a figure.
  if (previous?.last !== one.first - 1 && isGlued(passage, one)) return true;
  // "221B Baker Street".
  if (one.unit === "byte" && isAddress(passage, one)) return true;
  if (one.unit !== null || one.scale > 1) return false;
  // "7-Eleven".
  if (
    isTightHyphen(passage, one.last) &&
    isCapitalized(tokenAt(passage, one.last + 1)) &&
    numberWord(lowerAt(passage, one.last + 1)) !== undefined
  )
    return true;
  if (
    next !== undefined &&
    !next.spaced &&
    next.kind === "word" &&
    next.lower.charCodeAt(0) !== 39 &&
    next.lower !== "ish"
  )
    return true;
  if (before === undefined || before.kind === "object")
    return isListNumber(passage, one) || isChain(passage, one) || isAddress(passage, one);
  if (isChain(passage, one) || isPartOfCode(passage, one) || isLocalNumber(passage, one)) return true;
  if (isEmergencyCall(passage, one)) return true;
  // "The Standard & Poor's 500 index".
  if (before.kind === "word" && isCapitalized(before) && before.lower.endsWith("'s") && next?.lower === "index")
    return true;
  if (BORES.has(lowerAt(passage, isTightHyphen(passage, one.last) ? one.last + 1 : one.last))) return true;
  if (passage.tokens[one.first]?.text.includes(",")) return false;
  const whole = passage.tokens[one.first]?.text ?? "";
  if (whole.length > 12) return true;
  if (
    before.lower === "#" ||
    before.lower === "[" ||
    before.lower === "@" ||
    before.lower === "_" ||
    before.lower === "§" ||
    before.lower === "№"
  )
    return true;
  const name = before.lower === "." && !before.spaced ? tokenAt(passage, one.first - 2) : before;
  if (name?.kind !== "word" || passage.tokens[one.first]?.spaced === false) return isAddress(passage, one);
  if (NUMBERED.has(name.lower) || isModel(passage, one)) return true;
  if (MAYBE_NUMBERED.has(name.lower) && !isVote(passage, one)) {
    if (isCapitalized(name) || !isCountable(passage, one.last)) return true;
  }
  if (next?.lower === "zip" || isNameInLowerCase(passage, one, name.lower)) return true;
  if (isAddress(passage, one)) return true;
  return isName(passage, one, name === before ? one.first - 1 : one.first - 2);
}

const CALLS = new Set(
  "call calls caller callers dispatcher dispatchers operator operators tape tapes center centre emergency".split(" "),
);
const CALLING = new Set("called calling call calls dialed dialled dial dialing phoned".split(" "));

/** "A 911 dispatcher", "called 999". */
function isEmergencyCall(passage: Passage, one: Draft): boolean {
  const text = passage.tokens[one.first]?.text;
  if (text !== "911" && text !== "999" && text !== "112") return false;
  return CALLS.has(lowerAt(passage, one.last)) || CALLING.has(lowerAt(passage, one.first - 1));
}

/** "Two new 737 Max jets", "a 787 Dreamliner": in front of a name, where the words before leave nothing for it to count. */
function isModel(passage: Passage, one: Draft): boolean {
  const next = tokenAt(passage, one.last);
  if (!isCapitalized(next) || next === undefined || next.text.length < 2 || !isPlainDigits(passage, one)) return false;
  let at = one.first - 1;
  if (NEWNESS.has(lowerAt(passage, at))) at--;
  const before = tokenAt(passage, at);
  if (before === undefined) return false;
  if (ONE_ONLY.has(before.lower)) return !isTightHyphen(passage, one.last + 1);
  if (isOwnModel(passage, one, before.lower)) return true;
  return numberWord(before.lower) !== undefined || (before.kind === "number" && before.lower !== "000");
}

/** "Boeing's own 787 Dreamliner": owned, with a capital on one name in the singular that no lexicon has as a noun. */
function isOwnModel(passage: Passage, one: Draft, owner: string): boolean {
  if (owner !== "own" && !owner.endsWith("'s") && !owner.endsWith("’s")) return false;
  const name = tokenAt(passage, one.last);
  const shops = isCountable(passage, one.last + 1) && lowerAt(passage, one.last + 1).endsWith("s");
  return !shops && one.value > 99 && name !== undefined && wordClasses(name.lower) === 0 && !name.lower.endsWith("s");
}

/** Words that say that one thing is spoken of. */
const ONE_ONLY = new Set(["a", "an", "this"]);
const NEWNESS = new Set(["new", "used", "old", "leased"]);

function isPlainDigits(passage: Passage, one: Draft): boolean {
  const text = passage.tokens[one.first]?.text ?? "";
  return one.last === one.first + 1 && text.length < 5 && isDigits(text);
}

/** "GPT-5.5", "COVID-19", "F-35": tied to a word that is no prefix. */
function isGlued(passage: Passage, one: Draft): boolean {
  const mark = tokenAt(passage, one.first - 1);
  if (mark === undefined || passage.tokens[one.first]?.spaced !== false) return false;
  if (mark.kind === "word") return true;
  if (mark.lower === "/" && !mark.spaced && tokenAt(passage, one.first - 2)?.kind === "word") return true;
  const word = tokenAt(passage, one.first - 2);
  if (word?.kind !== "word" || mark.spaced) return false;
  // "GPT—5.5": a name in capitals with the wrong dash.
  if (mark.lower === "—") return word.text.length > 1 && word.text === word.text.toUpperCase();
  // "A 1-in-5 chance".
  if (
    (word.lower === "in" || word.lower === "for") &&
    one.unit === null &&
    tokenAt(passage, one.first - 4)?.kind === "number"
  )
    return false;
  return isDash(mark.lower) && !PREFIXES.has(word.lower);
}

/** Words that a hyphen may tie to a number that still counts. */
const PREFIXES = new Set("mid sub pre post minus plus near early late to some now then about roughly a".split(" "));

/** "1." or "1)" at the head of a block. */
function isListNumber(passage: Passage, one: Draft): boolean {
  const next = tokenAt(passage, one.last);
  if (next === undefined || one.first !== passage.first) return false;
  const closes = next.lower === "." || next.lower === ")" || next.lower === ":";
  return (
    closes && !next.spaced && one.value < 100 && (passage.tokens[one.last + 1]?.spaced === true || one.first === 0)
  );
}

/** "iPhone 14", "Boeing 737", "S&P 500": a whole number behind a name, with nothing counted behind it. */
function isName(passage: Passage, one: Draft, at: number): boolean {
  const name = tokenAt(passage, at);
  if (name === undefined || !(isCapitalized(name) || hasInnerCapital(name.text))) return false;
  if (name.lower.endsWith("'s") || isScore(passage, one)) return false;
  if (monthOf(name.lower) !== undefined || weekdayOf(name.lower) !== undefined) return false;
  const classes = wordClasses(name.lower);
  if ((classes & FUNCTION) !== 0 && name.text !== name.text.toUpperCase()) return false;
  if (at === passage.first && classes !== 0 && usualClass(name.lower) !== NOUN) return false;
  const opens = at === passage.first || tokenAt(passage, at - 1)?.kind === "punctuation";
  const next = tokenAt(passage, one.last);
  const counted = next?.kind === "word" && isCountable(passage, one.last);
  // A word that no lexicon has, with a capital letter on either side of the number, is a product: "iPhone 11 Pro".
  if (classes === 0 && isCapitalized(next)) return true;
  if (counted && (opens || (classes & VERB) !== 0) && (classes & (NOUN | VERB)) !== NOUN) return false;
  if ((classes & VERB) !== 0 && (classes & NOUN) === 0) return false;
  if (passage.tokens[one.first]?.text.includes(",")) return false;
  return !(
    counted &&
    next !== undefined &&
    !isCapitalized(next) &&
    next.lower.endsWith("s") &&
    one.value < 10_000 &&
    isVerbal(classes)
  );
}

const SINGULAR_VERBS = new Set("is was has".split(" "));

/** "The rtx 4090 is": behind a word that no lexicon has, with one thing said of it. */
function isNameInLowerCase(passage: Passage, one: Draft, name: string): boolean {
  return (
    one.value > 1 &&
    SINGULAR_VERBS.has(lowerAt(passage, one.last)) &&
    wordClasses(name) === 0 &&
    lowerAt(passage, one.first - 2) === "the"
  );
}

/** "Beat Nadal 6-4": small numbers on both sides of a dash. */
function isScore(passage: Passage, one: Draft): boolean {
  const other = tokenAt(passage, one.last + 1);
  return isDash(lowerAt(passage, one.last)) && other?.kind === "number" && Number(other.text) < 100 && one.value < 100;
}

/** "Approved the bill 51-49": a falling pair numbers nothing. */
function isVote(passage: Passage, one: Draft): boolean {
  return isScore(passage, one) && Number(lowerAt(passage, one.last + 1)) < one.value;
}

function isVerbal(classes: number): boolean {
  return (classes & VERB) !== 0;
}

function hasInnerCapital(text: string): boolean {
  return /^[a-z]+[A-Z]/.test(text);
}
