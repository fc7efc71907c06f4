import type { Figure } from "../../model/figure.ts";
import type { Analysis } from "../phrases/analyze-sentence.ts";
import type { NounPhrase } from "../phrases/noun-phrases.ts";
import { COMMA, COORDINATOR, MARK, NAME, PRONOUN_TAG, type Unit } from "../phrases/unit.ts";
import { chainStart, isBareNumber, verbLemma } from "./governor.ts";
import { found, isCount, isTimeNoun, type Measured, nothing } from "./measured.ts";
import { headLemma, phraseEndingAt, type Scene } from "./scene.ts";
import { changing, measuring, moving } from "./verb-kinds.ts";

/** "The price, $5 million, is low", "Ann Lee, 52, was born here": what stands before the comma. */
export function apposed(scene: Scene, at: number, comma: number, figure: Figure, verb: number): Measured | null {
  const { analysis } = scene;
  const { units, phrases } = analysis;
  if (isCount(figure) || !endsApposition(units[at + 1], figure)) return null;
  let index = phraseEndingAt(analysis, comma);
  let phrase = phrases[index];
  // "one tablet a day, 20 mg each"
  if (phrase !== undefined && isTimeNoun(headLemma(units[phrase.head] as Unit))) {
    index = phraseEndingAt(analysis, phrase.first);
    phrase = phrases[index];
  }
  if (phrase === undefined || isBareNumber(units, phrase)) return null;
  const head = units[phrase.head] as Unit;
  if (head.tag === PRONOUN_TAG) return null;
  if (figure.dimension === "age" || (head.tag === NAME && head.mention !== null))
    return { ...nothing, owner: index, verb };
  return found(scene, chainStart(analysis, phrase.last), verb, -1);
}

/** True where nothing goes on with the figure. */
function endsApposition(next: Unit | undefined, figure: Figure): boolean {
  if (next === undefined || next.tag === COMMA || next.tag === MARK) return true;
  return next.lower === "each" || next.lower === "apiece" || figure.per !== undefined;
}

/** "Exports were 15 tonnes and imports 9", "Ross fell 2 percent, Foot by 3": the verb before the first figure is left out. */
export function gapped(scene: Scene, index: number, figure: Figure, verb: number): Measured | null {
  const { analysis } = scene;
  const { units, phrases } = analysis;
  const group = analysis.verbs[verb];
  if (group === undefined) return null;
  if (isCount(figure)) return gappedCount(analysis, index, figure, verb);
  const top = chainStart(analysis, (phrases[index] as NounPhrase).last);
  const phrase = phrases[top];
  if (phrase === undefined || isBareNumber(units, phrase)) return null;
  const before = units[phrase.first - 1];
  if (before === undefined || (before.tag !== COMMA && before.tag !== COORDINATOR)) return null;
  if (!holdsLike(analysis, group.last, phrase.first - 1, figure)) return null;
  const head = units[phrase.head] as Unit;
  if (head.tag === NAME && head.mention !== null) return { ...nothing, owner: top, verb };
  // "Girls missed 4.1 days and boys 3.2 days": who did it, where the verb measures nothing.
  const word = verbLemma(analysis, verb);
  if (!measuring.has(word) && !moving.has(word) && !changing.has(word)) return { ...nothing, owner: top, verb };
  // The verb is not its own, so neither is the verb's subject.
  return found(scene, top, -1, -1);
}

/** "Chile sent 120 workers and Bolivia 45": a name with a number that names nothing. */
function gappedCount(analysis: Analysis, index: number, figure: Figure, verb: number): Measured | null {
  const { units, phrases, verbs } = analysis;
  const phrase = phrases[index] as NounPhrase;
  if ((units[phrase.head] as Unit).tag !== NAME) return null;
  const before = units[phrase.first - 1];
  if (before === undefined || (before.tag !== COMMA && before.tag !== COORDINATOR)) return null;
  if (!holdsLike(analysis, verbs[verb]?.last ?? 0, phrase.first - 1, figure)) return null;
  return { ...nothing, owner: index, verb, elliptic: true };
}

/** True where a quantity of the same kind stands between two units, and little else. */
function holdsLike({ units }: Analysis, from: number, to: number, figure: Figure): boolean {
  for (let i = to - 1; i >= from && i > to - 8; i--) {
    const other = (units[i] as Unit).figure;
    if (other !== null && other.dimension !== "date") return other.dimension === figure.dimension;
  }
  return false;
}
