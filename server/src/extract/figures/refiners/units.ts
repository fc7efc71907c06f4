import { unitNamed, unitOfSymbol, unitOfWord } from "../../../units/registry.ts";
import type { Unit } from "../../../units/unit.ts";
import { isCompared } from "../comparison.ts";
import { changed, type Draft, isTightHyphen, lowerAt, type Passage, stretched, tokenAt } from "../draft.ts";
import { numberWord } from "../number-words.ts";
import { readNumeral } from "../numeral.ts";
import { unitAfter } from "../unit-after.ts";

/** Gives numbers the percent sign, the measuring unit or the currency that stands behind them. */
export function attachUnits(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  const attached: Draft[] = [];
  let last = passage.first;
  for (const one of drafts) {
    // The "2" of "km^2" and the cents of "five dollars and ten cents" belong to the figure before.
    if (one.first < last) continue;
    const measurable = one.form === "amount" || one.form === "fraction" || one.form === "plural";
    const next = measurable ? (age(passage, one) ?? multiple(passage, one) ?? measured(passage, one) ?? one) : one;
    attached.push(next);
    last = next.last;
  }
  return attached;
}

/** "12-year-old", "29 years old", "3 years of age". */
function age(passage: Passage, one: Draft): Draft | null {
  if (one.form !== "amount" || one.unit !== null) return null;
  const first = isTightHyphen(passage, one.last) ? one.last + 1 : one.last;
  const unit = unitOfWord(lowerAt(passage, first));
  if (unit?.dimension !== "duration") return null;
  const old = isTightHyphen(passage, first + 1) ? first + 2 : first + 1;
  const word = lowerAt(passage, old);
  let last = -1;
  if (word === "old" || word === "olds" || word === "old's") last = old + 1;
  else if (word === "of" && lowerAt(passage, old + 1) === "age") last = old + 2;
  return last < 0 ? null : stretched(one, one.first, last, { dimension: "age", unit: `${unit.name} of age` });
}

const SECOND: Unit = { name: "second", dimension: "duration", base: "second", factor: 1, offset: 0 };

const COMPARED = new Set(
  "more less larger higher bigger greater faster slower lower cheaper smaller fewer longer stronger heavier better worse richer as the that what its their his her earnings revenue sales book likelier normal average".split(
    " ",
  ),
);

/** "Three times as many", "10-fold", "5x". */
function multiple(passage: Passage, one: Draft): Draft | null {
  if (one.form !== "amount" || one.unit !== null) return null;
  if (isFactor(passage, one)) return changed(one, { form: "multiple", dimension: "multiple" });
  const at = isTightHyphen(passage, one.last) ? one.last + 1 : one.last;
  const token = tokenAt(passage, at);
  if (token === undefined) return null;
  if (token.lower === "orders" && lowerAt(passage, at + 1) === "of" && lowerAt(passage, at + 2) === "magnitude") {
    // More than the factors between the smallest and the largest things there are is no count of orders.
    if (!(one.value > 0 && one.value < 100)) return null;
    const size = { value: 10 ** one.value, step: 0, bound: "approximately" } as const;
    return stretched(one, one.first, at + 3, { form: "multiple", dimension: "multiple", ...size });
  }
  const folds = token.lower === "fold";
  const x =
    !token.spaced && (token.lower === "x" || token.lower === "×") && tokenAt(passage, at + 1)?.kind !== "number";
  if (folds || x) return stretched(one, one.first, at + 1, { form: "multiple", dimension: "multiple" });
  if (token.lower !== "times" && token.lower !== "time") return null;
  if (token.lower === "time" && at === one.last) return null;
  const next = lowerAt(passage, at + 1);
  const compared = next === "as" ? isCompared(passage, at + 2) : COMPARED.has(next);
  if (compared || (!Number.isInteger(one.value) && one.digits)) {
    return stretched(one, one.first, at + 1, { form: "multiple", dimension: "multiple" });
  }
  return at === one.last ? stretched(one, one.first, at + 1, { unit: "time" }) : null;
}

/** "By a factor of about 10", "a factor of 3 increase"; not "3 is a factor of 12". */
function isFactor(passage: Passage, one: Draft): boolean {
  let at = one.first - 1;
  if (SOFT.has(lowerAt(passage, at))) at--;
  if (lowerAt(passage, at) !== "of" || lowerAt(passage, at - 1) !== "factor") return false;
  const before = lowerAt(passage, at - 3);
  return before === "by" || COMPARED.has(lowerAt(passage, one.last)) || CHANGES.has(lowerAt(passage, one.last));
}

const SOFT = new Set("about around roughly nearly almost over approximately".split(" "));
const CHANGES = new Set("increase decrease improvement reduction drop rise gain change difference jump".split(" "));

function measured(passage: Passage, one: Draft): Draft | null {
  let at = one.last;
  if (one.form === "plural") {
    if (lowerAt(passage, at) !== "of") return null;
    at++;
  } else if (one.form === "fraction") {
    if (lowerAt(passage, at) === "of" && /^an?$/.test(lowerAt(passage, at + 1))) {
      at += 2;
      // "Three tenths of a second" is a length of time, though "second" alone would be a place in an order.
      if (lowerAt(passage, at) === "second") return measuredIn(passage, one, at + 1, SECOND, false);
    } else if (lowerAt(passage, at) === "of") return null;
  } else if (isTightHyphen(passage, at)) at++;
  else if ((lowerAt(passage, at) === "a" || lowerAt(passage, at) === "an") && one.parser === "halves") at++;
  if (one.dimension === "money") return moreMoney(passage, one);
  if (isZeroBehind(passage, at, "below")) return below(passage, one, at);
  const loose = one.form === "amount" ? looseness(passage, at) : null;
  const found = unitAfter(passage, loose?.last ?? at, one);
  if (found === null) return null;
  if (loose !== null)
    return changed(measuredIn(passage, one, found.last, found.unit, found.guessed), { bound: loose.bound });
  const { unit, last } = quotient(passage, found.unit, found.last);
  const inches = unit.name === "foot" ? inchesAfter(passage, last) : null;
  if (inches !== null) {
    return stretched(one, one.first, inches.last, {
      value: (one.value * 12 + inches.value) / 12,
      step: 1 / 12,
      dimension: "length",
      unit: "foot",
    });
  }
  if (one.form === "fraction" && unit.dimension === "percent") return null;
  if (unit.name === "degree" || unit.dimension === "temperature") {
    if (isZeroBehind(passage, last, "below"))
      return measuredIn(passage, changed(one, { value: -one.value }), last + 2, warmth(unit), false);
    if (isZeroBehind(passage, last, "above")) return measuredIn(passage, one, last + 2, warmth(unit), false);
    if (passage.topics.warmth) return measuredIn(passage, one, last, warmth(unit), false);
  }
  return measuredIn(passage, one, last, unit, found.guessed);
}

/** Degrees of warmth, not of an angle. */
function warmth(unit: Unit): Unit {
  return { ...unit, dimension: "temperature" };
}

/** "5 degrees below zero" is minus 5. */
function isZeroBehind(passage: Passage, at: number, side: string): boolean {
  return lowerAt(passage, at) === side && lowerAt(passage, at + 1) === "zero";
}

/** "20 below zero". */
function below(passage: Passage, one: Draft, at: number): Draft | null {
  const degree = unitNamed("degree");
  if (degree === undefined || one.form !== "amount") return null;
  return measuredIn(passage, changed(one, { value: -one.value }), at + 2, warmth(degree), true);
}

const LOOSE = new Map<string, Draft["bound"]>([
  ["plus", "at-least"],
  ["+", "at-least"],
  ["odd", "approximately"],
  ["some", "approximately"],
]);

/** "20-plus years", "100-odd miles", "5+ hours": what stands between the number and its unit. */
function looseness(passage: Passage, at: number): { last: number; bound: Draft["bound"] } | null {
  const bound = LOOSE.get(lowerAt(passage, at));
  if (bound === undefined) return null;
  return { last: isTightHyphen(passage, at + 1) ? at + 2 : at + 1, bound };
}

function measuredIn(passage: Passage, one: Draft, last: number, unit: Unit, guessed: boolean): Draft {
  const measure =
    unit.dimension === "money" ? withCoins(passage, one, last, unit) : { last, value: one.value, step: one.step };
  return stretched(one, one.first, measure.last, {
    form: one.form === "fraction" ? "amount" : one.form,
    value: measure.value,
    step: measure.step,
    dimension: unit.dimension,
    unit: unit.name,
    ratio: undefined,
    inferred: guessed ? [...one.inferred, unit.dimension === "money" ? "currency" : "unit"] : one.inferred,
  });
}

/** "4-foot-7", "five feet 10 inches": feet and inches are one length. */
function inchesAfter(passage: Passage, at: number): { last: number; value: number } | null {
  const hyphen = isTightHyphen(passage, at) ? 1 : 0;
  const token = tokenAt(passage, at + hyphen);
  const value = token?.kind === "number" ? Number(token.text) : (numberWord(token?.lower ?? "")?.value ?? Number.NaN);
  if (!(value >= 0 && value < 12)) return null;
  const last = at + hyphen + 1;
  if ((unitOfWord(lowerAt(passage, last)) ?? unitOfSymbol(lowerAt(passage, last)))?.name === "inch")
    return { last: last + 1, value };
  return hyphen > 0 && Number.isInteger(value) ? { last, value } : null;
}

/** "Thirteen dollars and forty-five cents" is one sum. */
function withCoins(
  passage: Passage,
  one: Draft,
  last: number,
  unit: Unit,
): { last: number; value: number; step: number } {
  const plain = { last, value: one.value, step: one.step };
  if (unit.factor !== 1 || one.scale !== 1) return plain;
  if (lowerAt(passage, last) !== "and") return one.digits ? plain : (bareCoins(passage, one, last) ?? plain);
  let coins = 0;
  let at = last + 1;
  const token = tokenAt(passage, at);
  if (token?.kind === "number") {
    coins = readNumeral(token.text)?.value ?? 0;
    at++;
  } else {
    for (; at < passage.last; at++) {
      const word = numberWord(lowerAt(passage, at));
      if (word !== undefined && word.value < 100) coins += word.value;
      else if (!isTightHyphen(passage, at)) break;
    }
  }
  const noun = unitOfWord(lowerAt(passage, at));
  if (coins <= 0 || coins >= 100 || noun?.dimension !== "money") return plain;
  return { last: at + 1, value: (one.value * 100 + coins) / 100, step: 0.01 };
}

/** "Thirteen dollars forty-five" at the end of a clause. */
function bareCoins(passage: Passage, one: Draft, start: number): { last: number; value: number; step: number } | null {
  const tens = numberWord(lowerAt(passage, start));
  if (tens === undefined || tens.value < 10 || tens.value > 90) return null;
  let last = start + 1;
  let coins = tens.value;
  const ones = isTightHyphen(passage, last) ? last + 1 : last;
  const digit = numberWord(lowerAt(passage, ones));
  if (tens.value > 19 && digit !== undefined && digit.value > 0 && digit.value < 10) {
    coins += digit.value;
    last = ones + 1;
  }
  const next = tokenAt(passage, last);
  if (next !== undefined && (next.kind !== "punctuation" || isTightHyphen(passage, last))) return null;
  return { last, value: (one.value * 100 + coins) / 100, step: 0.01 };
}

/** "$5 US", "$10 million Canadian": the country behind the sum. */
function moreMoney(passage: Passage, one: Draft): Draft | null {
  const token = tokenAt(passage, one.last);
  if (token === undefined || one.unit !== "USD") return null;
  const text = token.text;
  const code =
    text === "US" || text === "U.S." || text === "USD"
      ? "USD"
      : text === "CAD" || text === "AUD" || text === "NZD" || text === "HKD" || text === "SGD"
        ? text
        : "";
  return code === "" || /^[A-Z]/.test(tokenAt(passage, one.last + 1)?.text ?? "")
    ? null
    : stretched(one, one.first, one.last + 1, { unit: code });
}

/** "Petaflop/s" is a petaflop's rate, "petaflop/s-days" what a day of it computes. */
function computeTime(passage: Passage, unit: Unit, last: number): { unit: Unit; last: number } {
  const day = lowerAt(passage, last + 1);
  if (!isTightHyphen(passage, last) || (day !== "day" && day !== "days")) return { unit, last };
  return { unit: { ...unit, name: `${unit.name}-day`, base: "FLOPS-day" }, last: last + 2 };
}

/** "Kilometres per hour" and "km/h" have a name of their own. */
function quotient(passage: Passage, unit: Unit, last: number): { unit: Unit; last: number } {
  const per = lowerAt(passage, last);
  const slash = per === "/";
  if (per !== "per" && per !== "a" && per !== "an" && !slash) return { unit, last };
  const token = tokenAt(passage, last + 1);
  if (token?.kind !== "word") return { unit, last };
  if (slash && unit.dimension === "compute" && token.text === "s") return computeTime(passage, unit, last + 2);
  const power = tokenAt(passage, last + 2);
  if (slash && (power?.lower === "²" || power?.lower === "³") && !power.spaced) {
    const bottom = unitOfSymbol(token.text + power.lower);
    const name = `${unit.name} per ${bottom?.name ?? ""}`;
    if (bottom !== undefined)
      return { unit: { name, dimension: "other", base: name, factor: 1, offset: 0 }, last: last + 3 };
  }
  const below = unitOfWord(token.lower) ?? (slash ? unitOfSymbol(token.text) : undefined);
  const named = below === undefined ? undefined : unitNamed(`${unit.name} per ${below.name}`);
  return named === undefined ? { unit, last } : { unit: named, last: last + 2 };
}
