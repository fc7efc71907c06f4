import type { NounPhrase } from "./noun-phrases.ts";
import { sayings } from "./sayings.ts";
import {
  ADVERB_TAG,
  AUXILIARY_TAG,
  COMMA,
  COORDINATOR,
  MARK,
  PREPOSITION_TAG,
  RELATIVE_TAG,
  SUBORDINATOR,
  TO,
  type Unit,
  VERB_TAG,
} from "./unit.ts";
import { besideVerb, doerOf, isApposition, isLongAgo, placedAt } from "./verb-subjects.ts";

/** Verbs that stand together ("has been developed"), as positions of units; `last` is the position after its end. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** Position of the main verb; of the last auxiliary where there is none. */
  readonly main: number;
  /** Position of its subject in the list of noun phrases, -1 where none was found. */
  readonly subject: number;
  /** "growing", "to increase", "released" without an auxiliary after a comma: it has no subject of its own. */
  readonly dependent: boolean;
  /** True of a form of "be" with a participle after it: "were created". */
  readonly passive: boolean;
}

/** Finds the verbs of a sentence and whose they are, in one pass. `phraseAt` gives each unit's noun phrase or -1. */
export function findVerbs(
  units: readonly Unit[],
  phrases: readonly NounPhrase[],
  phraseAt: readonly number[],
): VerbGroup[] {
  const verbs: VerbGroup[] = [];
  let subject = -1;
  /** First noun phrase since the last verb that hangs on no preposition. */
  let candidate = -1;
  let commaSince = false;
  let afterComma = -1;
  let outer = -1;
  /** The subject before the first "as" or "after": what ", killing 21" is about. */
  let governing = -1;
  let inRelative = false;
  let relativeVerbSeen = false;
  /** True right after a verb that takes an object: what follows is no subject. */
  let isObject = false;
  /** True right after "that" and the like: a phrase that follows is the subject of what comes. */
  let afterRelative = false;
  /** True where a quantity came since the candidate: after a comma or "and" another clause begins. */
  let figurePassed = false;
  /** True where a word has opened a clause since the last verb. */
  let opened = false;
  /** The candidate before an open bracket: "3,680 (40 percent) will be let". */
  let beforeBracket = -1;
  let i = 0;
  while (i < units.length) {
    const unit = units[i] as Unit;
    const phrase = phraseAt[i] as number;
    if (phrase >= 0) {
      const before = tagBefore(units, i);
      if (before !== PREPOSITION_TAG && before !== TO && !isObject) {
        if (afterRelative) candidate = phrase;
        const renames = isApposition(units, phrases, phraseAt, phrase, candidate);
        if (candidate < 0 && !renames && !isLongAgo(units, phrases[phrase] as NounPhrase)) candidate = phrase;
        if (commaSince && afterComma < 0 && !renames) afterComma = phrase;
      }
      isObject = false;
      afterRelative = false;
      if ((phrases[phrase] as NounPhrase).number >= 0 && before !== COMMA && verbs.length > 0) figurePassed = true;
      i = (phrases[phrase] as NounPhrase).last;
      continue;
    }
    const { tag } = unit;
    if (tag === VERB_TAG || tag === AUXILIARY_TAG) {
      const end = groupEnd(units, i);
      const before = i === 0 ? undefined : (units[i - 1] as Unit).tag;
      const dependent = isDependent(units, i, before);
      let own = -1;
      if (dependent) {
        const touching = i > 0 && before !== COMMA ? (phraseAt[i - 1] as number) : -1;
        const sibling = before === COORDINATOR ? verbs[verbs.length - 1] : undefined;
        const caused = before === TO ? doerOf(units, phrases, phraseAt, i) : -1;
        if (touching >= 0) own = placedAt(units, phrases, phraseAt, touching);
        else if (caused >= 0) own = caused;
        else if (sibling?.dependent === true) own = sibling.subject;
        else if (before === COMMA && governing >= 0) own = governing;
        else own = subject >= 0 ? subject : candidate;
      } else {
        const beside = besideVerb(units, phrases, phraseAt, i, candidate);
        const fresh = beside >= 0 ? beside : before === COORDINATOR ? -1 : afterComma >= 0 ? afterComma : candidate;
        if (relativeVerbSeen && before !== COORDINATOR && beside < 0) {
          own = outer >= 0 ? outer : fresh;
          relativeVerbSeen = false;
        } else if (fresh >= 0 && (opened || !(before === COMMA && subject >= 0))) own = fresh;
        else own = subject >= 0 ? subject : candidate;
        subject = own;
        relativeVerbSeen = inRelative;
        inRelative = false;
      }
      verbs.push(groupOf(units, i, end, own, dependent));
      if (!dependent || subject >= 0) candidate = -1;
      opened = false;
      afterRelative = false;
      figurePassed = false;
      afterComma = -1;
      commaSince = false;
      // After "said" another clause may follow without "that".
      isObject = !sayings.passes(units[end - 1] as Unit);
      i = end;
      continue;
    }
    isObject = false;
    if (tag === RELATIVE_TAG) {
      const antecedent = phraseBefore(units, phraseAt, i);
      if (antecedent >= 0) {
        // The object of a verb seen already is no subject of what follows the relative clause.
        outer = verbs.length > 0 && subject >= 0 ? subject : candidate;
        inRelative = true;
        candidate = antecedent;
        afterRelative = true;
        afterComma = -1;
        commaSince = false;
      } else candidate = -1;
    } else if (tag === SUBORDINATOR) {
      opened = true;
      relativeVerbSeen = false;
      if (governing < 0 && subject >= 0 && adverbial.has(unit.lower)) governing = subject;
      candidate = -1;
      afterComma = -1;
      commaSince = false;
    } else if (unit.lower === "(") {
      beforeBracket = candidate;
      candidate = -1;
    } else if (unit.lower === ")" && beforeBracket >= 0) {
      candidate = beforeBracket;
      beforeBracket = -1;
    } else if (tag === MARK) {
      beforeBracket = -1;
      candidate = -1;
      afterComma = -1;
      commaSince = false;
      inRelative = false;
      relativeVerbSeen = false;
    } else if ((tag === COMMA || tag === COORDINATOR) && figurePassed) {
      candidate = -1;
      afterComma = -1;
      figurePassed = false;
    } else if (tag === COMMA) {
      commaSince = verbs.length > 0;
      afterComma = -1;
    }
    i++;
  }
  return verbs;
}

/** The tag before a unit, adverbs skipped: "in globally used sets". */
function tagBefore(units: readonly Unit[], at: number): number | undefined {
  let i = at - 1;
  while (i >= 0 && (units[i] as Unit).tag === ADVERB_TAG) i--;
  return i < 0 ? undefined : units[i]?.tag;
}

/** Words for clauses that tell when: the main clause goes on after them. */
const adverbial = new Set(["as", "after", "when", "before", "since", "until", "once"]);

/** The position after a run of verbs, with adverbs between them. */
function groupEnd(units: readonly Unit[], from: number): number {
  let end = from + 1;
  for (let i = from + 1; i < units.length; i++) {
    const { tag } = units[i] as Unit;
    if (tag === VERB_TAG || tag === AUXILIARY_TAG || (tag === TO && units[i + 1]?.tag === VERB_TAG)) end = i + 1;
    else if (tag !== ADVERB_TAG && tag !== TO) break;
  }
  return end;
}

function groupOf(units: readonly Unit[], first: number, last: number, subject: number, dependent: boolean): VerbGroup {
  let main = last - 1;
  let be = false;
  for (let i = first; i < last; i++) {
    const unit = units[i] as Unit;
    if (unit.tag === VERB_TAG) main = i;
    if (unit.tag === AUXILIARY_TAG) be = formsOfBe.has(unit.lower);
  }
  const verb = units[main] as Unit;
  const passive = be && verb.tag === VERB_TAG && !verb.lower.endsWith("ing");
  return { first, last, main, subject, dependent, passive };
}

const formsOfBe = new Set(["is", "are", "was", "were", "be", "been", "being", "'s", "'re"]);

function isDependent(units: readonly Unit[], i: number, before: number | undefined): boolean {
  const unit = units[i] as Unit;
  if (before === TO || before === PREPOSITION_TAG) return true;
  return unit.tag === VERB_TAG && unit.lower.endsWith("ing");
}

/** The noun phrase that ends right before a position, a comma aside; -1 without one. */
function phraseBefore(units: readonly Unit[], phraseAt: readonly number[], at: number): number {
  let i = at - 1;
  if (i >= 0 && (units[i] as Unit).tag === PREPOSITION_TAG) i--;
  if (i >= 0 && (units[i] as Unit).tag === COMMA) i--;
  return i >= 0 ? (phraseAt[i] as number) : -1;
}
