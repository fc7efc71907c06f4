import { irregularNouns } from "../extract/lexicon/inflection.ts";
import { lemma, NOUN } from "../extract/lexicon/lexicon.ts";
import { unitOfWord } from "../units/registry.ts";

/** "a" or "an", whichever goes before a figure as it is read out: "an 8", "an 11", "an $800", "a 1,100", "a one". */
export function articleBefore(figure: string): "a" | "an" {
  const spoken = figure.replace(/^[$€£¥~]/, "");
  if (/^(?:8|(?:11|18)(?!\d)(?!,\d{3}\D?\d))/.test(spoken)) return "an";
  return /^(?:[aeio]|u(?!n|s))/i.test(spoken) && !/^(?:one|once)\b/i.test(spoken) ? "an" : "a";
}

/** The noun in the number that a value takes: "mile" for 1, "miles" for others; `undefined` where its forms are not known. */
export function nounFor(value: number, noun: string): string | undefined {
  const lower = noun.toLowerCase();
  const single = unitOfWord(lower) === undefined ? lemma(lower, NOUN) : singularUnit(lower);
  const plural = pluralOf(single);
  if (lower !== single && lower !== plural) return undefined;
  const wanted = value === 1 ? single : plural;
  return noun === lower ? wanted : noun.charAt(0) + wanted.slice(1);
}

/** Plural forms of units that no rule gives. */
const oddUnits = new Map([
  ["foot", "feet"],
  ["inch", "inches"],
  ["century", "centuries"],
  ["penny", "pence"],
  ["millennium", "millennia"],
  ["hertz", "hertz"],
]);

function singularUnit(lower: string): string {
  for (const [single, plural] of oddUnits) if (lower === plural) return single;
  const single = lower.endsWith("s") ? lower.slice(0, -1) : lower;
  return unitOfWord(single) === undefined ? lower : single;
}

let irregular: Map<string, string> | undefined;

function pluralOf(single: string): string {
  const odd = oddUnits.get(single);
  if (odd !== undefined) return odd;
  if (irregular === undefined) {
    irregular = new Map();
    for (const [form, dictionary] of irregularNouns)
      if (!irregular.has(dictionary) && form !== dictionary) irregular.set(dictionary, form);
  }
  const known = irregular.get(single);
  if (known !== undefined) return known;
  if (/[^aeiou]y$/.test(single)) return `${single.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(single) ? `${single}es` : `${single}s`;
}
