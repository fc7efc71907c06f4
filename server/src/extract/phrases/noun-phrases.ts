import {
  ADJECTIVE_TAG,
  ADVERB_TAG,
  COORDINATOR,
  DETERMINER_TAG,
  NAME,
  NOUN_TAG,
  NUMBER,
  PRONOUN_TAG,
  TIME,
  type Unit,
} from "./unit.ts";

/** A noun with all that stands before it, as positions of units; `last` is the position after its end. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** Position of the head noun or pronoun; of the quantity where no noun follows it. */
  readonly head: number;
  /** Position of the last possessive inside ("China's share"), -1 without one. */
  readonly possessor: number;
  /** Position of the first quantity inside ("the 3,755 models"), -1 without one. */
  readonly number: number;
}

/** The noun phrases of a sentence, in order and not overlapping: one pass, no phrase inside another. */
export function chunk(units: readonly Unit[]): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let i = 0;
  while (i < units.length) {
    const phrase = phraseAt(units, i);
    if (phrase === null) i++;
    else {
      phrases.push(phrase);
      i = phrase.last;
    }
  }
  return phrases;
}

function phraseAt(units: readonly Unit[], first: number): NounPhrase | null {
  let head = -1;
  let last = first;
  let possessor = -1;
  let number = -1;
  for (let i = first; i < units.length; i++) {
    const unit = units[i] as Unit;
    const { tag } = unit;
    if (unit.possessive && (tag === NAME || tag === NOUN_TAG || tag === PRONOUN_TAG || tag === TIME)) {
      possessor = i;
      head = -1;
    } else if (tag === NOUN_TAG || tag === NAME) {
      if (head >= 0 && unit.tied) break;
      head = i;
      last = i + 1;
    } else if (tag === PRONOUN_TAG) {
      if (i > first) break;
      return { first, last: i + 1, head: i, possessor: -1, number: -1 };
    } else if (tag === NUMBER) {
      if (head >= 0 || (number >= 0 && !isModel(units, i))) break;
      if (number < 0) number = i;
    } else if (tag === TIME) {
      if (head >= 0 || i === first || !followsOn(units, i + 1)) break;
    } else if (tag === DETERMINER_TAG) {
      if (head >= 0 || (i > first && (units[i - 1] as Unit).tag !== DETERMINER_TAG)) break;
    } else if (tag === ADJECTIVE_TAG) {
      if (head >= 0 && !isInnerAdjective(units, i)) break;
    } else if (tag === ADVERB_TAG) {
      if (head >= 0 || i === first || !describesAfter(units, i + 1)) break;
    } else if (tag === COORDINATOR) {
      // "cheap and fast models"
      if (head >= 0 || i === first || (units[i - 1] as Unit).tag !== ADJECTIVE_TAG || !describesAfter(units, i + 1))
        break;
    } else break;
  }
  if (head < 0) {
    if (number >= 0) return { first, last: number + 1, head: number, possessor, number };
    // "China's" alone: what it possesses is left out.
    if (possessor >= 0) return { first, last: possessor + 1, head: possessor, possessor: -1, number };
    return null;
  }
  return { first, last, head, possessor, number };
}

/** A bare number before a name: "two new 737 Max jets". */
function isModel(units: readonly Unit[], i: number): boolean {
  const { figure } = units[i] as Unit;
  return figure?.dimension === "count" && figure.unit === null && units[i + 1]?.tag === NAME;
}

/** True where a word that can go on with the phrase follows a year: "the 2019 budget". */
function followsOn(units: readonly Unit[], at: number): boolean {
  const tag = units[at]?.tag;
  return tag === NOUN_TAG || tag === NAME || tag === ADJECTIVE_TAG;
}

/** Adjectives that often stand behind another noun: "retail gross margins", "company annual report". */
const inner = new Set(["gross", "net", "annual", "quarterly", "monthly", "daily", "average", "total"]);

/** An adjective between nouns: "World Artificial Intelligence", "AI large models". */
function isInnerAdjective(units: readonly Unit[], i: number): boolean {
  const next = units[i + 1]?.tag;
  const before = units[i - 1] as Unit;
  return (
    (next === NOUN_TAG || next === NAME || next === ADJECTIVE_TAG) &&
    (before.tag === NAME || before.compound || inner.has((units[i] as Unit).lower))
  );
}

function describesAfter(units: readonly Unit[], at: number): boolean {
  const tag = units[at]?.tag;
  return tag === ADJECTIVE_TAG;
}
