import type { Claim, ClaimTime, Reference } from "../model/claim.ts";
import { exclusivePair } from "./exclusive-words.ts";
import type { Profile } from "./profile.ts";
import { sense, topicOf } from "./sense.ts";

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

/** Heads that say nothing of what is counted; the words beside them carry the meaning. */
const emptyHeads = new Set([
  "number",
  "total",
  "figure",
  "amount",
  "share",
  "rate",
  "level",
  "count",
  "sum",
  "percentage",
]);

/** Whether two claims are about the same thing, judged by their words alone: their values play no part. */
export function likeness(a: Profile, b: Profile): Likeness {
  if (a.quantity.family !== b.quantity.family) return apart("they are on different scales");
  if (a.claim.negated !== b.claim.negated) return apart("one of them is negated");
  if ((a.claim.modality === "projected") !== (b.claim.modality === "projected")) {
    return { ...apart("one is a projection, the other a result"), otherWords: true };
  }
  if (a.per !== b.per && !ratesMayAgree(a, b)) return apart(`one is per ${a.per ?? b.per}, the other is not`);
  const { direction } = a.claim.figure;
  if (direction !== undefined && b.claim.figure.direction !== undefined && direction !== b.claim.figure.direction) {
    return apart("one rises, the other falls");
  }

  const reasons: string[] = [];
  let score = 0;
  const measures = compareMeasures(a, b);
  if (measures.apart !== undefined) return { ...apart(measures.apart), otherWords: measures.otherWords ?? false };
  score += measures.score;
  const sameWhole = a.wholeValue !== null && a.wholeValue === b.wholeValue;
  const inferred = a.claim.measure?.basis === "inferred" || b.claim.measure?.basis === "inferred";
  if (inferred && !sameWhole) score -= 0.15;
  if (measures.reason) reasons.push(measures.reason);

  for (const [name, left, right] of [
    ["subject", a.claim.subject, b.claim.subject],
    ["whole", a.claim.whole, b.claim.whole],
    ["place", a.claim.place, b.claim.place],
  ] as const) {
    const part = compareReferences(name, left, right, name !== "subject" || (a.subjectNamed && b.subjectNamed));
    if (part.apart !== undefined) return apart(part.apart);
    score += part.score;
    if (part.reason) reasons.push(part.reason);
  }
  if (a.following !== "" && a.following === b.following) score += 0.12;

  const times = compareTimes(a.claim, b.claim);
  if (times.apart !== undefined) return apart(times.apart);
  score += times.score;
  if (times.reason) reasons.push(times.reason);

  const clash = exclusivePair(a.topic, b.topic);
  if (clash) {
    score -= 0.3;
    reasons.push(`“${clash[0]}” against “${clash[1]}”`);
  }
  if (isPartOf(a, b) || isPartOf(b, a)) return apart("one is a part of the other");
  if (a.wholeValue !== null && b.wholeValue !== null) {
    if (a.wholeValue !== b.wholeValue) return apart(`one is of ${a.wholeValue}, the other of ${b.wholeValue}`);
    score += a.claim.subject === null || b.claim.subject === null ? 0.4 : 0.3;
    reasons.push(`both of ${a.wholeValue}`);
  }
  const { subject } = a.claim;
  const sameSubject = a.subjectNamed && subject?.key === b.claim.subject?.key;
  if (!sameSubject && nameDifferent(a.sentence.named, b.sentence.named)) score -= 0.25;
  const speakers = [a.claim.attribution, b.claim.attribution];
  if (speakers[0] !== null && speakers[1] !== null && speakers[0] !== speakers[1]) score -= 0.1;

  const around = overlap(a, b);
  score += 0.4 * around.share;
  if (around.words.length > 0) reasons.push(`both speak of ${around.words.slice(0, 4).join(", ")}`);
  // "43 percent of voters" and "55 percent of voters" answer two questions unless the clauses share more than the voters.
  const thin = a.quantity.family === "share" && around.words.length < 2;
  return { score: Math.max(0, Math.min(1, score)), reasons, thin };
}

function isPartOf(part: Profile, whole: Profile): boolean {
  return part.wholeValue !== null && part.wholeValue === whole.claim.figure.value;
}

/** "On an average day … 140 trillion" may say the same as "140 trillion a day", "5 million" not as "5 million a day". */
function ratesMayAgree(a: Profile, b: Profile): boolean {
  if (a.per !== null && b.per !== null) return false;
  const [rate, plain] = a.per === null ? [b, a] : [a, b];
  const per = rate.per ?? "";
  return plain.sentence.periods.has(per) || plain.topic.has(topicOf(per)) || plain.topic.has("average");
}

interface Part {
  readonly score: number;
  readonly otherWords?: boolean;
  readonly reason?: string;
  readonly apart?: string;
}

function compareMeasures(a: Profile, b: Profile): Part {
  if (a.head === null || b.head === null) {
    const known = a.head ?? b.head;
    if (known === null) return { score: 0.1 };
    const silent = a.head === null ? a : b;
    return silent.topic.has(topicOf(known)) ? { score: 0.3, reason: `“${known}” in both clauses` } : { score: 0.05 };
  }
  const clash = exclusivePair(a.measure, b.measure);
  if (clash) return { score: 0, apart: `“${clash[0]}” is not “${clash[1]}”` };
  const shared = count(a.measure, b.measure);
  const phrase = a.claim.measure?.text ?? "";
  const other = b.claim.measure?.text ?? "";
  if (a.head === b.head) {
    const left = a.measure.size - shared;
    const right = b.measure.size - shared;
    if (emptyHeads.has(a.head) && shared === 1) return { score: 0.1 };
    const score =
      left > 0 && right > 0 ? (shared > 1 ? 0.35 : 0.25) : left + right > 0 ? 0.42 : shared > 1 ? 0.5 : 0.42;
    return { score, reason: phrase === other ? `the same measure, “${phrase}”` : `“${phrase}” and “${other}”` };
  }
  const counted = a.quantity.family.startsWith("count");
  if (a.measure.has(b.head) || b.measure.has(a.head)) return { score: 0.15, reason: `“${phrase}” and “${other}”` };
  if (emptyHeads.has(a.head) || emptyHeads.has(b.head)) return { score: 0.05 };
  if (counted) return { score: 0, otherWords: true, apart: `“${phrase}” is not “${other}”` };
  if (shared === 0) {
    const named = a.topic.has(topicOf(b.head)) && b.topic.has(topicOf(a.head));
    return named ? { score: 0.25, reason: `“${phrase}” and “${other}” in both clauses` } : { score: 0 };
  }
  const share = shared / Math.min(a.measure.size, b.measure.size);
  return { score: 0.1 + 0.3 * share, reason: `“${phrase}” and “${other}” share words` };
}

/** `named` says that both are entities, which set apart; things of some kind may be two words for one. */
function compareReferences(name: string, a: Reference | null, b: Reference | null, named: boolean): Part {
  if (a === null || b === null) {
    // A total over the world is seldom what a sentence without a subject means.
    return (a ?? b)?.key === "world" ? { score: -0.15 } : { score: 0 };
  }
  const inferred = a.basis === "inferred" || b.basis === "inferred";
  if (a.key === b.key) return { score: inferred ? 0.07 : 0.15, reason: `the same ${name}, ${a.text}` };
  if (within(a.key, b.key) || within(b.key, a.key)) return { score: 0.05 };
  if (name === "whole") {
    // "Of all models", "of the global total": the head may be left to the reader.
    const [left, right] = [lastWord(a.key), lastWord(b.key)];
    if (left === right || emptyHeads.has(left) || emptyHeads.has(right)) return { score: 0 };
  }
  const world = a.key === "world" || b.key === "world";
  if (world || (named && !inferred)) return { score: 0, apart: `${a.text} is not ${b.text}` };
  return { score: -0.1, reason: `${name} ${a.text} against ${b.text}` };
}

/** Whether all words of one key are words of the other: "software china" speaks of "china". */
function within(inner: string, outer: string): boolean {
  const words = new Set(outer.split(" "));
  return inner.split(" ").every((word) => words.has(word));
}

/** A time that names no days, such as "now". */
function isOpen({ calendar }: ClaimTime): boolean {
  return calendar.start === null && calendar.end === null;
}

function lastWord(key: string): string {
  return sense(key.slice(key.lastIndexOf(" ") + 1));
}

function compareTimes(a: Claim, b: Claim): Part {
  if (a.time === null || b.time === null || isOpen(a.time) || isOpen(b.time)) {
    // What is dated may have changed since; "now" and silence mean the day of the text.
    const dated = (a.time !== null && !isOpen(a.time)) !== (b.time !== null && !isOpen(b.time));
    return { score: dated ? -0.03 : 0 };
  }
  const { start, end } = a.time.calendar;
  const other = b.time.calendar;
  const meet = (start ?? "") <= (other.end ?? "9999") && (other.start ?? "") <= (end ?? "9999");
  const inferred = a.time.basis === "inferred" || b.time.basis === "inferred";
  if (meet) return { score: inferred ? 0.03 : 0.1, reason: `the same time, ${a.time.text}` };
  if (!inferred) return { score: 0, apart: `${a.time.text} is not ${b.time.text}` };
  return { score: -0.12, reason: `time ${a.time.text} against ${b.time.text}` };
}

/** Shared words beside those of the measures, and how much of the shorter list they are, 0 to 1; few words tell little. */
function overlap(a: Profile, b: Profile): { words: string[]; share: number } {
  const measured = new Set<string>();
  for (const word of a.measure) if (b.measure.has(word)) measured.add(topicOf(word));
  const words: string[] = [];
  for (const word of a.topic) if (b.topic.has(word) && !measured.has(word)) words.push(word);
  const least = Math.min(a.topic.size, b.topic.size) - measured.size;
  return { words, share: words.length / Math.max(3, least) };
}

/** Whether two sentences name things of one type and none in common. */
function nameDifferent(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let differ = false;
  for (const key of a) {
    if (b.has(key)) return false;
    const type = `${key.split(" ", 1)[0]} `;
    for (const other of b) if (other.startsWith(type)) differ = true;
  }
  return differ;
}

function count(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}

function apart(reason: string): Likeness {
  return { score: 0, reasons: [], apart: reason };
}
