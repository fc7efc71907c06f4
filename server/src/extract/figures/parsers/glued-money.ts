import { scaleAfter } from "../amount.ts";
import { type Draft, draft, type Passage } from "../draft.ts";
import { gluedCurrency } from "../money.ts";
import { scaleSign } from "../number-words.ts";
import { readNumeral, shifted } from "../numeral.ts";

/** "RM23.50", "USD10m", "Rs1,500", "$US55,931": letters and digits that the tokenizer keeps together. */
export function readGluedMoney(passage: Passage, at: number): Draft | null {
  const currency = gluedCurrency(passage, at);
  const token = passage.tokens[at];
  if (currency === null || token === undefined) return null;
  let end = token.text.length;
  while (end > currency.length && !isDigit(token.text.charCodeAt(end - 1))) end--;
  const numeral = readNumeral(token.text.slice(currency.length, end));
  if (numeral === null) return null;
  const letters = token.lower.slice(end);
  const own = letters === "" ? 1 : scaleSign(letters);
  if (own === undefined) return null;
  // PS5 is a console; the pound's sign that went wrong stands before longer sums.
  if (currency.code === "GBP" && own === 1 && token.text.startsWith("PS") && end - currency.length < 3) return null;
  const { last, scale } = own === 1 ? scaleAfter(passage, at + 1, true) : { last: at + 1, scale: own };
  const exponent = Math.log10(scale) - numeral.decimals;
  const exact = Number.isInteger(exponent);
  return draft("glued-money", "amount", currency.first, last, {
    value: exact ? shifted(numeral.mantissa, exponent) : numeral.value * scale,
    step: exact ? shifted(1, exponent) : scale,
    digits: true,
    scale,
    dimension: "money",
    unit: currency.code,
  });
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
