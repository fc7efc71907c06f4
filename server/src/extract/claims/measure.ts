import type { Phrase } from "../../model/claim.ts";
import type { Figure } from "../../model/figure.ts";
import type { NounPhrase } from "../phrases/noun-phrases.ts";
import { isCapital } from "../phrases/tagging.ts";
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
  PRONOUN_TAG,
  TIME,
  type Unit,
  VERB_TAG,
} from "../phrases/unit.ts";
import { chainStart, isBareNumber, leftOf, verbLemma, verbOf, verbWithSubject } from "./governor.ts";
import { complementOf, headLemma, phraseEndingAt, phraseOf, runAsPhrase, type Scene } from "./scene.ts";
import { changeNouns, changing, counting, extremes, measuring, sharing, totals } from "./verb-kinds.ts";

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

/** True of figures that count things named by a noun. */
export function isCount(figure: Figure): boolean {
  return figure.unit === null && figure.dimension === "count";
}

/** True of figures that are parts of a whole. */
export function isShare(figure: Figure): boolean {
  return figure.dimension === "percent" || figure.dimension === "ratio";
}

/** Finds what the figure at a unit counts or measures, by what stands right after it, then right before it. */
export function findMeasure(scene: Scene, at: number): Measured {
  const { analysis } = scene;
  const unit = analysis.units[at] as Unit;
  const figure = unit.figure as Figure;
  const verb = verbOf(analysis, at);
  return (
    dated(scene, at, figure, verb) ??
    tied(scene, at, verb) ??
    withNoun(scene, at, figure, verb) ??
    withComplement(scene, at, figure, verb) ??
    asSubject(scene, at, figure) ??
    asVerb(scene, at, figure, verb) ??
    fromBefore(scene, at, figure, verb) ??
    (isCount(figure) ? { ...nothing, verb, elliptic: true } : { ...nothing, verb })
  );
}

const nothing: Measured = { measure: null, phrase: -1, whole: -1, verb: -1, elliptic: false, owner: -1 };

/** Dates measure nothing; what happened then is the subject of the verb beside them. */
function dated(scene: Scene, at: number, figure: Figure, verb: number): Measured | null {
  if (figure.role !== "date" && figure.dimension !== "date") return null;
  const { analysis } = scene;
  const inside = analysis.phrases[analysis.phraseAt[at] as number];
  if (inside !== undefined && inside.head > at) return found(scene, analysis.phraseAt[at] as number, verb, -1);
  const nearest = verb >= 0 ? verb : nextVerb(scene, at);
  const subject = analysis.verbs[nearest]?.subject ?? -1;
  const phrase = analysis.phrases[subject];
  const head = phrase === undefined ? undefined : analysis.units[phrase.head];
  if (head?.tag === NOUN_TAG) return found(scene, subject, nearest, -1);
  return asDone(scene, nearest) ?? { ...nothing, verb: nearest };
}

/** The next verb within reach of a date, -1 without one. */
function nextVerb({ analysis }: Scene, at: number): number {
  const limit = Math.min(analysis.units.length, at + 20);
  for (let i = at + 1; i < limit; i++) if ((analysis.verbAt[i] as number) >= 0) return analysis.verbAt[i] as number;
  return -1;
}

/** "11-member council": members are counted. */
function tied(scene: Scene, at: number, verb: number): Measured | null {
  const next = scene.analysis.units[at + 1];
  if (next === undefined || !next.tied) return null;
  const phrase = scene.analysis.phraseAt[at + 1] as number;
  return { ...nothing, measure: runAsPhrase(scene, at + 1, at + 2, at + 1, "stated"), phrase, verb };
}

/** "40 competing domestic models", "a $412 million budget", "a 12 percent rise in fees". */
function withNoun(scene: Scene, at: number, figure: Figure, verb: number): Measured | null {
  const { analysis } = scene;
  const index = analysis.phraseAt[at] as number;
  const phrase = analysis.phrases[index];
  if (phrase === undefined || phrase.head <= at || (analysis.units[phrase.head] as Unit).tag === TIME) return null;
  const head = headLemma(analysis.units[phrase.head] as Unit);
  if (figure.dimension === "ordinal" && isTimeNoun(head)) return { ...nothing, verb };
  if (!isCount(figure)) {
    if (isTimeNoun(head) && phrase.head === at + 1) return null;
    if (changeNouns.has(head)) {
      const of = firstComplement(scene, phrase.last, ["in", "of", "for"]);
      if (of >= 0) return found(scene, of, verb, -1);
    }
  }
  const of = complementOf(analysis, phrase.last, "of");
  const portion = isShare(figure) && portions.has(head);
  const whole = portion ? firstComplement(scene, phrase.last, ["of", "in"]) : figure.dimension === "ratio" ? index : -1;
  if (counting.has(head) && of >= 0) return found(scene, of, verb, whole);
  return found(scene, index, verb, whole);
}

const portions = new Set("share stake portion part interest majority minority cut holding slice".split(" "));

/** "1,509 of the 3,755 models", "40 percent of adults", "890 petabytes of data", "$5 million in fees". */
function withComplement(scene: Scene, at: number, figure: Figure, verb: number): Measured | null {
  const { analysis } = scene;
  let end = at + 1;
  const next = analysis.units[end];
  if (next?.lower === "worth" || next?.lower === "out") end++;
  const of = complementOf(analysis, end, "of");
  if (of >= 0) {
    const phrase = analysis.phrases[of] as NounPhrase;
    const head = analysis.units[phrase.head] as Unit;
    const isWhole = isShare(figure) || namesASet(analysis.units, phrase);
    const generic = totals.has(head.lower) || isBareNumber(analysis.units, phrase) || head.tag === PRONOUN_TAG;
    if (!isCount(figure) && !isShare(figure)) return found(scene, of, verb, -1);
    if (!generic) return found(scene, of, verb, isWhole ? of : -1);
    // "of the global total of large models"
    const deeper = complementOf(analysis, phrase.last, "of");
    if (deeper >= 0) return found(scene, deeper, verb, of);
    return { ...nothing, whole: of, verb, elliptic: true };
  }
  if (figure.dimension === "money") {
    const inside = complementOf(analysis, at + 1, "in");
    const phrase = analysis.phrases[inside];
    const head = phrase === undefined ? undefined : (analysis.units[phrase.head] as Unit);
    if (head !== undefined && isPlainNoun(head) && !isTimeNoun(headLemma(head))) return found(scene, inside, verb, -1);
  }
  return null;
}

/** "has more than doubled", "…, tripling": a figure that is a verb; its subject is what changed. */
function asVerb(scene: Scene, at: number, figure: Figure, verb: number): Measured | null {
  const { analysis } = scene;
  const { lower } = analysis.units[at] as Unit;
  if (figure.dimension !== "multiple" || !(lower.endsWith("ed") || lower.endsWith("ing"))) return null;
  const touching = phraseEndingAt(analysis, at);
  const subject = touching >= 0 ? touching : (analysis.verbs[verb]?.subject ?? -1);
  const phrase = analysis.phrases[subject];
  if (phrase === undefined || (analysis.units[phrase.head] as Unit).tag !== NOUN_TAG) return null;
  return found(scene, chainStart(analysis, phrase.last), verb, -1);
}

/** A figure that is itself the subject: "71 are unicorns", "36 were opposed". */
function asSubject(scene: Scene, at: number, figure: Figure): Measured | null {
  const { analysis } = scene;
  const verb = verbWithSubject(analysis, at);
  const group = analysis.verbs[verb];
  if (group === undefined || group.first <= at) return null;
  if (!isCount(figure)) return null;
  const after = analysis.phraseAt[group.last] as number | undefined;
  const predicate = after === undefined || after < 0 ? undefined : analysis.phrases[after];
  if (
    predicate !== undefined &&
    naming.has(verbLemma(analysis, verb)) &&
    isPlainNoun(analysis.units[predicate.head] as Unit)
  ) {
    return found(scene, after as number, verb, -1);
  }
  return { ...nothing, verb, elliptic: true };
}

const naming = new Set(["be", "become", "consider", "call", "name", "is", "are", "was", "were"]);

/** What stands before the figure says what it measures: "rate of 42.8 percent", "revenue rose to $5 million". */
function fromBefore(scene: Scene, at: number, figure: Figure, verb: number): Measured | null {
  const { analysis } = scene;
  const { units, phrases, phraseAt } = analysis;
  const phrase = phrases[phraseAt[at] as number];
  const start = phrase === undefined ? at : Math.min(at, phrase.first);
  const left = leftOf(units, start);
  const before = units[left];
  if (before === undefined) return null;
  if (before.figure !== null && before.tag !== TIME) return null;
  if (before.lower === "up" || before.lower === "down" || before.lower === "worth")
    return byDegree(scene, left, figure, verb);
  if (before.tag === MARK) return byMark(scene, left, figure, verb);
  if (before.tag === PREPOSITION_TAG) return byPreposition(scene, at, left, figure, verb);
  const group = analysis.verbs[verb];
  if (group !== undefined && group.last - 1 === left) return byVerb(scene, verb, figure);
  if (phraseAt[left] !== undefined && (phraseAt[left] as number) >= 0 && group !== undefined && group.last <= left) {
    // "cost taxpayers $30 million": the phrase between is whom it cost.
    const object = phraseAt[left] as number;
    if (group.last === (phrases[object] as NounPhrase).first) {
      return changing.has(verbLemma(analysis, verb)) ? found(scene, object, verb, -1) : byVerb(scene, verb, figure);
    }
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

const measuredBy = new Set("wide deep tall long high thick old away apart".split(" "));

/** "shares up 9.4 percent", "a grant worth $8 million": what stands right before, else the verb's subject. */
function byDegree(scene: Scene, left: number, figure: Figure, verb: number): Measured | null {
  const { analysis } = scene;
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
  const earlier = units[left - 1];
  // "rose 12 percent to $5 million": both figures belong to one subject.
  const group = analysis.verbs[verb];
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

const sidelong = new Set(["among", "including", "with", "out", "excluding", "plus", "versus", "than"]);

function movesObject(scene: Scene, verb: number, preposition: string): boolean {
  const group = scene.analysis.verbs[verb];
  if (group === undefined || group.passive) return false;
  return (
    (preposition === "by" || preposition === "to" || preposition === "at" || preposition === "from") &&
    changing.has(verbLemma(scene.analysis, verb))
  );
}

/** "a total of 3,755", "a penetration rate of 42.8 percent", "an average of 5 points". */
function byOf(scene: Scene, left: number, governor: number, figure: Figure, verb: number): Measured | null {
  const { analysis } = scene;
  const { units } = analysis;
  const top = ofChain(scene, governor);
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
  const phrase = analysis.phrases[label];
  if (phrase === undefined || isBareNumber(analysis.units, phrase)) return null;
  if (mark === "(" && (analysis.units[phrase.head] as Unit).tag === NAME) {
    return { ...nothing, owner: label, verb, elliptic: isCount(figure) };
  }
  return found(scene, label, verb, -1);
}

/** The words from the start to the colon where they name a thing and say nothing: "Streets and transit: $98 million". */
function labelBefore(scene: Scene, colon: number): Phrase | null {
  const { units } = scene.analysis;
  let head = -1;
  for (let i = 0; i < colon; i++) {
    const { tag, figure } = units[i] as Unit;
    if (tag === NOUN_TAG || tag === NAME) head = i;
    else if (figure !== null || !labelling.has(tag)) return null;
  }
  return head < 0 ? null : runAsPhrase(scene, 0, colon, head, "stated");
}

const labelling = new Set([ADJECTIVE_TAG, COORDINATOR, DETERMINER_TAG, PREPOSITION_TAG, COMMA]);

/** "revenue rose", "the company raised": the subject is measured, or else what was done. */
function byVerb(scene: Scene, verb: number, figure: Figure): Measured | null {
  const { analysis } = scene;
  const group = analysis.verbs[verb];
  if (group === undefined) return null;
  const { units, phrases } = analysis;
  const word = verbLemma(analysis, verb);
  // "a share put at 17.1 percent"
  const touching = (units[group.main] as Unit).lower.endsWith("ing") ? -1 : phraseEndingAt(analysis, group.first);
  const named = touching >= 0 && changing.has(word) && group.first === group.main ? touching : group.subject;
  const subject = phrases[named];
  if (subject === undefined) return isCount(figure) ? null : asDone(scene, verb);
  const head = units[subject.head] as Unit;
  if (sharing.has(word) && isShare(figure)) return { ...nothing, verb, elliptic: true };
  const of = counting.has(head.lower) ? complementOf(analysis, subject.last, "of") : -1;
  if (of >= 0) return found(scene, of, verb, -1);
  if (isBareNumber(units, subject) || totals.has(head.lower)) {
    return isCount(figure) || isShare(figure) ? { ...nothing, verb, elliptic: true } : asDone(scene, verb);
  }
  const measures = measuring.has(word) || changing.has(word);
  if (measures && head.tag !== PRONOUN_TAG && !namesSomeone(head)) return found(scene, named, verb, -1);
  if (isCount(figure)) return { ...nothing, verb, elliptic: true };
  if (measures && (head.tag === PRONOUN_TAG || namesSomeone(head)) && measuring.has(word)) {
    return head.tag === PRONOUN_TAG || isBe(word) ? { ...nothing, verb } : asDone(scene, verb);
  }
  return asDone(scene, verb);
}

/** Where nothing is named that is measured, what was done stands for it: "raised $5 million". */
function asDone(scene: Scene, verb: number): Measured | null {
  const group = scene.analysis.verbs[verb];
  if (group === undefined || (scene.analysis.units[group.main] as Unit).tag !== VERB_TAG) return null;
  const word = verbLemma(scene.analysis, verb);
  const measure = runAsPhrase(scene, group.main, group.main + 1, group.main, "stated");
  return measure === null ? null : { ...nothing, measure: { ...measure, lemmas: [word], head: word }, verb };
}

function isBe(word: string): boolean {
  return word === "be" || word === "is" || word === "are" || word === "was" || word === "were";
}

function namesSomeone(head: Unit): boolean {
  return (
    head.tag === NAME &&
    (head.mention === null || head.mention.type === "person" || head.mention.type === "organization")
  );
}

function adjacentNoun(scene: Scene, governor: number, verb: number): Measured {
  const phrase = scene.analysis.phrases[governor];
  if (phrase === undefined || !isPlainNoun(scene.analysis.units[phrase.head] as Unit)) return { ...nothing, verb };
  return found(scene, governor, verb, -1);
}

function found(scene: Scene, phrase: number, verb: number, whole: number): Measured {
  const { analysis } = scene;
  let index = phrase;
  const first = analysis.phrases[index] as NounPhrase;
  if (counting.has(headLemma(analysis.units[first.head] as Unit))) {
    const of = complementOf(analysis, first.last, "of");
    if (of >= 0) index = of;
  }
  const measure = phraseOf(scene, analysis.phrases[index] as NounPhrase, "stated");
  return { ...nothing, measure, phrase: index, whole, verb };
}

/** The phrase that one of the prepositions ties to the end of another; names of places and times are none. */
function firstComplement(scene: Scene, last: number, prepositions: readonly string[]): number {
  for (const preposition of prepositions) {
    const index = complementOf(scene.analysis, last, preposition);
    const phrase = scene.analysis.phrases[index];
    if (phrase === undefined) continue;
    const head = scene.analysis.units[phrase.head] as Unit;
    if (head.tag === NOUN_TAG || preposition === "of") return index;
  }
  return -1;
}

/** True of "the models", "its 48 speakers": a set, of which a number can be a part. */
function namesASet(units: readonly Unit[], phrase: NounPhrase): boolean {
  const first = units[phrase.first] as Unit;
  return first.tag === DETERMINER_TAG || phrase.number >= 0 || phrase.possessor >= 0 || first.tag === PRONOUN_TAG;
}

function isPlainNoun(head: Unit): boolean {
  return head.tag === NOUN_TAG && !isCapital(head.text);
}

function isTimeNoun(lemma: string): boolean {
  return timeNouns.has(lemma);
}

const timeNouns = new Set(
  "year month week quarter day century decade time half season night morning evening weekend".split(" "),
);

/** True where only an adverb or nothing parts the two positions. */
export function isNextTo(units: readonly Unit[], left: number, right: number): boolean {
  for (let i = left + 1; i < right; i++) if ((units[i] as Unit).tag !== ADVERB_TAG) return false;
  return true;
}
