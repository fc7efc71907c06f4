import { VERB } from "../lexicon/lexicon.ts";
import { type Analysis, pick } from "../phrases/analyze-sentence.ts";
import type { VerbGroup } from "../phrases/clauses.ts";
import type { NounPhrase } from "../phrases/noun-phrases.ts";
import {
  ADVERB_TAG,
  AUXILIARY_TAG,
  COMMA,
  COORDINATOR,
  lemmaOf,
  MARK,
  NUMBER,
  RELATIVE_TAG,
  SUBORDINATOR,
  type Unit,
} from "../phrases/unit.ts";

/** How many units a clause reaches at most: what stands farther away belongs to something else, and work stays linear. */
export const REACH = 60;

/** The verb group that a unit depends on: the one it is subject of, else the nearest before it in its clause; -1 without one. */
export function verbOf(analysis: Analysis, at: number): number {
  const { units, verbAt } = analysis;
  const own = verbWithSubject(analysis, at);
  if (own >= 0 && !isAside(analysis, at)) return own;
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    if ((verbAt[i] as number) >= 0) return verbAt[i] as number;
    const { tag } = units[i] as Unit;
    if (tag === SUBORDINATOR || tag === RELATIVE_TAG) break;
    if (tag === MARK && !isOpenBracket(units[i] as Unit)) break;
  }
  return -1;
}

/** True where what follows only adds to the figure: "his worth to be $230 million, which would make him rich". */
function isAside({ units, phrases, phraseAt }: Analysis, at: number): boolean {
  const last = pick(phrases, phraseAt[at] as number)?.last ?? at + 1;
  return units[last]?.tag === COMMA && units[last + 1]?.tag === RELATIVE_TAG;
}

/** The verb after a unit whose subject is the phrase there, -1 where it has none. */
export function verbWithSubject(analysis: Analysis, at: number): number {
  const phrase = analysis.phraseAt[at] as number;
  const verb = phrase < 0 ? -1 : (analysis.verbOfSubject[phrase] as number);
  return verb >= 0 && (analysis.verbs[verb] as VerbGroup).first > at ? verb : -1;
}

/** Dictionary form of a group's main verb. */
export function verbLemma(analysis: Analysis, verb: number): string {
  const group = pick(analysis.verbs, verb);
  if (group === undefined) return "";
  const unit = analysis.units[group.main] as Unit;
  return unit.lower === "saw" ? "see" : lemmaOf(unit, VERB);
}

/**
 * The first phrase of the chain that ends before a unit: for "share of downloads in China exceeded" it is "share",
 * each later phrase hanging on the one before by a preposition. -1 where no phrase ends there.
 */
export function chainStart(analysis: Analysis, before: number): number {
  const { units, phrases, phraseAt } = analysis;
  let phrase = before > 0 ? (phraseAt[before - 1] as number) : -1;
  for (let steps = 0; phrase >= 0 && steps < 8; steps++) {
    const { first } = phrases[phrase] as NounPhrase;
    if (first < 2 || !chains.has((units[first - 1] as Unit).lower)) break;
    const earlier = phraseAt[first - 2] as number;
    if (earlier < 0 || isBareNumber(units, phrases[earlier] as NounPhrase)) break;
    phrase = earlier;
  }
  return phrase;
}

const chains = new Set(["of", "in", "for", "on", "from", "among", "to", "at", "between", "per"]);

/** Where the noun phrase that a figure opens or stands in begins, else the figure itself. */
export function phraseStart({ phrases, phraseAt }: Analysis, at: number): number {
  const phrase = pick(phrases, phraseAt[at] as number);
  return phrase === undefined ? at : Math.min(at, phrase.first);
}

/** A quantity without a noun. */
export function isBareNumber(units: readonly Unit[], phrase: NounPhrase): boolean {
  return (units[phrase.head] as Unit).tag === NUMBER;
}

/** The position before a unit, adverbs skipped ("rose sharply to"); -1 at the start. */
export function leftOf(units: readonly Unit[], at: number): number {
  let i = at - 1;
  while (i >= 0 && (units[i] as Unit).tag === ADVERB_TAG) i--;
  return i;
}

/** First unit of the clause that holds a unit. */
export function clauseStart(analysis: Analysis, at: number): number {
  const limit = Math.max(0, at - REACH);
  for (let i = at - 1; i >= limit; i--) if (endsClause(analysis, i)) return i + 1;
  return limit;
}

/** The position after the last unit of the clause that holds a unit. */
export function clauseEnd(analysis: Analysis, at: number): number {
  const { units } = analysis;
  const limit = Math.min(units.length, at + REACH);
  for (let i = at + 1; i < limit; i++) if (endsClause(analysis, i)) return i;
  return limit;
}

/** Marks and words that open another clause; a comma or "and" does where a phrase with its own verb follows. */
function endsClause(analysis: Analysis, i: number): boolean {
  const { units, phraseAt, phrases, verbAt } = analysis;
  const { tag, lower } = units[i] as Unit;
  if (tag === MARK) return lower === ";" || lower === ":" || lower === "—" || lower === "–" || lower === "--";
  if (tag === SUBORDINATOR) return true;
  if (tag !== COMMA && tag !== COORDINATOR) return false;
  let next = i + 1;
  if (tag === COMMA && units[next]?.tag === COORDINATOR) next++;
  const phrase = next < units.length ? (phraseAt[next] as number) : -1;
  if (phrase < 0) return units[next]?.tag === AUXILIARY_TAG;
  const after = (phrases[phrase] as NounPhrase).last;
  return after < units.length && (verbAt[after] as number) >= 0;
}

function isOpenBracket(unit: Unit): boolean {
  return unit.lower === "(" || unit.lower === "[";
}
