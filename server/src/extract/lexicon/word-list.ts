import { GROUPS, WORDS } from "./data/words.ts";

/**
 * Classes as bits (1 noun, 2 verb, 4 adjective, 8 adverb) plus 16 times the number of the usual class (0 noun to 3 adverb),
 * for a dictionary form of the word list; 0 for any other word. The list stays packed: a look-up finds a line by bisection
 * and goes along it. Each word there begins with so many letters of the one before, so nothing need be unpacked: it is enough
 * to know how many letters the word before has in common with the one looked for.
 */
export function lookUp(word: string): number {
  const length = word.length;
  let at = lineOf(word);
  let common = 0;
  while (at < WORDS.length && WORDS.charCodeAt(at) !== LINE_END) {
    const shared = WORDS.charCodeAt(at + 1) - CAPITAL_A;
    // It parts from the word before within what that one has in common, and words are sorted: what is looked for would stand before.
    if (shared < common) return 0;
    let end = at + 2;
    let code = WORDS.charCodeAt(end);
    if (shared === common) {
      while (common < length && code === word.charCodeAt(common) && isLetter(code)) {
        common++;
        code = WORDS.charCodeAt(++end);
      }
      const ended = !isLetter(code);
      if (common === length) return ended ? groupAt(at) : 0;
      if (!ended && code > word.charCodeAt(common)) return 0;
    }
    while (isLetter(code)) code = WORDS.charCodeAt(++end);
    at = end;
  }
  return 0;
}

const LINE_END = 10;
const CAPITAL_A = 65;
const DIGIT_0 = 48;

/** What the group letter in front of a word stands for. */
function groupAt(at: number): number {
  const group = WORDS.charCodeAt(at);
  return GROUPS[group >= CAPITAL_A ? group - CAPITAL_A : group - DIGIT_0 + 26] ?? 0;
}

/** Words hold lower case letters, apostrophes and hyphens; group letters and counts are capitals and digits. */
function isLetter(code: number): boolean {
  return code >= 97 || code === 39 || code === 45;
}

/** Start of the last line whose first word is not after `word`. */
function lineOf(word: string): number {
  const key = keyOf(word, 0);
  let low = 0;
  let high = LINES.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const found = KEYS[middle] as number;
    if (found > key || (found === key && after(LINES[middle] as number, word))) high = middle - 1;
    else low = middle;
  }
  return LINES[low] as number;
}

/** The letters from `start` on as one number, which sorts as they do; zeros where there are fewer than four. */
function keyOf(text: string, start: number): number {
  let key = 0;
  let within = true;
  for (let i = start; i < start + 4; i++) {
    const code = within && i < text.length ? text.charCodeAt(i) : 0;
    within = isLetter(code);
    key = (key << 7) | (within ? Math.min(code, 127) : 0);
  }
  return key;
}

/** Where the lines start, and the keys of their first words: nearly all of a bisection needs no more than these. */
const LINES = Uint32Array.from(lineStarts());
const KEYS = Int32Array.from(LINES, (start) => keyOf(WORDS, start + 2));

function lineStarts(): number[] {
  const starts = [0];
  for (let end = WORDS.indexOf("\n"); end >= 0; end = WORDS.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
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
