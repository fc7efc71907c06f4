import type { EntityType } from "../../model/mention.ts";
import type { Token, TokenizedBlock } from "../../model/token.ts";
import { acts } from "./context-cues.ts";
import type { Draft } from "./draft.ts";
import { isStormWord } from "./name-type.ts";
import { isChineseName, isGenerationSuffix, isKoreanFamily, isParticle } from "./person-names.ts";
import { beginsPlace, countryKey } from "./places.ts";
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
  /** True where a name that {@link find} knows begins with this word, in lower case without accents. */
  mayBegin(word: string): boolean;
  find(key: string): Entity | undefined;
}

/** Gives second mentions the name and key of the first, drops what nothing confirms, and settles types. */
export function resolveDrafts(
  reading: Reading,
  tokenized: readonly TokenizedBlock[],
): { drafts: Draft[]; index: NameIndex } {
  reading.drafts = withoutOpeningWords(reading.drafts);
  const confirmed = reading.drafts.filter((draft) => !draft.weak);
  const types = voteOnTypes(confirmed);
  const full = new Map<string, Entity>();
  for (const draft of confirmed) {
    if (!full.has(draft.key))
      full.set(draft.key, { key: draft.key, name: draft.name, type: types.get(draft.key) ?? draft.type });
  }
  const families = new Map<string, string>();
  const givens = new Map<string, string>();
  const beginnings = new Map<string, string>();
  const endings = new Map<string, string>();
  for (const entity of full.values()) {
    const words = entity.key.split(" ");
    if (words.length < 2 || words.length > 9) continue;
    if (entity.type === "person") {
      indexPerson(words, entity.key, families);
      share(givens, words[0] ?? "", entity.key);
    } else if (entity.type === "event") {
      // "Hurricane Ike" is "Ike" afterwards.
      if (words.length === 2 && isStormWord(words[0] ?? "")) share(families, words[1] ?? "", entity.key);
    } else if (entity.type === "organization") {
      indexBeginnings(words, entity.key, beginnings);
      indexEndings(words, entity.key, endings);
    }
  }
  const small = smallWritten(reading.drafts, tokenized);
  const located = new Set<string>();
  for (const draft of confirmed) {
    if (draft.known && isLocated(tokenized[draft.block]?.tokens ?? [], draft)) located.add(draft.key);
  }

  const find = (key: string): Entity | undefined => {
    const alias = reading.aliases.get(key);
    if (alias !== undefined) return full.get(alias.key);
    const person = families.get(key) ?? givens.get(key);
    return person === undefined || person === "" ? undefined : full.get(person);
  };
  const known = (map: ReadonlyMap<string, string>, key: string): Entity | undefined => {
    const whole = map.get(key);
    return whole === undefined || whole === "" ? undefined : full.get(whole);
  };
  /** The body whose name a shorter one is a part of. */
  const whole = (draft: Draft, referred: boolean): Entity | undefined => {
    if (draft.known || full.get(draft.key)?.type === "person") return undefined;
    const street = draft.type === "place";
    const begun = draft.weight < 6 || street ? known(beginnings, draft.key) : undefined;
    if (begun !== undefined && (!street || isBody(lastWordOf(begun.key)))) return begun;
    return draft.last - draft.first > 1 || (referred && isBody(draft.key)) ? known(endings, draft.key) : undefined;
  };

  const kept: Draft[] = [];
  for (let draft of reading.drafts) {
    const tokens = tokenized[draft.block]?.tokens ?? [];
    const end = tokens.length;
    if (reading.terms.has(draft.key) && draft.last - draft.first === 1) continue;
    const tail = draft.tail;
    if (tail !== undefined && !(full.has(draft.key) && draft.weight >= 6)) {
      const named = full.has(tail.key) || find(tail.key) !== undefined;
      const solid = tail.weight >= 6 && draft.weight < 6;
      if ((named || solid) && whole(draft, false) === undefined && !(draft.weak && full.has(draft.key))) {
        draft = tail;
      }
    }
    const shared = families.has(draft.key) || givens.has(draft.key);
    const placed = draft.known && (!shared || located.has(draft.key));
    const found = placed ? undefined : find(draft.key);
    const referred = tokens[draft.first - 1]?.lower === "the";
    const entity = found ?? whole(draft, referred);
    if (entity !== undefined && entity.key !== draft.key) {
      const single = draft.last - draft.first === 1;
      const sure = found !== undefined || !draft.weak || !single || referred || acts(tokens, draft.last, end);
      if (sure) {
        draft.key = entity.key;
        draft.name = entity.name;
        draft.type = entity.type;
        kept.push(draft);
        continue;
      }
    }
    const own = full.get(draft.key);
    if (draft.weak && own === undefined) continue;
    if (isWeakWord(draft) && small.has(draft.key)) continue;
    if (own !== undefined) {
      draft.type = own.type;
      if (!draft.known) draft.name = own.name;
    }
    kept.push(draft);
  }
  let firstWords: Set<string> | undefined;
  const listFirstWords = (): Set<string> => {
    const words = new Set<string>();
    for (const map of [full, families, givens, beginnings, reading.aliases]) {
      for (const key of map.keys()) words.add(firstWordOf(key));
    }
    return words;
  };
  return {
    drafts: kept,
    index: {
      mayBegin: (word) => {
        firstWords ??= listFirstWords();
        return firstWords.has(word);
      },
      find: (key) => {
        const own = full.get(key);
        return own?.type === "place" ? own : (find(key) ?? own ?? known(beginnings, key));
      },
    },
  };
}

/** Takes "Specialist" from "Specialist Ivan Lopez" where what follows is a name by its own words or without it elsewhere. */
function withoutOpeningWords(drafts: readonly Draft[]): Draft[] {
  const sure = new Set<string>();
  for (const draft of drafts) if (!draft.weak && draft.tail === undefined) sure.add(draft.key);
  return drafts.map((draft) => {
    const tail = draft.tail;
    if (tail === undefined || sure.has(draft.key)) return draft;
    const short = tail.last - tail.first === 1;
    if (draft.weight >= 6) return sure.has(tail.key) && !short ? tail : draft;
    return sure.has(tail.key) || tail.weight >= 6 ? tail : draft;
  });
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

/** The type that most speaks for, for each key. */
function voteOnTypes(drafts: readonly Draft[]): Map<string, EntityType> {
  const types = new Map<string, EntityType>();
  // Nearly all names are of one type throughout; only the others need their votes counted.
  const disputed = new Map<string, Map<EntityType, number>>();
  for (const { key, type } of drafts) {
    const known = types.get(key);
    if (known === undefined) types.set(key, type);
    else if (known !== type) disputed.set(key, new Map());
  }
  if (disputed.size === 0) return types;
  for (const { key, type, weight } of drafts) {
    const votes = disputed.get(key);
    votes?.set(type, (votes.get(type) ?? 0) + weight + 0.1);
  }
  for (const [key, votes] of disputed) {
    let most = -1;
    for (const [type, count] of votes) {
      if (count <= most) continue;
      most = count;
      types.set(key, type);
    }
  }
  return types;
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

/** One word that little but its capital makes a name. */
function isWeakWord(draft: Draft): boolean {
  return draft.weight < 4 && !draft.known && draft.last - draft.first === 1;
}

/** Of the words that were read as names for their capital: those that the document also writes small. */
export function smallWritten(drafts: readonly Draft[], tokenized: readonly TokenizedBlock[]): Set<string> {
  const asked = new Set<string>();
  const found = new Set<string>();
  // Lengths of the words asked for, as bits, by their first letter: nearly all other words need no look-up.
  const lengths = new Int32Array(26);
  for (const draft of drafts) {
    if (!isWeakWord(draft)) continue;
    asked.add(draft.key);
    const letter = draft.key.charCodeAt(0) - 97;
    if (letter >= 0 && letter < 26) lengths[letter] = (lengths[letter] ?? 0) | (1 << (draft.key.length & 31));
  }
  if (asked.size === 0) return found;
  for (const { text, tokens } of tokenized) {
    for (const token of tokens) {
      const code = text.charCodeAt(token.start);
      if (code < 97 || code > 122) continue;
      const length = 1 << (token.lower.length & 31);
      if (((lengths[code - 97] ?? 0) & length) !== 0 && asked.has(token.lower)) found.add(token.lower);
    }
  }
  return found;
}
