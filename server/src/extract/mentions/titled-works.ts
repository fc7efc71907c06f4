import { HIDDEN } from "../../model/prose.ts";
import type { Token } from "../../model/token.ts";
import { WORK_CUES } from "./data/cues.ts";
import { isNameToken } from "./word-view.ts";

const cues = new Set(WORK_CUES.split(" "));
const closing: Readonly<Record<string, string>> = { '"': '"', "“": "”", "‘": "’", "'": "'", "«": "»" };
const LONGEST = 14;

/**
 * The title in quotation marks or emphasis behind a word such as "book" or "film", when token `at` opens it: its first token
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
  if (token.kind === "punctuation" ? closing[token.text] === undefined : text.charAt(token.start - 1) !== HIDDEN)
    return undefined;
  let cue = at - 1;
  if (tokens[cue]?.text === "," || linking.has(tokens[cue]?.lower ?? "")) cue--;
  if (cue < from || !cues.has(tokens[cue]?.lower ?? "")) return undefined;
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

/** A capital first and on every longer word. */
function isTitle(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "word" && (i === first || token.text.length > 4) && !isNameToken(token)) return false;
  }
  return true;
}

const linking = new Set(["called", "titled", "entitled", "named"]);
