import { GROUPS, WORDS } from "./data/words.ts";

/**
 * Classes as bits (1 noun, 2 verb, 4 adjective, 8 adverb) plus 16 times the number of the usual class (0 noun to 3 adverb),
 * for a dictionary form of the word list; 0 for any other word. The list stays packed: a look-up finds a line by bisection
 * and unpacks it up to the word.
 */
export function lookUp(word: string): number {
  const line = lineOf(word);
  let at = line;
  let before = "";
  while (at < WORDS.length && WORDS.charCodeAt(at) !== LINE_END) {
    const group = WORDS.charCodeAt(at);
    const shared = WORDS.charCodeAt(at + 1) - CAPITAL_A;
    let end = at + 2;
    while (end < WORDS.length && isLetter(WORDS.charCodeAt(end))) end++;
    const entry = before.slice(0, shared) + WORDS.slice(at + 2, end);
    if (entry === word) return GROUPS[group >= CAPITAL_A ? group - CAPITAL_A : group - DIGIT_0 + 26] ?? 0;
    if (entry > word) return 0;
    before = entry;
    at = end;
  }
  return 0;
}

const LINE_END = 10;
const CAPITAL_A = 65;
const DIGIT_0 = 48;

/** Words hold lower case letters, apostrophes and hyphens; group letters and counts are capitals and digits. */
function isLetter(code: number): boolean {
  return code >= 97 || code === 39 || code === 45;
}

/** Start of the last line whose first word is not after `word`. */
function lineOf(word: string): number {
  let low = 0;
  let high = WORDS.length;
  while (low < high) {
    const start = WORDS.lastIndexOf("\n", (low + high) >> 1) + 1;
    if (start <= low) {
      const next = WORDS.indexOf("\n", low) + 1;
      if (next === 0 || next >= high || after(next, word)) return low;
      low = next;
    } else if (after(start, word)) high = start - 1;
    else low = start;
  }
  return low;
}

/** True where the first word of the line at `start` sorts after `word`. */
function after(start: number, word: string): boolean {
  const first = start + 2;
  for (let i = 0; ; i++) {
    const code = WORDS.charCodeAt(first + i);
    const ended = !isLetter(code);
    if (i === word.length) return !ended;
    if (ended) return false;
    const difference = code - word.charCodeAt(i);
    if (difference !== 0) return difference > 0;
  }
}
