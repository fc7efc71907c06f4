import { numberWord } from "../extract/figures/number-words.ts";
import type { ReadDocument } from "../model/document.ts";
import { HIDDEN } from "../model/prose.ts";
import type { Span } from "../model/span.ts";

/** A vote in which more took part than the body has members: "the seven-member board … on a 5-3 vote". */
export interface TooManyVotes {
  readonly votes: Span;
  readonly total: number;
  readonly members: number;
  /** Where the members are counted. */
  readonly body: Span;
}

const body =
  /(?<![\p{L}\p{N}-])(\d{1,2}|[a-z]{3,9})[-‐‑](?:member|person|man|strong|seat)\s(?:[\p{L}’'-]+\s){0,4}?(?:board|council|panel|committee|commission|court|jury|cabinet|bench|executive|authority)\b/giu;
/** Found in few texts, and in one pass. */
const mayCount = /[-‐‑](?:member|person|man|strong|seat)\s/i;
const vote =
  /(?<![\d.,-])(\d{1,2})(?:\s?[-–]\s?|\sto\s)(\d{1,2})(?:\s(?:vote|margin|split|decision|ruling)\b|(?=[.,;]|\s(?:to|for|against|in favou?r|on)\b))/g;
const voting = /\b(?:vot(?:e|ed|es|ing)|approv\w+|adopt\w+|reject\w+|ruled|decided|passed|decision|ruling)\b/i;
/** Others vote as well, or the vote is of another body. */
const others =
  /\b(?:assembly|parliament|senate|house|referendum|staff|union|residents|teachers|players|absent|alternates?|final|match|game|beat|won|lost|score\w*|years?|percent)\b/i;

/** Votes in the sentences that name the one body of the article that is told by its number of members. */
export function tooManyVotes({ prose: { blocks } }: ReadDocument): TooManyVotes[] {
  const found: TooManyVotes[] = [];
  for (const { text, span, kind } of blocks) {
    if (kind === "table-cell" || !mayCount.test(text)) continue;
    const plain = text.replaceAll(HIDDEN, " ").replace(/\s/g, " ");
    const bodies = [...plain.matchAll(body)];
    const [one] = bodies;
    const members =
      one?.[1] === undefined ? 0 : /\d/.test(one[1]) ? Number(one[1]) : (numberWord(one[1].toLowerCase())?.value ?? 0);
    if (!one || bodies.length > 1 || members < 3 || members > 60) continue;
    const [from, to] = sentenceAround(plain, one.index);
    const sentence = plain.slice(from, to);
    if (!voting.test(sentence) || others.test(sentence)) continue;
    const votes = [...sentence.matchAll(vote)];
    const [cast] = votes;
    const total = Number(cast?.[1]) + Number(cast?.[2]);
    if (!cast || votes.length > 1 || total <= members || Number(cast[1]) > members) continue;
    const at = span[0] + from + cast.index;
    const start = span[0] + one.index;
    const written = /^\d+(?:\s?[-–]\s?|\sto\s)\d+/.exec(cast[0])?.[0] ?? cast[0];
    found.push({ votes: [at, at + written.length], total, members, body: [start, start + one[0].length] });
  }
  return found;
}

function sentenceAround(text: string, at: number): readonly [number, number] {
  const end = text.slice(at).search(/[.!?]\s/);
  return [Math.max(text.lastIndexOf(". ", at) + 1, 0), end < 0 ? text.length : at + end + 1];
}
