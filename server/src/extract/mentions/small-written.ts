import type { TokenizedBlock } from "../../model/token.ts";
import type { Draft } from "./draft.ts";

/** One word that little but its capital makes a name. */
export function isWeakWord(draft: Draft): boolean {
  return draft.weight < 4 && !draft.known && draft.last - draft.first === 1;
}

/** Of the words that were read as names for their capital: those that the document also writes small. */
export function smallWritten(lists: Iterable<readonly Draft[]>, tokenized: readonly TokenizedBlock[]): Set<string> {
  const asked = new Set<string>();
  const found = new Set<string>();
  // Lengths of the words asked for, as bits, by their first letter: nearly all other words need no look-up.
  const lengths = new Int32Array(26);
  for (const drafts of lists) {
    for (const draft of drafts) {
      if (!isWeakWord(draft)) continue;
      asked.add(draft.key);
      const letter = draft.key.charCodeAt(0) - 97;
      if (letter >= 0 && letter < 26) lengths[letter] = (lengths[letter] ?? 0) | (1 << (draft.key.length & 31));
    }
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
