import type { Claim, Link } from "../model/claim.ts";
import type { ReadDocument } from "../model/document.ts";
import { STRIDE, type Steps } from "../text/steps.ts";
import type { DocumentTopics } from "./document-topics.ts";
import { extentOf } from "./extent.ts";
import { emptyHeads } from "./likeness-part.ts";
import { emptyMemory, type Profile } from "./profile.ts";
import { likeness } from "./same-thing.ts";
import { topicOf } from "./sense.ts";
import { digitsSwapped } from "./slips.ts";

/** A figure that repeats another of its document with a typing slip. */
export interface SlippedFigure {
  /** The value that is said once, or later where both are. */
  readonly odd: Profile;
  readonly usual: Profile;
  /** The slip in words. */
  readonly slip: string;
}

interface Slip {
  readonly words: string;
  /** How telling the slip is in itself: the more digits agree, the less it is chance. */
  readonly points: number;
}

/** From this many points on two figures are one figure and its slip. */
const enough = 3;
/** Two digits swap places by chance far more often. */
const enoughForTwoDigits = 3.5;
/** How many figures with like digits a figure is held against. */
const rivalLimit = 8;

/**
 * Figures that differ from an earlier one by a slip of the keyboard and speak of the same thing by their words. A slip is
 * evidence in itself, so less likeness of the words is asked than where two values just differ.
 */
export function* slippedInSteps(document: ReadDocument, { profiles }: DocumentTopics): Steps<SlippedFigure[]> {
  const found: SlippedFigure[] = [];
  const figures = comparableFigures(document, profiles);
  if (figures.length === 0) return found;
  const byDigits = new Map<string, WrittenFigure[]>();
  const times = timesStated(profiles);
  const tied = tiedFigures(document.links);
  const taken = new Set<Profile>();
  for (const [at, figure] of figures.entries()) {
    if (at % STRIDE === 0) yield;
    const { profile } = figure;
    let best: { other: Profile; slip: Slip; points: number } | null = null;
    const keys = digitKeys(figure);
    for (const key of keys) {
      for (const other of byDigits.get(key) ?? []) {
        const slip = taken.has(other.profile) ? null : slipBetween(figure, other);
        if (slip === null || !mayBeOne(document, profile.claim, other.profile.claim, tied)) continue;
        const points = slip.points + evidence(profile, other.profile, times);
        if (points > (best?.points ?? 0)) best = { other: other.profile, slip, points };
      }
    }
    for (const key of keys) {
      const list = byDigits.get(key);
      if (!list) byDigits.set(key, [figure]);
      else if (list.length < rivalLimit) list.push(figure);
    }
    if (best === null || best.points < (best.slip.points < 1 ? enoughForTwoDigits : enough)) continue;
    const [mine, theirs] = [times.get(valueKey(profile)) ?? 1, times.get(valueKey(best.other)) ?? 1];
    // Two values that are each said twice are two things.
    if (mine > 1 && theirs > 1) continue;
    const odd = mine <= theirs ? profile : best.other;
    const usual = odd === profile ? best.other : profile;
    taken.add(odd);
    found.push({ odd, usual, slip: best.slip.words });
  }
  return found;
}

/** A figure with its digits, without the zeros at their ends, and its order of magnitude. */
interface WrittenFigure {
  readonly profile: Profile;
  readonly digits: string;
  readonly exponent: number;
}

/** Figures of which another on the same scale has as many digits; a slip changes neither. */
function comparableFigures(document: ReadDocument, profiles: readonly (Profile | null)[]): WrittenFigure[] {
  const byLength = new Map<string, WrittenFigure[]>();
  for (const profile of profiles) {
    if (!profile || !isFit(profile, document)) continue;
    const figure = written(profile);
    if (figure.digits.length < 2) continue;
    const key = `${profile.quantity.family} ${figure.digits.length}`;
    const alike = byLength.get(key);
    if (alike) alike.push(figure);
    else byLength.set(key, [figure]);
  }
  const found = [...byLength.values()].flatMap((alike) => (alike.length > 1 ? alike : []));
  return found.sort((a, b) => a.profile.claim.index - b.profile.claim.index);
}

/** How often each value is stated. */
function timesStated(profiles: readonly (Profile | null)[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const profile of profiles) {
    if (profile) times.set(valueKey(profile), (times.get(valueKey(profile)) ?? 0) + 1);
  }
  return times;
}

/** Pairs of claims that the wording ties as different figures: part and whole, before and after. */
export function tiedFigures(links: readonly Link[]): Set<string> {
  const tied = new Set<string>();
  const tie = (a: number, b: number) => tied.add(a < b ? `${a} ${b}` : `${b} ${a}`);
  for (const link of links) {
    if (link.kind === "part-of" || link.kind === "share") tie(link.part, link.whole);
    else if (link.kind === "change") tie(link.from, link.to);
  }
  return tied;
}

/** A year that was read as a count. */
export function isBareYear(text: string, { figure }: Claim): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text.slice(figure.span[0], figure.span[1]));
}

function valueKey({ quantity }: Profile): string {
  return `${quantity.family} ${quantity.value}`;
}

function isFit({ quantity, claim, text }: Profile, document: ReadDocument): boolean {
  if (quantity.value === null || quantity.value <= 0 || !/\d/.test(text)) return false;
  const { dimension } = claim.figure;
  if (dimension === "age" || dimension === "duration" || dimension === "score") return false;
  return !isBareYear(document.prose.text, claim);
}

/** What two figures have in common that differ by a slip, written so that a look-up finds them. */
function digitKeys({ profile, digits, exponent }: WrittenFigure): string[] {
  const { family } = profile.quantity;
  const keys = [`${family} swap ${exponent} ${[...digits].sort().join("")}`];
  if (digits.length > 2) keys.push(`${family} scale ${digits}`);
  if (digits.length > 3) {
    for (let i = 0; i < digits.length; i++)
      keys.push(`${family} digit ${exponent} ${digits.slice(0, i)}*${digits.slice(i + 1)}`);
  }
  return keys;
}

function written(profile: Profile): WrittenFigure {
  const [digits = "", exponent = "0"] = Math.abs(profile.quantity.value ?? 0)
    .toExponential(9)
    .split("e");
  return { profile, digits: digits.replace(".", "").replace(/0+$/, ""), exponent: Number(exponent) };
}

function slipBetween(left: WrittenFigure, right: WrittenFigure): Slip | null {
  const [a, b] = [left.profile, right.profile];
  if (left.digits === right.digits) {
    // "€18,400 each, €18.4 million for 1,000 of them": only one thing by name is another scale by mistake.
    if (a.head === null || a.head !== b.head) return null;
    const times = Math.abs(left.exponent - right.exponent);
    if (times === 3 || times === 6) {
      const words = `${times === 3 ? "1,000" : "1,000,000"} times apart, as million and billion are`;
      return { words, points: 2 };
    }
    return times === 1 && left.digits.length > 3 ? { words: "ten times apart", points: 1.5 } : null;
  }
  if (left.exponent !== right.exponent) return null;
  const least = Math.min(left.digits.length, right.digits.length);
  if (digitsSwapped(a.quantity.value ?? 0, b.quantity.value ?? 0)) {
    return { words: "two digits are swapped", points: least > 3 ? 2 : least > 2 ? 1.5 : 0.5 };
  }
  return least > 3 && differInOneDigit(left.digits, right.digits)
    ? { words: "one digit differs", points: least > 4 ? 1.25 : 0.75 }
    : null;
}

function differInOneDigit(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let differing = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differing++;
  return differing === 1;
}

/** How much the words say that two figures are of one thing; far below zero where something sets them apart. */
export function evidence(later: Profile, earlier: Profile, times: ReadonlyMap<string, number>): number {
  const alike = likeness(asStated(later), asStated(earlier));
  const persons = isPersons(later.head) && isPersons(earlier.head);
  if (alike.apart !== undefined && !(alike.otherWords && persons)) return -10;
  let points = 0;
  if (later.definite || isDefinite(later)) points += 1;
  if (later.head !== null && later.head === earlier.head) points += emptyHeads.has(later.head) ? 0.5 : 1.5;
  else if (persons) points += 0.75;
  else if (later.head !== null && earlier.topic.has(topicOf(later.head))) points += 0.5;
  else if (earlier.head !== null && later.topic.has(topicOf(earlier.head))) points += 0.5;
  let shared = 0;
  const counted = topicOf(later.head ?? "");
  for (const word of later.topic) if (word !== counted && earlier.topic.has(word)) shared++;
  points += 0.5 * Math.min(2, shared);
  const { family } = later.quantity;
  if (family !== "count" && family !== "share") points += 0.5;
  if ((times.get(valueKey(earlier)) ?? 0) > 1) points += 0.5;
  return points;
}

/** A figure told as expected may repeat one told as known: "the $86 million bond would pay for". */
function asStated(profile: Profile): Profile {
  if (profile.claim.modality === "stated" && !profile.claim.negated) return profile;
  // What is remembered of the profile was worked out from the claim as it is.
  return { ...profile, claim: { ...profile.claim, modality: "stated", negated: false }, memory: emptyMemory() };
}

/** "All 221 plates", "both", "the full 221": the set is known already. */
function isDefinite({ claim }: Profile): boolean {
  return claim.whole?.basis === "stated" && claim.whole.key === claim.measure?.lemmas.join(" ");
}

const persons = new Set(
  "person people participant patient member volunteer subject respondent employee worker staff resident customer guest visitor".split(
    " ",
  ),
);

function isPersons(head: string | null): boolean {
  return head !== null && persons.has(head);
}

/** Words by which another value is given on purpose. */
const onPurpose =
  /\b(?:earlier|previous(?:ly)?|prior|initial(?:ly)?|original(?:ly)?|first [a-z]+ed|at first|offered|proposed|wanted|demanded|asked for|later|revis\w+|updated?|correct\w*|compared|versus|(?:up|down) from|ago|others?|remaining|last (?:year|month|week|quarter|season|time)|former(?:ly)?|used to|since then|(?:was|were|had) once|once (?:was|were|had|stood)|wrong\w*|mistake\w*|incorrect\w*|mispr\w+|typos?|slips?|not|never|insist\w*|disput\w*|den(?:y|ies|ied)|contra\w+|instead of|rather than|raised|each|every)\b/i;
/** How far from a figure such a word still speaks of it. */
const near = 80;

/** Whether nothing in the wording or the layout says that two figures are meant to differ. */
export function mayBeOne(document: ReadDocument, a: Claim, b: Claim, tied: ReadonlySet<string>): boolean {
  if (a.sentence[0] === b.sentence[0] || tied.has(`${b.index} ${a.index}`)) return false;
  const [left, right] = [document.prose.blocks[a.block], document.prose.blocks[b.block]];
  if (left?.table && right?.table) return false;
  if (left?.list && left.list.list === right?.list?.list) return false;
  if (extentOf(document.prose.text, a) !== extentOf(document.prose.text, b)) return false;
  return ![a, b].some((claim) => onPurpose.test(wordsAround(document, claim)));
}

/** The words of the sentence from the figure before to the figure behind. */
function wordsAround({ claims, prose }: ReadDocument, { index, figure, sentence }: Claim): string {
  // "It had first offered": the ordinal is a word of the figure behind it.
  const earlier = claims[index - 1]?.figure.dimension === "ordinal" ? claims[index - 2] : claims[index - 1];
  const before = earlier?.figure.span[1] ?? 0;
  const behind = claims[index + 1]?.figure.span[0] ?? Infinity;
  const start = Math.max(before, sentence[0], figure.span[0] - near);
  return prose.text.slice(start, Math.min(behind, sentence[1], figure.span[1] + near));
}
