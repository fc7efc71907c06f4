import { monthOf } from "../calendar.ts";
import { type Draft, isCapitalized, lowerAt, type Passage, stretched, tokenAt } from "../draft.ts";

const STATES = new Set("is was are were be turned turns turning now".split(" "));

const DEATH = new Set("dead died dies die dying".split(" "));

const GOES_ON = new Set("and when at in but this last by year years on".split(" "));

/** "Aged 12", "age 30 to 40" and ", 62," behind a name. */
export function readAges(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  let before: Draft | undefined;
  return drafts.map((one) => {
    const isAge =
      one.unit === null &&
      (one.form === "amount" || one.form === "range") &&
      one.scale === 1 &&
      (isAgeBefore(passage, one) ||
        isApposition(passage, one) ||
        isLimit(passage, one) ||
        isListed(passage, before, one));
    before = isAge ? stretched(one, one.first, one.last, { dimension: "age", unit: "year of age" }) : one;
    return before;
  });
}

function isAgeBefore(passage: Passage, one: Draft): boolean {
  const before = lowerAt(passage, one.first - 1);
  if (isSubject(passage, one, before)) return true;
  if (before === "at" && DEATH.has(lowerAt(passage, one.first - 2))) return isBareAge(passage, one);
  if (isAged(before)) return one.value < 130;
  return before === "of" && lowerAt(passage, one.first - 2) === "age" && one.value < 130;
}

/** "Dead at 92", not "died at 4 sites". */
function isBareAge(passage: Passage, one: Draft): boolean {
  const next = tokenAt(passage, one.last);
  const ends = next?.kind !== "word" || GOES_ON.has(next.lower) || next.lower === "after" || next.lower === "of";
  return one.form === "amount" && Number.isInteger(one.value) && one.value < 116 && ends && next?.kind !== "symbol";
}

/** "Aged 19 and 22", where nothing is counted behind the second. */
function isListed(passage: Passage, before: Draft | undefined, one: Draft): boolean {
  if (before?.dimension !== "age" || !isAged(lowerAt(passage, before.first - 1)) || one.value > 115) return false;
  const gap = one.first - before.last;
  const link = lowerAt(passage, one.first - 1);
  if (gap > 2 || (gap === 2 && lowerAt(passage, before.last) !== ",")) return false;
  const next = tokenAt(passage, one.last);
  return (
    (link === "and" || link === "or") && next?.kind !== "symbol" && (next?.kind !== "word" || GOES_ON.has(next.lower))
  );
}

function isAged(lower: string): boolean {
  return lower === "aged" || lower === "ages" || lower === "age";
}

/** "He was 17", "who is 35", "she turned 18", where nothing is counted behind it. */
function isSubject(passage: Passage, one: Draft, before: string): boolean {
  if (one.form !== "amount" || !Number.isInteger(one.value) || one.value < 1 || one.value > 115) return false;
  if (!one.digits || !STATES.has(before)) return false;
  const next = tokenAt(passage, one.last);
  if ((before === "was" || before === "were") && isThen(passage, one.last)) return true;
  if (next?.kind === "symbol" || (next?.kind === "word" && !GOES_ON.has(next.lower))) return false;
  if (before === "turned" || before === "turns" || before === "turning") return true;
  const subject = lowerAt(passage, one.first - 2);
  if (before === "now") {
    if (subject === "are" || subject === "is") return next === undefined || next.lower === "." || next.lower === ",";
    return subject === "," && next?.lower === ",";
  }
  if (before === "are" || before === "were") return subject === "they";
  const pronoun = before === "be" ? lowerAt(passage, one.first - 3) : subject;
  return pronoun === "he" || pronoun === "she" || pronoun === "who" || (pronoun === "i" && before !== "is");
}

/** "At the time", as in "the woman was 18 at the time". */
function isThen(passage: Passage, at: number): boolean {
  return lowerAt(passage, at) === "at" && lowerAt(passage, at + 1) === "the" && lowerAt(passage, at + 2) === "time";
}

/** A whole number between commas behind a capitalized word that is no month, as in "Joan Ortega, 62, said". */
function isApposition(passage: Passage, one: Draft): boolean {
  if (one.form !== "amount" || !one.digits || !Number.isInteger(one.value) || one.value < 1 || one.value > 115)
    return false;
  if (one.last !== one.first + 1) return false;
  const after = lowerAt(passage, one.last);
  const ends = after === "" && one.value > 4;
  if (!ends && after !== "," && after !== ")" && after !== "—") return false;
  const opener = lowerAt(passage, one.first - 1);
  if (opener !== (after === ")" ? "(" : ",")) return false;
  const name = tokenAt(passage, isTitleStop(passage, one.first - 2) ? one.first - 3 : one.first - 2);
  if (isPersonNoun(passage, one.first - 2)) return after === "," && one.value > 9;
  if (name === undefined || !isCapitalized(name) || monthOf(name.lower) !== undefined) return false;
  if (ends) return true;
  if (after !== ",") return isCapitalized(tokenAt(passage, one.first - 3)) && one.value > 9;
  const next = tokenAt(passage, one.last + 1);
  return next?.kind === "word" && !(next.lower === "and" && tokenAt(passage, one.last + 2)?.kind === "number");
}

const PERSONS = new Set(
  "man woman boy girl suspect victim driver teacher student pupil mother father son daughter brother sister wife husband widow senator congressman congresswoman mayor governor actor actress singer rapper comedian director shooter gunman officer deputy player coach pitcher quarterback striker pilot soldier priest bishop pastor teenager teen veteran president minister lawmaker author writer poet artist designer chef nurse doctor surgeon professor scientist engineer founder executive billionaire farmer worker resident neighbor neighbour passenger hiker climber swimmer athlete defendant prisoner inmate lawyer attorney judge journalist reporter".split(
    " ",
  ),
);
const OWNERS = new Set("the a an his her their its".split(" "));

/** "The senator" and "the alleged shooter" of "the senator, 70, said"; not "the number, 70, was". */
function isPersonNoun(passage: Passage, at: number): boolean {
  if (!PERSONS.has(lowerAt(passage, at))) return false;
  for (let i = at - 1; i >= at - 3; i--) {
    const lower = lowerAt(passage, i);
    if (OWNERS.has(lower) || lower.endsWith("'s")) return true;
    if (tokenAt(passage, i)?.kind !== "word") return false;
  }
  return false;
}

/** The stop of "Thomas Hatch Jr., 67". */
function isTitleStop(passage: Passage, at: number): boolean {
  const before = lowerAt(passage, at - 1);
  return lowerAt(passage, at) === "." && (before === "jr" || before === "sr");
}

/** "18 or older", "65 and younger". */
function isLimit(passage: Passage, one: Draft): boolean {
  const link = lowerAt(passage, one.last);
  if (link !== "or" && link !== "and") return false;
  const word = lowerAt(passage, one.last + 1);
  return (word === "older" || word === "younger") && one.value < 116;
}
