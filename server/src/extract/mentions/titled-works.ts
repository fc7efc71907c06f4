import { HIDDEN } from "../../model/prose.ts";
import type { Token } from "../../model/token.ts";
import { CALLED_WORK_CUES, WORK_CUES } from "./data/cues.ts";
import { isCapital } from "./letter-shape.ts";
import { typeOfName } from "./name-type.ts";
import { isNameToken } from "./word-view.ts";

const cues = new Set(WORK_CUES.split(" "));
const calledCues = new Set(CALLED_WORK_CUES.split(" "));
const closing: Readonly<Record<string, string>> = { '"': '"', "“": "”", "‘": "’", "'": "'", "«": "»" };
const LONGEST = 14;

/**
 * The title in quotation marks, emphasis or capitals behind a word such as "book" or "film", when token `at` opens it: its first token
 * and the one behind its last. `undefined` for other quotations.
 */
export function workAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  from: number,
  end: number,
): [number, number] | undefined {
  const token = tokens[at] as Token;
  if (token.kind === "word" && text.charAt(token.start - 1) !== HIDDEN) return plainTitle(tokens, at, from, end);
  if (token.kind === "punctuation" ? closing[token.text] === undefined : text.charAt(token.start - 1) !== HIDDEN)
    return undefined;
  let cue = at - 1;
  const called = linking.has(tokens[cue]?.lower ?? "");
  if (tokens[cue]?.text === "," || called) cue--;
  if (called && tokens[cue]?.text === ",") cue--;
  if (cue < from || !isCue(tokens[cue]?.lower ?? "", called || tokens[at - 1]?.text === ",")) return undefined;
  const mark = token.kind === "punctuation" ? closing[token.text] : undefined;
  if (mark !== undefined) {
    for (let i = at + 1; i < end && i <= at + LONGEST; i++) {
      const inner = tokens[i] as Token;
      if (inner.text !== mark) continue;
      let last = i;
      while (last > at + 1 && (tokens[last - 1] as Token).kind === "punctuation") last--;
      return last > at + 1 && isTitle(tokens, at + 1, last) ? [at + 1, last] : undefined;
    }
    return undefined;
  }
  if (!isNameToken(token)) return undefined;
  for (let i = at; i < end && i <= at + LONGEST; i++) {
    if (text.charAt((tokens[i] as Token).end) === HIDDEN) return [at, i + 1];
  }
  return undefined;
}

/** "the novel The Long Winter", "her memoir, A Life in Full,": words with capitals right behind what they are called. */
function plainTitle(tokens: readonly Token[], at: number, from: number, end: number): [number, number] | undefined {
  if (!isCapital((tokens[at] as Token).text.charCodeAt(0)) || at - 1 < from) return undefined;
  let cue = at - 1;
  const called = linking.has(tokens[cue]?.lower ?? "");
  const apart = tokens[cue]?.text === ",";
  if (called || apart) cue--;
  if (called && tokens[cue]?.text === ",") cue--;
  if (cue < from || !isCue(tokens[cue]?.lower ?? "", called)) return undefined;
  const article = articles.has((tokens[at] as Token).text);
  if (apart && !article) return undefined;
  let last = at + 1;
  let capitals = article ? 0 : 1;
  for (let i = at + 1; i < end && i < at + LONGEST; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "number") {
      if (!token.spaced || !called) break;
    } else if (token.kind !== "word") break;
    else if (!isCapital(token.text.charCodeAt(0))) {
      if (!inner.has(token.lower) || (token.lower === "by" && isWriter(tokens, i + 1, end))) break;
      continue;
    } else capitals++;
    last = i + 1;
  }
  if (capitals < 2) return undefined;
  // "the film Tom Hanks made"
  if (!article && typeOfName(tokens, at, last).type === "person") return undefined;
  const next = tokens[last];
  return !apart || next === undefined || next.text === "," || next.text === "." ? [at, last] : undefined;
}

/** "The Blue Hour by Paula Hawkins" */
function isWriter(tokens: readonly Token[], at: number, end: number): boolean {
  if (at + 1 >= end || !isNameToken(tokens[at]) || !isNameToken(tokens[at + 1])) return false;
  return typeOfName(tokens, at, at + 2).type === "person";
}

function isCue(lower: string, called: boolean): boolean {
  return cues.has(lower) || (called && calledCues.has(lower));
}

const articles = new Set(["The", "A", "An"]);

/** What may stand small inside a title. */
const inner = new Set(["of", "the", "in", "and", "a", "an", "to", "for", "on", "with", "at", "from", "by", "or"]);

/** A capital first and on every longer word. */
function isTitle(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "word" && (i === first || token.text.length > 4) && !isNameToken(token)) return false;
  }
  return true;
}

const linking = new Set(["called", "titled", "entitled", "named"]);
