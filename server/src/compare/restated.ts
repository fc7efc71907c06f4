import type { Claim } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import { STRIDE, type Steps } from "../text/steps.ts";
import { definiteRestated } from "./definite-restated.ts";
import type { DocumentTopics } from "./document-topics.ts";
import { extentOf } from "./extent.ts";
import type { Profile } from "./profile.ts";
import { relateValues, type ValueRelation } from "./relation.ts";
import { likeness } from "./same-thing.ts";
import { isBareYear, slippedInSteps, tiedFigures } from "./slipped-figures.ts";
import { createTopicIndex, type TopicIndex } from "./topic-index.ts";

/** One measure given two values in one document. */
export interface Restated {
  /** The value that stands alone, or later where both stand as often. */
  readonly odd: Profile;
  /** The places with the other value, in order. */
  readonly usual: readonly Profile[];
  /** The typing slip that it looks like, in words; absent where it looks like none. */
  readonly slip?: string;
}

/** From this confidence on two figures of one article contradict each other. */
const surely = 0.67;
/** An article has one topic: what reads alike in it is more often one thing than in two articles. */
const oneArticle = 0.1;
/** "The $421 million budget" speaks of a budget that was named before. */
const known = 0.12;
const candidateLimit = 24;

/** Pairs of figures that contradict each other, each odd figure once. */
export function* restatedInSteps(document: ReadDocument, topics: DocumentTopics): Steps<Restated[]> {
  const found: Restated[] = [];
  const tied = tiedFigures(document.links);
  const agreeing = new Map<Profile, Profile[]>();
  const against = new Map<Profile, { other: Profile; score: number; slip?: string }[]>();
  const index = yield* contradictoryInSteps(topics);
  for (const profile of index.size === 0 ? [] : topics.profiles) {
    if (!profile || !mayBeRestated(profile)) continue;
    if (profile.claim.index % STRIDE === 0) yield;
    for (const { profile: other } of index.near(profile.quantity.family, profile.topic, candidateLimit)) {
      if (other.claim.index >= profile.claim.index) continue;
      const told = relate(profile, other);
      if (told === null) continue;
      const { score, values } = told;
      if (values.relation !== "conflict") {
        push(agreeing, profile, other);
        push(agreeing, other, profile);
      } else if (score * values.certainty >= surely && mayRestate(document, profile.claim, other.claim, tied)) {
        const slip = values.slip === undefined ? {} : { slip: values.slip };
        push(against, profile, { other, score, ...slip });
        push(against, other, { other: profile, score, ...slip });
      }
    }
  }

  const reported = new Set<Profile>();
  for (const [later, rivals] of against) {
    const best = rivals.reduce((a, b) => (b.score > a.score ? b : a));
    const { other } = best;
    const [mine, theirs] = [agreeing.get(later)?.length ?? 0, agreeing.get(other)?.length ?? 0];
    // Two values that are each said twice are two things.
    if (mine > 0 && theirs > 0) continue;
    const odd = mine < theirs ? later : mine > theirs ? other : later.claim.index > other.claim.index ? later : other;
    const usual = odd === later ? other : later;
    if (reported.has(odd) || reported.has(usual)) continue;
    reported.add(odd);
    found.push({
      odd,
      usual: [usual, ...(agreeing.get(usual) ?? [])],
      ...(best.slip === undefined ? {} : { slip: best.slip }),
    });
  }
  for (const { later, first } of definiteRestated(document, topics)) {
    if (reported.has(later) || reported.has(first) || !mayRestate(document, later.claim, first.claim, tied)) continue;
    reported.add(later);
    found.push({ odd: later, usual: [first] });
  }
  for (const { odd, usual, slip } of yield* slippedInSteps(document, topics)) {
    if (reported.has(odd) || reported.has(usual)) continue;
    reported.add(odd);
    found.push({ odd, usual: [usual], slip });
  }
  return found;
}

/** On a scale with so few figures each is held against each before they are laid out for look-ups. */
const fewOnScale = 10;

/** The figures by what they are about, without those on scales where no two can contradict each other. */
function* contradictoryInSteps({ profiles }: DocumentTopics): Steps<TopicIndex<Profile>> {
  const scales = new Map<string, Profile[]>();
  for (const profile of profiles) if (profile) push(scales, profile.quantity.family, profile);
  const index = createTopicIndex<Profile>();
  for (const figures of scales.values()) {
    if (figures.length <= fewOnScale && !figures.some((each, at) => contradictsAny(each, figures, at))) continue;
    for (const [at, profile] of figures.entries()) {
      index.add(profile);
      if (at % STRIDE === 0) yield;
    }
  }
  return index;
}

function contradictsAny(profile: Profile, others: readonly Profile[], before: number): boolean {
  if (before === 0 || !mayBeRestated(profile)) return false;
  for (let at = 0; at < before; at++) {
    const other = others[at] as Profile;
    const told = haveCommonWord(profile, other) ? relate(profile, other) : null;
    if (told?.values.relation === "conflict" && told.score * told.values.certainty >= surely) return true;
  }
  return false;
}

function haveCommonWord({ topic: a }: Profile, { topic: b }: Profile): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

/** Forecasts of one thing differ by nature, and some nouns say nothing of what is counted. */
function mayBeRestated({ claim, head, definite }: Profile): boolean {
  return claim.modality !== "projected" && (head === null || !vague.has(head) || definite);
}

/** What two values say of each other, and how surely they are of one thing; `null` where they hardly are. */
function relate(profile: Profile, other: Profile): { score: number; values: ValueRelation } | null {
  const alike = likeness(profile, other);
  if (alike.apart !== undefined || alike.thin || contrary(profile, other)) return null;
  if (isOfOtherNames(profile, other) || isOfOtherDays(profile, other)) return null;
  const named = profile.definite && profile.head === other.head ? known : 0;
  const score = Math.min(1, alike.score + oneArticle + named);
  const values = score < 0.5 ? null : relateValues(profile, other);
  return values === null ? null : { score, values };
}

/** "Three things went up, two things stayed": nouns that say nothing of what is counted. */
const vague = new Set(
  "thing way reason factor point item part kind type case example time one aspect matter question issue lot bit other".split(
    " ",
  ),
);

/** Whether one clause tells of a rise and the other of a fall. */
function contrary({ topic: a }: Profile, { topic: b }: Profile): boolean {
  const rises = (topic: ReadonlySet<string>) => topic.has("rise") || topic.has("up");
  const falls = (topic: ReadonlySet<string>) => topic.has("fall") || topic.has("down") || topic.has("slash");
  return (rises(a) && !falls(a) && falls(b) && !rises(b)) || (falls(a) && !rises(a) && rises(b) && !falls(b));
}

/** "In Scotland the figure is 69 percent": what is counted was told before, and the sentence names something else. */
function isOfOtherNames(a: Profile, b: Profile): boolean {
  if (a.claim.measure?.basis !== "inferred" && b.claim.measure?.basis !== "inferred") return false;
  const [left, right] = [a.sentence.named, b.sentence.named];
  return [...left].some((name) => !right.has(name)) || [...right].some((name) => !left.has(name));
}

/** "… was second in 2021, four seconds behind": without a measure, a time of its own sets a figure apart. */
function isOfOtherDays({ claim: a }: Profile, { claim: b }: Profile): boolean {
  if (a.measure !== null && b.measure !== null) return false;
  return (a.time?.basis === "stated") !== (b.time?.basis === "stated");
}

/** Words of a sentence that speaks of another time, another part or a change of mind. */
const otherwise =
  /\b(?:earlier|previous(?:ly)?|prior|initial(?:ly)?|original(?:ly)?|at first|first [a-z]+ed|offered|proposed|later|revised?|updated?|corrected|compared|versus|up from|down from|ago|another|additional|others?|remaining|rest|last (?:year|month|week|quarter|season|night|time)|next (?:year|month|week)|raised|raising|sweetened|rejected|demanded|a year|(?:hours?|days?|weeks?|months?|years?) (?:after|before|since)|milestone|insist\w*|disput\w*|den(?:y|ies|ied)|contradict\w*|contrary|instead of|rather than|as opposed to|expected|forecast|projected|predicted|estimated?|could|may|might|would|target|goal|hoped?|former(?:ly)?|used to|since then|so far|each|every|apiece|alone)\b/i;

/** Whether nothing in the wording or the layout says that two figures are meant to differ. */
function mayRestate(document: ReadDocument, a: Claim, b: Claim, tied: ReadonlySet<string>): boolean {
  if (a.sentence[0] === b.sentence[0]) return false;
  if (tied.has(`${b.index} ${a.index}`) || tied.has(`${a.index} ${b.index}`)) return false;
  const { blocks, text } = document.prose;
  if (isBareYear(text, a) || isBareYear(text, b)) return false;
  if (isAtAnAge(text, a) || isAtAnAge(text, b)) return false;
  const [left, right] = [blocks[a.block], blocks[b.block]];
  if (left?.table && right?.table) return false;
  if (left?.list && left.list.list === right?.list?.list) return false;
  if (extentOf(text, a) !== extentOf(text, b)) return false;
  return ![a, b].some((claim) => otherwise.test(text.slice(claim.sentence[0], claim.sentence[1])));
}

/** "At the age of 22": one has many ages, each at something else. */
function isAtAnAge(text: string, { figure: { dimension, outer } }: Claim): boolean {
  return (
    dimension === "age" &&
    /\b(?:at(?: the)?(?: age(?: of)?)?|aged) $/i.test(text.slice(Math.max(0, outer[0] - 16), outer[0]))
  );
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
