import type { Token, TokenizedBlock } from "../model/token.ts";
import { classOf, hasTransparent, TRANSPARENT } from "./character-class.ts";
import { scan, type WritableToken } from "./scan-tokens.ts";
import { splitSentences } from "./sentences.ts";

/**
 * Cuts a block's text into tokens and sentences. Linear in its length; offsets count within `text`.
 *
 * - A word is letters with inner apostrophes (`China's`) and any digits glued on behind (`Q3`, `V4`, `Qwen2.5`, `Rs1,500`).
 *   Single letters with full stops are one word, the last stop included (`U.S.`, `p.m.`, `e.g.`).
 * - A number is digits with inner `,` and `.`, or with no-break or thin spaces between groups of three; `.5` at the start
 *   of a word is a number, ½ is one too. What follows is a token of its own: `75` `K`, `4` `th`, `2` `½`, `1990` `s`.
 * - Hyphens and dashes always stand alone (`eleven` `-` `member`); runs of `.` or `-` are one token.
 * - Signs such as `$ % ° × ± µ ² & #` are symbols, one character each.
 * - Hidden markup, soft hyphens and zero-width characters are read over, also inside words and numbers.
 */
export function tokenize(text: string): TokenizedBlock {
  const tokens = hasTransparent(text) ? scanAroundTransparent(text) : scan(text);
  return { text, tokens, sentences: splitSentences(tokens) };
}

/** Reads the text without what is transparent, then moves the offsets back to where they belong. */
function scanAroundTransparent(text: string): Token[] {
  const origin = new Int32Array(text.length);
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && classOf(text.charCodeAt(i)) !== TRANSPARENT) {
      origin[length++] = i;
      continue;
    }
    if (i > from) parts.push(text.slice(from, i));
    from = i + 1;
  }
  const tokens: WritableToken[] = scan(parts.join(""));
  for (const token of tokens) {
    token.start = origin[token.start] as number;
    token.end = (origin[token.end - 1] as number) + 1;
  }
  return tokens;
}
