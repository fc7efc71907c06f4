import type { Phrase, Reference } from "../../model/claim.ts";
import type { CalendarInterval, Figure } from "../../model/figure.ts";
import type { Mention } from "../../model/mention.ts";
import { synonymKey } from "../lexicon/synonyms.ts";
import { PREPOSITION_TAG, type Unit } from "../phrases/unit.ts";
import { type Draft, inferredPhrase, inferredReference } from "./draft.ts";
import { isCount, isShare } from "./measured.ts";
import type { Scene } from "./scene.ts";

/**
 * Fills in what figures share with the ones before them: "1,200 in Berlin and 640 in Singapore" count the same thing,
 * "this figure represents 40 percent" is about the figure before. `before` holds the claims of the sentence before in the
 * same block. All that is taken over is marked as inferred.
 */
export function carryOver(
  { analysis }: Scene,
  drafts: readonly Draft[],
  before: readonly Draft[],
  mentions: readonly Mention[],
): void {
  for (let i = drafts.length - 2; i >= 0; i--) shareNoun(analysis.units, drafts[i] as Draft, drafts[i + 1] as Draft);
  for (let position = 0; position < drafts.length; position++) {
    const draft = drafts[position] as Draft;
    const giver = giverOf(draft, drafts, position, before);
    if (giver === null) continue;
    const empty = draft.measure === null || (draft.measure.lemmas.length === 1 && isStandIn(draft.measure.head));
    if (empty && giver.measure !== null) draft.measure = inferredPhrase(giver.measure);
    if (draft.subject === null || isStandIn(draft.subject.key) || (draft.restates && isShare(draft.figure))) {
      draft.subject = giver.subject === null ? null : inferredReference(giver.subject);
    }
    if (draft.whole === null && isShare(draft.figure) && giver.whole !== null)
      draft.whole = inferredReference(giver.whole);
  }
  for (let i = 1; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    const earlier = drafts[i - 1] as Draft;
    if (draft.restates && earlier.modality === "projected" && draft.at - earlier.at <= 4) draft.modality = "projected";
  }
  const last = before.at(-1);
  // Who else speaks may speak of another place, and a part is of its whole.
  const sameVoice = last !== undefined && drafts[0]?.attribution === last.attribution;
  const spoken = sameVoice ? placeOf(before, mentions) : null;
  let home: Reference | null = null;
  for (const draft of drafts) {
    if (draft.isWhole) continue;
    if (draft.subject === null) draft.subject = home ?? (draft.whole === null && !draft.elliptic ? spoken : null);
    else if (isPlace(draft.subject, mentions)) home = inferredReference(draft.subject);
  }
  // What is measured is not whose it is.
  for (const draft of drafts) {
    const { holder, measure } = draft;
    if (holder === null || draft.subject !== null || draft.isWhole) continue;
    if (isMeasured(holder.text, drafts) || measure?.text.startsWith(holder.text)) continue;
    draft.subject = holder;
  }
  if (last === undefined || last.time === null || last.modality === "projected") return;
  for (const draft of drafts) {
    if (draft.time !== null) continue;
    if (draft.figure.dimension === "date" || !isPeriod(last.time.calendar)) continue;
    draft.time = last.time.basis === "inferred" ? last.time : { ...last.time, basis: "inferred" };
  }
}

/** True of what a claim of the sentence measures, as written; what happened on a date is not measured. */
function isMeasured(text: string, drafts: readonly Draft[]): boolean {
  for (const { measure, figure } of drafts)
    if ((figure.dimension === "date" ? "" : measure?.text) === text) return true;
  return false;
}

/** "60 million, 48 million and 68 million inhabitants": the noun after the last belongs to all. */
function shareNoun(units: readonly Unit[], draft: Draft, next: Draft): void {
  const between = units[draft.at + 1];
  if (between !== undefined && between.tag === PREPOSITION_TAG && between.lower !== "to") return;
  if (draft.measure !== null || next.measure === null || !isCount(draft.figure) || !isCount(next.figure)) return;
  // "four-, five- and six-cylinder engines"
  const reach = units[draft.at + 1]?.lower === "-" ? 4 : 2;
  if (draft.verb === next.verb && next.at - draft.at <= reach) draft.measure = inferredPhrase(next.measure);
}

/** The place that the last claim before speaks of, where that is told. */
function placeOf(before: readonly Draft[], mentions: readonly Mention[]): Reference | null {
  const last = before.at(-1);
  const subject = last?.subject ?? null;
  // "47 passengers from Lahore" does not speak of Lahore.
  if (last === undefined || last.elliptic || (subject !== null && subject.span[0] > last.figure.span[0])) return null;
  // Where several places are spoken of, none is the topic.
  if (before.some((draft) => draft.subject !== null && draft.subject.key !== subject?.key)) return null;
  return subject !== null && isPlace(subject, mentions) ? inferredReference(subject) : null;
}

/** True of a reference whose span is that of a place among the document's entities; found by bisection. */
function isPlace({ span }: Reference, mentions: readonly Mention[]): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).span[0] < span[0]) low = middle + 1;
    else high = middle;
  }
  const mention = mentions[low];
  return mention !== undefined && mention.type === "place" && mention.span[0] === span[0];
}

/** A month or longer: what happened on one day seldom dates the next sentence. */
function isPeriod({ start, end }: CalendarInterval): boolean {
  return start !== null && end !== null && start.slice(8) === "01" && start.slice(0, 10) !== end.slice(0, 10);
}

/** How many figures back something may be taken over from. */
const REACH = 12;

/** The claim that a claim takes its measure from; `null` where it needs none or none fits. */
function giverOf(draft: Draft, drafts: readonly Draft[], position: number, before: readonly Draft[]): Draft | null {
  const standsIn =
    (draft.subject !== null && isStandIn(draft.subject.key)) ||
    (draft.measure?.lemmas.length === 1 && isStandIn(draft.measure.head));
  const previous = position === 0 ? undefined : drafts[position - 1];
  if (draft.restates && previous !== undefined) {
    if (isShare(draft.figure)) return lastPart(drafts, position) ?? previous;
    if (alike(draft.figure, previous.figure)) return previous;
  }
  if (draft.measure !== null && !standsIn) return null;
  if (draft.elliptic && !isCount(draft.figure) && !standsIn) {
    const told = lastTold(draft, drafts, position);
    if (told !== null) return told;
  }
  if (isCount(draft.figure)) {
    if (!draft.elliptic) return null;
    return lastCounted(drafts, position) ?? lastCounted(before, before.length);
  }
  if (isShare(draft.figure)) {
    if (!draft.elliptic && !standsIn) return lastShare(drafts, position);
    return lastMeasured(drafts, position) ?? lastMeasured(before, before.length);
  }
  if (standsIn && draft.figure.dimension === "multiple")
    return lastCounted(drafts, position) ?? lastCounted(before, before.length);
  // "from $80 to $136", "rose to 5 and 6 percent": the same verb and the same kind of quantity.
  for (let i = position - 1; i >= 0 && i >= position - REACH; i--) {
    const other = drafts[i] as Draft;
    if (other.verb === draft.verb && other.measure !== null && other.figure.dimension === draft.figure.dimension)
      return other;
  }
  return null;
}

function lastPart(drafts: readonly Draft[], end: number): Draft | null {
  for (let i = end - 1; i >= 0 && i >= end - REACH; i--) {
    const draft = drafts[i] as Draft;
    if (isCount(draft.figure) && draft.whole !== null) return draft;
  }
  return null;
}

/** For "of which $3 million" and "compared with $27 million" the last quantity of that kind; for ", up 4 percent" the last that is none of time. */
function lastTold({ figure }: Draft, drafts: readonly Draft[], end: number): Draft | null {
  for (let i = end - 1; i >= 0 && i >= end - REACH; i--) {
    const draft = drafts[i] as Draft;
    if (draft.measure === null) continue;
    if (draft.figure.dimension === figure.dimension) return draft;
    if (figure.change === true && !timely.has(draft.figure.dimension)) return draft;
  }
  return null;
}

const timely = new Set(["date", "duration", "time", "ordinal", "age"]);

function lastCounted(drafts: readonly Draft[], end: number): Draft | null {
  for (let i = end - 1; i >= 0 && i >= end - REACH; i--) {
    const draft = drafts[i] as Draft;
    if (draft.measure !== null && isCount(draft.figure)) return draft;
  }
  return null;
}

function lastMeasured(drafts: readonly Draft[], end: number): Draft | null {
  return lastCounted(drafts, end) ?? lastShare(drafts, end);
}

function lastShare(drafts: readonly Draft[], end: number): Draft | null {
  for (let i = end - 1; i >= 0 && i >= end - REACH; i--) {
    const draft = drafts[i] as Draft;
    if (draft.measure !== null && isShare(draft.figure)) return draft;
  }
  return null;
}

/** Two units of one kind: "7 miles (11 km)". */
function alike(a: Figure, b: Figure): boolean {
  return a.dimension === b.dimension && a.dimension !== "count" && a.dimension !== "date";
}

/** "This figure", "the number": words for a figure told before. */
function isStandIn(key: string): boolean {
  return standIns.has(key);
}

const standIns = new Set(["figure", "number", "total", "sum", "amount", "count"]);

/** True where two measures count the same kind of thing. */
export function sameHead(a: Phrase, b: Phrase): boolean {
  return synonymKey(a.head) === synonymKey(b.head);
}
