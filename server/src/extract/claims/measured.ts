import type { Phrase } from "../../model/claim.ts";
import type { Figure } from "../../model/figure.ts";
import { pick } from "../phrases/analyze-sentence.ts";
import type { NounPhrase } from "../phrases/noun-phrases.ts";
import { NOUN_TAG, type Unit, VERB_TAG } from "../phrases/unit.ts";
import { isCapital } from "../phrases/word-signs.ts";
import { verbLemma } from "./governor.ts";
import { complementOf, headLemma, phraseOf, runAsPhrase, type Scene } from "./scene.ts";
import { counting } from "./verb-kinds.ts";

/** What a figure counts or measures in its sentence. Phrases and verbs are positions in the analysis, -1 for none. */
export interface Measured {
  readonly measure: Phrase | null;
  /** The phrase that the measure was taken from. */
  readonly phrase: number;
  /** The phrase that the figure is a share or part of. */
  readonly whole: number;
  /** The verb that governs the figure. */
  readonly verb: number;
  /** True where the figure leaves out what it counts because another figure before it says so. */
  readonly elliptic: boolean;
  /** The phrase that names whose the figure is, where its place alone tells: "Colombia (48 million)". */
  readonly owner: number;
}

export const nothing: Measured = { measure: null, phrase: -1, whole: -1, verb: -1, elliptic: false, owner: -1 };

/** True of figures that count things named by a noun. */
export function isCount(figure: Figure): boolean {
  return figure.unit === null && figure.dimension === "count";
}

/** True of figures that are parts of a whole. */
export function isShare(figure: Figure): boolean {
  return figure.dimension === "percent" || figure.dimension === "ratio";
}

export function found(scene: Scene, phrase: number, verb: number, whole: number): Measured {
  const { analysis } = scene;
  let index = phrase;
  const first = analysis.phrases[index] as NounPhrase;
  // "two counts of fraud" counts the counts.
  if (first.number < 0 && counting.has(headLemma(analysis.units[first.head] as Unit))) {
    const of = complementOf(analysis, first.last, "of");
    if (of >= 0) index = of;
  }
  const named = analysis.phrases[index] as NounPhrase;
  const bare = (analysis.units[named.head] as Unit).figure !== null;
  const measure = bare ? null : phraseOf(scene, named, "stated");
  return { ...nothing, measure, phrase: index, whole, verb };
}

/** Where nothing is named that is measured, what was done stands for it: "raised $5 million". */
export function asDone(scene: Scene, verb: number): Measured | null {
  const group = pick(scene.analysis.verbs, verb);
  if (group === undefined || (scene.analysis.units[group.main] as Unit).tag !== VERB_TAG) return null;
  const word = verbLemma(scene.analysis, verb);
  const measure = runAsPhrase(scene, group.main, group.main + 1, group.main, "stated");
  return measure === null ? null : { ...nothing, measure: { ...measure, lemmas: [word], head: word }, verb };
}

/** The phrase that one of the prepositions ties to the end of another; names of places and times are none. */
export function firstComplement(scene: Scene, last: number, prepositions: readonly string[]): number {
  for (const preposition of prepositions) {
    const index = complementOf(scene.analysis, last, preposition);
    const phrase = pick(scene.analysis.phrases, index);
    if (phrase === undefined) continue;
    const head = scene.analysis.units[phrase.head] as Unit;
    if (head.tag === NOUN_TAG || preposition === "of") return index;
  }
  return -1;
}

export function isPlainNoun(head: Unit): boolean {
  return head.tag === NOUN_TAG && !isCapital(head.text);
}

export function isTimeNoun(lemma: string): boolean {
  return timeNouns.has(lemma);
}

const timeNouns = new Set(
  "year month week quarter day century decade time half season night morning evening weekend".split(" "),
);
