import { IRREGULAR_ADJECTIVES, IRREGULAR_NOUNS, IRREGULAR_VERBS } from "./data/irregular.ts";

/** Dictionary forms of irregular forms. */
export const irregularNouns = formsOf(IRREGULAR_NOUNS);
export const irregularVerbs = formsOf(IRREGULAR_VERBS);
export const irregularAdjectives = formsOf(IRREGULAR_ADJECTIVES);

type IsWord = (word: string) => boolean;

/** Singular of a noun that is no dictionary form or may be a plural; `isNoun` tells dictionary forms. */
export function singularOf(word: string, isNoun: IsWord): string {
  const irregular = irregularNouns.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith("men") && word.length > 5 && isNoun(`${word.slice(0, -2)}an`)) return `${word.slice(0, -2)}an`;
  if (!word.endsWith("s") || word.length < 3 || word.endsWith("ss")) return word;
  const stem = word.slice(0, -1);
  if (word.endsWith("us") || word.endsWith("is")) {
    return !isNoun(word) && (isNoun(stem) || word.length < 5) ? stem : word;
  }
  if (word.length < 4) return isNoun(word) || !isNoun(stem) ? word : stem;
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (word.endsWith("ies") && word.length > 4) {
    if (isNoun(stem) && !isNoun(`${word.slice(0, -3)}y`)) return stem;
    return `${word.slice(0, -3)}y`;
  }
  if (word.endsWith("es")) {
    const short = word.slice(0, -2);
    if (isNoun(stem) && !(hisses(short) && isNoun(short) && !isNoun(word.slice(0, -1)))) return stem;
    if (hisses(short) || (short.endsWith("o") && isNoun(short))) return short;
    return stem;
  }
  return isNoun(word) && !isNoun(stem) ? word : stem;
}

/** Dictionary form of a verb form; `isVerb` tells dictionary forms. */
export function infinitiveOf(word: string, isVerb: IsWord): string {
  const irregular = irregularVerbs.get(word);
  if (irregular !== undefined) return irregular;
  if (isVerb(word)) return word;
  if (word.endsWith("ies") || word.endsWith("ied")) {
    const stem = `${word.slice(0, -3)}y`;
    return isVerb(stem) || !isVerb(word.slice(0, -1)) ? stem : word.slice(0, -1);
  }
  if (word.endsWith("es")) {
    const stem = word.slice(0, -1);
    return isVerb(stem) || !(hisses(word.slice(0, -2)) || word.endsWith("oes")) ? stem : word.slice(0, -2);
  }
  if (word.endsWith("s") && !word.endsWith("ss") && word.length > 3) return word.slice(0, -1);
  if (word.endsWith("ed") && word.length > 3) return beforeEnding(word.slice(0, -2), isVerb);
  if (word.endsWith("ing") && word.length > 4) return beforeEnding(word.slice(0, -3), isVerb);
  return word;
}

/** Positive of a comparative or superlative; `isAdjective` tells dictionary forms. */
export function positiveOf(word: string, isAdjective: IsWord): string {
  const irregular = irregularAdjectives.get(word);
  if (irregular !== undefined) return irregular;
  const stem = word.endsWith("er") ? word.slice(0, -2) : word.endsWith("est") ? word.slice(0, -3) : "";
  if (stem.length < 3) return word;
  for (const form of [stem, `${stem}e`, stem.slice(0, -1), stem.endsWith("i") ? `${stem.slice(0, -1)}y` : stem]) {
    if (isAdjective(form)) return form;
  }
  return word;
}

/** What stood before -ed or -ing: "rat" is "rate", "plann" is "plan", "visit" stays. */
function beforeEnding(stem: string, isVerb: IsWord): string {
  const last = stem.charAt(stem.length - 1);
  if (stem.length > 2 && last === stem.charAt(stem.length - 2) && !isVerb(stem) && !"ls".includes(last)) {
    return stem.slice(0, -1);
  }
  // A short stem with one vowel and one consonant would have doubled the consonant.
  const wantsE =
    "vuczg".includes(last) || (!isVowel(last) && isVowel(stem.charAt(stem.length - 2)) && vowelRuns(stem) === 1);
  if (wantsE && isVerb(`${stem}e`)) return `${stem}e`;
  if (isVerb(stem)) return stem;
  if (isVerb(`${stem}e`)) return `${stem}e`;
  if (stem.length > 2 && last === stem.charAt(stem.length - 2) && isVerb(stem.slice(0, -1))) return stem.slice(0, -1);
  return wantsE && vowelRuns(stem) > 0 ? `${stem}e` : stem;
}

function isVowel(letter: string): boolean {
  return "aeiou".includes(letter);
}

function vowelRuns(word: string): number {
  let runs = 0;
  let inside = false;
  for (const letter of word) {
    const vowel = isVowel(letter);
    if (vowel && !inside) runs++;
    inside = vowel;
  }
  return runs;
}

/** Ends in a sound that takes -es. */
function hisses(stem: string): boolean {
  return stem.endsWith("s") || stem.endsWith("x") || stem.endsWith("z") || stem.endsWith("ch") || stem.endsWith("sh");
}

function formsOf(entries: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const entry of entries.split(";")) {
    const words = entry.split(" ");
    for (const word of words) if (!forms.has(word)) forms.set(word, words[0] ?? word);
  }
  return forms;
}
