import type { Token } from "../../model/token.ts";
import { expansionOf } from "./body-letters.ts";
import { acts } from "./context-cues.ts";
import type { Draft } from "./draft.ts";
import type { Knowledge } from "./knowledge.ts";
import type { NameIndex } from "./name-index.ts";
import { countryKey } from "./places.ts";
import { isWeakWord } from "./small-written.ts";

/** Gives second mentions of a block the name and key of the first, drops what nothing confirms, and settles types. */
export function resolveDrafts(drafts: readonly Draft[], tokens: readonly Token[], knowledge: Knowledge): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const resolved = resolve(draft, tokens, knowledge);
    if (resolved !== undefined) kept.push(resolved);
  }
  return kept;
}

function resolve(read: Draft, tokens: readonly Token[], knowledge: Knowledge): Draft | undefined {
  const { index, terms, located, small } = knowledge;
  if (terms.has(read.key) && read.last - read.first === 1) return undefined;
  const draft = read.tail === undefined ? read : wholeOrTail(read, read.tail, index);
  const placed = draft.known && (!index.isShared(draft.key) || located.has(draft.key));
  const found = placed ? undefined : index.shortened(draft.key);
  const referred = tokens[draft.first - 1]?.lower === "the";
  const entity = found ?? index.bodyOf(draft, referred);
  if (entity !== undefined && entity.key !== draft.key) {
    const single = draft.last - draft.first === 1;
    const sure = found !== undefined || !draft.weak || !single || referred || acts(tokens, draft.last, tokens.length);
    if (sure) return { ...draft, key: entity.key, name: entity.name, type: entity.type };
  }
  const letters = found === undefined ? inFull(draft, index) : undefined;
  if (letters !== undefined) return letters;
  const own = index.named(draft.key);
  if (draft.weak && own === undefined) return undefined;
  if (isWeakWord(draft) && small.has(draft.key)) return undefined;
  if (own === undefined || (own.type === draft.type && (draft.known || own.name === draft.name))) return draft;
  return { ...draft, type: own.type, name: draft.known ? draft.name : own.name };
}

/** "EU" under the key of "European Union", whatever stands for the letters in this document; `undefined` for other names. */
function inFull(draft: Draft, index: NameIndex): Draft | undefined {
  if (draft.last - draft.first !== 1 || draft.text !== draft.text.toUpperCase()) return undefined;
  const key = expansionOf(draft.key);
  return key === undefined ? undefined : { ...draft, key, name: index.named(key)?.name ?? draft.name };
}

/** "Specialist Ivan Lopez" or "Ivan Lopez": without its opening word where the rest is a name of the document. */
function wholeOrTail(draft: Draft, tail: Draft, index: NameIndex): Draft {
  const full = index.named(draft.key) !== undefined;
  if (full && draft.weight >= 6) return draft;
  const named = index.named(tail.key) !== undefined || index.shortened(tail.key) !== undefined;
  const solid = tail.weight >= 6 && draft.weight < 6;
  return (named || solid) && index.bodyOf(draft, false) === undefined && !(draft.weak && full) ? tail : draft;
}

/** The names that stand without an ordinary word before them, in any of the lists. */
export function sureNames(lists: readonly (readonly Draft[])[]): Set<string> {
  const sure = new Set<string>();
  for (const drafts of lists) {
    for (const draft of drafts) if (!draft.weak && draft.tail === undefined) sure.add(draft.key);
  }
  return sure;
}

/**
 * Takes "Specialist" from "Specialist Ivan Lopez" where what follows is a name by its own words or without it elsewhere;
 * `sure` has the names that stand without such a word.
 */
export function withoutOpeningWords(drafts: readonly Draft[], sure: ReadonlySet<string>): readonly Draft[] {
  if (!drafts.some((draft) => draft.tail !== undefined)) return drafts;
  return drafts.map((draft) => {
    const tail = draft.tail;
    if (tail === undefined || sure.has(draft.key)) return draft;
    const short = tail.last - tail.first === 1;
    if (draft.weight >= 6) return sure.has(tail.key) && !short ? tail : draft;
    return sure.has(tail.key) || tail.weight >= 6 ? tail : draft;
  });
}

/** The keys of the known places among a block's drafts that stand where a place can stand. */
export function locatedPlaces(drafts: readonly Draft[], tokens: readonly Token[]): string[] {
  const located: string[] = [];
  for (const draft of drafts) {
    if (draft.known && !draft.weak && isLocated(tokens, draft)) located.push(draft.key);
  }
  return located;
}

const locating = new Set([
  "in",
  "at",
  "from",
  "to",
  "near",
  "of",
  "outside",
  "across",
  "around",
  "into",
  "toward",
  "through",
  "for",
]);

/** A known place where a place can stand, although a person of the document is called the same; countries always. */
function isLocated(tokens: readonly Token[], draft: Draft): boolean {
  return countryKey(draft.key) !== undefined || locating.has(tokens[draft.first - 1]?.lower ?? "");
}
