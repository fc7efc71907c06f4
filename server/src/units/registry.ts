import { COINS, currencies, currencyNounOf, moneyUnit } from "./currencies.ts";
import { type Measure, measures } from "./measures.ts";
import type { Unit } from "./unit.ts";

const byName = new Map<string, Unit>();
const byWord = new Map<string, Unit>();
const bySymbol = new Map<string, Unit>();
const byFoldedSymbol = new Map<string, Unit>();
/** First words of phrases with the number of words of the longest. */
const phraseLengths = new Map<string, number>();

/** The unit of a figure's `unit`: an English singular or an ISO code; `undefined` for nouns that are no unit. */
export function unitNamed(name: string): Unit | undefined {
  return byName.get(name);
}

/** The names of all units that others convert to, ISO codes of currencies among them. */
export function unitBases(): ReadonlySet<string> {
  return new Set([...byName.values()].map(({ base }) => base));
}

/** The unit that a lower-case word or a phrase of words joined by single spaces means, in singular or plural. */
export function unitOfWord(lower: string): Unit | undefined {
  return byWord.get(lower);
}

/** How many words the longest unit phrase has that begins with this word; 0 where none does. */
export function longestPhraseFrom(lower: string): number {
  return phraseLengths.get(lower) ?? 0;
}

/** The unit that an abbreviation means; case matters first ("Mb" is no "MB"), then not ("KM"). */
export function unitOfSymbol(text: string): Unit | undefined {
  return bySymbol.get(text) ?? byFoldedSymbol.get(text.toLowerCase());
}

const currencyBySign = new Map<string, string>();
const currencyByCode = new Map<string, Unit>();
const currencyByNoun = new Map<string, string>();
const currencyByPhrase = new Map<string, string>();
const nounsWithOneCurrency = new Set<string>();
const adjectivePhraseLengths = new Map<string, number>();

/** ISO code that a sign means: "€", "US$", "RMB"; `undefined` for what is no sign of money. */
export function currencyOfSign(sign: string): string | undefined {
  return currencyBySign.get(sign);
}

/** True for an ISO 4217 code in capitals. */
export function isCurrencyCode(text: string): boolean {
  return currencyByCode.has(text);
}

/** ISO code that a currency noun means by itself, in singular or plural; see {@link isSharedNoun}. */
export function currencyOfNoun(lower: string): string | undefined {
  return currencyByNoun.get(currencyNounOf(lower) ?? lower) ?? currencyByNoun.get(singular(lower));
}

/** True where several currencies have the noun ("dollar", "peso"), so that the bare noun leaves room for doubt. */
export function isSharedNoun(lower: string): boolean {
  const noun = currencyNounOf(lower) ?? singular(lower);
  return !nounsWithOneCurrency.has(noun);
}

/** ISO code of an adjective and a noun: "australian", "dollars". */
export function currencyOfPhrase(adjective: string, noun: string): string | undefined {
  const one = currencyNounOf(noun) ?? singular(noun);
  return (
    currencyByPhrase.get(`${adjective} ${one}`) ??
    (one === "krone"
      ? (currencyByPhrase.get(`${adjective} krona`) ?? currencyByPhrase.get(`${adjective} koruna`))
      : undefined)
  );
}

/** How many words the longest currency adjective has that begins with this word ("south african": 2); 0 where none does. */
export function longestCurrencyAdjectiveFrom(lower: string): number {
  return adjectivePhraseLengths.get(lower) ?? 0;
}

function singular(lower: string): string {
  return lower.endsWith("s") ? lower.slice(0, -1) : lower;
}

function addPhraseLength(lengths: Map<string, number>, phrase: string): void {
  const words = phrase.split(" ");
  const first = words[0] ?? "";
  lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length));
}

function addMeasure(measure: Measure): void {
  const { words, symbols, ...unit } = measure;
  if (!byName.has(unit.name)) byName.set(unit.name, unit);
  for (const word of words) {
    if (!byWord.has(word)) byWord.set(word, unit);
    addPhraseLength(phraseLengths, word);
  }
  for (const symbol of symbols) {
    if (!bySymbol.has(symbol)) bySymbol.set(symbol, unit);
    const folded = symbol.toLowerCase();
    if (symbol.length > 1 && !byFoldedSymbol.has(folded)) byFoldedSymbol.set(folded, unit);
  }
}

for (const measure of measures()) addMeasure(measure);

for (const { code, noun, adjectives, signs } of currencies()) {
  const unit = moneyUnit(code);
  byName.set(code, unit);
  currencyByCode.set(code, unit);
  if (currencyByNoun.has(noun)) nounsWithOneCurrency.delete(noun);
  else {
    currencyByNoun.set(noun, code);
    nounsWithOneCurrency.add(noun);
  }
  for (const adjective of adjectives) {
    currencyByPhrase.set(`${adjective} ${noun}`, code);
    addPhraseLength(adjectivePhraseLengths, adjective);
  }
  for (const sign of signs) currencyBySign.set(sign, code);
}

for (const [noun, plural, code, abbreviation] of COINS) {
  const unit: Unit = { name: noun, dimension: "money", base: code, factor: 0.01, offset: 0 };
  byName.set(noun, unit);
  byWord.set(noun, unit);
  byWord.set(plural, unit);
  if (abbreviation !== "") bySymbol.set(abbreviation, unit);
  addPhraseLength(phraseLengths, noun);
  addPhraseLength(phraseLengths, plural);
}
