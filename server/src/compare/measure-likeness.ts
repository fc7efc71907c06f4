import { exclusivePair } from "./exclusive-words.ts";
import type { Part } from "./likeness-part.ts";
import { apartBy, emptyHeads, silent } from "./likeness-part.ts";
import type { Profile } from "./profile.ts";
import { topicOf } from "./sense.ts";

/** "Five people" of one story and "seven people" of another are alike in words only. */
const anybody = new Set(["person", "people", "man", "woman", "child", "victim", "other"]);

/** Whether two claims count or measure the same thing. */
export function compareMeasures(a: Profile, b: Profile): Part {
  if (a.head === null || b.head === null) {
    const known = a.head ?? b.head;
    if (known === null) return { score: 0.1 };
    const unnamed = a.head === null ? a : b;
    return unnamed.topic.has(topicOf(known)) ? { score: 0.3, reason: `“${known}” in both clauses` } : { score: 0.05 };
  }
  const clash = exclusivePair(a.measure, b.measure);
  if (clash) return apartBy(`“${clash[0]}” is not “${clash[1]}”`);
  const shared = count(a.measure, b.measure);
  const phrase = a.claim.measure?.text ?? "";
  const other = b.claim.measure?.text ?? "";
  if (a.head === b.head) {
    const [short, long] = [spelledOut(a, b), spelledOut(b, a)];
    const left = a.measure.size - shared - short.acronyms - long.words;
    const right = b.measure.size - shared - long.acronyms - short.words;
    const common = shared + short.acronyms + long.acronyms;
    if (emptyHeads.has(a.head) && shared === 1) return { score: 0.1 };
    if (anybody.has(a.head) && a.measure.size === 1 && b.measure.size === 1)
      return { score: 0.3, reason: `both “${phrase}”` };
    const score =
      left > 0 && right > 0 ? (common > 1 ? 0.35 : 0.25) : left + right > 0 ? 0.42 : common > 1 ? 0.5 : 0.42;
    return { score, reason: phrase === other ? `the same measure, “${phrase}”` : `“${phrase}” and “${other}”` };
  }
  const counted = a.quantity.family.startsWith("count");
  if (a.measure.has(b.head) || b.measure.has(a.head)) return { score: 0.15, reason: `“${phrase}” and “${other}”` };
  if (emptyHeads.has(a.head) || emptyHeads.has(b.head)) return { score: 0.05 };
  if (standsFor(a, b) || standsFor(b, a)) return { score: 0.3, reason: `“${phrase}” and “${other}”` };
  if (counted) return { ...apartBy(`“${phrase}” is not “${other}”`), otherWords: true };
  if (shared === 0) {
    const named = a.topic.has(topicOf(b.head)) && b.topic.has(topicOf(a.head));
    return named ? { score: 0.25, reason: `“${phrase}” and “${other}” in both clauses` } : silent;
  }
  const share = shared / Math.min(a.measure.size, b.measure.size);
  return { score: 0.1 + 0.3 * share, reason: `“${phrase}” and “${other}” share words` };
}

/** Words that stand for a thing named beside them: "tops the model count with 1,509 homegrown systems". */
const stoodIn = new Set([
  "system",
  "unit",
  "item",
  "product",
  "piece",
  "offering",
  "entry",
  "title",
  "example",
  "specimen",
]);

/** Whether the head of one measure is such a word, and its clause names the head of the other. */
function standsFor(general: Profile, named: Profile): boolean {
  if (general.head === null || named.head === null || !stoodIn.has(general.head)) return false;
  return !stoodIn.has(named.head) && general.topic.has(topicOf(named.head));
}

/** How many acronyms of one measure the other spells out, and in how many words: "AI" as "artificial intelligence". */
function spelledOut(a: Profile, b: Profile): { acronyms: number; words: number } {
  let acronyms = 0;
  let words = 0;
  const initials = (b.claim.measure?.lemmas ?? []).map((lemma) => lemma.charAt(0)).join("");
  for (const word of a.measure) {
    if (word.length < 2 || word.length > 5 || b.measure.has(word) || !initials.includes(word)) continue;
    acronyms++;
    words += word.length;
  }
  return { acronyms, words };
}

/** A measure that was taken over from another sentence tells less, unless the wholes agree. */
export function compareBasis(a: Profile, b: Profile): Part {
  const inferred = a.claim.measure?.basis === "inferred" || b.claim.measure?.basis === "inferred";
  const sameWhole = a.wholeValue !== null && a.wholeValue === b.wholeValue;
  return inferred && !sameWhole ? { score: -0.15 } : silent;
}

/** The same two words right behind the two figures: "nine-member council", "eleven-member council". */
export function compareWordsBehind(a: Profile, b: Profile): Part {
  return a.following !== "" && a.following === b.following ? { score: 0.12 } : silent;
}

function count(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}
