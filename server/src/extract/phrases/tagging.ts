import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
} from "../lexicon/function-words.ts";
import { ADJECTIVE, ADVERB, entryOf, FUNCTION, NOUN, VERB } from "../lexicon/lexicon.ts";
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
  TIME,
  TO,
  type Unit,
  VERB_TAG,
} from "./unit.ts";
import { isContraction } from "./units.ts";

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
      verbSeen = !sayings.has(unit.lower) && !unit.lower.endsWith("ing");
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
  if (isContraction(unit.lower)) return PRONOUN_TAG;
  const kinds = unit.kinds;
  if (kinds !== 0 && !unit.possessive) return functionTag(units, i, kinds, before);
  if (unit.possessive) return kinds === 0 ? (isCapital(unit.text) ? NAME : NOUN_TAG) : PRONOUN_TAG;
  if (unit.compound) return compoundTag(unit, next);
  const entry = unit.entry;
  if (entry === 0) return unknownTag(unit, before, next, capitalsTell);
  if (capitalsTell && i > 0 && isCapital(unit.text) && before !== MARK) {
    return (entry & (NOUN | ADJECTIVE)) !== 0 || before === NAME ? NAME : VERB_TAG;
  }
  return contentTag(unit, entry, before, units, i, verbSeen);
}

/** What the word's place is judged by: a possessive opens a phrase as a determiner does, "newly" is looked through. */
function tagBefore(units: readonly Unit[], i: number): Tag {
  const before = units[i - 1];
  if (before === undefined) return MARK;
  if (before.possessive) return DETERMINER_TAG;
  if (before.tag !== ADVERB_TAG) return before.tag;
  const earlier = units[i - 2]?.tag;
  return earlier === DETERMINER_TAG || earlier === ADJECTIVE_TAG || earlier === NUMBER ? ADJECTIVE_TAG : ADVERB_TAG;
}

function functionTag(units: readonly Unit[], i: number, kinds: number, before: Tag): Tag {
  const { lower } = units[i] as Unit;
  const next = units[i + 1];
  if (lower === "to") return next !== undefined && isInfinitive(next) ? TO : PREPOSITION_TAG;
  if (lower === "that") {
    if (before === NOUN_TAG || before === NAME || before === ADJECTIVE_TAG || before === NUMBER) return RELATIVE_TAG;
    if (before === VERB_TAG || before === COMMA || before === ADVERB_TAG) return SUBORDINATOR;
    return next !== undefined && isNominalAhead(next) ? DETERMINER_TAG : PRONOUN_TAG;
  }
  if (ownClause.has(lower) || (lower === "which" && before === PREPOSITION_TAG)) return SUBORDINATOR;
  if (lower === "and" || lower === "or" || lower === "but" || lower === "nor") return COORDINATOR;
  if ((kinds & AUXILIARY) !== 0) return AUXILIARY_TAG;
  if ((kinds & RELATIVE) !== 0) return RELATIVE_TAG;
  if ((kinds & DETERMINER) !== 0) {
    if (before === NUMBER && compared.has(lower) && next !== undefined && isNominalAhead(next)) return ADJECTIVE_TAG;
    if (next !== undefined && isNominalAhead(next)) return DETERMINER_TAG;
    if (lower === "a" || lower === "an" || lower === "the") return DETERMINER_TAG;
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

/** Words that open a clause with a subject of its own. */
const ownClause = new Set(["what", "how", "why", "where", "when", "whose", "whilst"]);

/** "3.4 percent higher", "20 miles wide" */
const degrees = new Set(
  "higher lower wider deeper taller longer wide deep tall long high thick old away apart more less".split(" "),
);

/** What can stand between a quantity and its noun: "249 million such users". */
const compared = new Set(["such", "other", "more", "fewer", "own"]);

/** A word that holds a hyphen: "AI-focused companies" describes, "a start-up" names. */
function compoundTag(unit: Unit, next: Unit | undefined): Tag {
  const last = unit.lower.slice(unit.lower.lastIndexOf("-") + 1);
  const entry = entryOf(last);
  if (next !== undefined && isNominalAhead(next)) return ADJECTIVE_TAG;
  if (entry >> 5 === VERB && last.endsWith("ed")) return ADJECTIVE_TAG;
  return entry >> 5 === ADJECTIVE ? ADJECTIVE_TAG : NOUN_TAG;
}

function unknownTag(unit: Unit, before: Tag, next: Unit | undefined, capitalsTell: boolean): Tag {
  const { lower, text } = unit;
  if (capitalsTell && isCapital(text)) return NAME;
  if (lower.endsWith("ly")) return ADVERB_TAG;
  if (lower.endsWith("ed") || lower.endsWith("ing")) {
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
  if (before === NUMBER && degrees.has(lower) && !nominalNext) return ADVERB_TAG;
  if (usual === ADVERB && !(nominalNext && (classes & ADJECTIVE) !== 0 && isPremodified(before))) return ADVERB_TAG;
  const participle = (classes & VERB) !== 0 && (lower.endsWith("ed") || lower.endsWith("ing") || usual === VERB);
  if ((classes & VERB) !== 0 && (classes & (NOUN | ADJECTIVE)) !== 0 && before === TO) return VERB_TAG;
  if ((classes & NOUN) !== 0 && (classes & VERB) !== 0)
    return nounOrVerb(unit, classes, usual, before, units, i, verbSeen);
  if (participle) {
    const opens = i === 0 && (lower.endsWith("ed") || (classes & ADJECTIVE) !== 0);
    if ((isPremodified(before) || before === NUMBER || opens) && nominalNext) return ADJECTIVE_TAG;
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

/** For words that can be either: "the share", "China tops", "sales rose", "to increase". */
function nounOrVerb(
  unit: Unit,
  classes: number,
  usual: number,
  before: Tag,
  units: readonly Unit[],
  i: number,
  verbSeen: boolean,
): Tag {
  const next = units[i + 1];
  const nominalNext = next !== undefined && isNominalAhead(next);
  const { lower } = unit;
  if (isPremodified(before) || before === NUMBER) {
    const certain = usual === ADJECTIVE || (next !== undefined && next.entry >> 5 !== VERB);
    const describes = lower.endsWith("ing") || lower.endsWith("ed") || ((classes & ADJECTIVE) !== 0 && certain);
    if (nominalNext && describes) return ADJECTIVE_TAG;
    return NOUN_TAG;
  }
  if (before === AUXILIARY_TAG) {
    const helper = (units[i - 1] as Unit).lower;
    const copula = helper === "is" || helper === "are" || helper === "was" || helper === "were";
    if (copula && usual === ADJECTIVE) return ADJECTIVE_TAG;
    if (copula && !lower.endsWith("ing") && !lower.endsWith("ed") && usual !== VERB) return NOUN_TAG;
    return helper === "has" || helper === "have" || helper === "had"
      ? usual === VERB
        ? VERB_TAG
        : NOUN_TAG
      : VERB_TAG;
  }
  if (before === PRONOUN_TAG || before === RELATIVE_TAG) return VERB_TAG;
  if (lower.endsWith("ing")) {
    const governs = next !== undefined && (next.tag === NUMBER || isDeterminer(next));
    if (i === 0 && (next?.lower === "and" || next?.lower === "or")) return NOUN_TAG;
    const governed = next !== undefined && (next.kinds & AUXILIARY) !== 0;
    return usual === NOUN && (governed || (before !== SUBORDINATOR && !governs)) ? NOUN_TAG : VERB_TAG;
  }
  if (before === PREPOSITION_TAG) return NOUN_TAG;
  const afterNoun = before === NOUN_TAG || before === NAME || before === ADVERB_TAG || before === TIME;
  if (afterNoun && next !== undefined && verbsBefore.get(lower) === next.lower) return VERB_TAG;
  if (afterNoun && (lower === "says" || lower === "say")) return VERB_TAG;
  if (afterNoun && !verbSeen && !isVerbAhead(units, i + 1)) {
    const earlier = units[i - 1] as Unit;
    const agrees = lower.endsWith("s") ? !isPlural(earlier) : isPlural(earlier) || usual === VERB || isOwnPast(lower);
    if (next?.tag === NUMBER && next.figure?.dimension === "count") return VERB_TAG;
    if (agrees && (usual === VERB || (next !== undefined && startsComplement(next)))) return VERB_TAG;
  }
  if ((classes & ADJECTIVE) !== 0 && usual === ADJECTIVE && nominalNext) return ADJECTIVE_TAG;
  const resumes = before === COMMA || before === MARK || before === COORDINATOR;
  if (usual === VERB && resumes && i > 0 && !isVerbAhead(units, i + 1)) return VERB_TAG;
  return usual === VERB && before === ADVERB_TAG ? VERB_TAG : NOUN_TAG;
}

/** True where a verb that is nothing else comes before the clause ends. */
function isVerbAhead(units: readonly Unit[], from: number): boolean {
  const limit = Math.min(units.length, from + 12);
  for (let i = from; i < limit; i++) {
    const { tag, lower, compound, possessive, mention, kinds, entry } = units[i] as Unit;
    if (tag === COMMA || tag === MARK) return false;
    if (tag !== 0 || compound || possessive || mention !== null) continue;
    if ((kinds & AUXILIARY) !== 0) return true;
    if ((kinds & RELATIVE) !== 0 || lower === "and" || lower === "but") return false;
    if ((kinds & CONJUNCTION) !== 0 && (kinds & PREPOSITION) === 0) return false;
    if (kinds !== 0 || lower.endsWith("ing") || units[i - 1]?.lower === "to") continue;
    if (entry >> 5 === VERB && ((entry & NOUN) === 0 || isPastForm(lower))) return true;
  }
  return false;
}

/** Words that are verbs before one preposition: "coal accounts for", "prices range from". */
const verbsBefore = new Map(
  "account for;accounts for;range from;ranges from;amount to;amounts to;stand at;stands at;rank among;ranks among;result in;results in"
    .split(";")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** Verbs whose past form is the dictionary form. */
function isOwnPast(lower: string): boolean {
  return ownPast.has(lower);
}

const ownPast = new Set("cost cut hit put set shut split spread quit bet cast burst beat".split(" "));

/** True after what opens a noun phrase and before its noun. */
function isPremodified(before: Tag): boolean {
  return before === DETERMINER_TAG || before === ADJECTIVE_TAG;
}

/** True of a unit that may go on with a noun phrase, told before its tag is known. */
export function isNominalAhead(unit: Unit): boolean {
  if (unit.tag !== 0)
    return unit.tag === NAME || unit.tag === NUMBER || unit.tag === ADJECTIVE_TAG || unit.tag === NOUN_TAG;
  if (unit.compound || unit.mention !== null) return true;
  const kinds = unit.kinds;
  if (kinds !== 0)
    return unit.lower === "other" || unit.lower === "such" || unit.lower === "own" || unit.lower === "more";
  const entry = unit.entry;
  if (entry === 0) return !unit.lower.endsWith("ly");
  const usual = entry >> 5;
  if (usual === NOUN || usual === ADJECTIVE || periodical.has(unit.lower)) return true;
  return usual === VERB && (entry & (NOUN | ADJECTIVE)) !== 0 && !isPastForm(unit.lower);
}

/** Adverbs that are adjectives before a noun. */
const periodical = new Set("daily weekly monthly quarterly yearly hourly early likely".split(" "));

function isPastForm(lower: string): boolean {
  return (
    lower.endsWith("ed") ||
    lower === "rose" ||
    lower === "fell" ||
    lower === "left" ||
    lower === "found" ||
    lower === "saw"
  );
}

/** What can follow a verb but hardly a noun. */
function startsComplement(unit: Unit): boolean {
  if (unit.tag === NUMBER || unit.tag === TIME) return true;
  const kinds = unit.kinds;
  if ((kinds & (DETERMINER | PRONOUN)) !== 0) return true;
  if (unit.lower === "by" || unit.lower === "to" || unit.lower === "up" || unit.lower === "down") return true;
  return kinds === 0 && unit.tag === 0;
}

function isDeterminer(unit: Unit): boolean {
  return (unit.kinds & DETERMINER) !== 0;
}

function isPlural(unit: Unit): boolean {
  return unit.lower.endsWith("s") && !unit.lower.endsWith("ss")
    ? true
    : unit.lower === "people" || unit.lower === "men";
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

export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}
