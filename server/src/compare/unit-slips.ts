import type { ReadDocument } from "../model/document.ts";
import type { Dimension } from "../model/figure.ts";
import { finish, type Steps } from "../text/steps.ts";
import { unitNamed } from "../units/registry.ts";
import type { DocumentTopics } from "./document-topics.ts";
import { topicsInSteps } from "./document-topics.ts";
import type { Profile } from "./profile.ts";
import { type Restated, restatedInSteps } from "./restated.ts";
import { evidence, mayBeOne, tiedFigures } from "./slipped-figures.ts";
import { mantissa } from "./slips.ts";

/** What one document says of one thing with two values, by what sets the two apart. */
export interface OwnSlips {
  /** The same digits a thousand, a million or a hundred times apart: another scale word or prefix. */
  readonly scales: readonly Restated[];
  /** The same number in another currency or unit. */
  readonly units: readonly Restated[];
  /** All others. */
  readonly values: readonly Restated[];
}

const known = new WeakMap<DocumentTopics, OwnSlips>();

/** Worked out once for all checks of a document. */
export function ownSlips(document: ReadDocument): OwnSlips {
  return finish(ownSlipsInSteps(document));
}

/** As {@link ownSlips}, claim by claim. */
export function* ownSlipsInSteps(document: ReadDocument): Steps<OwnSlips> {
  const topics = yield* topicsInSteps(document);
  const last = known.get(topics);
  if (last) return last;
  const slips = yield* sorted(document, topics);
  known.set(topics, slips);
  return slips;
}

function* sorted(document: ReadDocument, topics: DocumentTopics): Steps<OwnSlips> {
  const scales: Restated[] = [];
  const units: Restated[] = [];
  const values: Restated[] = [];
  const taken = new Set<Profile>();
  for (const restated of yield* restatedInSteps(document, topics)) {
    const [usual] = restated.usual;
    taken.add(restated.odd);
    for (const each of restated.usual) taken.add(each);
    if (usual && areScales(restated.odd, usual)) scales.push({ ...restated, slip: saidScale(restated.odd, usual) });
    else if (usual && areUnits(restated.odd, usual))
      units.push({ ...restated, slip: "the same number in another unit" });
    else values.push(restated);
  }
  for (const slip of sameNumbers(document, topics)) {
    if (taken.has(slip.odd) || slip.usual.some((each) => taken.has(each))) continue;
    (slip.slip?.includes("another") ? units : scales).push(slip);
  }
  return { scales, units, values };
}

/** Whether two values of one unit have the same digits and lie a power of a thousand apart. */
function areScales(a: Profile, b: Profile): boolean {
  if ([a, b].some(({ claim }) => claim.figure.inferred.includes("scale"))) return false;
  const [x, y] = [a.quantity.value ?? 0, b.quantity.value ?? 0];
  if (x <= 0 || y <= 0 || mantissa(x) !== mantissa(y)) return false;
  const power = Math.log10(x / y) / 3;
  return Math.round(power) !== 0 && Math.abs(power - Math.round(power)) < 1e-9;
}

/** Whether two values are one number in two units. */
function areUnits({ claim: { figure: a } }: Profile, { claim: { figure: b } }: Profile): boolean {
  return measured.has(a.dimension) && a.value !== null && a.value === b.value && a.unit !== b.unit;
}

function saidScale(a: Profile, b: Profile): string {
  const times = sayPower(Math.round(Math.abs(Math.log10((a.quantity.value ?? 1) / (b.quantity.value ?? 1)) / 3)));
  const ownUnits = a.claim.figure.unit !== b.claim.figure.unit;
  return `${times} times apart, as ${ownUnits ? "their units are" : "million and billion are"}`;
}

/** Kinds of quantity whose unit is easily written wrong. */
const measured = new Set<Dimension>([
  "money",
  "mass",
  "length",
  "area",
  "volume",
  "speed",
  "energy",
  "power",
  "data-size",
  "data-rate",
]);
/** How many figures with the same number a figure is held against. */
const rivalLimit = 6;
/** What likeness of the words and length of the number must come to. */
const enough = 3.25;

/** Figures with the number of an earlier one and another currency, unit, prefix or Indian scale word. */
function sameNumbers(document: ReadDocument, { profiles }: DocumentTopics): Restated[] {
  const fit = profiles.filter((profile) => profile !== null && isFit(profile)) as Profile[];
  if (fit.length < 2) return [];
  const byNumber = new Map<string, Profile[]>();
  const times = new Map<string, number>();
  for (const profile of fit) times.set(keyOf(profile), (times.get(keyOf(profile)) ?? 0) + 1);
  const tied = tiedFigures(document.links);
  const found: Restated[] = [];
  for (const profile of fit) {
    const { dimension, value } = profile.claim.figure;
    const key = `${dimension} ${mantissa(value ?? 0)}`;
    const earlier = byNumber.get(key) ?? [];
    let best: { readonly other: Profile; readonly words: string; readonly points: number } | null = null;
    for (const other of earlier) {
      const words = slipBetween(profile, other);
      if (words === null || !mayBeOne(document, profile.claim, other.claim, tied)) continue;
      const points = lengthOf(profile) + evidence(onScaleOf(profile, other), other, times);
      if (points > (best?.points ?? 0)) best = { other, words, points };
    }
    if (earlier.length < rivalLimit) byNumber.set(key, [...earlier, profile]);
    if (best === null || best.points < enough) continue;
    const [mine, theirs] = [times.get(keyOf(profile)) ?? 1, times.get(keyOf(best.other)) ?? 1];
    // Two values that are each said twice are two things.
    if (mine > 1 && theirs > 1) continue;
    const [odd, usual] = mine <= theirs ? [profile, best.other] : [best.other, profile];
    found.push({ odd, usual: [usual], slip: best.words });
  }
  return found;
}

function isFit({ claim: { figure }, text }: Profile): boolean {
  const { dimension, value, unit, per, change } = figure;
  if (!measured.has(dimension) || value === null || value <= 0 || unit === null || change) return false;
  return per === undefined && /\d/.test(text) && !figure.inferred.includes("currency");
}

function keyOf({ claim: { figure } }: Profile): string {
  return `${figure.unit} ${figure.value}`;
}

/** More digits are less often the same by chance. */
function lengthOf({ claim: { figure } }: Profile): number {
  const { length } = mantissa(figure.value ?? 0);
  return length > 2 ? 2 : length > 1 ? 1.25 : 0.5;
}

/** The slip in words; `null` where the two are equal or differ otherwise. */
function slipBetween(a: Profile, b: Profile): string | null {
  // Only one thing by name, or one that is spoken of as known.
  if (a.head === null || b.head === null ? !a.definite : a.head !== b.head) return null;
  const [x, y] = [a.claim.figure, b.claim.figure];
  const [p, q] = [x.value ?? 0, y.value ?? 0];
  if (x.unit === y.unit) {
    const indian = /\b(?:lakhs?|crores?)\b/i;
    const hundred = Math.abs(Math.abs(Math.log10(p / q)) - 2) < 1e-9;
    return hundred && indian.test(a.text) && indian.test(b.text) ? "100 times apart, as lakh and crore are" : null;
  }
  if (p !== q) return null;
  if (x.dimension === "money") return "the same number in another currency";
  const [one, other] = [unitNamed(x.unit ?? ""), unitNamed(y.unit ?? "")];
  if (!one || !other || one.base !== other.base) return null;
  const power = Math.log10(one.factor / other.factor) / 3;
  const prefixed = Math.abs(power - Math.round(power)) < 1e-9 && Math.round(power) !== 0;
  if (prefixed) return `${sayPower(Math.abs(Math.round(power)))} times apart, as their units are`;
  return "the same number in another unit";
}

function sayPower(power: number): string {
  return `1${",000".repeat(power)}`;
}

/** The same words with the other's scale, so that only what the words say can set the two apart. */
function onScaleOf(profile: Profile, { quantity: { family } }: Profile): Profile {
  const memory = { ...profile.memory, likeness: undefined };
  return { ...profile, quantity: { ...profile.quantity, family }, memory };
}
