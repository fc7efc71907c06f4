import { oneOf } from "../../text/word-test.ts";
import { AUXILIARY, PREPOSITION } from "../lexicon/function-words.ts";
import { ADJECTIVE, ADVERB, entryOf, NOUN, VERB } from "../lexicon/lexicon.ts";
import { functionTag } from "./function-word-tag.ts";
import { nounOrVerb } from "./noun-or-verb.ts";
import { sayings } from "./sayings.ts";
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
  TO,
  type Unit,
  VERB_TAG,
} from "./unit.ts";
import { contraction } from "./units.ts";
import {
  endsInEd,
  endsInIng,
  isCapital,
  isDescribedAfter,
  isDoing,
  isNominalAhead,
  isObject,
  isPremodified,
} from "./word-signs.ts";

/**
 * Gives every word its part in the sentence: its usual class, corrected by its neighbours. One pass to the right.
 * `capitalsTell` is false in headlines, where a capital letter is no sign of a name.
 */
export function tagUnits(units: readonly Unit[], capitalsTell: boolean): void {
  let verbSeen = false;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.tag === 0) unit.tag = tagOf(units, i, capitalsTell, verbSeen);
    if (unit.tag === VERB_TAG || unit.tag === AUXILIARY_TAG)
      verbSeen = !sayings.passes(unit) && !endsInIng.passes(unit);
    else if (opensClause(unit.tag)) verbSeen = false;
  }
}

function opensClause(tag: Tag): boolean {
  return tag === COMMA || tag === MARK || tag === COORDINATOR || tag === SUBORDINATOR || tag === RELATIVE_TAG;
}

function tagOf(units: readonly Unit[], i: number, capitalsTell: boolean, verbSeen: boolean): Tag {
  const unit = units[i] as Unit;
  const next = units[i + 1];
  const before = tagBefore(units, i);
  if (unit.tied) return next !== undefined && isNominalAhead(next) ? ADJECTIVE_TAG : NOUN_TAG;
  if (unit.mention !== null && !unit.possessive && isCapital(unit.text)) {
    const describes = (unit.entry & ADJECTIVE) !== 0 || unit.compound;
    return describes && next !== undefined && isNominalAhead(next) ? ADJECTIVE_TAG : NAME;
  }
  if (contraction.passes(unit)) return PRONOUN_TAG;
  const kinds = unit.kinds;
  if (kinds !== 0 && !unit.possessive) return functionTag(units, i, kinds, before);
  if (unit.possessive) return kinds === 0 ? (isCapital(unit.text) ? NAME : NOUN_TAG) : PRONOUN_TAG;
  if (unit.compound) return compoundTag(unit, next, units[i + 2]);
  if (unit.lower === "worth") {
    if (next?.tag === NUMBER) return PREPOSITION_TAG;
    if (before === NUMBER) return ADVERB_TAG;
  }
  const entry = unit.entry;
  if (isObject(unit)) {
    const describes = (isPremodified(before) || before === NUMBER) && next !== undefined && isNominalAhead(next);
    return describes ? ADJECTIVE_TAG : PRONOUN_TAG;
  }
  if (entry === 0) return unknownTag(unit, before, next, capitalsTell);
  if (capitalsTell && i > 0 && isCapital(unit.text) && before !== MARK) {
    return (entry & (NOUN | ADJECTIVE)) !== 0 || before === NAME ? NAME : VERB_TAG;
  }
  return contentTag(unit, entry, before, units, i, verbSeen);
}

/** What the word's place is judged by: a possessive opens a phrase as a determiner does, "newly" is looked through. */
function tagBefore(units: readonly Unit[], i: number): Tag {
  if (i === 0) return MARK;
  const before = units[i - 1] as Unit;
  if (before.possessive) return DETERMINER_TAG;
  if (before.tag !== ADVERB_TAG) return before.tag;
  const earlier = i === 1 ? MARK : (units[i - 2] as Unit).tag;
  return earlier === DETERMINER_TAG || earlier === ADJECTIVE_TAG || earlier === NUMBER ? ADJECTIVE_TAG : ADVERB_TAG;
}

/** A word that holds a hyphen: "AI-focused companies" describes, "a start-up" names. */
function compoundTag(unit: Unit, next: Unit | undefined, afterNext: Unit | undefined): Tag {
  const last = unit.lower.slice(unit.lower.lastIndexOf("-") + 1);
  const entry = entryOf(last);
  if (next !== undefined && isNominalAhead(next) && !isDoneTo(next, afterNext)) return ADJECTIVE_TAG;
  if (entry >> 5 === VERB && last.endsWith("ed")) return ADJECTIVE_TAG;
  return entry >> 5 === ADJECTIVE ? ADJECTIVE_TAG : NOUN_TAG;
}

/** "the start-up employs 600": a verb with its quantity. */
function isDoneTo(verb: Unit, object: Unit | undefined): boolean {
  return verb.tag === 0 && verb.entry >> 5 === VERB && verb.lower.endsWith("s") && object?.tag === NUMBER;
}

function unknownTag(unit: Unit, before: Tag, next: Unit | undefined, capitalsTell: boolean): Tag {
  const { lower, text } = unit;
  if (capitalsTell && isCapital(text)) return NAME;
  if (lower.endsWith("ly")) return ADVERB_TAG;
  if (endsInEd.passes(unit) || endsInIng.passes(unit)) {
    return next !== undefined && isNominalAhead(next) && isPremodified(before) ? ADJECTIVE_TAG : VERB_TAG;
  }
  const describes = /(?:ous|ive|able|ible|ful|less|ical|ese|ian)$/.test(lower) || next?.compound === true;
  return describes && next !== undefined && isNominalAhead(next) ? ADJECTIVE_TAG : NOUN_TAG;
}

function contentTag(unit: Unit, entry: number, before: Tag, units: readonly Unit[], i: number, verbSeen: boolean): Tag {
  const classes = entry & 31;
  const usual = entry >> 5;
  const next = units[i + 1];
  const nominalNext = next !== undefined && isNominalAhead(next);
  const { lower } = unit;
  if (next !== undefined && (next.kinds & PREPOSITION) !== 0) {
    if (isPartOfPreposition(i === 0 ? "" : (units[i - 1] as Unit).lower, lower, next.lower)) return ADVERB_TAG;
    if (next.lower === "of" && compass.has(lower) && !isPremodified(before)) return ADVERB_TAG;
  }
  // "that solar will supply": a subject of its own
  if (usual === ADJECTIVE && i > 0 && next !== undefined && (next.kinds & AUXILIARY) !== 0 && opensClause(before))
    return NOUN_TAG;
  if (lower === "equivalent" && next?.lower === "to" && !isPremodified(before)) return ADJECTIVE_TAG;
  if (before === NUMBER && degrees.passes(unit) && !nominalNext) return ADVERB_TAG;
  if (usual === ADVERB && !(nominalNext && (classes & ADJECTIVE) !== 0 && isPremodified(before))) return ADVERB_TAG;
  const participle = (classes & VERB) !== 0 && (usual === VERB || endsInEd.passes(unit) || endsInIng.passes(unit));
  if ((classes & VERB) !== 0 && (classes & (NOUN | ADJECTIVE)) !== 0 && before === TO) return VERB_TAG;
  if ((classes & NOUN) !== 0 && (classes & VERB) !== 0)
    return nounOrVerb(unit, classes, usual, before, units, i, verbSeen);
  if (participle) {
    const opens = i === 0 && (endsInEd.passes(unit) || (classes & ADJECTIVE) !== 0);
    // "of leading models", not "by leading models to"
    const described = before === PREPOSITION_TAG && (classes & ADJECTIVE) !== 0 && isDescribedAfter(units, i);
    if (before === NUMBER && isDoing(units, i)) return VERB_TAG;
    if ((isPremodified(before) || before === NUMBER || opens || described) && nominalNext) return ADJECTIVE_TAG;
    if (isPremodified(before) && (classes & NOUN) !== 0) return NOUN_TAG;
    return VERB_TAG;
  }
  if ((classes & ADJECTIVE) !== 0) {
    if (nominalNext) return usual === NOUN ? NOUN_TAG : ADJECTIVE_TAG;
    if ((classes & NOUN) !== 0)
      return usual === NOUN || isPremodified(before) || before === NUMBER ? NOUN_TAG : ADJECTIVE_TAG;
    return ADJECTIVE_TAG;
  }
  if ((classes & NOUN) !== 0) return NOUN_TAG;
  if ((classes & VERB) !== 0) return VERB_TAG;
  return (classes & ADVERB) !== 0 ? ADVERB_TAG : NOUN_TAG;
}

/** "3.4 percent higher", "20 miles wide" */
const degrees = oneOf(
  "higher lower wider deeper taller longer wide deep tall long high thick old away apart more less",
);

/** "20 miles west of the town" */
const compass = new Set(
  "north south east west northeast northwest southeast southwest north-east north-west south-east south-west".split(
    " ",
  ),
);

/** "in terms of", "in order to", "short of": a noun or adjective that only makes up a preposition. */
function isPartOfPreposition(before: string, lower: string, next: string): boolean {
  if (lower === "short") return next === "of";
  const opener = prepositions.get(lower);
  return opener !== undefined && opener === before && (next === "of" || next === "to" || next === "with");
}

const prepositions = new Map(
  "terms in;order in;addition in;light in;spite in;accordance in;contrast in;response in;regard with;respect with;behalf on;means by;virtue by"
    .split(";")
    .map((pair) => pair.split(" ") as [string, string]),
);
