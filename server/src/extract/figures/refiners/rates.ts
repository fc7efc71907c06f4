import { unitOfSymbol, unitOfWord } from "../../../units/registry.ts";
import { changed, type Draft, isTightHyphen, lowerAt, type Passage, tokenAt } from "../draft.ts";

const COUNTED_BY = new Set(["amount", "fraction", "plural", "range"]);

/** "A day", "per person", "each": what a figure is counted by, behind it or behind the noun it counts. */
export function readRates(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((one, i) => {
    if (!COUNTED_BY.has(one.form) || one.dimension === "duration" || one.dimension === "age") return one;
    const until = Math.min(passage.last, drafts[i + 1]?.first ?? passage.last, one.last + 6);
    const per = perAfter(passage, one, until);
    return per === null ? one : changed(one, { per });
  });
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
    const power = noun === "sq" ? "square" : noun === "cu" ? "cubic" : noun;
    if (power === "square" || power === "cubic") {
      const side = unitOfWord(next) ?? unitOfSymbol(tokenAt(passage, at + 2)?.text ?? "");
      return `${power} ${side?.name ?? next}`;
    }
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
