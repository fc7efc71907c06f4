import type { Claim, ClaimTime, Reference } from "../model/claim.ts";
import type { Part } from "./likeness-part.ts";
import { apartBy, emptyHeads, silent } from "./likeness-part.ts";
import type { Profile } from "./profile.ts";
import { sameKey } from "./same-key.ts";
import { areSeatAndCountry } from "./seats-of-government.ts";
import { sense } from "./sense.ts";

export function compareSubjects(a: Profile, b: Profile): Part {
  return compareReferences("subject", a.claim.subject, b.claim.subject, a.subjectNamed && b.subjectNamed);
}

export function compareWholes(a: Profile, b: Profile): Part {
  return compareReferences("whole", a.claim.whole, b.claim.whole, true);
}

export function comparePlaces(a: Profile, b: Profile): Part {
  return compareReferences("place", a.claim.place, b.claim.place, true);
}

/** "Eight of the top ten" beside "seven of the top ten", or beside the ten themselves. */
export function comparePartsOfWholes(a: Profile, b: Profile): Part {
  if (isPartOf(a, b) || isPartOf(b, a)) return apartBy("one is a part of the other");
  if (a.wholeValue === null || b.wholeValue === null) return silent;
  if (a.wholeValue !== b.wholeValue) return apartBy(`one is of ${a.wholeValue}, the other of ${b.wholeValue}`);
  const subjectless = a.claim.subject === null || b.claim.subject === null;
  return { score: subjectless ? 0.4 : 0.3, reason: `both of ${a.wholeValue}` };
}

/** Sentences that name different places, organizations or products mostly speak of different things. */
export function compareNames(a: Profile, b: Profile): Part {
  const [left, right] = [a.claim.subject, b.claim.subject];
  const sameSubject = a.subjectNamed && left !== null && right !== null && sameKey(left, right);
  return !sameSubject && nameDifferent(a.sentence.named, b.sentence.named) ? { score: -0.25 } : silent;
}

export function compareSpeakers(a: Profile, b: Profile): Part {
  const [left, right] = [a.claim.attribution, b.claim.attribution];
  return left !== null && right !== null && left !== right ? { score: -0.1 } : silent;
}

export function compareTimes({ claim: a }: Profile, { claim: b }: Profile): Part {
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
  if (!inferred) return apartBy(`${a.time.text} is not ${b.time.text}`);
  return { score: -0.12, reason: `time ${a.time.text} against ${b.time.text}` };
}

/** Whether two claims say of one and the same that it is so; `null` where one of them does not say of whom. */
export function subjectsAgree({ subject: a }: Claim, { subject: b }: Claim): boolean | null {
  return a === null || b === null ? null : areOne(a, b);
}

/** Whether two claims are of days that do not meet. */
export function areTimesApart({ time: a }: Claim, { time: b }: Claim): boolean {
  if (a === null || b === null || isOpen(a) || isOpen(b)) return false;
  const [left, right] = [a.calendar, b.calendar];
  return (left.start ?? "") > (right.end ?? "9999") || (right.start ?? "") > (left.end ?? "9999");
}

/** Whether both name one; labels of rows are in the singular even where they are names, "midland" for "Midlands". */
function areOne(a: Reference, b: Reference): boolean {
  return sameKey(a, b) || (a.key.length > 3 && (`${a.key}s` === b.key || a.key === `${b.key}s`));
}

/** Words that refer to what the text has named before. */
const referring = new Set(
  "country nation state city town company firm group organization organisation agency government ministry".split(" "),
);

/** `named` says that both are entities, which set apart; things of some kind may be two words for one. */
function compareReferences(name: string, a: Reference | null, b: Reference | null, named: boolean): Part {
  if (a === null || b === null) {
    // A total over the world is seldom what a sentence without a subject means.
    return (a ?? b)?.key === "world" ? { score: -0.15 } : silent;
  }
  const inferred = a.basis === "inferred" || b.basis === "inferred";
  if (areOne(a, b)) return { score: inferred ? 0.07 : 0.15, reason: `the same ${name}, ${a.text}` };
  if (within(a.key, b.key) || within(b.key, a.key)) return { score: 0.05 };
  // "The country", "the company": whose it is was named before.
  if (referring.has(a.key) !== referring.has(b.key)) return silent;
  // "Beijing" for China's government: only a figure that agrees can be meant of the one by the other.
  if (named && areSeatAndCountry(a.key, b.key)) return { ...apartBy(`${a.text} is not ${b.text}`), otherWords: true };
  if (name === "whole") {
    // "Of all models", "of the global total": the head may be left to the reader.
    const [left, right] = [lastWord(a.key), lastWord(b.key)];
    if (left === right || emptyHeads.has(left) || emptyHeads.has(right)) return silent;
  }
  const world = a.key === "world" || b.key === "world";
  if (world || (named && !inferred)) return apartBy(`${a.text} is not ${b.text}`);
  return { score: -0.1, reason: `${name} ${a.text} against ${b.text}` };
}

/** Whether all words of one key are words of the other: "software china" speaks of "china", "gpt-5 price" of "gpt". */
function within(inner: string, outer: string): boolean {
  const words = new Set(outer.split(/[ -]/));
  return inner.split(/[ -]/).every((word) => words.has(word));
}

/** A time that names no days, such as "now". */
function isOpen({ calendar }: ClaimTime): boolean {
  return calendar.start === null && calendar.end === null;
}

function lastWord(key: string): string {
  return sense(key.slice(key.lastIndexOf(" ") + 1));
}

function isPartOf(part: Profile, whole: Profile): boolean {
  return part.wholeValue !== null && part.wholeValue === whole.claim.figure.value;
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
