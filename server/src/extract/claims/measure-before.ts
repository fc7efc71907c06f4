import type { Figure } from "../../model/figure.ts";
import { pick } from "../phrases/analyze-sentence.ts";
import type { NounPhrase } from "../phrases/noun-phrases.ts";
import {
  ADJECTIVE_TAG,
  ADVERB_TAG,
  COMMA,
  COORDINATOR,
  DETERMINER_TAG,
  MARK,
  NAME,
  NOUN_TAG,
  PREPOSITION_TAG,
  TIME,
  type Unit,
} from "../phrases/unit.ts";
import { apposed, gapped } from "./apposition.ts";
import { chainStart, isBareNumber, leftOf, phraseStart, verbLemma } from "./governor.ts";
import { labelBefore } from "./label-before.ts";
import { byVerb } from "./measure-by-verb.ts";
import { firstComplement, found, isCount, isPlainNoun, type Measured, nothing } from "./measured.ts";
import { headLemma, phraseEndingAt, type Scene } from "./scene.ts";
import { changeNouns, changing, counting, extremes, measuring, totals } from "./verb-kinds.ts";

/** What stands before the figure says what it measures: "rate of 42.8 percent", "revenue rose to $5 million". */
export function fromBefore(scene: Scene, at: number, figure: Figure, verb: number): Measured | null {
  const { analysis } = scene;
  const { units, phrases, phraseAt } = analysis;
  const left = leftOf(units, phraseStart(analysis, at));
  const before = pick(units, left);
  if (before === undefined) return null;
  if (before.figure !== null && before.tag !== TIME) return null;
  if (before.lower === "up" || before.lower === "down" || before.lower === "worth")
    return byDegree(scene, left, figure, verb);
  if (before.tag === MARK) return byMark(scene, left, figure, verb);
  if (isAttribute(scene, at, figure, phraseAt[left] as number)) return found(scene, phraseAt[left] as number, verb, -1);
  if (before.tag === PREPOSITION_TAG) return byPreposition(scene, at, left, figure, verb);
  const group = pick(analysis.verbs, verb);
  if (group !== undefined && group.last - 1 === left) {
    // "spending may top $250 billion": the verb is part of the figure.
    const { lower } = units[at] as Unit;
    const opener = lower.slice(0, Math.max(0, lower.indexOf(" ")));
    const subject = pick(phrases, group.subject);
    const said = measuring.has(opener) && subject !== undefined && (units[subject.head] as Unit).tag === NOUN_TAG;
    return said ? found(scene, group.subject, verb, -1) : byVerb(scene, verb, figure);
  }
  if (phraseAt[left] !== undefined && (phraseAt[left] as number) >= 0 && group !== undefined && group.last <= left) {
    // "cost taxpayers $30 million": the phrase between is whom it cost.
    const object = phraseAt[left] as number;
    if (group.last === (phrases[object] as NounPhrase).first) {
      return isAboutObject(scene, at, verb) ? found(scene, object, verb, -1) : byVerb(scene, verb, figure);
    }
  }
  if (before.tag === COMMA) {
    const named = apposed(scene, at, left, figure, verb);
    if (named !== null) return named;
  }
  const beside = phraseAt[left] as number;
  if (beside >= 0 && group !== undefined && group.last <= left) {
    const own = gapped(scene, beside, figure, verb);
    if (own !== null) return own;
  }
  const another =
    left > 0 && (before.lower === "another" || before.lower === "a") ? (phraseAt[left - 1] as number) : -1;
  if (another >= 0 && isCount(figure) && group !== undefined) {
    const own = gapped(scene, another, figure, verb);
    if (own !== null) return own;
  }
  const next = units[at + 1];
  const degree = next !== undefined && next.tag === ADVERB_TAG && measuredBy.has(next.lower);
  if ((before.tag === COMMA || before.tag === COORDINATOR) && !degree) return null;
  if (
    group === undefined &&
    (phraseAt[left] as number) >= 0 &&
    !isBareNumber(units, phrases[phraseAt[left] as number] as NounPhrase)
  ) {
    // "floor area 32 square metres"
    return isCount(figure) ? null : found(scene, chainStart(analysis, left + 1), verb, -1);
  }
  return group !== undefined && !isCount(figure) ? byVerb(scene, verb, figure) : null;
}

/** "a planet 124 light-years from here", "requests above 5 MB are rejected": the figure describes the noun before it. */
function isAttribute({ analysis }: Scene, at: number, figure: Figure, index: number): boolean {
  const { units, phrases, verbAt } = analysis;
  const phrase = pick(phrases, index);
  if (phrase === undefined || isCount(figure) || (units[phrase.head] as Unit).tag !== NOUN_TAG) return false;
  if (figure.dimension === "length" && distances.has(units[at + 1]?.lower ?? "")) {
    const before = units[phrase.first - 1];
    return before === undefined || before.tag === COMMA || before.tag === PREPOSITION_TAG || before.lower === "is";
  }
  const { lower } = units[at] as Unit;
  const space = lower.indexOf(" ");
  return space > 0 && limiting.has(lower.slice(0, space)) && (verbAt[at + 1] ?? -1) >= 0;
}

const distances = new Set(["from", "away", "north", "south", "east", "west"]);

/** "raises fees 5 percent", "pulled shares 2 percent lower", "study investments over 35 GWh", but "cost taxpayers over $30 million". */
function isAboutObject({ analysis }: Scene, at: number, verb: number): boolean {
  const word = verbLemma(analysis, verb);
  if (changing.has(word)) return true;
  const { units } = analysis;
  if (moved.has(units[at + 1]?.lower ?? "")) return true;
  const { lower } = units[at] as Unit;
  const space = lower.indexOf(" ");
  return space > 0 && limiting.has(lower.slice(0, space)) && !giving.has(word);
}

const moved = new Set(["higher", "lower"]);

/** Prepositions that a figure with its bound may begin with. */
const limiting = new Set(["over", "under", "above", "below", "beyond", "exceeding"]);

/** Verbs with two objects. */
const giving = new Set(
  "cost save pay charge give fine earn owe award offer net lend hand spare win bring make send".split(" "),
);

const measuredBy = new Set("wide deep tall long high thick old away apart".split(" "));

/** "shares up 9.4 percent", "a grant worth $8 million": what stands right before, else the verb's subject. */
function byDegree(scene: Scene, left: number, figure: Figure, verb: number): Measured | null {
  const { analysis } = scene;
  // "profit of $5 million, up 4 percent": the amount before the comma changed.
  if (analysis.units[left - 1]?.tag === COMMA && !measuring.has(verbLemma(analysis, verb)))
    return { ...nothing, verb, elliptic: true };
  const touching = chainStart(analysis, left);
  if (touching >= 0 && !isBareNumber(analysis.units, analysis.phrases[touching] as NounPhrase))
    return found(scene, touching, verb, -1);
  const group = analysis.verbs[verb];
  return group === undefined ? null : byVerb(scene, verb, figure);
}

function byPreposition(scene: Scene, at: number, left: number, figure: Figure, verb: number): Measured | null {
  const { analysis } = scene;
  const { units, phrases } = analysis;
  const { lower } = units[left] as Unit;
  const governor = phraseEndingAt(analysis, left);
  if (lower === "of" && governor >= 0) return byOf(scene, left, governor, figure, verb);
  const earlier = pick(units, left - 1);
  // "compared with $27 million in 2022"
  if (earlier?.lower === "compared" && (lower === "with" || lower === "to"))
    return { ...nothing, verb: -1, elliptic: true };
  if (governor >= 0 && (lower === "by" || lower === "to" || lower === "at")) {
    const own = gapped(scene, governor, figure, verb);
    if (own !== null) return own;
  }
  if (lower === "to" || lower === "from") {
    const told = changed(scene, left, governor, verb);
    if (told !== null) return told;
  }
  // "gold, at $3,384 an ounce, was"
  if (lower === "at" && earlier?.tag === COMMA) return apposed(scene, at, left - 1, figure, verb);
  // "up 9 percent to $84"
  if ((lower === "to" || lower === "at") && earlier?.figure != null && degree.has(units[left - 2]?.lower ?? ""))
    return byDegree(scene, left - 2, figure, verb);
  // "rose 12 percent to $5 million": both figures belong to one subject.
  const group = pick(analysis.verbs, verb);
  if (sidelong.has(lower) && isCount(figure)) return { ...nothing, verb, elliptic: true };
  if (figure.dimension === "duration" && lower !== "to" && lower !== "by" && lower !== "at") {
    return adjacentNoun(scene, governor, verb);
  }
  if (group !== undefined && governor >= 0 && earlier?.figure === null) {
    const object = chainStart(analysis, left);
    const phrase = phrases[object];
    if (phrase !== undefined && phrase.first === group.last && movesObject(scene, verb, lower))
      return found(scene, object, verb, -1);
    if (phrase !== undefined && phrase.first > group.last - 1 && (lower === "at" || lower === "with"))
      return found(scene, object, verb, -1);
  }
  if (group === undefined) {
    const object = chainStart(analysis, left);
    return object >= 0 && !isBareNumber(units, phrases[object] as NounPhrase) && lower !== "with"
      ? found(scene, object, verb, -1)
      : null;
  }
  if (at > group.first) return byVerb(scene, verb, figure);
  return null;
}

/** "an improvement in gross margins to 64 percent", "grew by 35 miles - from 252 to 287": what changed, or what the last such quantity measured. */
function changed(scene: Scene, left: number, governor: number, verb: number): Measured | null {
  const { analysis } = scene;
  const { units, phrases } = analysis;
  const before = pick(units, left - 1);
  if (before !== undefined && before.tag === MARK && before.lower !== "(")
    return { ...nothing, verb: -1, elliptic: true };
  const phrase = pick(phrases, governor);
  const inside = phrase === undefined ? undefined : units[phrase.first - 1]?.lower;
  if (phrase === undefined || (inside !== "in" && inside !== "of")) return null;
  const change = phrases[phraseEndingAt(analysis, phrase.first - 1)];
  if (change === undefined || !changeNouns.has(headLemma(units[change.head] as Unit))) return null;
  return (units[phrase.head] as Unit).tag === NOUN_TAG ? found(scene, governor, verb, -1) : null;
}

const degree = new Set(["up", "down"]);

const sidelong = new Set(["among", "including", "with", "out", "excluding", "plus", "versus", "than"]);

function movesObject(scene: Scene, verb: number, preposition: string): boolean {
  const group = scene.analysis.verbs[verb];
  if (group === undefined || group.passive) return false;
  return (
    (preposition === "by" || preposition === "to" || preposition === "at" || preposition === "from") &&
    changing.has(verbLemma(scene.analysis, verb))
  );
}

function adjacentNoun(scene: Scene, governor: number, verb: number): Measured {
  const phrase = scene.analysis.phrases[governor];
  if (phrase === undefined || !isPlainNoun(scene.analysis.units[phrase.head] as Unit)) return { ...nothing, verb };
  return found(scene, governor, verb, -1);
}

/** "a total of 3,755", "a penetration rate of 42.8 percent", "an average of 5 points". */
function byOf(scene: Scene, left: number, governor: number, figure: Figure, verb: number): Measured | null {
  const { analysis } = scene;
  const { units } = analysis;
  const top = ofChain(scene, governor);
  if (figure.dimension === "age") {
    // "players over the age of 21"
    const limited = (analysis.phrases[top] as NounPhrase).first - 1;
    const owner = units[limited]?.tag === PREPOSITION_TAG ? phraseEndingAt(analysis, limited) : -1;
    if (owner >= 0) return { ...found(scene, top, verb, -1), owner };
  }
  const phrase = analysis.phrases[top] as NounPhrase;
  const head = headLemma(units[phrase.head] as Unit);
  if (counting.has(head) || extremes.has(head) || totals.has(head)) {
    if (isCount(figure)) return { ...nothing, phrase: top, verb, elliptic: true };
    const group = analysis.verbs[verb];
    if (phrase.head - phrase.first > 1 && !isPlainExtreme(units, phrase)) return found(scene, top, verb, -1);
    return group !== undefined && group.last <= left ? byVerb(scene, verb, figure) : found(scene, top, verb, -1);
  }
  if (changeNouns.has(head)) {
    const inside = firstComplement(scene, indexAfterFigure(scene, left), ["in"]);
    if (inside >= 0) return found(scene, inside, verb, -1);
    const group = analysis.verbs[verb];
    const modified =
      phrase.head > 0 && (units[phrase.head - 1] as Unit).tag === NOUN_TAG && phrase.head - 1 >= phrase.first;
    if (!modified && group === undefined) return null;
    if (!modified && group !== undefined && group.subject >= 0 && measuring.has(verbLemma(analysis, verb))) {
      return byVerb(scene, verb, figure);
    }
  }
  return found(scene, top, verb, -1);
}

function indexAfterFigure(scene: Scene, from: number): number {
  const { units } = scene.analysis;
  let i = from;
  while (i < units.length && i < from + 6 && (units[i] as Unit).figure === null) i++;
  return i + 1;
}

function isPlainExtreme(units: readonly Unit[], phrase: NounPhrase): boolean {
  const before = units[phrase.head - 1];
  return (
    before === undefined || before.tag === DETERMINER_TAG || before.tag === ADJECTIVE_TAG || extremes.has(before.lower)
  );
}

/** The first phrase of "a of b of …". */
function ofChain(scene: Scene, governor: number): number {
  const { units, phrases } = scene.analysis;
  let top = governor;
  for (let steps = 0; steps < 8; steps++) {
    const { first } = phrases[top] as NounPhrase;
    if (units[first - 1]?.lower !== "of") return top;
    const earlier = phraseEndingAt(scene.analysis, first - 1);
    if (earlier < 0 || isBareNumber(units, phrases[earlier] as NounPhrase)) return top;
    top = earlier;
  }
  return top;
}

/** "Public safety: $164 million", "GDP ($5 trillion)". */
function byMark(scene: Scene, left: number, figure: Figure, verb: number): Measured | null {
  const { analysis } = scene;
  const mark = (analysis.units[left] as Unit).lower;
  if (mark !== ":" && mark !== "(" && mark !== "–" && mark !== "—" && mark !== "=") return null;
  if (mark !== "(" && left > 8) return null;
  if (mark === ":") {
    const whole = labelBefore(scene, left);
    if (whole !== null) return { ...nothing, measure: whole, verb };
  }
  const label = chainStart(analysis, left);
  const phrase = pick(analysis.phrases, label);
  if (phrase === undefined || isBareNumber(analysis.units, phrase)) return null;
  if (mark === "(" && (analysis.units[phrase.head] as Unit).tag === NAME) {
    return { ...nothing, owner: label, verb, elliptic: isCount(figure) };
  }
  return found(scene, label, verb, -1);
}
