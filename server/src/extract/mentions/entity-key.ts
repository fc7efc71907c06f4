import { HIDDEN } from "../../model/prose.ts";
import { foldAccents, stemOf } from "./letter-shape.ts";
import { countryKey } from "./places.ts";
import { factsOf, HONORIFIC, LEGAL_FORM } from "./word-facts.ts";

const articles = new Set(["the", "a", "an"]);

/**
 * Comparison key of a name: lower case, without accents, articles, forms of address, possessive endings, corporate suffixes
 * and punctuation; names of one country have one key. Names that differ in a letter keep different keys. "" for a text
 * without letters and digits.
 */
export function entityKey(text: string): string {
  let key = keys.get(text);
  if (key === undefined) {
    key = makeKey(text);
    if (keys.size >= REMEMBERED) keys.clear();
    keys.set(text, key);
  }
  return key;
}

/** Names repeat, so keys are kept, up to a limit. */
const keys = new Map<string, string>();
const REMEMBERED = 20_000;

function makeKey(text: string): string {
  const folded = foldAccents(text.replaceAll(HIDDEN, "").toLowerCase());
  const country = countryKey(folded);
  if (country !== undefined) return country;
  const words = wordsOf(folded);
  let first = 0;
  while (first < words.length - 1) {
    const word = words[first] ?? "";
    if (!articles.has(word) && (factsOf(word) & HONORIFIC) === 0) break;
    first++;
  }
  let last = words.length;
  while (last > first + 1 && (factsOf(words[last - 1] ?? "") & LEGAL_FORM) !== 0) last--;
  // "A/S"
  if (last > first + 2 && words[last - 1] === "s" && words[last - 2] === "a") last -= 2;
  const key = words.slice(first, last).join(" ");
  return countryKey(key) ?? key;
}

/** Letters and digits between anything else; "U.S." keeps together, "&" reads "and", a possessive ending is left out. */
function wordsOf(folded: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= folded.length; i++) {
    const code = i < folded.length ? folded.charCodeAt(i) : 32;
    const inside =
      isAlphanumeric(code) || code === 39 || (code > 127 && isForeignLetter(folded, i)) || isInnerStop(folded, i);
    if (inside) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) {
      const word = withoutDomain(stemOf(folded.slice(start, i))).replaceAll("'", "");
      if (word !== "") words.push(word.indexOf(".") > 0 && !/\d/.test(word) ? word.replaceAll(".", "") : word);
      start = -1;
    }
    if (code === 38) words.push("and");
  }
  return words;
}

/** "amazon.com" is "amazon". */
function withoutDomain(word: string): string {
  return word.length > 5 && word.endsWith(".com") ? word.slice(0, -4) : word;
}

function isInnerStop(text: string, i: number): boolean {
  if (text.charCodeAt(i) !== 46) return false;
  const before = text.charCodeAt(i - 1);
  const after = text.charCodeAt(i + 1);
  return isAlphanumeric(before) && isAlphanumeric(after);
}

function isForeignLetter(text: string, i: number): boolean {
  return /[\p{L}\p{N}\p{Cs}]/u.test(text.charAt(i));
}

function isAlphanumeric(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
