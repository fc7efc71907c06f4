import { mayBeOneCurrency } from "../units/currencies.ts";
import { exclusivePair } from "./exclusive-words.ts";
import type { Profile } from "./profile.ts";
import { areTimesApart, subjectsAgree } from "./reference-likeness.ts";
import { contrary, relateValues } from "./relation.ts";
import { sameKey } from "./same-key.ts";
import { likeness } from "./same-thing.ts";
import { sayNumber } from "./say-number.ts";
import { digitReplaced, digitsSwapped, mantissa, pointMoved, scaleSlip } from "./slips.ts";
import type { Story } from "./story.ts";
import { digitsOf, type Telling } from "./story.ts";

/** A source's figure that a document's figure is likely a slip of. */
export interface Twin {
  readonly telling: Telling;
  readonly other: Profile;
  readonly confidence: number;
  /** The slip in words; `null` where the two agree. */
  readonly slip: string | null;
  readonly reason: string;
}

/** What a slip is worth before the words around are asked. */
interface Slip {
  readonly strength: number;
  readonly words: string | null;
  /** Shared words that must be there, by weight. */
  readonly least: number;
}

const twinsLimit = 24;
const otherBound = "the bound is the other way round";

/**
 * Figures of sources that tell the same story which a figure looks like a slip of: two digits swapped, another scale, another
 * unit, the contrary bound. Only where no source has the figure as written and the document nowhere has the source's, so that
 * each is missing just where the other stands. Where sources do have the figure, those that speak of the same things.
 */
export function twinsOf(profile: Profile, story: Story): Twin[] {
  const digits = digitsOf(profile);
  if (digits === null || story.tellings.length === 0) return [];
  const agreeing: Twin[] = [];
  const found: Twin[] = [];
  const stating = new Map<string, number>();
  let stated = false;
  for (const telling of story.tellings) {
    const keys = new Set<string>();
    for (const other of (telling.byDigits.get(digits) ?? []).slice(0, twinsLimit)) {
      const slip = slipBetween(profile, other);
      const same = profile.valueKey === other.valueKey;
      if (slip === null) {
        stated ||= same;
        const twin = same ? weigh(profile, other, agreement(profile), { telling, story }) : null;
        if (twin !== null) agreeing.push(twin);
        continue;
      }
      const key = other.valueKey;
      if (key === null || (!same && story.values.has(key))) continue;
      const twin = weigh(profile, other, slip, { telling, story });
      if (twin === null) continue;
      keys.add(key);
      found.push({ ...twin, confidence: twin.confidence + missingHere * telling.coverage(other, story.values) });
    }
    for (const other of telling.ofHead(profile).slice(0, twinsLimit)) {
      const key = other.valueKey;
      if (key === null || story.values.has(key) || !isReplaced(profile, other, { telling, story })) continue;
      const twin = weigh(profile, other, replaced, { telling, story });
      if (twin === null) continue;
      keys.add(key);
      found.push(twin);
    }
    for (const key of keys) stating.set(key, (stating.get(key) ?? 0) + 1);
  }
  if (stated) return agreeing;
  return found.map((twin) => {
    const sources = stating.get(twin.other.valueKey ?? "") ?? 1;
    return { ...twin, confidence: Math.min(0.98, twin.confidence + agreeingSource * Math.min(2, sources - 1)) };
  });
}

/** Of itself it tells little: many things are counted by numbers of two or three digits that have all but one in common. */
const replaced: Slip = { strength: 0.3, words: "one digit is another", least: 1 };

/**
 * Whether two figures of one thing differ in one digit while something else in the two sentences or rows agrees. Of short
 * numbers this is chance unless both say whose they are.
 */
function isReplaced(
  a: Profile,
  b: Profile,
  { telling, story }: { readonly telling: Telling; readonly story: Story },
): boolean {
  const [p, q] = [a.quantity.value, b.quantity.value];
  if (p === null || q === null || p <= 0 || q <= 0 || !digitReplaced(p, q)) return false;
  if (a.claim.figure.bound !== "exact" || b.claim.figure.bound !== "exact") return false;
  if (a.quantity.step !== b.quantity.step || areTimesApart(a.claim, b.claim)) return false;
  const subjects = subjectsAgree(a.claim, b.claim);
  if (subjects === false || (subjects === null && Math.min(a.digits, b.digits) < 3)) return false;
  return story.anchored(a, b, telling);
}

/** The same number in one story, the more telling the more digits it has. */
function agreement({ digits }: Profile): Slip {
  return { strength: digits > 2 ? 0.38 : digits > 1 ? 0.3 : 0.2, words: null, least: 0.5 };
}

/** What it adds that the document has all other values of the kind that the source has. */
const missingHere = 0.12;
/** What each further source with the same figure adds. */
const agreeingSource = 0.08;
const sharedWord = 0.12;
const sameHead = 0.15;
/** What it adds that each of the two texts counts the thing once. */
const onlyOne = 0.13;
const headNearby = 0.1;
const anchored = 0.12;
/** What it adds that both are per the same thing. */
const sameRate = 0.1;

function weigh(
  a: Profile,
  b: Profile,
  slip: Slip,
  { telling, story }: { readonly telling: Telling; readonly story: Story },
): Twin | null {
  if (a.quantity.family === b.quantity.family) {
    const { apart, otherWords } = likeness(a, b);
    if (apart !== undefined && !otherWords && slip.words !== otherWhole) return null;
  }
  const own = story.wordsOf(a.claim);
  const theirs = telling.wordsOf(b.claim);
  if (slip.words === otherBound && (isDoubted(a, own) || isDoubted(b, theirs))) return null;
  const shared: string[] = [];
  let context = 0;
  for (const word of own) {
    if (!theirs.has(word)) continue;
    shared.push(word);
    context += telling.rarity(word);
  }
  const head =
    a.head !== null && a.head === b.head
      ? sameHead + (story.isOnly(a) && telling.isOnly(b) ? onlyOne : 0)
      : (a.head !== null && theirs.has(a.head)) || (b.head !== null && own.has(b.head))
        ? headNearby
        : 0;
  const anchor = story.anchored(a, b, telling) || story.anchoredAround(a, b, telling) ? anchored : 0;
  const rate = a.per !== null && a.per === b.per ? sameRate : 0;
  if (context + (head + anchor + rate) / sharedWord < slip.least) return null;
  const confidence = slip.strength + sharedWord * Math.min(3, context) + head + anchor + rate;
  const reason =
    shared.length > 0
      ? `in the same story, both sentences speak of ${shared.slice(0, 4).join(", ")}`
      : "in the same story";
  return { telling, other: b, confidence, slip: slip.words, reason };
}

function slipBetween(a: Profile, b: Profile): Slip | null {
  const [x, y] = [a.claim.figure.value, b.claim.figure.value];
  const [p, q] = [a.quantity.value, b.quantity.value];
  if (x === null || y === null || p === null || q === null || p <= 0 || q <= 0) return null;
  const digits = mantissa(x).length;
  if (a.quantity.family !== b.quantity.family) {
    if (x !== y) return null;
    if (isMoney(a) && isMoney(b)) return anotherCurrency(a, b, digits);
    return isDuration(a) && isDuration(b) ? anotherDuration(digits) : anotherKind(a, b, digits);
  }
  if (p === q) {
    if (isOtherWhole(a, b)) return { strength: 0.38, words: otherWhole, least: 1.5 };
    if (!contrary(a.claim.figure.bound, b.claim.figure.bound)) return null;
    return { strength: boundStrength(digits, p), words: otherBound, least: digits > 2 ? 0.5 : 1 };
  }
  const otherUnit = x === y && a.claim.figure.unit !== b.claim.figure.unit;
  // "Up to 256 MB" holds of 256 KB, yet nobody says so of what is 256 KB.
  const farApart = otherUnit && Math.max(p, q) >= farTimes * Math.min(p, q);
  if (!farApart && relateValues(a, b)?.relation !== "conflict") return null;
  if (otherUnit) {
    return {
      strength: digits > 1 ? 0.5 : 0.4,
      words: "the same number with another unit",
      least: digits > 1 ? 0.5 : 1,
    };
  }
  const factor = scaleSlip(p, q);
  if (factor !== null && mantissa(p) === mantissa(q)) {
    const otherWord = factor >= 1000 || sameDigitsWritten(a, b);
    const strength = digits > 2 ? 0.4 : digits > 1 ? (otherWord ? 0.36 : 0.3) : 0.2;
    const words = `${sayNumber(factor)} times apart${factor >= 1000 ? ", as million and billion are" : ""}`;
    return { strength, words, least: digits > 2 ? 0.5 : 1 };
  }
  if (pointMoved(p, q) || isPointMovedInDecimals(a, b))
    return { strength: 0.3, words: "the decimal point has moved", least: 1.5 };
  if (!digitsSwapped(p, q)) return null;
  const strength = digits > 2 ? 0.4 : a.quantity.family === "count" ? 0.2 : 0.26;
  return { strength, words: "two digits are swapped", least: digits > 2 ? 0.5 : 1.5 };
}

const farTimes = 100;

/** "4.00" and "0.40": one digit, yet written to the same two places or more, as prices are. */
function isPointMovedInDecimals({ quantity: a }: Profile, { quantity: b }: Profile): boolean {
  if (a.value === null || b.value === null || a.step !== b.step || a.step <= 0 || a.step > 0.01 + 1e-9) return false;
  const times = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  return Math.abs(times - 10) < 1e-6 || Math.abs(times - 100) < 1e-5;
}

/** "4.2 crore" and "4.2 lakh": one number with two scale words. */
function sameDigitsWritten({ quantity: a }: Profile, { quantity: b }: Profile): boolean {
  if (a.step === 0 || b.step === 0 || a.value === null || b.value === null) return false;
  return Math.abs(a.value / a.step - b.value / b.step) < 1e-6;
}

function isDuration({ claim }: Profile): boolean {
  return claim.figure.dimension === "duration";
}

function isMoney({ claim }: Profile): boolean {
  return claim.figure.dimension === "money" && !claim.figure.change;
}

/** "$84 million" for "€84 million"; never a conversion, whose number would be another. */
function anotherCurrency(a: Profile, b: Profile, digits: number): Slip | null {
  const [own, theirs] = [a.claim.figure, b.claim.figure];
  const guessed = own.inferred.includes("currency") || theirs.inferred.includes("currency");
  if (guessed && mayBeOneCurrency(own.unit ?? "", theirs.unit ?? "")) return null;
  if (digits < 2 || own.unit === theirs.unit) return null;
  return { strength: digits > 2 ? 0.42 : 0.36, words: "the same number in another currency", least: 1 };
}

const otherWhole = "the same percentage of another whole";

/** "12.5 percent of urban schools" for "12.5 percent of rural schools": wholes that exclude each other, or the world and a place. */
function isOtherWhole(a: Profile, b: Profile): boolean {
  const [x, y] = [a.claim.whole, b.claim.whole];
  if (a.quantity.family !== "share" || a.digits < 2 || x?.basis !== "stated" || y?.basis !== "stated") return false;
  if (sameKey(x, y)) return false;
  if ((x.key === "world") !== (y.key === "world")) {
    const named = x.key === "world" ? b : a;
    return named.sentence.named.has(`place ${x.key === "world" ? y.key : x.key}`);
  }
  return exclusivePair(x.key.split(" "), y.key.split(" ")) !== null;
}

/** "27 weeks" for "27 months"; of one digit many numbers are alike. */
function anotherDuration(digits: number): Slip {
  return { strength: digits > 1 ? 0.5 : 0.4, words: "the same number with another unit", least: digits > 1 ? 1 : 2 };
}

function boundStrength(digits: number, value: number): number {
  if (digits > 2) return 0.5;
  if (digits < 2) return 0.25;
  return value >= 1000 ? 0.38 : Number.isInteger(value) ? 0.25 : 0.32;
}

/** Families between which a slip of the unit is likely: counted things, masses, lengths, money; not times and shares. */
const otherKinds = new Set(["metre", "kilogram", "square metre", "cubic metre", "watt", "joule", "byte"]);

/** One telling number of two kinds of thing: "9.6 million containers" for "9.6 million tonnes". */
function anotherKind(a: Profile, b: Profile, digits: number): Slip | null {
  const [p, q] = [a.quantity.family, b.quantity.family];
  const relative = (p === "share" && q === "multiple") || (p === "multiple" && q === "share");
  const measured =
    (p === "count" && otherKinds.has(q) && namesItsNoun(a)) ||
    (q === "count" && otherKinds.has(p) && namesItsNoun(b)) ||
    (otherKinds.has(p) && otherKinds.has(q));
  const large = digits > 2 || (digits > 1 && (a.claim.figure.value ?? 0) >= 1000);
  if (!relative && !(measured && large)) return null;
  return { strength: 0.4, words: "the same number of another kind", least: 2 };
}

/** Whether what a number counts stands right behind it; in "31,200 tonnes (2023: 33,500)" the unit goes without saying. */
function namesItsNoun({ claim: { figure, measure } }: Profile): boolean {
  if (measure?.basis !== "stated") return false;
  const gap = measure.span[0] - figure.span[1];
  return gap >= 0 && gap <= 2;
}

/** "Doubt that more than 7,000" says what "no more than 7,000" says. */
function isDoubted({ claim }: Profile, words: ReadonlySet<string>): boolean {
  if (claim.negated) return true;
  for (const word of doubts) if (words.has(word)) return true;
  return false;
}

const doubts = new Set(["doubt", "deny", "dispute", "reject", "unlikely", "hardly", "question"]);
