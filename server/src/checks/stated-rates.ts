import type { ReadDocument } from "../model/document.ts";
import { currencyOfNoun, unitNamed } from "../units/registry.ts";
import { statedSentences } from "./stated-sentences.ts";

/** What one unit of a currency is worth in another, as the text says. */
export interface StatedRate {
  /** ISO codes: one `of` is `value` of `inn`. */
  readonly of: string;
  readonly inn: string;
  readonly value: number;
}

/** "7.2 yuan to the dollar", "1.08 dollars per euro". */
const perOne = /^ (?:to|per|for|against) (?:(?:the|one|each|every|a) )?(?:(?:US|U\.S\.|American) )?([a-z]{3,12})\b/i;

/** Exchange rates that a document states: "$1 = 7.20 yuan", "at 7.2 yuan to the dollar". */
export function statedRates(document: ReadDocument): StatedRate[] {
  const rates: StatedRate[] = [];
  for (const sentence of statedSentences(document)) {
    sentence.claims.forEach(({ figure }, position) => {
      if (figure.dimension !== "money" || figure.unit === null || figure.value === null || figure.value <= 0) return;
      const code = unitNamed(figure.unit)?.base ?? figure.unit;
      const value = figure.value * (unitNamed(figure.unit)?.factor ?? 1);
      const next = sentence.claims[position + 1]?.figure;
      if (next?.dimension === "money" && next.unit !== null && next.value !== null) {
        const between = sentence.words(figure.span[1], next.outer[0]);
        const other = unitNamed(next.unit);
        if (/^ ?(?:=|equals|is worth|was worth) ?$/.test(between) && other && next.value > 0) {
          rates.push({ of: code, inn: other.base, value: (next.value * other.factor) / value });
          return;
        }
      }
      const one = perOne.exec(sentence.words(figure.span[1], Math.min(sentence.end, figure.span[1] + 40)))?.[1];
      const of = one === undefined ? undefined : currencyOfNoun(one.toLowerCase());
      if (of !== undefined && of !== code) rates.push({ of, inn: code, value });
    });
  }
  return rates;
}
