import type { Figure } from "../../model/figure.ts";
import { pick } from "../phrases/analyze-sentence.ts";
import type { NounPhrase } from "../phrases/noun-phrases.ts";
import { DETERMINER_TAG, NAME, NOUN_TAG, PRONOUN_TAG, TIME, type Unit } from "../phrases/unit.ts";
import { chainStart, isBareNumber, verbLemma, verbOf, verbWithSubject } from "./governor.ts";
import { fromBefore } from "./measure-before.ts";
import {
  asDone,
  firstComplement,
  found,
  isCount,
  isPlainNoun,
  isShare,
  isTimeNoun,
  type Measured,
  nothing,
} from "./measured.ts";
import { complementOf, headLemma, phraseEndingAt, runAsPhrase, type Scene } from "./scene.ts";
import { stacked } from "./stacked.ts";
import { changeNouns, counting, totals } from "./verb-kinds.ts";

/** Finds what the figure at a unit counts or measures, by what stands right after it, then right before it. */
export function findMeasure(scene: Scene, at: number): Measured {
  const { analysis } = scene;
  const unit = analysis.units[at] as Unit;
  const figure = unit.figure as Figure;
  const verb = verbOf(analysis, at);
  return (
    dated(scene, at, figure, verb) ??
    tied(scene, at, verb) ??
    converted(scene, at, figure, verb) ??
    ofWhich(scene, at, figure, verb) ??
    signed(scene, at, verb) ??
    withNoun(scene, at, figure, verb) ??
    stacked(scene, at, figure, verb) ??
    withRate(scene, at, figure, verb) ??
    withComplement(scene, at, figure, verb) ??
    asSubject(scene, at, figure) ??
    asVerb(scene, at, figure, verb) ??
    fromBefore(scene, at, figure, verb) ??
    (isCount(figure) ? { ...nothing, verb, elliptic: true } : { ...nothing, verb })
  );
}

/** Dates measure nothing; what happened then is the subject of the verb beside them. */
function dated(scene: Scene, at: number, figure: Figure, verb: number): Measured | null {
  if (figure.role !== "date" && figure.dimension !== "date") return null;
  const { analysis } = scene;
  const inside = pick(analysis.phrases, analysis.phraseAt[at] as number);
  if (inside !== undefined && inside.head > at) return found(scene, analysis.phraseAt[at] as number, verb, -1);
  const nearest = verb >= 0 ? verb : nextVerb(scene, at);
  const subject = pick(analysis.verbs, nearest)?.subject ?? -1;
  const phrase = pick(analysis.phrases, subject);
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
  // "is 43 percent-owned": what is owned is the subject.
  if (next.lower.endsWith("ed") && isShare(scene.analysis.units[at]?.figure as Figure))
    return { ...nothing, measure: runAsPhrase(scene, at + 1, at + 2, at + 1, "stated"), verb };
  return { ...nothing, measure: runAsPhrase(scene, at + 1, at + 2, at + 1, "stated"), phrase, verb };
}

/** "8 miles (13 km)": it measures what the figure before the bracket does, which is taken over later. */
function converted(scene: Scene, at: number, figure: Figure, verb: number): Measured | null {
  const { units } = scene.analysis;
  if (at < 2 || isCount(figure) || units[at - 1]?.lower !== "(") return null;
  const other = (units[at - 2] as Unit).figure;
  if (other === null || other.dimension !== figure.dimension) return null;
  return { ...nothing, verb };
}

/** "cuts of $9 million, of which $3 million will come from": a part of the amount before. */
function ofWhich({ analysis }: Scene, at: number, figure: Figure, verb: number): Measured | null {
  if (isCount(figure) || isShare(figure)) return null;
  const { units } = analysis;
  if (at < 2 || units[at - 1]?.lower !== "which" || units[at - 2]?.lower !== "of") return null;
  return { ...nothing, verb, elliptic: true };
}

/** "Dow +0.2% Nasdaq +0.8%": the name before a figure with a sign. */
function signed({ analysis }: Scene, at: number, verb: number): Measured | null {
  const code = (analysis.units[at] as Unit).lower.charCodeAt(0);
  if ((code !== 0x2b && code !== 0x2212) || pick(analysis.units, at - 1)?.tag !== NAME) return null;
  return { ...nothing, owner: analysis.phraseAt[at - 1] as number, verb };
}

/** "a $3,500 a month mortgage": the noun follows what the rate is per. */
function withRate(scene: Scene, at: number, figure: Figure, verb: number): Measured | null {
  const { units, phrases, phraseAt } = scene.analysis;
  if (isCount(figure) || at + 2 >= units.length) return null;
  const index = phraseAt[at + 1] as number;
  const phrase = pick(phrases, index);
  const per = units[at + 2] as Unit;
  if (phrase === undefined || phrase.first !== at + 1) return null;
  const { lower } = units[at + 1] as Unit;
  if ((lower !== "a" && lower !== "an") || !isTimeNoun(headLemma(per)) || phrase.head <= at + 2) return null;
  return { ...nothing, measure: runAsPhrase(scene, at + 3, phrase.last, phrase.head, "stated"), phrase: index, verb };
}

/** "40 competing domestic models", "a $412 million budget", "a 12 percent rise in fees". */
function withNoun(scene: Scene, at: number, figure: Figure, verb: number): Measured | null {
  const { analysis } = scene;
  const index = analysis.phraseAt[at] as number;
  const phrase = pick(analysis.phrases, index);
  if (phrase === undefined || phrase.head <= at || (analysis.units[phrase.head] as Unit).tag === TIME) return null;
  const head = headLemma(analysis.units[phrase.head] as Unit);
  if (isTimeNoun(head) && analysis.units[phrase.last]?.lower === "worth") {
    const stock = complementOf(analysis, phrase.last + 1, "of");
    if (stock >= 0) return { ...found(scene, index, verb, -1), owner: stock };
  }
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
  if (counting.has(head) && of >= 0 && phrase.number !== at) return found(scene, of, verb, whole);
  return found(scene, index, verb, whole);
}

const portions = new Set("share stake portion part interest majority minority cut holding slice".split(" "));

/** "1,509 of the 3,755 models", "40 percent of adults", "890 petabytes of data", "$5 million in fees". */
function withComplement(scene: Scene, at: number, figure: Figure, verb: number): Measured | null {
  const { analysis } = scene;
  let end = at + 1;
  const next = analysis.units[end];
  if (next?.lower === "worth" || next?.lower === "out") end++;
  // "8 miles (13 km) of new tunnels"
  const { units } = analysis;
  const converted = units[end]?.lower === "(" && units[end + 1]?.figure != null && units[end + 2]?.lower === ")";
  if (converted) end += 3;
  if (
    converted &&
    figure.unit !== null &&
    (analysis.phraseAt[end] ?? -1) >= 0 &&
    pick(units, at - 1)?.tag === DETERMINER_TAG
  ) {
    return found(scene, analysis.phraseAt[end] as number, verb, -1);
  }
  const of = complementOf(analysis, end, "of");
  const relative = analysis.units[end + 1]?.lower;
  if (next?.lower === "of" && (relative === "whom" || relative === "which"))
    return { ...nothing, verb, elliptic: true };
  if (of >= 0) {
    const phrase = analysis.phrases[of] as NounPhrase;
    const head = analysis.units[phrase.head] as Unit;
    const isWhole = isShare(figure) || namesASet(analysis.units, phrase);
    const generic = totals.has(head.lower) || isBareNumber(analysis.units, phrase) || head.tag === PRONOUN_TAG;
    if (!isCount(figure) && !isShare(figure)) return found(scene, of, verb, -1);
    if (!generic) return found(scene, of, verb, isWhole ? of : -1);
    // "prices as low as 1 percent of those of the older model"
    const start = pick(analysis.phrases, analysis.phraseAt[at] as number)?.first ?? at;
    const compared = head.tag === PRONOUN_TAG && isShare(figure) ? phraseEndingAt(analysis, start) : -1;
    if (compared >= 0) return found(scene, compared, verb, complementOf(analysis, phrase.last, "of"));
    // "of the global total of large models"
    const deeper = complementOf(analysis, phrase.last, "of");
    if (deeper >= 0) return found(scene, deeper, verb, of);
    return { ...nothing, whole: of, verb, elliptic: true };
  }
  if (figure.dimension === "money") {
    const inside = complementOf(analysis, at + 1, "in");
    const phrase = pick(analysis.phrases, inside);
    const head = phrase === undefined ? undefined : (analysis.units[phrase.head] as Unit);
    if (head !== undefined && isPlainNoun(head) && !isTimeNoun(headLemma(head))) return found(scene, inside, verb, -1);
  }
  return null;
}

/** True of "the models", "its 48 speakers": a set, of which a number can be a part. */
function namesASet(units: readonly Unit[], phrase: NounPhrase): boolean {
  const first = units[phrase.first] as Unit;
  return first.tag === DETERMINER_TAG || phrase.number >= 0 || phrase.possessor >= 0 || first.tag === PRONOUN_TAG;
}

/** "has more than doubled", "…, tripling": a figure that is a verb; its subject is what changed. */
function asVerb(scene: Scene, at: number, figure: Figure, verb: number): Measured | null {
  const { analysis } = scene;
  const { lower } = analysis.units[at] as Unit;
  if (figure.dimension !== "multiple" || !(lower.endsWith("ed") || lower.endsWith("ing"))) return null;
  const touching = phraseEndingAt(analysis, at);
  const subject = touching >= 0 ? touching : (pick(analysis.verbs, verb)?.subject ?? -1);
  const phrase = pick(analysis.phrases, subject);
  if (phrase === undefined || (analysis.units[phrase.head] as Unit).tag !== NOUN_TAG) return null;
  return found(scene, chainStart(analysis, phrase.last), verb, -1);
}

/** A figure that is itself the subject: "71 are unicorns", "36 were opposed". */
function asSubject(scene: Scene, at: number, figure: Figure): Measured | null {
  const { analysis } = scene;
  if (!isCount(figure)) return null;
  const verb = verbWithSubject(analysis, at);
  const group = pick(analysis.verbs, verb);
  if (group === undefined || group.first <= at) return null;
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
