import { ADJECTIVE, NOUN, VERB } from "../lexicon/lexicon.ts";
import { ADJECTIVE_TAG, DETERMINER_TAG, NAME, NOUN_TAG, NUMBER, type Tag, type Unit } from "./unit.ts";

export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

/** True after what opens a noun phrase and before its noun. */
export function isPremodified(before: Tag): boolean {
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

export function isPastForm(lower: string): boolean {
  return (
    lower.endsWith("ed") ||
    lower === "rose" ||
    lower === "fell" ||
    lower === "left" ||
    lower === "found" ||
    lower === "saw"
  );
}

/** True where the word before is a preposition after which a participle describes a noun more often than it governs one. */
export function isDescribedAfter(units: readonly Unit[], i: number): boolean {
  return describing.has((units[i - 1] as Unit).lower);
}

const describing = new Set(["of", "with", "among", "between", "to"]);
