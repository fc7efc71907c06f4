import { readDigits } from "../amount.ts";
import { type Draft, draft, isDash, lowerAt, type Parser, type Passage, tokenAt } from "../draft.ts";

/** "1,509", "3.2 million", "-5", "minus 1.4", "2 1/2", "1.2 × 10⁹". */
export const digitsParser: Parser = { name: "digits", numbers: true, read };

function read(passage: Passage, at: number): Draft | null {
  const amount = readDigits(passage, at, false);
  if (amount === null) return null;
  const sign = signBefore(passage, at);
  return draft("digits", amount.ratio === undefined ? "amount" : "fraction", sign.first, amount.last, {
    value: sign.negative ? -amount.value : amount.value,
    step: amount.step,
    digits: true,
    scale: amount.scale,
    dimension: amount.ratio === undefined ? "count" : "ratio",
    ratio: amount.ratio !== undefined && sign.negative ? [-amount.ratio[0], amount.ratio[1]] : amount.ratio,
    ...(sign.plus ? { direction: "up" as const, change: true } : {}),
  });
}

/** A sign belongs to the number where nothing but white space or an opening mark stands before it. */
export function signBefore(passage: Passage, at: number): { first: number; negative: boolean; plus: boolean } {
  const none = { first: at, negative: false, plus: false };
  const token = tokenAt(passage, at - 1);
  if (token === undefined) return none;
  const lower = token.lower;
  if (lower === "minus" || lower === "negative") {
    return passage.tokens[at]?.spaced === true ? { first: at - 1, negative: true, plus: false } : none;
  }
  if (passage.tokens[at]?.spaced === true) return none;
  const before = lowerAt(passage, at - 2);
  const free = token.spaced || at - 1 === passage.first || before === "(" || before === "[";
  if (isDash(lower)) {
    if (before === "minus" && !token.spaced) return { first: at - 2, negative: true, plus: false };
    return free ? { first: at - 1, negative: true, plus: false } : none;
  }
  if (lower === "+" && free) return { first: at - 1, negative: false, plus: true };
  return none;
}
