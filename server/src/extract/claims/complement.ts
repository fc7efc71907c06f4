import type { Analysis } from "../phrases/analyze-sentence.ts";
import type { Unit } from "../phrases/unit.ts";
import { isObject } from "../phrases/word-signs.ts";

/** The end of "of …" or "by the …" after a phrase, else the phrase's own end: "a report by the academy". */
export function complementEnd(analysis: Analysis, last: number): number {
  const { units, phrases, phraseAt } = analysis;
  const preposition = units[last] as Unit | undefined;
  if (preposition === undefined || (preposition.lower !== "of" && preposition.lower !== "by")) return last;
  const index = last + 1 < units.length ? (phraseAt[last + 1] as number) : -1;
  const phrase = phrases[index];
  if (phrase === undefined || phrase.number >= 0) return last;
  return isObject(units[phrase.head] as Unit) ? last : phrase.last;
}
