import { wordClasses } from "../extract/lexicon/lexicon.ts";
import { beginsPlace } from "../extract/mentions/places.ts";
import type { ReadDocument } from "../model/document.ts";
import { type Block, HIDDEN } from "../model/prose.ts";
import type { Span } from "../model/span.ts";
import type { TokenizedBlock } from "../model/token.ts";
import { blockTokens } from "../text/block-tokens.ts";
import { areNear, longestNear, spellingsNear } from "./spelling.ts";

/** A name that the text gives in full: given name and surname, in lower case and without accents. */
export interface KnownName {
  readonly given: string;
  readonly surname: string;
  /** As written at its first place. */
  readonly text: string;
}

/** A place where a known name seems to stand in another spelling. */
export interface StrayedName<Name extends KnownName> {
  readonly name: Name;
  readonly span: Span;
  readonly text: string;
}

/** So many given names are looked for in a block one by one. */
const fewNames = 24;
const twoWordsHere = /(\p{Lu}[\p{L}’'-]+)[\s\uFDD0]+(?=(\p{Lu}[\p{L}’'-]+))/uy;
const letterBefore = /[\p{L}’'-]$/u;
const twoWords = /(\p{Lu}[\p{L}’'-]+)[\s\uFDD0]+(?=(\p{Lu}[\p{L}’'-]+))/gu;

/** Places, known as names or not, where a known given name stands before a word near its surname or the surname itself. */
export function behindGivenName<Name extends KnownName>(
  document: ReadDocument,
  names: readonly Name[],
  plain: (text: string) => string,
): StrayedName<Name>[] {
  const found: StrayedName<Name>[] = [];
  const byGiven = new Map<string, Name[]>();
  for (const name of names) {
    const others = byGiven.get(name.given);
    if (others) others.push(name);
    else byGiven.set(name.given, [name]);
  }
  const written = new Set(names.map(({ text }) => text.slice(0, text.search(/[\s\uFDD0]|$/))));
  for (const block of document.prose.blocks) {
    const { text, span } = block;
    for (const match of written.size <= fewNames ? behindEach(text, written) : pairsIn(block)) {
      const given = match[1] ?? "";
      if (!written.has(given)) continue;
      const others = byGiven.get(plain(given));
      if (!others) continue;
      const word = plain(match[2] ?? "");
      const name = others.slice(0, 8).find(({ surname }) => surname === word || areNear(surname, word));
      // "Air Jordans" are several of one name.
      if (!name || word === `${name.surname}s`) continue;
      const start = span[0] + match.index;
      const end = start + match[0].length + (match[2] ?? "").length;
      const seen = text
        .slice(match.index, end - span[0])
        .replaceAll(HIDDEN, "")
        .replace(/['’]s?$/, "");
      found.push({ name, span: [start, end], text: seen.replace(/\s+/g, " ") });
    }
  }
  return found;
}

/** The places of {@link twoWords} in a block, kept with its tokens: an edit leaves most blocks as they are. */
function pairsIn(block: Block): readonly RegExpExecArray[] {
  const tokens = blockTokens(block);
  let pairs = pairsByTokens.get(tokens);
  if (!pairs) {
    pairs = [...block.text.matchAll(twoWords)];
    pairsByTokens.set(tokens, pairs);
  }
  return pairs;
}

const pairsByTokens = new WeakMap<TokenizedBlock, readonly RegExpExecArray[]>();

/** The places of {@link twoWords} that begin with one of a few words, in text order. */
function behindEach(text: string, words: ReadonlySet<string>): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const word of words) {
    if (word === "") continue;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      if (at > 0 && letterBefore.test(text.slice(Math.max(0, at - 2), at))) continue;
      twoWordsHere.lastIndex = at;
      const match = twoWordsHere.exec(text);
      if (match?.[1] === word) found.push(match);
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** Surnames alone that are near to that of somebody named before, and no words, places or names of others themselves. */
export function aloneAndNear<Name extends KnownName>(
  document: ReadDocument,
  names: readonly (Name & { readonly first: number })[],
  plain: (text: string) => string,
): StrayedName<Name>[] {
  const found: StrayedName<Name>[] = [];
  const taken = new Set(names.flatMap(({ given, surname }) => [given, surname]));
  let near: Map<string, (Name & { readonly first: number })[]> | undefined;
  for (const { text, type, span } of document.mentions) {
    if ((type !== "person" && type !== "organization") || /\s/.test(text.trim())) continue;
    const word = plain(text);
    if (word.length < shortest || taken.has(word) || wordClasses(word) !== 0 || beginsPlace(word)) continue;
    if (word.length > longestNear) continue;
    if (names.length > fewAlike) near ??= bySurname(names);
    const others = near === undefined ? names : alikeIn(near, word);
    const meant = others.filter((name) => name.first < span[0] && sameButOneKey(name.surname, word));
    const [only] = meant;
    if (only && meant.length === 1) found.push({ name: only, span, text: text.replaceAll(HIDDEN, "") });
  }
  return found;
}

/** A surname alone is judged from this length on. */
const shortest = 6;
/** Up to so many names are held against a word one by one, and so many are kept for one spelling. */
const fewAlike = 8;

function alikeIn<Name>(near: ReadonlyMap<string, readonly Name[]>, word: string): Name[] {
  return [...new Set(spellingsNear(word).flatMap((key) => near.get(key) ?? []))];
}

function bySurname<Name extends KnownName>(names: readonly Name[]): Map<string, Name[]> {
  const near = new Map<string, Name[]>();
  for (const name of names) {
    for (const key of spellingsNear(name.surname)) {
      const others = near.get(key);
      if (!others) near.set(key, [name]);
      else if (others.length < fewAlike) others.push(name);
    }
  }
  return near;
}

/** "Petrov" and "Petrova", "Lindqvist" and "Lindqvists" are forms of one name. */
function sameButOneKey(surname: string, word: string): boolean {
  if (word.startsWith(surname) || surname.startsWith(word)) return false;
  return areNear(surname, word);
}
