import type { Sentence, Token } from "../model/token.ts";
import { type AbbreviationKind, abbreviationOf } from "./abbreviations.ts";
import { WordTest } from "./word-test.ts";

/**
 * The sentences of a block, which together hold all its tokens. A sentence ends at `.`, `!`, `?` or `…` with the quotes
 * and brackets that close there, where white space and then a capital, a digit, a quote, a bracket or a sign follows.
 * Abbreviations and initials end one only where what follows can hardly belong to them.
 */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "punctuation" ? !isTerminator(token) : !(token.kind === "word" && endsInStop.passes(token)))
      continue;
    const end = afterClosers(tokens, i + 1);
    if (end < tokens.length && !isBoundary(tokens, first, i, end)) continue;
    sentences.push(sentenceOf(tokens, first, end));
    first = end;
    i = end - 1;
  }
  if (first < tokens.length) sentences.push(sentenceOf(tokens, first, tokens.length));
  return sentences;
}

function sentenceOf(tokens: readonly Token[], first: number, last: number): Sentence {
  return { first, last, start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
}

function isTerminator(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  // . ! ? … and their full-width forms
  return (
    code === 46 ||
    code === 33 ||
    code === 63 ||
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f
  );
}

/** True of words such as `U.S.` and `p.m.`, which take the sentence's own full stop in. */
const endsInStop = new WordTest((lower) => lower.endsWith("."));

/** The index after further terminators, closing quotes and brackets, and citations such as `[12]`. */
function afterClosers(tokens: readonly Token[], from: number): number {
  let i = from;
  for (let token = tokens[i]; token !== undefined && !token.spaced; token = tokens[i]) {
    if (token.kind === "punctuation" && (isTerminator(token) || isCloser(token.text))) i++;
    else if (isCitation(tokens, i)) i += 3;
    else break;
  }
  return i;
}

function isCloser(text: string): boolean {
  return closers.has(text);
}

const closers: ReadonlySet<string> = new Set([
  '"',
  "'",
  "\u201D",
  "\u2019",
  "\u00BB",
  ")",
  "]",
  "}",
  "\u300D",
  "\uFF09",
]);
const openers: ReadonlySet<string> = new Set([
  '"',
  "'",
  "\u201C",
  "\u2018",
  "\u00AB",
  "(",
  "[",
  "\u201E",
  "\u300C",
  "\uFF08",
  "\u00BF",
  "\u00A1",
]);

function isCitation(tokens: readonly Token[], at: number): boolean {
  const [open, number, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return open?.text === "[" && number?.kind === "number" && close?.text === "]" && !number.spaced && !close.spaced;
}

/** Whether the terminator at `stop` ends the sentence that began at `first`; `next` is the token after its closers. */
function isBoundary(tokens: readonly Token[], first: number, stop: number, next: number): boolean {
  const mark = tokens[stop] as Token;
  const follower = tokens[next] as Token;
  if (mark.text.charCodeAt(0) > 0x3000) return true;
  if (!follower.spaced || !mayOpen(follower)) return false;
  const word = mark.kind === "word" ? mark : tokens[stop - 1];
  if (word === undefined || stop < first) return true;
  if (mark.kind === "word")
    return mayFollow(abbreviationOf(word.text.slice(0, -1), word.lower.slice(0, -1)), tokens, next);
  if (mark.text !== "." || mark.spaced) return true;
  // "1. Item", "B. Item": the mark of an item, no sentence.
  if (stop === first + 1 && (word.kind === "number" || word.text.length === 1)) return false;
  if (word.kind !== "word" || next > stop + 1) return true;
  return mayFollow(isInitial(word) ? "seldom-last" : abbreviationOf(word.text, word.lower), tokens, next);
}

function isInitial(word: Token): boolean {
  return word.text.length === 1 && word.text !== word.lower;
}

/** Whether the token at `next` begins a sentence after an abbreviation of this kind. */
function mayFollow(kind: AbbreviationKind | undefined, tokens: readonly Token[], next: number): boolean {
  if (kind === undefined) return true;
  const follower = tokens[next] as Token;
  if (kind === "before-name" || kind === "never-last") return false;
  if (kind === "before-number") return follower.kind !== "number";
  if (follower.kind === "number") return false;
  return kind === "often-last" || (follower.kind === "word" && sentenceOpeners.has(follower.lower));
}

function mayOpen(token: Token): boolean {
  if (token.kind === "punctuation") return openers.has(token.text);
  // Letters without case, as in Chinese or Arabic, may open a sentence; small ones may not.
  if (token.kind === "word")
    return (
      token.text.charAt(0) !== token.text.charAt(0).toLowerCase() ||
      token.text.charAt(0) === token.text.charAt(0).toUpperCase()
    );
  return true;
}

/** Words that are seldom part of a name, so that a capital on them marks a sentence's beginning. */
const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    "a about after all although among an and another any as at because before both but by despite during each even every few " +
    "for from had has have he her here his how however i if in indeed instead is it it's its last later many meanwhile more moreover " +
    "most much my neither no nor not now of on once one only or other our over she since so some still such than that that's the " +
    "their then there there's therefore these they this those though through thus to today under until we what when where whether " +
    "which while who whose why will with within without yet you your according analysts experts officials"
  ).split(" "),
);
