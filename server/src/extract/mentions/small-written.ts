import type { TokenizedBlock } from "../../model/token.ts";
import type { Draft } from "./draft.ts";
import { looksLikeName } from "./letter-shape.ts";

/** One word that little but its capital makes a name. */
export function isWeakWord(draft: Draft): boolean {
  return draft.weight < 4 && !draft.known && draft.last - draft.first === 1;
}

/** Of the words asked for: those that the blocks write small, in the order found. */
export function smallWritten(asked: ReadonlySet<string>, tokenized: readonly TokenizedBlock[]): Set<string> {
  const found = new Set<string>();
  if (asked.size === 0) return found;
  beginnings.fill(0);
  for (const word of asked) beginnings[beginningAt(word, 0)] = 1;
  // A hidden character inside a word makes its beginning another.
  beginnings[FOREIGN] = 1;
  for (const { text, tokens } of tokenized) {
    for (const token of tokens) {
      const code = text.charCodeAt(token.start);
      if (code < 97 || code > 122 || beginnings[beginningAt(text, token.start)] === 0) continue;
      // "iPhone" begins small and is a name all the same.
      if (asked.has(token.lower) && !looksLikeName(token)) found.add(token.lower);
    }
  }
  return found;
}

const FOREIGN = 1024;
/** How the words asked for begin: nearly all other words need no look-up. */
const beginnings = new Uint8Array(FOREIGN + 1);

/** A number below 1024 for the first three letters at an offset, fewer at a word's end; FOREIGN where others are among them. */
function beginningAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  const third = text.charCodeAt(at + 2);
  // Beyond the text's end a code is NaN, which reads as 0 here.
  if ((first | second | third) > 127) return FOREIGN;
  if (!isSmall(second)) return first & 31;
  return ((first & 31) | ((second & 31) << 5)) ^ (isSmall(third) ? ((third & 31) * 37) & 1023 : 0);
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}
