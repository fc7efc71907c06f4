import { exclusivePair } from "./exclusive-words.ts";
import type { Part } from "./likeness-part.ts";
import { apartBy, silent } from "./likeness-part.ts";
import { compareBasis, compareMeasures, compareWordsBehind } from "./measure-likeness.ts";
import type { Profile } from "./profile.ts";
import {
  compareNames,
  comparePartsOfWholes,
  comparePlaces,
  compareSpeakers,
  compareSubjects,
  compareTimes,
  compareWholes,
  subjectsAgree,
} from "./reference-likeness.ts";
import { topicOf } from "./sense.ts";

/** How surely two claims are about the same thing. */
export interface Likeness {
  /** 0 to 1; 0 where something sets them apart. */
  readonly score: number;
  /** What speaks for and against it, in words. */
  readonly reasons: readonly string[];
  /** What sets them apart; absent where nothing does. */
  readonly apart?: string;
  /** True where so little is shared that only agreeing values can be about one thing. */
  readonly thin?: boolean;
  /** True where they are apart only by how they are worded: names that are no synonyms, a forecast and a result. */
  readonly otherWords?: boolean;
}

/**
 * What is asked of two claims, first what can only set them apart. Scores were weighed on pairs of claims from real
 * articles, see the tests: a measure of two words and a subject in common are about enough to call two claims one.
 */
const aspects: readonly ((a: Profile, b: Profile) => Part)[] = [
  compareScales,
  compareDenials,
  compareForecasts,
  compareRates,
  compareDirections,
  compareMeasures,
  compareBasis,
  compareSubjects,
  compareWholes,
  comparePlaces,
  comparePartsOfWholes,
  compareWordsBehind,
  compareTimes,
  compareExclusions,
  compareNames,
  compareSpeakers,
];

/** Whether two claims are about the same thing, judged by their words alone: their values play no part. */
export function likeness(a: Profile, b: Profile): Likeness {
  const known = a.memory.likeness?.get(b.memory);
  if (known) return known;
  const found = weigh(a, b);
  a.memory.likeness ??= new WeakMap();
  a.memory.likeness.set(b.memory, found);
  return found;
}

function weigh(a: Profile, b: Profile): Likeness {
  const aged = agesOfOne(a, b);
  if (aged !== null) return aged;
  const reasons: string[] = [];
  let score = 0;
  for (const aspect of aspects) {
    const { score: part, reason, apart, otherWords } = aspect(a, b);
    if (apart !== undefined) return { score: 0, reasons: [], apart, otherWords: otherWords ?? false };
    score += part;
    if (reason !== undefined) reasons.push(reason);
  }
  const around = overlap(a, b);
  score += 0.4 * around.share;
  if (around.words.length > 0) reasons.push(`both speak of ${around.words.slice(0, 4).join(", ")}`);
  // "43 percent of voters" and "55 percent of voters" answer two questions unless the clauses share more than the voters;
  // an "API price" is more telling than that.
  const thin = a.quantity.family === "share" && around.words.length + Math.max(0, around.measured - 1) < 2;
  return { score: Math.max(0, Math.min(1, score)), reasons, thin };
}

/** Two ages of one person are of one thing whatever else is told with them; `null` for other claims. */
function agesOfOne(one: Profile, other: Profile): Likeness | null {
  const [a, b] = [one.claim, other.claim];
  if (!isPresentAge(one) || !isPresentAge(other)) return null;
  if (subjectsAgree(a, b) !== true || a.negated || b.negated) return null;
  if ([a, b].some(({ subject, time }) => subject?.basis !== "stated" || time?.basis === "stated")) return null;
  return { score: 0.75, reasons: [`both tell how old ${a.subject?.text} is`] };
}

/** "Maja Lind, 36," and "the 36-year-old", not "at the age of 36" or "died aged 36". */
function isPresentAge({ claim: { figure, measure }, subjectNamed, text }: Profile): boolean {
  return figure.dimension === "age" && subjectNamed && (measure === null || text.includes("year-old"));
}

function compareScales(a: Profile, b: Profile): Part {
  return a.quantity.family === b.quantity.family ? silent : apartBy("they are on different scales");
}

function compareDenials(a: Profile, b: Profile): Part {
  return a.claim.negated === b.claim.negated ? silent : apartBy("one of them is negated");
}

function compareForecasts(a: Profile, b: Profile): Part {
  if ((a.claim.modality === "projected") === (b.claim.modality === "projected")) return silent;
  return { ...apartBy("one is a projection, the other a result"), otherWords: true };
}

function compareRates(a: Profile, b: Profile): Part {
  if (a.per === b.per || ratesMayAgree(a, b)) return silent;
  return apartBy(`one is per ${a.per ?? b.per}, the other is not`);
}

/** "On an average day … 140 trillion" may say the same as "140 trillion a day", "5 million" not as "5 million a day". */
function ratesMayAgree(a: Profile, b: Profile): boolean {
  if (a.per !== null && b.per !== null) return false;
  const [rate, plain] = a.per === null ? [b, a] : [a, b];
  const per = rate.per ?? "";
  return plain.sentence.periods.has(per) || plain.topic.has(topicOf(per)) || plain.topic.has("average");
}

function compareDirections({ claim: { figure: a } }: Profile, { claim: { figure: b } }: Profile): Part {
  // What something fell to may be what something rises to; only changes themselves have a direction of their own.
  if (!a.change || !b.change || a.direction === undefined || b.direction === undefined) return silent;
  if (a.direction === b.direction) return silent;
  return apartBy("one rises, the other falls");
}

function compareExclusions(a: Profile, b: Profile): Part {
  const clash = exclusivePair(a.topic, b.topic);
  return clash ? { score: -0.3, reason: `“${clash[0]}” against “${clash[1]}”` } : silent;
}

/** Shared words beside those of the measures, and how much of the shorter list they are, 0 to 1; few words tell little. */
function overlap(a: Profile, b: Profile): { words: string[]; measured: number; share: number } {
  const measured = new Set<string>();
  for (const word of a.measure) if (b.measure.has(word)) measured.add(topicOf(word));
  const words: string[] = [];
  for (const word of a.topic) if (b.topic.has(word) && !measured.has(word)) words.push(word);
  const least = Math.min(a.topic.size, b.topic.size) - measured.size;
  return { words, measured: measured.size, share: words.length / Math.max(3, least) };
}
