import { type BlockKind, HIDDEN } from "../../model/prose.ts";
import type { Sentence, Token, TokenizedBlock } from "../../model/token.ts";
import { addPiece } from "./add-piece.ts";
import { cutRun } from "./cut-run.ts";
import { visibleText } from "./draft.ts";
import { entityKey } from "./entity-key.ts";
import { readRun } from "./name-runs.ts";
import { skipFunctionWord, skipOpeningWord, withParticles } from "./opening-words.ts";
import type { OpenReading, Reading } from "./reading.ts";
import { sentenceCase } from "./sentence-case.ts";
import { workAt } from "./titled-works.ts";
import { isNameToken } from "./word-view.ts";

/** Reads every sentence of a block that uses capitals for names and sets the headlines aside. */
export function readDrafts(kind: BlockKind, { text, tokens, sentences }: TokenizedBlock): Reading {
  const reading: OpenReading = { drafts: [], headlines: [], aliases: [], terms: [] };
  const marked = text.includes(HIDDEN);
  const breaks = hardBreaks(text);
  for (const sentence of sentences) {
    const letters = sentenceCase(tokens, sentence, kind, sentences.length === 1);
    if (letters !== "names") reading.headlines.push({ sentence, capitals: letters === "capitals" });
    else {
      const from = reading.drafts.length;
      readSentence(reading, text, tokens, sentence, marked, breaks);
      if (kind === "heading") doubtLoneWord(reading, from, tokens, sentence);
    }
  }
  return reading;
}

/** A heading of one word ("Verdict") begins with a capital whatever the word is: only the rest of the text tells a name. */
function doubtLoneWord(
  { drafts }: OpenReading,
  from: number,
  tokens: readonly Token[],
  { first, last }: Sentence,
): void {
  const draft = drafts[from];
  if (draft === undefined || draft.known || draft.weight > 0) return;
  for (let i = first; i < last; i++) if (i !== draft.first && (tokens[i] as Token).kind === "word") return;
  drafts[from] = { ...draft, weak: true };
}

const openers = new Set(['"', "“", "‘", "'", "«", "„", ":", "•", "–", "—", "*", "(", "[", "|", ">", "…", "..."]);

function opensNext(token: Token): boolean {
  return token.kind !== "word" && openers.has(token.text);
}

function readSentence(
  reading: OpenReading,
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  marked: boolean,
  breaks: readonly number[],
): void {
  const { first, last } = sentence;
  let i = first;
  let broken = 0;
  while (i < last) {
    const token = tokens[i] as Token;
    if (isPlain(text, token.start) && !marked) {
      i++;
      continue;
    }
    const opens = marked || token.kind !== "word" || mayFollowCue(tokens[i - 1]);
    const work = opens && i > first ? workAt(text, tokens, i, first, last) : undefined;
    if (work !== undefined) {
      const title = visibleText(tokens, work[0], work[1]);
      reading.drafts.push({
        first: work[0],
        last: work[1],
        text: title,
        key: entityKey(title),
        name: title,
        type: "work",
        weight: 9,
        weak: false,
        known: false,
        ordinary: false,
        tail: undefined,
      });
      i = work[1];
      continue;
    }
    if (token.kind !== "word" || !isNameToken(token)) {
      i++;
      continue;
    }
    let weak = i === first || opensNext(tokens[i - 1] as Token);
    // A list number or bullet stands before the first word.
    if (!weak && i - 1 === first && (tokens[first] as Token).kind !== "word") weak = true;
    // So does a dateline in brackets.
    if (!weak && (tokens[i - 1] as Token).text === ")" && (tokens[first] as Token).text === "(") weak = true;
    if (breaks.length > 0) while (broken < breaks.length && (breaks[broken] as number) <= token.start) broken++;
    const limit = broken < breaks.length ? tokenAt(tokens, i, last, breaks[broken] as number) : last;
    const end = readRun(tokens, i, limit, weak);
    const start = weak ? skipOpeningWord(tokens, i, end) : skipFunctionWord(tokens, i, end);
    for (const piece of start < end ? cutRun(tokens, start, end) : []) {
      const opens = weak && piece.first === i;
      const whole =
        piece.first === start && !weak && piece.place === undefined
          ? { first: withParticles(tokens, start, first), last: piece.last, titled: piece.titled }
          : piece;
      addPiece(reading, tokens, sentence, whole, opens, opens && piece.last - i > 1);
    }
    i = end;
  }
}

/** A title in capitals stands behind a small word or a comma. */
function mayFollowCue(before: Token | undefined): boolean {
  if (before === undefined) return false;
  return before.text === "," || (before.kind === "word" && before.text === before.lower && before.text.length > 3);
}

/** Where the hard line breaks of Markdown end: two spaces or a hidden backslash before the end of a line. A name does not go over one. */
function hardBreaks(text: string): readonly number[] {
  let at = text.indexOf("\n");
  if (at < 0) return none;
  const breaks: number[] = [];
  for (; at >= 0; at = text.indexOf("\n", at + 1)) {
    const end = text.charAt(at - 1) === "\r" ? at - 1 : at;
    const spaces = text.charAt(end - 1) === " " && text.charAt(end - 2) === " ";
    if (spaces || text.charAt(end - 1) === HIDDEN) breaks.push(at + 1);
  }
  return breaks;
}

const none: readonly number[] = [];

/** The first token from `from` on that starts at or behind an offset, at most `end`. */
function tokenAt(tokens: readonly Token[], from: number, end: number, offset: number): number {
  let i = from + 1;
  while (i < end && i < from + LONGEST_RUN && (tokens[i] as Token).start < offset) i++;
  return i < from + LONGEST_RUN ? i : end;
}

/** How far ahead of a name a break is looked for: longer names are none. */
const LONGEST_RUN = 24;

/** Small ASCII letters at the beginning: most words, and no name. */
function isPlain(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  if (first < 97 || first > 122) return false;
  const second = text.charCodeAt(start + 1);
  return !(second >= 65 && second <= 90);
}
