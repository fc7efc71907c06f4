import { unitOfSymbol, unitOfWord } from "../../../units/registry.ts";
import { changed, type Draft, isTightHyphen, lowerAt, type Passage, tokenAt } from "../draft.ts";
import { HUNDRED, numberWord, SCALE } from "../number-words.ts";

const COUNTED_BY = new Set(["amount", "fraction", "plural", "range"]);

/** "A day", "per person", "each": what a figure is counted by, behind it or behind the noun it counts. */
export function readRates(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  const rated: Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const one = drafts[i] as Draft;
    if (!COUNTED_BY.has(one.form) || one.dimension === "duration" || one.dimension === "age") {
      rated.push(one);
      continue;
    }
    const next = drafts[i + 1];
    const until = Math.min(passage.last, next?.first ?? passage.last, one.last + 6);
    const per = perAfter(passage, one, until) ?? (next === undefined ? null : perMany(passage, one, next));
    rated.push(per === null ? one : changed(one, { per }));
    // The hundred thousand of a rate is no count of its own.
    if (next !== undefined && per !== null && isBase(passage, next)) i++;
  }
  return rated;
}

/** "12 deaths per 100,000 people", "$2 per million tokens": a rate by a round number of things. */
function perMany(passage: Passage, one: Draft, base: Draft): string | null {
  if (!isBase(passage, base) || base.first - one.last > 6) return null;
  const last = lowerAt(passage, base.first - 2) === "for" ? base.first - 2 : base.first - 1;
  for (let at = one.last; at < last; at++) {
    if (tokenAt(passage, at)?.kind !== "word" || STOPS.has(lowerAt(passage, at))) return null;
  }
  if (base.unit !== null) return `${groups(base.value)} ${base.unit}`;
  // Without the noun, which one text states and another leaves out: "per 100,000" and "per 100,000 people".
  return groups(base.value);
}

/** A power of ten right behind "per", "for every" or "in every". */
function isBase(passage: Passage, one: Draft): boolean {
  if (one.form !== "amount" || one.dimension === "money" || one.dimension === "percent" || one.value < 10) return false;
  const before = lowerAt(passage, one.first - 1);
  if (before !== "per" && before !== "every" && before !== "/") return false;
  return Number.isInteger(Math.log10(one.value));
}

/** Digits in groups of three. */
function groups(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** Nouns that "a" makes a rate of. */
const BY_ARTICLE = new Set(
  "second minute hour day night week month year decade head person share piece unit barrel bbl gallon litre liter pound ounce ton tonne kilo kilogram kg bushel bottle ticket pop game match mile kilometre kilometer car household user student token watt kilowatt-hour visit trip ride call plate pack dose acre hectare word page copy barrel song".split(
    " ",
  ),
);
const NOT_A_RATE = new Set("ago earlier later before after since when".split(" "));
const ADVERBS = new Map([
  ["daily", "day"],
  ["weekly", "week"],
  ["monthly", "month"],
  ["yearly", "year"],
  ["annually", "year"],
  ["hourly", "hour"],
]);

function perAfter(passage: Passage, one: Draft, until: number): string | null {
  let found: string | null = null;
  for (let at = one.last; at < until; at++) {
    const lower = lowerAt(passage, at);
    const token = tokenAt(passage, at);
    if (token === undefined) break;
    if (token.kind !== "word") {
      if (isTightHyphen(passage, at)) continue;
      if (token.lower !== "/" || tokenAt(passage, at + 1)?.kind !== "word") break;
    }
    if (lower === "per" || lower === "/" || lower === "every" || lower === "each" || lower === "a" || lower === "an") {
      const noun = singularNoun(passage, at, lower, one);
      if (noun !== null) {
        found = found === null ? noun : `${found} per ${noun}`;
        continue;
      }
      if (lower === "a" || lower === "an" || lower === "per") break;
    }
    const adverb = ADVERBS.get(lower);
    if (adverb !== undefined && one.last !== at) return found ?? adverb;
    if (STOPS.has(lower)) break;
  }
  return found;
}

/** Words that end the noun phrase a figure counts, so that no rate of it follows. */
const STOPS = new Set(
  "the earlier and or but that which who to by from in on at for with was were is are as than while since when after before into if said says".split(
    " ",
  ),
);

function singularNoun(passage: Passage, at: number, lower: string, one: Draft): string | null {
  const hyphen = isTightHyphen(passage, at + 1) ? 1 : 0;
  const token = tokenAt(passage, at + 1 + hyphen);
  if (
    lower === "each" &&
    one.dimension === "money" &&
    at === one.last &&
    (token === undefined || token.kind !== "word")
  )
    return "item";
  if (token?.kind !== "word") return null;
  const noun = token.lower;
  const next = lowerAt(passage, at + 2 + hyphen);
  if (lower === "per" || lower === "/") {
    if (noun === "cent") return null;
    const many = numberWord(noun);
    if (many !== undefined) return many.kind === SCALE || many.kind === HUNDRED ? groups(many.value) : null;
    const power = noun === "sq" ? "square" : noun === "cu" ? "cubic" : noun;
    if (power === "square" || power === "cubic") {
      const side = unitOfWord(next) ?? unitOfSymbol(tokenAt(passage, at + 2)?.text ?? "");
      return `${power} ${side?.name ?? next}`;
    }
    // "Per kilowatt-hour", "per metric ton".
    const second = isTightHyphen(passage, at + 2) ? at + 3 : at + 2;
    const pair = unitOfWord(`${noun} ${lowerAt(passage, second)}`);
    if (pair !== undefined) return pair.name;
    return unitOfWord(noun) === undefined ? (unitOfSymbol(token.text)?.name ?? named(noun)) : named(noun);
  }
  if (!BY_ARTICLE.has(noun) || NOT_A_RATE.has(next)) return null;
  if ((lower === "each" || lower === "every") && unitOfWord(noun)?.dimension !== "duration") return null;
  return named(noun);
}

function named(noun: string): string {
  if (noun === "capita" || noun === "head") return "person";
  const unit = unitOfWord(noun);
  return unit === undefined || unit.dimension === "money" ? noun : unit.name;
}
