import { numberWord, ordinalWord } from "../extract/figures/number-words.ts";
import type { Block } from "../model/prose.ts";
import type { Token } from "../model/token.ts";
import { blockTokens } from "../text/block-tokens.ts";

/**
 * Every number that a text names in any way, more than a careful reader would count: digits alone and with their scale
 * word, number words alone and joined, ordinals, pairs and dozens. For asking whether a number stands there at all.
 */
export function numbersInText(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  for (const block of blocks) addNumbers(found, blockTokens(block).tokens);
  return found;
}

function addNumbers(found: Set<number>, tokens: readonly Token[]): void {
  /** What the number words before this token amount to. */
  let running: number | null = null;
  tokens.forEach((token, at) => {
    if (token.kind === "number") {
      running = null;
      addDigits(found, token, tokens[at + 1]);
      return;
    }
    const value = wordValue(token.lower);
    if (value === undefined) {
      // "twenty-five", "one hundred and five"
      if (token.text !== "-" && token.lower !== "and") running = null;
      if (token.kind === "word") addGlued(found, token.text);
      return;
    }
    found.add(value);
    if (running !== null) {
      running = value >= 100 || value === 12 ? running * value : running + value;
      found.add(running);
    } else running = value;
  });
}

function addDigits(found: Set<number>, token: Token, next: Token | undefined): void {
  for (const value of digitValues(token.text)) {
    found.add(value);
    const scale = next ? (scales[next.lower] ?? 1) : 1;
    if (scale !== 1) found.add(value * scale);
  }
}

/** "1,509" is one number; "5:20", "9/11" and "2008-09" are read in parts by the tokens already. */
function digitValues(text: string): number[] {
  const plain = Number(text.replace(/[^\d.]/g, ""));
  return Number.isFinite(plain) ? [plain] : [];
}

/** Digits glued to letters: "Q3", "AK47", "20K". */
function addGlued(found: Set<number>, text: string): void {
  const last = text.charCodeAt(text.length - 1);
  if (last < 48 || last > 57) return;
  for (const match of text.matchAll(/\d+(?:\.\d+)?/g)) found.add(Number(match[0]));
}

function wordValue(lower: string): number | undefined {
  return numberWord(lower)?.value ?? ordinalWord(lower) ?? groups.get(lower);
}

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
};

const groups = new Map<string, number>(
  Object.entries({
    once: 1,
    single: 1,
    sole: 1,
    lone: 1,
    a: 1,
    an: 1,
    top: 1,
    both: 2,
    pair: 2,
    couple: 2,
    duo: 2,
    twice: 2,
    twin: 2,
    twins: 2,
    double: 2,
    doubled: 2,
    half: 50,
    third: 33,
    quarter: 25,
    trio: 3,
    triple: 3,
    tripled: 3,
    triplets: 3,
    quartet: 4,
    quadruple: 4,
    fortnight: 14,
    dozen: 12,
    dozens: 12,
    decade: 10,
    decades: 10,
    century: 100,
    centuries: 100,
  }),
);
