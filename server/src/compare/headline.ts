import type { ReadDocument } from "../model/document.ts";
import type { DocumentTopics } from "./document-topics.ts";
import { exclusivePair } from "./exclusive-words.ts";
import type { NeighbourConflict } from "./headline-neighbours.ts";
import { neighbourConflicts } from "./headline-neighbours.ts";
import type { YearConflict } from "./headline-years.ts";
import { yearConflicts } from "./headline-years.ts";
import { contains, intersects } from "./interval.ts";
import { numbersInText } from "./numbers-in-text.ts";
import type { Profile } from "./profile.ts";
import { topicOf } from "./sense.ts";
import { followsFrom } from "./simple-arithmetic.ts";
import { isSlip } from "./slips.ts";

/** What a headline says that its article does not. */
export interface HeadlineConflicts {
  readonly figures: readonly HeadlineConflict[];
  readonly numbers: readonly NeighbourConflict[];
  readonly years: readonly YearConflict[];
}

/** A headline's figure and the figure of the body that it should repeat. */
export interface HeadlineConflict {
  readonly headline: Profile;
  readonly body: Profile;
  /** Points for and against, see {@link pointsFor}. */
  readonly points: number;
}

/** From this many points on the body's figure is taken for the one that the headline means. */
const pointsNeeded = 1;
/** A sentence that begins within so many characters of the body's start is the lead, which says again what the headline says. */
const leadLength = 250;
/** How many figures of the body a headline's figure is held against. */
const bodyLimit = 200;

/**
 * Headline figures that the body does not support: the value stands nowhere in it, does not follow from its figures, and
 * one figure of the body speaks of the same thing.
 */
export function headlineConflicts(document: ReadDocument, { profiles }: DocumentTopics): HeadlineConflicts {
  const { blocks } = document.prose;
  const first = blocks.findIndex((block) => block.kind !== "title" && block.kind !== "heading");
  if (first < 1) return { figures: [], numbers: [], years: [] };
  const heads: Profile[] = [];
  const body: Profile[] = [];
  for (const profile of profiles) {
    if (!profile) continue;
    const { block } = profile.claim;
    if (block < first) heads.push(profile);
    else if (body.length < bodyLimit && blocks[block]?.kind !== "heading") body.push(profile);
  }
  const headlines = blocks.slice(0, first).filter((block) => /\d/.test(block.text));
  if (heads.length === 0 && headlines.length === 0) return { figures: [], numbers: [], years: [] };
  const leadEnd = (blocks[first]?.span[0] ?? 0) + leadLength;
  let known: Set<number> | undefined;
  const numbers = () => {
    known ??= numbersInText(blocks.slice(first));
    return known;
  };
  const found: HeadlineConflict[] = [];
  for (const headline of heads) {
    const rivals = body.filter((profile) => mayRepeat(headline, profile));
    if (rivals.length === 0 || rivals.some((rival) => agrees(headline, rival))) continue;
    if (standsIn(numbers(), headline) || followsFrom(headline, rivals, numbers())) continue;
    const best = bestOf(headline, rivals, leadEnd);
    if (best) found.push(best);
  }
  const beside = neighbourConflicts(headlines, blocks.slice(first), document.prose.text, numbers);
  return { figures: found, numbers: beside, years: yearConflicts(document, first, numbers) };
}

/** Whether two figures are of one kind; a rate only repeats a rate per the same thing or one whose "per" is left out. */
function mayRepeat(a: Profile, b: Profile): boolean {
  return a.quantity.family === b.quantity.family && (a.per === b.per || a.per === null || b.per === null);
}

/** Whether a figure of the body may be what the headline's figure repeats. A bound far off repeats nothing. */
function agrees(a: Profile, b: Profile): boolean {
  if (!intersects(a.quantity.reading.loose, b.quantity.reading.loose)) return false;
  const [x, y] = [a.quantity.value, b.quantity.value];
  return x === null || y === null || (x <= 1.5 * y && y <= 1.5 * x);
}

/** Whether the body names the headline's number in any way, for whatever thing. */
function standsIn(numbers: ReadonlySet<number>, { quantity, claim }: Profile): boolean {
  const value = claim.figure.value;
  if (value === null) return true;
  const plain = Number(/\d[\d,]*(?:\.\d+)?/.exec(claim.figure.dimension === "date" ? "" : String(value))?.[0]);
  const { rounded } = quantity.reading;
  const scale = quantity.value === null || value === 0 ? 1 : quantity.value / value;
  for (const number of numbers) if (contains(rounded, number * scale) || number === plain) return true;
  return false;
}

function bestOf(headline: Profile, rivals: readonly Profile[], leadEnd: number): HeadlineConflict | null {
  const values = new Set(rivals.map((rival) => rival.quantity.value));
  let best: HeadlineConflict | null = null;
  for (const body of rivals) {
    const inLead = body.claim.sentence[0] < leadEnd;
    const points = pointsFor(headline, body) + (values.size === 1 ? 1 : 0) + (inLead ? 0.5 : 0);
    if (points >= pointsNeeded && (best === null || points > best.points)) best = { headline, body, points };
  }
  return best;
}

/** How much speaks for two figures of one kind being the same: the thing counted, and the words around. */
function pointsFor(headline: Profile, body: Profile): number {
  let points = 0;
  const counted = headline.quantity.family.startsWith("count");
  if (headline.head !== null && body.head !== null) {
    if (headline.head === body.head) points += 3;
    else if (headline.measure.has(body.head) || body.measure.has(headline.head)) points += 1.5;
    else if (headline.topic.has(topicOf(body.head)) || body.topic.has(topicOf(headline.head))) points += 1;
    else points -= counted ? 3 : 0;
  } else if (counted && headline.head === null && body.head !== null) {
    // "Helicopters Collide, Five Hurt": the helicopters are not those that are counted.
    if (headline.topic.has(topicOf(body.head))) points -= 2;
  } else if (counted) points -= headline.head === null ? 1 : 0.5;
  let shared = 0;
  for (const word of headline.topic) if (body.topic.has(word) && word !== topicOf(headline.head ?? "")) shared++;
  points += Math.min(3, shared);
  if (exclusivePair(headline.topic, body.topic)) points -= 3;
  if (headline.claim.negated !== body.claim.negated) points -= 2;
  return points - tooFar(headline.quantity.value ?? 0, body.quantity.value ?? 0);
}

/** Points against two values that are far apart and no typing slip: they mostly are of two things. */
function tooFar(a: number, b: number): number {
  if (a <= 0 || b <= 0 || isSlip(a, b)) return 0;
  const times = Math.max(a, b) / Math.min(a, b);
  return times > 20 ? 1.5 : times > 3 ? 0.5 : 0;
}
