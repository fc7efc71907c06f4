import type { Figure } from "../../model/figure.ts";
import type { Mention } from "../../model/mention.ts";
import type { Sentence, Token } from "../../model/token.ts";
import { bareWord } from "../../text/word-pool.ts";
import { WordTest } from "../../text/word-test.ts";
import { entryOfWord, kindsOfWord, VERB } from "../lexicon/lexicon.ts";
import { isQuoted } from "./quotation.ts";
import { ADJECTIVE_TAG, COMMA, MARK, NAME, NUMBER, type Tag, TIME, type Unit } from "./unit.ts";

/** What the units of a sentence are cut from. */
export interface SentenceInput {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  /** Figures of the block, block offsets, in text order. */
  readonly figures: readonly Figure[];
  /** Position of the first figure that may lie in the sentence. */
  readonly firstFigure: number;
  /** Mentions of the document, file offsets, in file order. */
  readonly mentions: readonly Mention[];
  /** Position of the first mention that may lie in the sentence. */
  readonly firstMention: number;
  /** Where the block starts in the file. */
  readonly base: number;
  /** Edges of quotations, see `quotations`. */
  readonly quotes: readonly number[];
}

/**
 * Cuts a sentence into units: a figure with its modifier is one, so are a name of several words and a compound with
 * hyphens. Short brackets without a figure, such as "(AI)", and quotation marks are left out: they do not part a phrase.
 * Only figures, names and marks have their tag yet; words have 0.
 */
export function cutUnits(input: SentenceInput): Unit[] {
  const { tokens, sentence, figures, mentions, base, quotes } = input;
  const units: Unit[] = [];
  let figureAt = input.firstFigure;
  let mentionAt = input.firstMention;
  let i = sentence.first;
  while (i < sentence.last) {
    const token = tokens[i] as Token;
    while (figureAt < figures.length && isOver(figures[figureAt] as Figure, token.start)) figureAt++;
    while (mentionAt < mentions.length && (mentions[mentionAt] as Mention).span[1] - base <= token.start) mentionAt++;
    const figure = figures[figureAt];
    const mention = mentions[mentionAt];
    const quoted = quotes.length > 0 && isQuoted(quotes, token.start);
    const next = tokens[i + 1];
    let last = i;
    if (
      token.kind === "word" &&
      (next === undefined || next.spaced) &&
      (figure === undefined || figure.outer[0] >= token.end) &&
      (mention === undefined || mention.span[0] - base >= token.end)
    ) {
      // Most words stand alone.
      units.push(wordUnit(tokens, i, i, null, quoted, false));
    } else if (figure !== undefined && figure.outer[0] < token.end && !opensWithVerb(token, figure)) {
      last = lastBefore(tokens, i, sentence.last, figure.outer[1]);
      units.push(figureUnit(tokens, i, last, figure, quoted));
    } else if (token.kind === "punctuation" || token.kind === "symbol") {
      const closing = token.text === "(" ? endOfShortBracket(tokens, i, sentence.last, figure) : -1;
      if (closing > 0) last = closing;
      else if (tiesToFigure(tokens, i, sentence.last, units)) {
        last = compoundEnd(tokens, i + 1, sentence.last, figure);
        units.push(wordUnit(tokens, i + 1, last, null, quoted, true));
      } else if (!isQuotationMark(token.text)) units.push(markUnit(token, quoted));
    } else {
      const named = mention !== undefined && mention.span[0] - base < token.end;
      if (named) last = lastOfName(tokens, i, sentence.last, mention.span[1] - base, figure);
      if (last === i) last = compoundEnd(tokens, i, sentence.last, figure);
      const held = mention !== undefined && mention.span[0] - base < (tokens[last] as Token).end ? mention : null;
      const ending = possessiveEnding(tokens, last, sentence.last);
      units.push(wordUnit(tokens, i, last, held, quoted, false, ending > 0));
      last += ending;
    }
    i = last + 1;
  }
  return units;
}

/** True of "exceeded" in a figure "exceeded 140 trillion": the verb stays a word of the sentence. */
function opensWithVerb(token: Token, figure: Figure): boolean {
  return token.kind === "word" && token.end <= figure.span[0] && entryOfWord(token.word) >> 5 === VERB;
}

/** True where the figure ends before `offset` or is no figure of the text. */
function isOver(figure: Figure, offset: number): boolean {
  return figure.outer[1] <= offset || figure.role === "label";
}

/** How many tokens after a word make it a possessive: an apostrophe with "s" after a number, or alone after a plural. */
function possessiveEnding(tokens: readonly Token[], last: number, end: number): number {
  const mark = tokens[last + 1];
  if (mark === undefined || last + 1 >= end || mark.spaced || (mark.text !== "'" && mark.text !== "’")) return 0;
  const next = tokens[last + 2];
  if (next === undefined || last + 2 >= end) return 0;
  if (!next.spaced) return next.lower === "s" ? 2 : 0;
  return next.kind === "word" && (tokens[last] as Token).lower.endsWith("s") ? 1 : 0;
}

/** The last token that starts before `offset`, at least `from`. */
function lastBefore(tokens: readonly Token[], from: number, end: number, offset: number): number {
  let last = from;
  while (last + 1 < end && (tokens[last + 1] as Token).start < offset) last++;
  return last;
}

/** The last token of a name; a figure inside it is left out with what follows. */
function lastOfName(
  tokens: readonly Token[],
  from: number,
  end: number,
  offset: number,
  figure: Figure | undefined,
): number {
  const limit = figure === undefined || figure.role === "label" ? offset : Math.min(offset, figure.outer[0]);
  return lastBefore(tokens, from, end, limit);
}

/** The last token of words tied by hyphens without spaces; ends before a figure. */
function compoundEnd(tokens: readonly Token[], from: number, end: number, figure: Figure | undefined): number {
  let last = from;
  while (last + 2 < end) {
    const hyphen = tokens[last + 1] as Token;
    const next = tokens[last + 2] as Token;
    if (!isHyphen(hyphen) || hyphen.spaced || next.spaced || (next.kind !== "word" && next.kind !== "number")) break;
    if (figure !== undefined && figure.outer[0] < next.end) break;
    last += 2;
  }
  return last;
}

/** The closing bracket where "(" opens at most four words that hold no figure; else -1. */
function endOfShortBracket(tokens: readonly Token[], from: number, end: number, figure: Figure | undefined): number {
  const limit = Math.min(end, from + 7);
  for (let i = from + 1; i < limit; i++) {
    const token = tokens[i] as Token;
    if (figure !== undefined && figure.outer[0] < token.end && figure.role !== "label") return -1;
    if (token.text === ")") return i;
  }
  return -1;
}

/** True of a hyphen between a figure, or a word tied to one, and the next word. */
function tiesToFigure(tokens: readonly Token[], at: number, end: number, units: readonly Unit[]): boolean {
  const before = units[units.length - 1];
  const hyphen = tokens[at] as Token;
  const next = tokens[at + 1];
  if (before === undefined || before.figure === null || before.end !== hyphen.start || !isHyphen(hyphen)) return false;
  return at + 1 < end && next !== undefined && !next.spaced && next.kind === "word";
}

function isHyphen(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  return token.text.length === 1 && (code === 0x2d || code === 0x2010 || code === 0x2011);
}

function isQuotationMark(text: string): boolean {
  const code = text.charCodeAt(0);
  return code === 0x22 || (code >= 0x2018 && code <= 0x201f) || code === 0x27;
}

function figureUnit(tokens: readonly Token[], from: number, last: number, figure: Figure, quoted: boolean): Unit {
  const first = tokens[from] as Token;
  const end = tokens[last] as Token;
  const isTime = figure.role === "date" || figure.dimension === "date" || figure.dimension === "time";
  const tag: Tag = isTime ? TIME : figure.dimension === "ordinal" ? ADJECTIVE_TAG : NUMBER;
  const lower = from === last ? first.lower : joined(tokens, from, last, false);
  const possessive = lower.endsWith("'s");
  return {
    start: first.start,
    end: end.end,
    text: lower,
    lower,
    word: null,
    entry: 0,
    kinds: 0,
    tag,
    possessive,
    figure,
    mention: null,
    tied: false,
    compound: false,
    quoted,
  };
}

function markUnit(token: Token, quoted: boolean): Unit {
  return {
    start: token.start,
    end: token.end,
    text: token.text,
    lower: token.lower,
    word: token.word,
    entry: 0,
    kinds: 0,
    tag: token.text === "," ? COMMA : MARK,
    possessive: false,
    figure: null,
    mention: null,
    tied: false,
    compound: false,
    quoted,
  };
}

function wordUnit(
  tokens: readonly Token[],
  from: number,
  last: number,
  mention: Mention | null,
  quoted: boolean,
  tied: boolean,
  owns = false,
): Unit {
  const first = tokens[from] as Token;
  const end = tokens[last] as Token;
  let text = from === last ? first.text : joined(tokens, from, last, true);
  let lower = from === last ? first.lower : joined(tokens, from, last, false);
  const ending = isPossessive(lower) && !isContraction(lower);
  if (ending) {
    text = text.slice(0, -2);
    lower = lower.slice(0, -2);
  }
  const several = from < last;
  const word = several ? null : ending ? bareWord(first.word) : first.word;
  return {
    start: first.start,
    end: end.end,
    text,
    lower,
    word,
    entry: word === null ? 0 : entryOfWord(word),
    kinds: word === null ? 0 : kindsOfWord(word),
    tag: several && mention !== null ? NAME : 0,
    possessive: owns || ending,
    figure: null,
    mention,
    tied,
    compound: several && mention === null,
    quoted,
  };
}

/** Ends in 's, more than which is left without it. */
function isPossessive(lower: string): boolean {
  const last = lower.length - 1;
  return last > 1 && lower.charCodeAt(last) === 115 && lower.charCodeAt(last - 1) === 39;
}

/** "it's", "that'll": a pronoun with its verb, no possessive. */
export function isContraction(lower: string): boolean {
  const cut = lower.indexOf("'");
  return cut > 0 && contracted.has(lower.slice(0, cut)) && lower.length - cut <= 3;
}

export const contraction = new WordTest(isContraction);

const contracted = new Set("i you he she it we they that there this what who here where how let".split(" "));

/** The tokens' texts with one space where white space stood between them. */
function joined(tokens: readonly Token[], from: number, last: number, asWritten: boolean): string {
  let out = "";
  for (let i = from; i <= last; i++) {
    const token = tokens[i] as Token;
    out += (i > from && token.spaced ? " " : "") + (asWritten ? token.text : token.lower);
  }
  return out;
}
