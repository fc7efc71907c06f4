import type { EntityType } from "../../model/mention.ts";
import type { Draft } from "./draft.ts";
import { isStormWord } from "./name-type.ts";
import { isChineseName, isGenerationSuffix, isKoreanFamily, isParticle } from "./person-names.ts";
import { beginsPlace } from "./places.ts";
import type { Reading } from "./reading.ts";
import { factsOf, NEVER_NAME, ORGANIZATION_HEAD } from "./word-facts.ts";

/** What one entity is called in a document. */
export interface Entity {
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
}

/** The entities of a document by everything they are called: full names, acronyms, family names, beginnings. */
export interface NameIndex {
  /** The entity of this full name. */
  named(key: string): Entity | undefined;
  /** The entity that a short name or acronym stands for: "Smith" for "Jane Smith"; `undefined` where two share it. */
  shortened(key: string): Entity | undefined;
  /** True where persons are called this for short, if only together. */
  isShared(key: string): boolean;
  /** The body whose name a shorter one is a part of; `referred` where "the" stands before it. */
  bodyOf(draft: Draft, referred: boolean): Entity | undefined;
  /** True where a name that {@link find} knows begins with this word, in lower case without accents. */
  mayBegin(word: string): boolean;
  /** The entity of a full or shorter name. */
  find(key: string): Entity | undefined;
}

/** Indexes the names that more than a capital at the start of a sentence speaks for; `lists` has the drafts of each block. */
export function indexNames(lists: readonly (readonly Draft[])[], readings: readonly Reading[]): NameIndex {
  const full = fullNames(lists);
  const aliases = new Map<string, string>();
  for (const reading of readings) for (const { short, draft } of reading.aliases) aliases.set(short, draft.key);
  const families = new Map<string, string>();
  const givens = new Map<string, string>();
  const beginnings = new Map<string, string>();
  const endings = new Map<string, string>();
  for (const { key, type } of full.values()) {
    if (type === "place" || type === "product" || type === "work" || !key.includes(" ")) continue;
    const words = key.split(" ");
    if (words.length > 9) continue;
    if (type === "person") {
      indexPerson(words, key, families);
      share(givens, words[0] ?? "", key);
    } else if (type === "event") {
      // "Hurricane Ike" is "Ike" afterwards.
      if (words.length === 2 && isStormWord(words[0] ?? "")) share(families, words[1] ?? "", key);
    } else {
      indexBeginnings(words, key, beginnings);
      indexEndings(words, key, endings);
    }
  }

  /** The entity of a key under a short name; "" stands for several. */
  const entityOf = (key: string | undefined): Entity | undefined =>
    key === undefined || key === "" ? undefined : full.get(key);
  const shortened = (key: string) => entityOf(aliases.get(key) ?? families.get(key) ?? givens.get(key));
  let firstWords: Set<string> | undefined;
  const listFirstWords = (): Set<string> => {
    const words = new Set<string>();
    // Given names and beginnings are beginnings of full names.
    for (const map of [full, families, aliases]) for (const key of map.keys()) words.add(firstWordOf(key));
    return words;
  };
  return {
    named: (key) => full.get(key),
    shortened,
    isShared: (key) => families.has(key) || givens.has(key),
    bodyOf(draft, referred) {
      if (draft.known || full.get(draft.key)?.type === "person") return undefined;
      const street = draft.type === "place";
      const begun = draft.weight < 6 || street ? entityOf(beginnings.get(draft.key)) : undefined;
      if (begun !== undefined && (!street || isBody(lastWordOf(begun.key)))) return begun;
      const ending = draft.last - draft.first > 1 || (referred && isBody(draft.key));
      return ending ? entityOf(endings.get(draft.key)) : undefined;
    },
    mayBegin(word) {
      firstWords ??= listFirstWords();
      return firstWords.has(word);
    },
    find(key) {
      const own = full.get(key);
      return own?.type === "place" ? own : (shortened(key) ?? own ?? entityOf(beginnings.get(key)));
    },
  };
}

function fullNames(lists: readonly (readonly Draft[])[]): Map<string, Entity> {
  const full = new Map<string, Entity>();
  /** Names that are read as more than one type. */
  const disputed = new Map<string, Map<EntityType, number>>();
  for (const drafts of lists) {
    for (const draft of drafts) {
      if (draft.weak) continue;
      const known = full.get(draft.key);
      if (known === undefined) full.set(draft.key, draft);
      else if (known.type !== draft.type) disputed.set(draft.key, new Map());
    }
  }
  if (disputed.size === 0) return full;
  for (const drafts of lists) {
    for (const { key, type, weight, weak } of drafts) {
      const votes = weak ? undefined : disputed.get(key);
      votes?.set(type, (votes.get(type) ?? 0) + weight + 0.1);
    }
  }
  for (const [key, votes] of disputed) {
    const type = mostVoted(votes);
    const name = full.get(key)?.name ?? key;
    if (type !== undefined) full.set(key, { key, name, type });
  }
  return full;
}

function mostVoted(votes: ReadonlyMap<EntityType, number>): EntityType | undefined {
  let most = -1;
  let best: EntityType | undefined;
  for (const [type, count] of votes) {
    if (count <= most) continue;
    most = count;
    best = type;
  }
  return best;
}

/** Family name, and "first last" without what stands between; "" where two persons share it. */
function indexPerson(words: readonly string[], key: string, families: Map<string, string>): void {
  let count = words.length;
  if (isGenerationSuffix(words[count - 1] ?? "")) count--;
  const first = words[0] ?? "";
  const last = words[count - 1] ?? "";
  const familyFirst = (count === 2 && isChineseName(first, last)) || (count === 3 && isKoreanFamily(first));
  share(families, familyFirst ? first : last, key);
  let particle = count - 1;
  while (particle > 1 && isParticle(words[particle - 1] ?? "")) particle--;
  if (particle < count - 1) share(families, words.slice(particle, count).join(" "), key);
  if (count > 2 && !familyFirst) share(families, `${first} ${last}`, key);
  if (count < words.length) share(families, words.slice(0, count).join(" "), key);
}

function indexBeginnings(words: readonly string[], key: string, beginnings: Map<string, string>): void {
  let beginning = "";
  for (let i = 0; i < words.length - 1; i++) {
    const word = words[i] ?? "";
    beginning = i === 0 ? word : `${beginning} ${word}`;
    if (i === 0 && (beginsPlace(word) || (factsOf(word) & NEVER_NAME) !== 0 || generic.has(word))) continue;
    share(beginnings, beginning, key);
  }
}

/** "the Times", "the Academy": the head of a body's name, alone or with the words before it. */
function indexEndings(words: readonly string[], key: string, endings: Map<string, string>): void {
  let head = words.length - 1;
  for (let i = 1; i < words.length; i++) {
    const word = words[i] ?? "";
    if (word === "of" || word === "for" || word === "on") {
      head = i - 1;
      break;
    }
  }
  for (let from = head; from > 0 || (from === 0 && head < words.length - 1); from--) {
    share(endings, words.slice(from, head + 1).join(" "), key);
    if (from === 0) break;
  }
}

function firstWordOf(key: string): string {
  const space = key.indexOf(" ");
  return space < 0 ? key : key.slice(0, space);
}

function lastWordOf(key: string): string {
  return key.slice(key.lastIndexOf(" ") + 1);
}

function isBody(word: string): boolean {
  return (factsOf(word) & ORGANIZATION_HEAD) !== 0;
}

const generic = new Set(
  "world national international global united new first general american european royal central great big public".split(
    " ",
  ),
);

function share(map: Map<string, string>, name: string, key: string): void {
  const known = map.get(name);
  map.set(name, known === undefined || known === key ? key : "");
}
