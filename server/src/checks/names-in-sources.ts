import type { ClaimIndex } from "../compare/claim-index.ts";
import { entityKeys } from "../compare/entity-keys.ts";
import { nameMark } from "../compare/markers.ts";
import { sentenceWords } from "../compare/sentence-words.ts";
import { storyOf } from "../compare/story.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Mention } from "../model/mention.ts";
import type { Source } from "../model/source.ts";
import { mayBeOne } from "./names-of-one.ts";
import { areNear, distance, spellingsNear } from "./spelling.ts";

/** A person of a document whose name the sources of its story spell in another way. */
export interface OtherSpelling {
  readonly mention: Mention;
  readonly source: Source;
  readonly other: Mention;
}

/**
 * Full names of people that no source has as written, where a source that tells the document's story has one that differs by
 * a letter or two in the given name or the surname, and the document has not that one too.
 */
export function spelledOtherwise(document: ReadDocument, sources: ClaimIndex): OtherSpelling[] {
  if (sources.sources.length === 0) return [];
  const people = document.mentions.filter(isFullName);
  if (people.length === 0) return [];
  const { tellings } = storyOf(document, sources);
  if (tellings.length === 0) return [];
  const own = new Set(people.map(({ text }) => plainName(text)));
  const found: OtherSpelling[] = [];
  const answers = new Map<string, { source: Source; other: Mention } | null>();
  for (const mention of people) {
    const name = plainName(mention.text);
    let answer = answers.get(name);
    if (answer === undefined) {
      answer = null;
      const isKnown =
        entityKeys(document, mention.key).some((key) => sources.markedBy(nameMark + key).length > 0) ||
        tellings.some(({ source }) => peopleOf(source).names.has(name));
      for (const { source } of isKnown ? [] : tellings) {
        const other =
          nearestIn(source, name) ?? nearestShort(document, mention, source) ?? nearestFar(document, mention, source);
        if (other === undefined || own.has(plainName(other.text)) || placedApart(document, mention, other)) continue;
        answer = { source, other };
        break;
      }
      answers.set(name, answer);
    }
    if (answer) found.push({ mention, ...answer });
  }
  return found;
}

/** Lower case, without accents, titles' stops and possessives, so that only letters matter. */
export function plainName(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s?$/, "")
    .replace(/[.,]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function isFullName({ type, text }: Mention): boolean {
  const words = text.trim().split(/\s+/).length;
  return type === "person" && words > 1 && words < 5;
}

interface People {
  /** What was found for names asked for. */
  readonly answers: Map<string, Mention | undefined>;
  readonly names: ReadonlyMap<string, Mention>;
  readonly near: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<ReadDocument, People>();

/** The full names of a source, and by what a misspelling of each is found. */
function peopleOf({ document }: Source): People {
  let people = known.get(document);
  if (people) return people;
  const names = new Map<string, Mention>();
  for (const mention of document.mentions) {
    const name = plainName(mention.text);
    if (isFullName(mention) && !names.has(name)) names.set(name, mention);
  }
  const near = new Map<string, string[]>();
  for (const name of names.keys()) {
    for (const key of keysOf(name)) {
      const list = near.get(key);
      if (list) list.push(name);
      else near.set(key, [name]);
    }
  }
  people = { names, near, answers: new Map() };
  known.set(document, people);
  return people;
}

function nearestIn(source: Source, name: string): Mention | undefined {
  const { names, near, answers } = peopleOf(source);
  if (answers.has(name)) return answers.get(name);
  if (answers.size > rememberedNames) answers.clear();
  const found = nearest(name, names, near);
  answers.set(name, found);
  return found;
}

/** How many names are remembered for a source. */
const rememberedNames = 1000;

function nearest(name: string, names: People["names"], near: People["near"]): Mention | undefined {
  for (const key of keysOf(name)) {
    for (const other of near.get(key)?.slice(0, 8) ?? []) if (isMisspelled(name, other)) return names.get(other);
  }
  return undefined;
}

/** Given names from this length on are seldom borne by two people of one story. */
const tellingGiven = 5;
const shortSurname = 4;
/** What two sentences must have in common beside the name. */
const leastInCommon = 2;

/**
 * The person of a source whose surname of four letters differs in one of the last three. Many such surnames differ so, and
 * therefore the sentences have to say the same of the two besides.
 */
function nearestShort(document: ReadDocument, mention: Mention, source: Source): Mention | undefined {
  const name = plainName(mention.text);
  const [given, surname] = ends(name);
  if (given.length < tellingGiven || surname.length !== shortSurname) return undefined;
  const { names, near } = peopleOf(source);
  for (const key of shortKeys(given, surname)) {
    for (const found of near.get(key)?.slice(0, 8) ?? []) {
      const other = found === name ? undefined : names.get(found);
      if (other !== undefined && inCommon(document, mention, source.document, other) >= leastInCommon) return other;
    }
  }
  return undefined;
}

/** Surnames of so many letters may differ in two, where the sentences say the same of the two besides. */
const farSurname = 5;

/** The person of a source with the same given name whose surname differs in two letters: "Ekdahl" for "Ekendahl". */
function nearestFar(document: ReadDocument, mention: Mention, source: Source): Mention | undefined {
  const name = plainName(mention.text);
  const [given, surname] = ends(name);
  if (surname.length < farSurname) return undefined;
  const { names, near } = peopleOf(source);
  for (const found of near.get(givenKey(given))?.slice(0, 8) ?? []) {
    const [, theirs] = ends(found);
    if (theirs.length < farSurname || theirs[0] !== surname[0] || distance(surname, theirs) !== 2) continue;
    const other = names.get(found);
    if (other !== undefined && inCommon(document, mention, source.document, other) >= leastInCommon) return other;
  }
  return undefined;
}

function givenKey(given: string): string {
  return `${given} *`;
}

/** The name with each letter of the surname but the first left open. */
function shortKeys(given: string, surname: string): string[] {
  return [1, 2, 3].map((at) => `${given} ${surname.slice(0, at)}?${surname.slice(at + 1)}`);
}

/** How many words, numbers and offices the sentences of two mentions share, their names aside. */
function inCommon(a: ReadDocument, one: Mention, b: ReadDocument, other: Mention): number {
  const [left, right] = [sentenceOf(a, one), sentenceOf(b, other)];
  const named = sentenceWords(`${one.text} ${other.text}`);
  let count = 0;
  const words = sentenceWords(right);
  for (const word of sentenceWords(left)) if (words.has(word) && !named.has(word)) count++;
  const numbers = new Set(right.match(/\d[\d.,]*\d/g));
  for (const number of new Set(left.match(/\d[\d.,]*\d/g))) if (numbers.has(number)) count++;
  const [own, theirs] = [one.role?.text, other.role?.text];
  return count + (says(right, own) || says(left, theirs) ? 1 : 0);
}

function says(sentence: string, office: string | undefined): boolean {
  return office !== undefined && ` ${sentence.replace(/\W+/g, " ")} `.includes(` ${office.replace(/\W+/g, " ")} `);
}

const longestSentence = 300;

function sentenceOf({ prose }: ReadDocument, { span: [start, end] }: Mention): string {
  const before = prose.text.slice(Math.max(0, start - longestSentence), start);
  const after = prose.text.slice(end, end + longestSentence);
  const from = Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n")) + 1;
  const to = after.search(/[.!?](?:\s|$)|\n/);
  return before.slice(from) + prose.text.slice(start, end) + after.slice(0, to < 0 ? after.length : to);
}

function keysOf(name: string): string[] {
  const [given, surname] = ends(name);
  const keys = [givenKey(given), ...spellingsNear(surname).map((near) => `${given} ${near}`)];
  for (const near of spellingsNear(given)) keys.push(`${near} ${surname}`);
  if (given.length >= tellingGiven && surname.length === shortSurname) keys.push(...shortKeys(given, surname));
  return keys;
}

function ends(name: string): [given: string, surname: string] {
  const words = name.split(" ");
  return [words[0] ?? "", words.at(-1) ?? ""];
}

function isMisspelled(a: string, b: string): boolean {
  const [given, surname] = ends(a);
  const [otherGiven, otherSurname] = ends(b);
  if (given === otherGiven) return areNear(surname, otherSurname);
  // Paul and Paula, Andrea and Andreas are two people: a given name must differ within.
  return surname === otherSurname && given.at(-1) === otherGiven.at(-1) && areNear(given, otherGiven);
}

/** Whether offices in two organizations tell a document's person and a source's apart. */
function placedApart(document: ReadDocument, a: Mention, b: Mention): boolean {
  const [left, right] = [a.role?.of, b.role?.of];
  return left !== undefined && right !== undefined && !mayBeOne(document, left, right);
}
