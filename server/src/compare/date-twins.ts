import type { Claim } from "../model/claim.ts";
import type { Anchors } from "./anchors.ts";
import { topicOf } from "./sense.ts";
import { digitsSwapped } from "./slips.ts";
import type { Story, Telling } from "./story.ts";

/** A source's date of what seems the same event on another day, or the very same one. */
export interface DateTwin {
  readonly telling: Telling;
  readonly other: Claim;
  readonly relation: "same" | "conflict";
  readonly confidence: number;
  readonly slip?: string;
  /** Words that both sentences share. */
  readonly shared: readonly string[];
}

type Grain = "year" | "month" | "day";

const twinsLimit = 60;
const sharedWord = 0.12;
const anchored = 0.12;

/**
 * What sources of the same story say of when something was. A date agrees with one that meets it. It conflicts with one of the
 * same grain that is disjoint and one slip away (a digit of the year, the month or the day), provided that the sentences speak
 * of the same things, that no source has the document's date and the document has not the source's.
 */
export function dateTwinsOf(claim: Claim, story: Story, anchors: Anchors): DateTwin[] {
  const key = dateKey(claim);
  if (key === null) return [];
  const agreeing: DateTwin[] = [];
  const against: DateTwin[] = [];
  let stated = false;
  const own = story.wordsOf(claim);
  const ownDates = ownDatesOf(story);
  const isAnchored = (a: Claim, b: Claim, telling: Telling) =>
    story.anchoredClaims(a, b, telling) || anchors.agree(a, b, telling.source);
  const reversals = new Map<string, number>();
  for (const telling of story.tellings) {
    const keys = new Set<string>();
    for (const { claim: other, key: otherKey } of keyedDates(telling)) {
      const isMet = meet(claim, other);
      const slipped = isMet ? null : slipBetween(key, otherKey);
      // Most dates of a story are simply others.
      if (!isMet && slipped === null && (key.length !== 4 || otherKey.length !== 4)) continue;
      const shared = [...telling.wordsOf(other)].filter((word) => own.has(word));
      const context = shared.reduce((sum, word) => sum + telling.rarity(word), 0);
      if (isMet) {
        stated ||= key === otherKey;
        const day = grainOf(key) === "day" && key === otherKey ? 0.1 : 0;
        const confidence = 0.35 + day + 0.1 * Math.min(3, context);
        if (context >= 0.5) agreeing.push({ telling, other, relation: "same", confidence, shared });
        continue;
      }
      const anchoredHere = isAnchored(claim, other, telling);
      const slip = slipped ?? (anchoredHere ? otherYear(key, otherKey) : null);
      if (slip === null || ownDates.has(otherKey)) continue;
      // A story has many years: one digit tells little unless the two are years of one happening.
      if (!slip.telling && !shareClauseWord(claim, other)) continue;
      if (!slip.telling && story.backdropOf(claim) !== telling.backdropOf(other)) continue;
      const anchor = anchoredHere ? anchored : 0;
      if (context + anchor / sharedWord < slip.least) continue;
      keys.add(otherKey);
      const confidence = slip.strength + sharedWord * Math.min(3, context) + anchor;
      against.push({ telling, other, relation: "conflict", confidence, slip: slip.words, shared });
    }
    for (const each of keys) reversals.set(each, (reversals.get(each) ?? 0) + 1);
  }
  if (stated) return agreeing;
  const weighed = against.map((twin) => {
    const sources = reversals.get(dateKey(twin.other) ?? "") ?? 1;
    return { ...twin, confidence: Math.min(0.98, twin.confidence + 0.1 * Math.min(2, sources - 1)) };
  });
  return [...agreeing, ...weighed];
}

const ownKeys = new WeakMap<Story, ReadonlySet<string | null>>();

function ownDatesOf(story: Story): ReadonlySet<string | null> {
  const keys = ownKeys.get(story) ?? new Set(story.dates.map(dateKey));
  ownKeys.set(story, keys);
  return keys;
}

interface KeyedDate {
  readonly claim: Claim;
  readonly key: string;
}

const keyed = new WeakMap<Telling, readonly KeyedDate[]>();

/** The first dates of a source, those of a grain that can be compared. */
function keyedDates(telling: Telling): readonly KeyedDate[] {
  let dates = keyed.get(telling);
  if (!dates) {
    dates = telling.dates.slice(0, twinsLimit).flatMap((claim) => {
      const key = dateKey(claim);
      return key === null ? [] : [{ claim, key }];
    });
    keyed.set(telling, dates);
  }
  return dates;
}

/** "2024", "2024-05" or "2024-05-12"; `null` for dates of other lengths. */
function dateKey({ figure: { calendar } }: Claim): string | null {
  const { start, end } = calendar ?? { start: null, end: null };
  if (!start || !end) return null;
  if (start === end) return start;
  if (start.slice(0, 7) === end.slice(0, 7) && start.endsWith("-01") && end.slice(8) >= "28") return start.slice(0, 7);
  if (start.slice(0, 4) === end.slice(0, 4) && start.endsWith("-01-01") && end.endsWith("-12-31"))
    return start.slice(0, 4);
  return null;
}

function grainOf(key: string): Grain {
  return key.length === 4 ? "year" : key.length === 7 ? "month" : "day";
}

function meet({ figure: { calendar: a } }: Claim, { figure: { calendar: b } }: Claim): boolean {
  return (a?.start ?? "") <= (b?.end ?? "") && (b?.start ?? "") <= (a?.end ?? "");
}

interface DateSlip {
  readonly strength: number;
  readonly words: string;
  /** Shared words that must be there, by weight. */
  readonly least: number;
  /** Whether the slip tells by itself that the two are of one happening. */
  readonly telling: boolean;
}

const longPast = 1950;

/** Two years of one happening by what the sentences say besides; a telling figure that both have must vouch for it. */
function otherYear(a: string, b: string): DateSlip | null {
  if (a.length !== 4 || b.length !== 4) return null;
  return { strength: 0.33, words: "the year differs", least: 2, telling: false };
}

function shareClauseWord(a: Claim, b: Claim): boolean {
  const words = new Set(clauseWords(b));
  return clauseWords(a).some((word) => words.has(word));
}

function clauseWords({ measure, context }: Claim): string[] {
  return [...(measure?.lemmas ?? []), ...context].map(topicOf);
}

/** The slip that turns one date into another of the same grain; `null` where they differ in more than one part. */
function slipBetween(a: string, b: string): DateSlip | null {
  if (a.length !== b.length) return null;
  const [left, right] = [a.split("-"), b.split("-")];
  const differing = left.flatMap((part, i) => (part === right[i] ? [] : [i]));
  const [at] = differing;
  if (differing.length !== 1 || at === undefined) return null;
  if (at === 0) {
    const [x, y] = [left[0] ?? "", right[0] ?? ""];
    const swapped = digitsSwapped(Number(x), Number(y));
    const digit = [...x].filter((each, i) => each !== y[i]).length === 1;
    if (!swapped && !digit) return null;
    const words = swapped ? "two digits are swapped" : "the year differs in one digit";
    if (a.length > 4) return { strength: 0.52, words, least: 0.5, telling: true };
    // Years long past are few in a text, so two that differ by a swap are seldom two happenings.
    if (swapped && Math.max(Number(x), Number(y)) < longPast) return { strength: 0.45, words, least: 1, telling: true };
    return { strength: swapped ? 0.35 : 0.25, words, least: 1.5, telling: swapped };
  }
  const words = at === 1 ? "the month differs" : "the day differs";
  return { strength: 0.25, words, least: 2.5, telling: false };
}
