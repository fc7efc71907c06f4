import { AUXILIARY, CONJUNCTION, DETERMINER, PREPOSITION, PRONOUN, RELATIVE } from "../lexicon/function-words.ts";
import { ADJECTIVE, NOUN, VERB } from "../lexicon/lexicon.ts";
import {
  ADJECTIVE_TAG,
  ADVERB_TAG,
  AUXILIARY_TAG,
  COMMA,
  COORDINATOR,
  DETERMINER_TAG,
  lemmaOf,
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
  type Unit,
  VERB_TAG,
} from "./unit.ts";
import {
  endsInEd,
  endsInIng,
  isDescribedAfter,
  isDoing,
  isNominalAhead,
  isPastForm,
  isPremodified,
} from "./word-signs.ts";

/** For words that can be either: "the share", "China tops", "sales rose", "to increase". */
export function nounOrVerb(
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
    if (before === NUMBER && (isDoing(units, i) || (usual === VERB && isPartOfSet(units, i)))) return VERB_TAG;
    // "the rival's slipped 4 percent": what the rival has is told before.
    if ((units[i - 1] as Unit).possessive && usual === VERB && isPastForm(lower) && isMeasuredNext(next))
      return VERB_TAG;
    if ((classes & ADJECTIVE) !== 0 && isPremodified(before) && isDescribedByDoing(units, i + 1)) return ADJECTIVE_TAG;
    const certain = usual === ADJECTIVE || (next !== undefined && next.entry >> 5 !== VERB);
    const describes = endsInIng.passes(unit) || endsInEd.passes(unit) || ((classes & ADJECTIVE) !== 0 && certain);
    if (nominalNext && describes) return ADJECTIVE_TAG;
    return NOUN_TAG;
  }
  if (before === AUXILIARY_TAG) {
    const helper = (units[i - 1] as Unit).lower;
    const copula = helper === "is" || helper === "are" || helper === "was" || helper === "were";
    if (copula && usual === ADJECTIVE) return ADJECTIVE_TAG;
    if (copula && !endsInIng.passes(unit) && !endsInEd.passes(unit) && usual !== VERB) return NOUN_TAG;
    return helper === "has" || helper === "have" || helper === "had"
      ? usual === VERB
        ? VERB_TAG
        : NOUN_TAG
      : VERB_TAG;
  }
  if (before === PRONOUN_TAG || before === RELATIVE_TAG) return VERB_TAG;
  if (endsInIng.passes(unit)) {
    const governs = next !== undefined && (next.tag === NUMBER || isDeterminer(next));
    if (before === PREPOSITION_TAG && (classes & ADJECTIVE) !== 0 && nominalNext && isDescribedAfter(units, i)) {
      return ADJECTIVE_TAG;
    }
    if (i === 0 && (next?.lower === "and" || next?.lower === "or")) return NOUN_TAG;
    if (isActivity(units, i)) return NOUN_TAG;
    const governed = next !== undefined && (next.kinds & AUXILIARY) !== 0;
    return usual === NOUN && (governed || (before !== SUBORDINATOR && !governs)) ? NOUN_TAG : VERB_TAG;
  }
  if (before === PREPOSITION_TAG) return NOUN_TAG;
  if (before === COORDINATOR && isLikeVerb(units[i - 2], lower)) return VERB_TAG;
  const afterNoun = before === NOUN_TAG || before === NAME || before === ADVERB_TAG || before === TIME;
  // "see its size reach 450 tonnes"
  if (afterNoun && usual === VERB && next?.tag === NUMBER && !lower.endsWith("s")) return VERB_TAG;
  if (before === NOUN_TAG && isLastVerb(units, i)) return VERB_TAG;
  // "the build takes 2.4 seconds"
  if ((before === NOUN_TAG || before === NAME) && usual === VERB && lower.endsWith("s") && next?.figure?.unit)
    return VERB_TAG;
  if (before === COORDINATOR && isOwnPast(lower) && next?.tag === NUMBER && verbBefore(units, i)) return VERB_TAG;
  if (before === ADVERB_TAG && isWontTo(units, i)) return VERB_TAG;
  if (afterNoun && next !== undefined && verbsBefore.get(lower) === next.lower) return VERB_TAG;
  if (afterNoun && (lower === "says" || lower === "say")) return VERB_TAG;
  // "the city set out to", "rivals cut back"
  if (before === NAME && isOwnPast(lower) && next !== undefined && particles.has(next.lower)) return VERB_TAG;
  if (afterNoun && !verbSeen && !isVerbAhead(units, i + 1) && !(lower.endsWith("s") && isAfterPreposition(units, i))) {
    const earlier = units[i - 1] as Unit;
    const agrees = lower.endsWith("s")
      ? !isPlural(earlier)
      : isPlural(earlier) || isOwnPast(lower) || (usual === VERB && !isBareForm(unit, earlier, next));
    if (next?.tag === NUMBER && next.figure?.dimension === "count") return VERB_TAG;
    if (agrees && (usual === VERB || (next !== undefined && startsComplement(next)))) return VERB_TAG;
  }
  if ((classes & ADJECTIVE) !== 0 && usual === ADJECTIVE && nominalNext) return ADJECTIVE_TAG;
  const resumes = before === COMMA || before === MARK || before === COORDINATOR;
  if (usual === VERB && resumes && i > 0 && !isVerbAhead(units, i + 1)) return VERB_TAG;
  return usual === VERB && before === ADVERB_TAG ? VERB_TAG : NOUN_TAG;
}

/** "Sampling in 2019 came back": the subject of the verb ahead, at the start or behind a phrase that tells where or when. */
function isActivity(units: readonly Unit[], i: number): boolean {
  const next = units[i + 1];
  if (next === undefined || (next.kinds & PREPOSITION) === 0) return false;
  if (i > 0 && (units[i - 1] as Unit).tag !== COMMA) return false;
  if (i > 6 || (i > 0 && (units[0] as Unit).tag !== PREPOSITION_TAG)) return false;
  return isVerbAhead(units, i + 1);
}

/** "40 percent of adults smoke.": the sentence ends with what the many do, and nothing else says it. */
function isLastVerb(units: readonly Unit[], i: number): boolean {
  const { lower } = units[i] as Unit;
  const next = units[i + 1];
  if (lower.endsWith("s") || (next !== undefined && next.tag !== MARK) || !isPlural(units[i - 1] as Unit)) return false;
  if (describingPlurals.has((units[i - 1] as Unit).lower)) return false;
  let counted = false;
  for (let at = i - 2; at >= 0; at--) {
    if (at < i - 14) return false;
    const { tag } = units[at] as Unit;
    if (tag === VERB_TAG || tag === AUXILIARY_TAG) return false;
    if (tag === NUMBER) counted = true;
  }
  return counted;
}

/** Plurals that describe the noun behind them: "sports drink". */
const describingPlurals = new Set("sports arms savings sales goods women customs news systems operations".split(" "));

/** "spare generating capacity": a form in "-ing" with its noun. */
function isDescribedByDoing(units: readonly Unit[], at: number): boolean {
  const doing = units[at];
  const noun = units[at + 1];
  if (doing === undefined || noun === undefined || doing.tag !== 0 || !doing.lower.endsWith("ing")) return false;
  return doing.entry >> 5 === VERB && noun.tag === 0 && noun.kinds === 0 && noun.entry >> 5 === NOUN;
}

/** "Of these, 14 show signs": the set is told before, so that what follows the number says what they do. */
function isPartOfSet(units: readonly Unit[], i: number): boolean {
  const lead = units[0]?.lower;
  const figure = units[i - 1]?.figure ?? null;
  if (figure === null || figure.dimension !== "count" || figure.unit !== null || units[i - 2]?.tag !== COMMA)
    return false;
  return (lead === "of" || lead === "among") && i < 12;
}

/** True where a verb stands close before, so that "and" may join another. */
function verbBefore(units: readonly Unit[], i: number): boolean {
  for (let at = i - 2; at >= 0 && at > i - 8; at--) if ((units[at] as Unit).tag === VERB_TAG) return true;
  return false;
}

/** "ships typically anchor": an adverb in "-ly" between a plural and a form that agrees with it. */
function isWontTo(units: readonly Unit[], i: number): boolean {
  const noun = units[i - 2];
  if (noun === undefined || noun.tag !== NOUN_TAG || !(units[i - 1] as Unit).lower.endsWith("ly")) return false;
  return isPlural(noun) !== (units[i] as Unit).lower.endsWith("s");
}

/** "rises or falls": the same form as the verb before "or". */
function isLikeVerb(verb: Unit | undefined, lower: string): boolean {
  if (verb === undefined || verb.tag !== VERB_TAG) return false;
  return (lower.endsWith("ed") && verb.lower.endsWith("ed")) || (lower.endsWith("s") && verb.lower.endsWith("s"));
}

/** A quantity, or "by" and "to" that lead to one. */
function isMeasuredNext(next: Unit | undefined): boolean {
  return next !== undefined && (next.tag === NUMBER || next.lower === "by" || next.lower === "to");
}

/** True where the nouns before a word open with a preposition: "with export prices". */
function isAfterPreposition(units: readonly Unit[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 6; at--) {
    const { tag } = units[at] as Unit;
    if (tag === PREPOSITION_TAG) return true;
    if (tag !== NOUN_TAG && tag !== NAME && tag !== ADJECTIVE_TAG && tag !== DETERMINER_TAG) return false;
  }
  return false;
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
  "account for;accounts for;range from;ranges from;amount to;amounts to;stand at;stands at;rank among;ranks among;result in;results in;live in;lives in;rest on;rests on;hinge on;hinges on;focuses on"
    .split(";")
    .map((pair) => pair.split(" ") as [string, string]),
);

const particles = new Set(["out", "off", "up", "down", "back", "aside", "away"]);

/** Verbs whose past form is the dictionary form. */
function isOwnPast(lower: string): boolean {
  return ownPast.has(lower);
}

const ownPast = new Set("cost cut hit put set shut split spread quit bet cast burst beat".split(" "));

/** What can follow a verb but hardly a noun. */
function startsComplement(unit: Unit): boolean {
  if (unit.tag === NUMBER || unit.tag === TIME) return true;
  const kinds = unit.kinds;
  if ((kinds & (DETERMINER | PRONOUN)) !== 0) return true;
  if (unit.lower === "by" || unit.lower === "to" || unit.lower === "up" || unit.lower === "down") return true;
  return kinds === 0 && unit.tag === 0;
}

/** True of a form that one thing's doing does not take, with no object after it: "peak demand, …". */
function isBareForm(unit: Unit, subject: Unit, next: Unit | undefined): boolean {
  if (next !== undefined && next.tag !== COMMA && next.tag !== MARK) return false;
  if (subject.tag !== NOUN_TAG || lemmaOf(unit, VERB) !== unit.lower) return false;
  return lemmaOf(subject, NOUN) === subject.lower;
}

function isDeterminer(unit: Unit): boolean {
  return (unit.kinds & DETERMINER) !== 0;
}

function isPlural(unit: Unit): boolean {
  return unit.lower.endsWith("s") && !unit.lower.endsWith("ss")
    ? true
    : unit.lower === "people" || unit.lower === "men";
}
