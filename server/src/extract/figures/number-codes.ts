import type { Token } from "../../model/token.ts";
import { FUNCTION, NOUN, wordClasses } from "../lexicon/lexicon.ts";
import { type Draft, isDash, lowerAt, type Passage, tokenAt } from "./draft.ts";
import { isDigits } from "./numeral.ts";

/** Digits tied to digits more than once: "1-800-555", "10/12/13", "3.1-2-4". */
export function isChain(passage: Passage, one: Draft): boolean {
  let links = 0;
  for (let at = one.last; links < 3; at += 2) {
    const mark = tokenAt(passage, at);
    if (mark === undefined || mark.spaced || (!isDash(mark.lower) && mark.lower !== "/")) break;
    if (tokenAt(passage, at + 1)?.kind !== "number") break;
    links++;
  }
  for (let at = one.first - 1; links < 3; at -= 2) {
    const mark = tokenAt(passage, at);
    if (mark === undefined || mark.spaced || (!isDash(mark.lower) && mark.lower !== "/")) break;
    if (tokenAt(passage, at - 1)?.kind !== "number") break;
    links++;
  }
  const slash = lowerAt(passage, one.last) === "/" && tokenAt(passage, one.last + 1)?.kind === "number";
  const slashed = lowerAt(passage, one.first - 1) === "/" && tokenAt(passage, one.first - 2)?.kind === "number";
  return links > 1 || slash || slashed || (links === 1 && isTelephone(passage, one.first));
}

const TELEPHONE = new Set("call calls called dial phone telephone tel text fax hotline".split(" "));

/** "Call us at 555-1234": digits tied to digits shortly behind a word of telephones. */
function isTelephone(passage: Passage, at: number): boolean {
  const first = passage.tokens[at - 1]?.lower === "-" ? at - 2 : at;
  if ((passage.tokens[first]?.text.length ?? 0) < 3) return false;
  for (let i = first - 1; i >= first - 4; i--) if (TELEPHONE.has(lowerAt(passage, i))) return true;
  return false;
}

/** "(212) 555-1234", "555-1234": three digits and four, which end in no round number. */
export function isLocalNumber(passage: Passage, one: Draft): boolean {
  const text = passage.tokens[one.first]?.text ?? "";
  const first = text.length === 3 ? one.first : one.first - 2;
  if (!isDash(lowerAt(passage, first + 1)) || passage.tokens[first + 1]?.spaced !== false) return false;
  const left = tokenAt(passage, first);
  const right = tokenAt(passage, first + 2);
  if (left?.kind !== "number" || right?.kind !== "number" || right.spaced) return false;
  if (left.text.length !== 3 || right.text.length !== 4 || !isDigits(left.text) || !isDigits(right.text)) return false;
  return !right.text.endsWith("0") && !isCountable(passage, first + 3);
}

/** "020 7946 0958", "401(k)", "007": digits beside digits, before a tied bracket, with a leading zero. */
export function isPartOfCode(passage: Passage, one: Draft): boolean {
  const text = passage.tokens[one.first]?.text ?? "";
  const next = tokenAt(passage, one.last);
  if (text.length > 1 && text.startsWith("0") && text !== "0" && isDigits(text)) return true;
  if (next?.lower === "(" && !next.spaced) return true;
  const before = tokenAt(passage, one.first - 1);
  const beside = isBare(before) || isBare(next);
  if (text === "+") return next?.kind === "number";
  return beside && isDigits(text) && (text.length > 2 || (before?.kind === "number" && next?.kind === "number"));
}

function isBare(token: Token | undefined): boolean {
  return token?.kind === "number" && token.text.length > 2 && isDigits(token.text);
}

/** Whether something that can be counted follows. */
export function isCountable(passage: Passage, at: number): boolean {
  const token = tokenAt(passage, at);
  if (token?.kind !== "word") return false;
  const classes = wordClasses(token.lower);
  return classes !== 0 ? (classes & FUNCTION) === 0 && (classes & NOUN) !== 0 : token.lower.endsWith("s");
}
