import type { Token, TokenizedBlock } from "../../model/token.ts";
import { acts } from "./context-cues.ts";
import type { Draft } from "./draft.ts";
import type { NameIndex } from "./name-index.ts";
import { countryKey } from "./places.ts";
import type { Reading } from "./reading.ts";
import { isWeakWord } from "./small-written.ts";

/** What the whole document tells about its names. */
export interface Knowledge {
  readonly index: NameIndex;
  /** Acronyms in lower case that stand for ordinary words. */
  readonly terms: ReadonlySet<string>;
  /** Known places that stand where a place can stand, although a person may be called the same. */
  readonly located: ReadonlySet<string>;
  /** Names that the document also writes small. */
  readonly small: ReadonlySet<string>;
}

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
  const own = index.named(draft.key);
  if (draft.weak && own === undefined) return undefined;
  if (isWeakWord(draft) && small.has(draft.key)) return undefined;
  if (own === undefined || (own.type === draft.type && (draft.known || own.name === draft.name))) return draft;
  return { ...draft, type: own.type, name: draft.known ? draft.name : own.name };
}

/** "Specialist Ivan Lopez" or "Ivan Lopez": without its opening word where the rest is a name of the document. */
function wholeOrTail(draft: Draft, tail: Draft, index: NameIndex): Draft {
  const full = index.named(draft.key) !== undefined;
  if (full && draft.weight >= 6) return draft;
  const named = index.named(tail.key) !== undefined || index.shortened(tail.key) !== undefined;
  const solid = tail.weight >= 6 && draft.weight < 6;
  return (named || solid) && index.bodyOf(draft, false) === undefined && !(draft.weak && full) ? tail : draft;
}

/**
 * The drafts of each block; "Specialist" is taken from "Specialist Ivan Lopez" where what follows is a name by its own words
 * or without it elsewhere.
 */
export function withoutOpeningWords(readings: readonly Reading[]): (readonly Draft[])[] {
  const lists = readings.map((reading) => reading.drafts);
  if (!lists.some((drafts) => drafts.some((draft) => draft.tail !== undefined))) return lists;
  const sure = new Set<string>();
  for (const drafts of lists) {
    for (const draft of drafts) if (!draft.weak && draft.tail === undefined) sure.add(draft.key);
  }
  const choose = (draft: Draft): Draft => {
    const tail = draft.tail;
    if (tail === undefined || sure.has(draft.key)) return draft;
    const short = tail.last - tail.first === 1;
    if (draft.weight >= 6) return sure.has(tail.key) && !short ? tail : draft;
    return sure.has(tail.key) || tail.weight >= 6 ? tail : draft;
  };
  return lists.map((drafts) => (drafts.some((draft) => draft.tail !== undefined) ? drafts.map(choose) : drafts));
}

/** The keys of the known places that stand where a place can stand; `lists` has the drafts of each block. */
export function locatedPlaces(lists: readonly (readonly Draft[])[], tokenized: readonly TokenizedBlock[]): Set<string> {
  const located = new Set<string>();
  lists.forEach((drafts, block) => {
    const tokens = tokenized[block]?.tokens ?? [];
    for (const draft of drafts) {
      if (draft.known && !draft.weak && isLocated(tokens, draft)) located.add(draft.key);
    }
  });
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
