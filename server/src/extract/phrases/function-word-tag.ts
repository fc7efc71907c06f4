import { oneOf } from "../../text/word-test.ts";
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
} from "../lexicon/function-words.ts";
import { ADVERB, FUNCTION, NOUN, VERB } from "../lexicon/lexicon.ts";
import {
  ADJECTIVE_TAG,
  ADVERB_TAG,
  AUXILIARY_TAG,
  COMMA,
  COORDINATOR,
  DETERMINER_TAG,
  MARK,
  NAME,
  NOUN_TAG,
  NUMBER,
  PREPOSITION_TAG,
  PRONOUN_TAG,
  RELATIVE_TAG,
  SUBORDINATOR,
  type Tag,
  TIME,
  TO,
  type Unit,
  VERB_TAG,
} from "./unit.ts";
import { isCapital, isNominalAhead } from "./word-signs.ts";

export function functionTag(units: readonly Unit[], i: number, kinds: number, before: Tag): Tag {
  const unit = units[i] as Unit;
  const { lower } = unit;
  const next = units[i + 1];
  const own = ruled.passes(unit) ? ownTag(unit, units, i, before) : 0;
  if (own !== 0) return own;
  if ((kinds & AUXILIARY) !== 0) return AUXILIARY_TAG;
  if ((kinds & RELATIVE) !== 0) return RELATIVE_TAG;
  if ((kinds & DETERMINER) !== 0) {
    if (before === NUMBER && compared.has(lower) && next !== undefined && isNominalAhead(next)) return ADJECTIVE_TAG;
    if (next !== undefined && isNominalAhead(next)) return DETERMINER_TAG;
    if (always.has(lower) || (eachOf.has(lower) && isDescription(next, units[i + 2]))) return DETERMINER_TAG;
    if ((kinds & PRONOUN) !== 0) return PRONOUN_TAG;
    return lower === "her" || lower === "his" ? PRONOUN_TAG : ADVERB_TAG;
  }
  if ((kinds & NEGATION) !== 0 && kinds === NEGATION) return ADVERB_TAG;
  if (lower === "one" && next !== undefined && isNominalAhead(next)) return DETERMINER_TAG;
  if ((kinds & PRONOUN) !== 0) return PRONOUN_TAG;
  if ((kinds & CONJUNCTION) !== 0 && (kinds & PREPOSITION) === 0) return SUBORDINATOR;
  if (lower === "as" || lower === "since" || lower === "until" || lower === "after" || lower === "before") {
    return opensFullClause(units, i + 1) ? SUBORDINATOR : PREPOSITION_TAG;
  }
  if ((kinds & PREPOSITION) !== 0) {
    // "went up", "is down": nothing follows that it could govern.
    const governs = next !== undefined && next.tag !== COMMA && next.tag !== MARK;
    return governs ? PREPOSITION_TAG : ADVERB_TAG;
  }
  return SUBORDINATOR;
}

/** All words that {@link ownTag} has a rule for: "the", "of" and most others need not be compared with each of them. */
const ruled = oneOf("there here once may to that what how why where when whose whilst which and or but nor");

/** By the rules for single words; 0 where none of them tells. */
function ownTag(unit: Unit, units: readonly Unit[], i: number, before: Tag): Tag {
  const { lower } = unit;
  const next = units[i + 1];
  // "temperatures there"
  if ((lower === "there" || lower === "here") && (before === NOUN_TAG || before === NAME)) return ADVERB_TAG;
  // "at once"; "in May"
  if (lower === "once" && units[i - 1]?.lower === "at") return ADVERB_TAG;
  if (lower === "may" && isMonth(units, i)) return NAME;
  if (lower === "to") return next !== undefined && isInfinitive(next) ? TO : PREPOSITION_TAG;
  if (lower === "that") {
    if (before === TIME || isToldTo(units, i)) return SUBORDINATOR;
    if (before === NOUN_TAG || before === NAME || before === ADJECTIVE_TAG || before === NUMBER) return RELATIVE_TAG;
    if (before === VERB_TAG || before === COMMA || before === ADVERB_TAG) return SUBORDINATOR;
    return next !== undefined && isNominalAhead(next) ? DETERMINER_TAG : PRONOUN_TAG;
  }
  if (ownClause.passes(unit) || (lower === "which" && before === PREPOSITION_TAG)) return SUBORDINATOR;
  if (lower === "and" || lower === "or" || lower === "but" || lower === "nor") return COORDINATOR;
  return 0;
}

/** Words that open a clause with a subject of its own. */
const ownClause = oneOf("what how why where when whose whilst");

/** "told the court that": the person told is no antecedent. */
function isToldTo(units: readonly Unit[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 5; at--) if (telling.has((units[at] as Unit).lower)) return true;
  return false;
}

const telling = new Set(
  "tell tells told telling inform informed warned assured reminded convinced notified".split(" "),
);

/** Determiners that are nothing else. */
const always = new Set(["a", "an", "the", "its", "their", "our", "your", "my", "every"]);

const eachOf = new Set(["each", "these", "those", "this", "some", "no", "any"]);

/** "each printed sample": a participle with its noun. */
function isDescription(next: Unit | undefined, noun: Unit | undefined): boolean {
  if (next === undefined || noun === undefined || next.tag !== 0) return false;
  if (!next.lower.endsWith("ed") || next.entry >> 5 !== VERB) return false;
  return noun.entry >> 5 === NOUN && noun.kinds === 0;
}

/** What can stand between a quantity and its noun: "249 million such users". */
const compared = new Set(["such", "other", "more", "fewer", "own"]);

/** "May" with a capital inside a sentence, or before a form that "may" does not take: "May had brought rain". */
function isMonth(units: readonly Unit[], i: number): boolean {
  if (!isCapital((units[i] as Unit).text)) return false;
  const next = units[i + 1];
  if (next === undefined) return true;
  if ((next.kinds & AUXILIARY) !== 0) return next.lower !== "be" && next.lower !== "have" && next.lower !== "do";
  return i > 0 && !isInfinitive(next) && (next.kinds & (NEGATION | PRONOUN)) === 0 && next.entry >> 5 !== ADVERB;
}

/** A verb in its dictionary form: what makes "to" no preposition. */
function isInfinitive(unit: Unit): boolean {
  if (unit.tag !== 0 || unit.possessive || unit.compound || isCapital(unit.text)) return false;
  if (unit.lower === "be" || unit.lower === "have" || unit.lower === "do") return true;
  if ((unit.entry & FUNCTION) !== 0 || unit.lower === "date") return false;
  const entry = unit.entry;
  if ((entry & VERB) === 0) return entry >> 5 === ADVERB;
  return !unit.lower.endsWith("ing") && !unit.lower.endsWith("ed") && !unit.lower.endsWith("s");
}

/** True where a verb follows before the next comma: "as AI grows" against "as a rule". */
function opensFullClause(units: readonly Unit[], from: number): boolean {
  const limit = Math.min(units.length, from + 8);
  for (let i = from; i < limit; i++) {
    const unit = units[i] as Unit;
    if (unit.tag === COMMA || unit.tag === MARK) return false;
    const kinds = unit.kinds;
    if ((kinds & AUXILIARY) !== 0) return true;
    if (unit.tag === 0 && i > from && kinds === 0) {
      const entry = unit.entry;
      if (entry >> 5 === VERB && !unit.lower.endsWith("ing") && !isPremodifiedAhead(units, i - 1)) return true;
    }
  }
  return false;
}

function isPremodifiedAhead(units: readonly Unit[], i: number): boolean {
  const unit = units[i] as Unit;
  return (unit.kinds & DETERMINER) !== 0;
}
