import {
  currencyOfNoun,
  currencyOfPhrase,
  currencyOfSign,
  isCurrencyCode,
  isSharedNoun,
  longestCurrencyAdjectiveFrom,
  longestPhraseFrom,
  unitNamed,
  unitOfSymbol,
  unitOfWord,
} from "../../units/registry.ts";
import type { Unit } from "../../units/unit.ts";
import { wordClasses } from "../lexicon/lexicon.ts";
import { type Draft, isCapitalized, isDash, isTightHyphen, lowerAt, type Passage, tokenAt } from "./draft.ts";

/** A unit as it stands behind a number. */
export interface UnitAfter {
  readonly last: number;
  readonly unit: Unit;
  /** The noun is shared by several currencies and the commonest was taken. */
  readonly guessed: boolean;
}

/** Coins and currencies whose nouns are common words: they need a scale or an adjective. */
const COMMON_NOUNS = new Set(
  "won real mark marks crown crowns sol som colon colons sterling lei pula loti buck".split(" "),
);
const DETERMINERS = new Set("the a an his her its their this that".split(" "));
/** Those that money takes only in the plural. */
const NEVER_BARE = new Set(["mark", "crown", "buck"]);
/** Unit words that mean a unit only behind digits, "one" or a hyphen. */
const WORDLIKE_UNITS = new Set("second minute bar cup cups foot quarter".split(" "));
/** Abbreviations that are words or letters for other things unless glued to the number. */
const GLUED_ONLY = new Set("in s h t b d a p B".split(" "));
const WORDLIKE_CODES = new Set("ALL TRY TOP CUP MOP COP PEN GEL BAM LAK ANG SOS MAD DEM STN ETH SLE".split(" "));

/** Heights of pictures: 1080p. */
const SCREEN_LINES = new Set("240 360 480 576 720 1080 1440 2160 4320".split(" "));

const EXTENTS = new Set("thick wide long tall deep high x by".split(" "));

/** The unit that begins at a token behind the number of `of`; `null` where none does. */
export function unitAfter(passage: Passage, at: number, of: Draft): UnitAfter | null {
  const token = tokenAt(passage, at);
  if (token === undefined) return null;
  if (token.kind === "symbol") return symbolAfter(passage, at, token.text, of);
  if ((token.lower === "(" || token.lower === "{") && token.spaced) return bracketed(passage, at);
  if (token.kind !== "word") return null;
  return (
    joinedSymbol(passage, at) ??
    phraseAfter(passage, at, of) ??
    areaAfter(passage, at) ??
    moneyAfter(passage, at, of) ??
    abbreviationAfter(passage, at, of)
  );
}

function symbolAfter(passage: Passage, at: number, text: string, of: Draft): UnitAfter | null {
  if (text === "%") return found(at + 1, unitNamed("percent"));
  // The prime of "2022′s" is an apostrophe.
  if (text === "′" && (of.value > 999 || isPlainS(passage, at + 1))) return null;
  const next = tokenAt(passage, at + 1);
  if (text === "°") {
    const scale = next?.kind === "word" ? unitOfSymbol(`°${next.text}`) : undefined;
    return scale === undefined ? found(at + 1, unitNamed("degree")) : found(at + 2, scale);
  }
  if (text === "µ" && next?.kind === "word" && !next.spaced) return found(at + 2, unitOfSymbol(`µ${next.text}`));
  const code = currencyOfSign(text);
  if (code !== undefined) return next?.kind === "number" ? null : found(at + 1, unitNamed(code));
  return found(at + 1, unitOfSymbol(text));
}

/** "20 (kg)". */
function bracketed(passage: Passage, at: number): UnitAfter | null {
  const token = tokenAt(passage, at + 1);
  const close = lowerAt(passage, at + 2);
  if (token?.kind !== "word" || (close !== ")" && close !== "}")) return null;
  return found(at + 3, unitOfSymbol(token.text));
}

function isPlainS(passage: Passage, at: number): boolean {
  const token = tokenAt(passage, at);
  return token?.lower === "s" && !token.spaced;
}

function found(last: number, unit: Unit | undefined, guessed = false): UnitAfter | null {
  return unit === undefined ? null : { last, unit, guessed };
}

/** "Hours", "metric tons", "light-years", "miles per hour"; the longest phrase wins. */
function phraseAfter(passage: Passage, at: number, of: Draft): UnitAfter | null {
  const lower = lowerAt(passage, at);
  const longest = longestPhraseFrom(lower);
  if (longest === 0) return agentOf(passage, at, lower);
  let phrase = lower;
  let best: UnitAfter | null = null;
  let last = at;
  for (let words = 1; ; words++) {
    const unit = unitOfWord(phrase);
    if (unit !== undefined) best = { last: last + 1, unit, guessed: false };
    if (words === longest) break;
    last += isTightHyphen(passage, last + 1) ? 2 : 1;
    const next = tokenAt(passage, last);
    if (next?.kind !== "word") break;
    phrase += ` ${next.lower}`;
  }
  if (best === null) return agentOf(passage, at, lower);
  if (best.last > at + 1) return best;
  return isUnitWord(passage, at, lower, of) ? sense(passage, at, best, of) : null;
}

const AGENTS = new Map([
  ["yarder", "yard"],
  ["footer", "foot"],
  ["pounder", "pound"],
  ["miler", "mile"],
  ["incher", "inch"],
]);

/** "A 69-yarder", "a six-footer": what measures so much. */
function agentOf(passage: Passage, at: number, lower: string): UnitAfter | null {
  const name = AGENTS.get(lower.endsWith("s") ? lower.slice(0, -1) : lower);
  return name === undefined || !isTightHyphen(passage, at - 1) ? null : found(at + 1, unitNamed(name));
}

function isUnitWord(passage: Passage, at: number, lower: string, of: Draft): boolean {
  if (lower === "stones" || lower === "bars") return false;
  if (!WORDLIKE_UNITS.has(lower)) return true;
  const hyphen = isTightHyphen(passage, at - 1);
  if (lower === "second" && isTightHyphen(passage, at + 1) && !hyphen) return false;
  return hyphen || of.digits || of.value === 1 || of.value === 0.5;
}

/** Pounds are money or weight; degrees are warmth or angles. */
function sense(passage: Passage, at: number, unit: UnitAfter, of: Draft): UnitAfter {
  if (unit.unit.name === "pound") {
    const money = of.scale >= 1e6 || lowerAt(passage, at + 1) === "sterling" || passage.topics.sterling;
    const gbp = unitNamed("GBP");
    if (money && gbp !== undefined)
      return { last: lowerAt(passage, at + 1) === "sterling" ? at + 2 : at + 1, unit: gbp, guessed: true };
  }
  return unit;
}

/** "Square kilometres", "sq m", "cubic feet", "sq. ft". */
function areaAfter(passage: Passage, at: number): UnitAfter | null {
  const lower = lowerAt(passage, at);
  const power = lower === "sq" || lower === "square" ? "square" : lower === "cu" || lower === "cubic" ? "cubic" : "";
  if (power === "") return null;
  const next = lowerAt(passage, at + 1) === "." ? at + 2 : at + 1;
  const token = tokenAt(passage, next);
  if (token === undefined) return null;
  const side = unitOfWord(token.lower) ?? unitOfSymbol(token.text);
  return side === undefined ? null : found(next + 1, unitNamed(`${power} ${side.name}`));
}

/** "Yuan", "Australian dollars", "Danish crowns", "USD". */
function moneyAfter(passage: Passage, at: number, of: Draft): UnitAfter | null {
  const token = tokenAt(passage, at);
  if (token === undefined) return null;
  if (token.text.length === 3 && isCurrencyCode(token.text) && (!WORDLIKE_CODES.has(token.text) || of.scale > 1)) {
    return found(at + 1, unitNamed(token.text));
  }
  if (token.text === "RMB") return found(at + 1, unitNamed("CNY"));
  const joined = signInLetters(passage, at);
  if (joined !== null) return joined;
  // "50 nok": in lower case only where it is no word.
  if (token.text.length === 3 && of.digits && token.text === token.lower && wordClasses(token.lower) === 0) {
    const code = token.lower.toUpperCase();
    if (isCurrencyCode(code) && !WORDLIKE_CODES.has(code)) return found(at + 1, unitNamed(code));
  }
  const longest = longestCurrencyAdjectiveFrom(token.lower);
  let adjective = token.lower;
  for (let words = 1; words <= longest; words++) {
    const noun = lowerAt(passage, at + words);
    const code = currencyOfPhrase(adjective, noun);
    if (code !== undefined) return found(at + words + 1, unitNamed(code));
    adjective += ` ${noun}`;
  }
  const code = currencyOfNoun(token.lower);
  if (code === undefined) return byUnknownAdjective(passage, at);
  // "The 1 million mark" is reached, not paid.
  if (NEVER_BARE.has(token.lower) && of.value !== 1) return null;
  if (COMMON_NOUNS.has(token.lower) && of.scale < 1000 && of.dimension !== "money") {
    if (token.lower !== "won" || of.value < 1000 || !passage.topics.korea) return null;
    // "2,000 won the prize".
    if (DETERMINERS.has(lowerAt(passage, at + 1))) return null;
  }
  return found(at + 1, unitNamed(code), isSharedNoun(token.lower));
}

/** "10 us$", "5 A$": the sign behind the number. */
function signInLetters(passage: Passage, at: number): UnitAfter | null {
  const sign = tokenAt(passage, at + 1);
  const token = tokenAt(passage, at);
  if (sign?.kind !== "symbol" || sign.spaced || token === undefined || token.text.length > 3) return null;
  if (tokenAt(passage, at + 2)?.kind === "number" && tokenAt(passage, at + 2)?.spaced === false) return null;
  const code = currencyOfSign(token.text.toUpperCase() + sign.text);
  return code === undefined ? null : found(at + 2, unitNamed(code));
}

/** "Kazakhstani tenge": a capitalized word that no list has, in front of a noun that one currency alone has. */
function byUnknownAdjective(passage: Passage, at: number): UnitAfter | null {
  const noun = lowerAt(passage, at + 1);
  if (!isCapitalized(tokenAt(passage, at)) || COMMON_NOUNS.has(noun)) return null;
  const code = currencyOfNoun(noun);
  return code === undefined || isSharedNoun(noun) ? null : found(at + 2, unitNamed(code));
}

/** "km", "kWh", "m2", "km/h", "lb-ft", "MB/s". */
function abbreviationAfter(passage: Passage, at: number, of: Draft): UnitAfter | null {
  const token = tokenAt(passage, at);
  if (token === undefined) return null;
  const glued = !token.spaced && passage.tokens[at - 1]?.kind === "number";
  if (token.text === "C" || token.text === "F") return warmthLetter(passage, at, token.text, of);
  const unit = unitOfSymbol(token.text);
  if (unit === undefined) return null;
  if (GLUED_ONLY.has(token.text) && !glued)
    return isFreeAbbreviation(passage, at, token.text, of) ? found(at + 1, unit) : null;
  // "The 30s", "Channel 5s" and "Model 3s" are plurals.
  if (token.text === "s" && Number.isInteger(of.value)) return null;
  if (token.text === "p" && SCREEN_LINES.has(passage.tokens[at - 1]?.text ?? "")) return null;
  // A lower-case match of an abbreviation that has capitals, apart from the number, may be a word.
  if (!glued && token.text.length < 3 && unitOfSymbol(token.text)?.name !== unit.name) return null;
  return found(at + 1, unit);
}

/** "1.5C", "12 C": degrees where the text is about warmth; not "F-Series". */
function warmthLetter(passage: Passage, at: number, letter: string, of: Draft): UnitAfter | null {
  if (!of.digits || of.scale > 1 || !passage.topics.warmth || isTightHyphen(passage, at + 1)) return null;
  return found(at + 1, unitOfSymbol(`°${letter}`));
}

/** "2 in.", "2 1/2 in thick": inches where the preposition has nothing to govern. */
function isFreeAbbreviation(passage: Passage, at: number, text: string, of: Draft): boolean {
  const next = tokenAt(passage, at + 1);
  if (text === "in") {
    return next === undefined || (next.kind === "punctuation" && !isDash(next.lower)) || EXTENTS.has(next.lower);
  }
  if (text === "p") return next?.lower !== "." || next.spaced;
  return text === "b" && of.scale > 1;
}

function joinedSymbol(passage: Passage, at: number): UnitAfter | null {
  const token = tokenAt(passage, at);
  const mark = tokenAt(passage, at + 1);
  if (token === undefined || mark === undefined || (mark.spaced && mark.kind !== "word")) return null;
  const next = tokenAt(passage, at + 2);
  if ((mark.lower === "²" || mark.lower === "³") && !mark.spaced) {
    return found(at + 2, unitOfSymbol(token.text + mark.lower));
  }
  if (mark.lower === "^" && !mark.spaced && next?.kind === "number")
    return found(at + 3, unitOfSymbol(token.text + next.text));
  if (mark.lower === "squared" || mark.lower === "cubed") {
    const unit = unitOfSymbol(token.text + (mark.lower === "squared" ? "2" : "3"));
    return found(at + 2, unit);
  }
  if ((mark.lower === "/" || mark.lower === "-") && !mark.spaced && next?.kind === "word" && !next.spaced) {
    const power = tokenAt(passage, at + 3);
    if ((power?.lower === "²" || power?.lower === "³") && !power.spaced) {
      const whole = unitOfSymbol(`${token.text}/${next.text}${power.lower}`);
      if (whole !== undefined) return found(at + 4, whole);
      const quotient = quotientOf(token.text, mark.lower, next.text + power.lower);
      if (quotient !== undefined) return found(at + 4, quotient);
    }
    return found(
      at + 3,
      unitOfSymbol(`${token.text}${mark.lower}${next.text}`) ?? quotientOf(token.text, mark.lower, next.text),
    );
  }
  return null;
}

/** "A/cm2": a quotient of two units that has no name of its own. */
function quotientOf(top: string, mark: string, bottom: string): Unit | undefined {
  const above = top === "A" ? unitNamed("ampere") : unitOfSymbol(top);
  const below = unitOfSymbol(bottom);
  if (mark !== "/" || above === undefined || below === undefined) return undefined;
  const name = `${above.name} per ${below.name}`;
  return { name, dimension: "other", base: name, factor: 1, offset: 0 };
}
