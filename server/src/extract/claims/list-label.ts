import type { Phrase } from "../../model/claim.ts";
import type { Unit } from "../phrases/unit.ts";
import { ADJECTIVE_TAG, COORDINATOR, DETERMINER_TAG, MARK, NAME, NOUN_TAG, PREPOSITION_TAG } from "../phrases/unit.ts";
import { phraseOf, type Scene } from "./scene.ts";

/** A list that a label and a colon open: "Top donors: Acme, $5 million; Bell, $3 million". */
export interface List {
  /** Position of the colon. */
  readonly colon: number;
  /** What the list holds, as an inferred measure. */
  readonly label: Phrase;
}

/** The list that a sentence opens with; `null` without one, or where a verb or a figure stands before the colon. */
export function listOf(scene: Scene): List | null {
  const { units, phrases, phraseAt, verbAt } = scene.analysis;
  for (let i = 0; i < units.length && i < LONGEST; i++) {
    const { tag, lower, figure } = units[i] as Unit;
    if (lower === ":" && tag === MARK) {
      const phrase = phrases[phraseAt[0] as number];
      const label = phrase === undefined ? null : phraseOf(scene, phrase, "inferred");
      return label === null ? null : { colon: i, label };
    }
    const includes = lower === "including" || lower === "are" || lower === "were";
    if (figure !== null || (!includes && ((verbAt[i] as number) >= 0 || !labelling.has(tag)))) return null;
  }
  return null;
}

const LONGEST = 12;

const labelling = new Set([NOUN_TAG, NAME, ADJECTIVE_TAG, COORDINATOR, DETERMINER_TAG, PREPOSITION_TAG]);
