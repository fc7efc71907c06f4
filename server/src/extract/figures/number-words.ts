/** What a word can be inside a number written in words. */
export const DIGIT_WORD = 1;
export const TEEN = 2;
export const TENS = 3;
export const HUNDRED = 4;
export const SCALE = 5;
/** Twelve and twenty, which count things but build no larger numbers by addition. */
export const DOZEN = 6;
export const ZERO = 7;

export interface NumberWord {
  readonly kind: number;
  readonly value: number;
}

const words = new Map<string, NumberWord>();
const ordinals = new Map<string, number>();
const denominators = new Map<string, number>();
const plurals = new Map<string, number>();
const scaleSigns = new Map<string, number>();

/** A word of a cardinal number; `undefined` for other words. */
export function numberWord(lower: string): NumberWord | undefined {
  return words.get(lower);
}

/** The number of an ordinal word ("third" is 3, "hundredth" 100); `undefined` for other words. */
export function ordinalWord(lower: string): number | undefined {
  return ordinals.get(lower);
}

/** The denominator that a word names in the plural ("thirds", "quarters", "halves"); `undefined` for other words. */
export function pluralDenominator(lower: string): number | undefined {
  return denominators.get(lower);
}

/** The unit of a bare plural ("dozens", "millions"); `undefined` for other words. */
export function barePlural(lower: string): number | undefined {
  return plurals.get(lower);
}

/** The factor of an abbreviated scale ("bn", "k", "tn"), for lower-case text; `undefined` for other text. */
export function scaleSign(lower: string): number | undefined {
  return scaleSigns.get(lower);
}

/** What makes an ordinal of digits: 1st, 2nd, 3rd, 4th. */
export function isOrdinalEnding(lower: string): boolean {
  return lower === "th" || lower === "st" || lower === "nd" || lower === "rd";
}

export const cardinalStarts = (): Iterable<string> => words.keys();
export const ordinalStarts = (): Iterable<string> => ordinals.keys();
export const pluralStarts = (): Iterable<string> => plurals.keys();

const DIGITS = "one two three four five six seven eight nine";
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety";
const SCALES: readonly (readonly [string, number])[] = [
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["quadrillion", 1e15],
  ["quintillion", 1e18],
  ["sextillion", 1e21],
];
const ORDINAL_DIGITS = "first second third fourth fifth sixth seventh eighth ninth";
const ORDINAL_TEENS =
  "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";

DIGITS.split(" ").forEach((word, i) => {
  words.set(word, { kind: DIGIT_WORD, value: i + 1 });
});
TEENS.split(" ").forEach((word, i) => {
  words.set(word, { kind: TEEN, value: i + 10 });
});
TENS_WORDS.split(" ").forEach((word, i) => {
  const value = (i + 2) * 10;
  words.set(word, { kind: TENS, value });
  ordinals.set(`${word.slice(0, -1)}ieth`, value);
});
words.set("fourty", { kind: TENS, value: 40 });
for (const word of ["zero", "nought", "naught"]) words.set(word, { kind: ZERO, value: 0 });
words.set("hundred", { kind: HUNDRED, value: 100 });
words.set("dozen", { kind: DOZEN, value: 12 });
for (const [word, value] of SCALES) {
  words.set(word, { kind: SCALE, value });
  ordinals.set(`${word}th`, value);
  plurals.set(`${word}s`, value);
}
words.set("lac", { kind: SCALE, value: 1e5 });
words.set("googol", { kind: SCALE, value: 1e100 });
ORDINAL_DIGITS.split(" ").forEach((word, i) => {
  ordinals.set(word, i + 1);
});
ORDINAL_TEENS.split(" ").forEach((word, i) => {
  ordinals.set(word, i + 10);
});
ordinals.set("hundredth", 100);
for (const [word, value] of ordinals) if (value > 2) denominators.set(`${word}s`, value);
denominators.set("halves", 2);
denominators.set("quarters", 4);
plurals.set("hundreds", 100);
plurals.set("dozens", 12);
for (const [sign, value] of [
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["mio", 1e6],
  ["mil", 1e6],
  ["mm", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["bil", 1e9],
  ["t", 1e12],
  ["tn", 1e12],
  ["trn", 1e12],
  ["cr", 1e7],
  ["lakhs", 1e5],
  ["lacs", 1e5],
  ["crores", 1e7],
  ["dz", 12],
  ["dzs", 12],
] as const) {
  scaleSigns.set(sign, value);
}
