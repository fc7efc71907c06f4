import type { Figure } from "../../model/figure.ts";
import { pick } from "../phrases/analyze-sentence.ts";
import type { NounPhrase } from "../phrases/noun-phrases.ts";
import { COMMA, NAME, PREPOSITION_TAG, PRONOUN_TAG, type Unit } from "../phrases/unit.ts";
import { chainStart, isBareNumber, verbLemma } from "./governor.ts";
import { asDone, found, isCount, isShare, type Measured, nothing } from "./measured.ts";
import { complementOf, phraseEndingAt, type Scene } from "./scene.ts";
import { changing, counting, measuring, moving, sharing, totals } from "./verb-kinds.ts";

/** "revenue rose", "the company raised": the subject is measured, or else what was done. */
export function byVerb(scene: Scene, verb: number, figure: Figure): Measured | null {
  const { analysis } = scene;
  const group = pick(analysis.verbs, verb);
  if (group === undefined) return null;
  const { units, phrases } = analysis;
  const word = verbLemma(analysis, verb);
  // "a share put at 17.1 percent"
  const doing = (units[group.main] as Unit).lower.endsWith("ing");
  // "a house valued at $2 million", "unicorns (valued at $1 billion)"
  const bracket = pick(units, group.first - 1)?.lower === "(" ? 1 : 0;
  const touching = doing ? -1 : phraseEndingAt(analysis, group.first - bracket);
  if (doing && described.has(word) && group.dependent && pick(units, group.first - 1)?.tag === COMMA) {
    // "claims of $12 million, ranging from $200 to $4,000"
    const nearest = chainStart(analysis, group.first - 1);
    if (nearest >= 0 && !isBareNumber(units, phrases[nearest] as NounPhrase)) return found(scene, nearest, verb, -1);
  }
  const absolute = touching >= 0 && isWith(units, phrases[touching] as NounPhrase);
  const named =
    touching >= 0 && (absolute || changing.has(word)) && (absolute || group.first === group.main)
      ? touching
      : group.subject;
  const subject = pick(phrases, named);
  if (subject === undefined) return isCount(figure) ? null : asDone(scene, verb);
  const head = units[subject.head] as Unit;
  if (sharing.has(word) && isShare(figure)) return { ...nothing, verb, elliptic: true };
  const of = counting.has(head.lower) ? complementOf(analysis, subject.last, "of") : -1;
  if (of >= 0) return found(scene, of, verb, -1);
  if (isBareNumber(units, subject) || totals.has(head.lower)) {
    return isCount(figure) || isShare(figure) ? { ...nothing, verb, elliptic: true } : asDone(scene, verb);
  }
  const share = (isShare(figure) || figure.dimension === "duration") && (changing.has(word) || moving.has(word));
  const measures =
    measuring.has(word) || share || (changing.has(word) && isChanged(scene, verb)) || comesTo(word, units[group.last]);
  if (measures && head.tag !== PRONOUN_TAG && !namesSomeone(head)) return found(scene, named, verb, -1);
  if (isCount(figure)) return { ...nothing, verb, elliptic: true };
  if (measures && (head.tag === PRONOUN_TAG || namesSomeone(head)) && measuring.has(word)) {
    return head.tag === PRONOUN_TAG || isBe(word) ? { ...nothing, verb } : asDone(scene, verb);
  }
  return asDone(scene, verb);
}

/** "with council tax set to rise by 5 percent" */
function isWith(units: readonly Unit[], { first }: NounPhrase): boolean {
  return pick(units, first - 1)?.lower === "with";
}

/** "prices were raised to $5", "prices expand by $5", but "the school raised $5,000". */
function isChanged({ analysis }: Scene, verb: number): boolean {
  const group = analysis.verbs[verb];
  if (group === undefined) return false;
  const next = analysis.units[group.last];
  return group.passive || next?.tag === PREPOSITION_TAG;
}

/** Verbs whose "-ing" form after a comma is about what stands right before it. */
const described = new Set("range total average measure span weigh number amount".split(" "));

/** "works out to", "came in at", "boils down to" */
function comesTo(word: string, next: Unit | undefined): boolean {
  return next !== undefined && resulting.has(word) && particles.has(next.lower);
}

const resulting = new Set("come work boil equate add translate".split(" "));
const particles = new Set("out down up in back at to".split(" "));

function isBe(word: string): boolean {
  return word === "be" || word === "is" || word === "are" || word === "was" || word === "were";
}

function namesSomeone(head: Unit): boolean {
  // "GDP", "CPI": a measure in capitals, unless it is an entity.
  if (head.mention === null && head.text.length < 7 && head.text === head.text.toUpperCase()) return false;
  return (
    head.tag === NAME &&
    (head.mention === null || head.mention.type === "person" || head.mention.type === "organization")
  );
}
