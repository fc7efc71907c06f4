import { OPAQUE } from "../../model/prose.ts";
import { WordTest } from "../../text/word-test.ts";
import { DETERMINER } from "../lexicon/function-words.ts";
import { irregularNouns } from "../lexicon/inflection.ts";
import { ADJECTIVE, NOUN, VERB } from "../lexicon/lexicon.ts";
import { ADJECTIVE_TAG, DETERMINER_TAG, NAME, NOUN_TAG, NUMBER, type Tag, type Unit } from "./unit.ts";

export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

/** True of code, an image or a formula: it stands for a thing and tells no word of it. */
export function isObject(unit: Unit): boolean {
  return unit.entry === 0 && unit.lower.includes(OPAQUE);
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
  if (unit.lower === "says") return false;
  const usual = entry >> 5;
  if (usual === NOUN || usual === ADJECTIVE || periodical.has(unit.lower)) return true;
  return usual === VERB && (entry & (NOUN | ADJECTIVE)) !== 0 && !isPastForm(unit.lower);
}

/** Adverbs that are adjectives before a noun. */
const periodical = new Set("daily weekly monthly quarterly yearly hourly early likely".split(" "));

export const endsInEd = new WordTest((lower) => lower.endsWith("ed"));
export const endsInIng = new WordTest((lower) => lower.endsWith("ing"));

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

/** True where a form of a verb right after a quantity says what is done: "408 took the drug", "2 percent requiring action". */
export function isDoing(units: readonly Unit[], i: number): boolean {
  const { lower } = units[i] as Unit;
  const next = units[i + 1];
  const figure = units[i - 1]?.figure ?? null;
  if (figure === null || next === undefined) return false;
  if (lower.endsWith("ing")) {
    if ((next.kinds & DETERMINER) !== 0) return true;
    if (figure.unit === null || figure.dimension === "money") return false;
    // "a 12 percent operating margin", "12 C melting point", but "2 percent requiring action"
    const opener = units[i - 2];
    const describes = opener === undefined || opener.tag === DETERMINER_TAG;
    return !(describes && isNominalAhead(next));
  }
  if (figure.unit !== null || figure.dimension !== "count") return false;
  // "40 flooded houses", but "40 received treatment": what many are described as is many.
  return lower.endsWith("ed") ? !isPluralAhead(units, i + 1) : simplePast.has(lower);
}

/** True where a run of nouns and adjectives from here on holds a plural. */
function isPluralAhead(units: readonly Unit[], from: number): boolean {
  const limit = Math.min(units.length, from + 5);
  for (let i = from; i < limit; i++) {
    const unit = units[i] as Unit;
    if (!isNominalAhead(unit)) return false;
    if ((unit.lower.endsWith("s") && !unit.lower.endsWith("ss")) || irregularNouns.has(unit.lower)) return true;
    if (unit.lower === "people" || unit.lower === "aircraft") return true;
  }
  return false;
}

/** Past forms that are no participles: they never describe. */
const simplePast = new Set(
  "took went came gave saw wrote drove flew rose chose broke spoke drew grew knew threw ate began drank rang sang swam wore tore bore fell ran".split(
    " ",
  ),
);

/** True where the word before is a preposition after which a participle describes a noun more often than it governs one. */
export function isDescribedAfter(units: readonly Unit[], i: number): boolean {
  return describing.has((units[i - 1] as Unit).lower);
}

const describing = new Set(["of", "with", "among", "between", "to"]);
