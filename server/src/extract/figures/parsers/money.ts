import { readDigits } from "../amount.ts";
import { type Draft, draft, isDash, type Parser, type Passage, tokenAt } from "../draft.ts";
import { currencyBefore } from "../money.ts";

/** "$4.2 billion", "US$5", "-£3", "$-50.8bn", "EUR 125". */
export const moneyParser: Parser = { name: "money", numbers: true, read };

function read(passage: Passage, at: number): Draft | null {
  const currency = currencyBefore(passage, at);
  if (currency === null) return null;
  const amount = readDigits(passage, at, true);
  if (amount === null) return null;
  const between = tokenAt(passage, at - 1);
  const inner = between !== undefined && isDash(between.lower) && currency.first < at - 1;
  const outer = tokenAt(passage, currency.first - 1);
  const beforeSign = tokenAt(passage, currency.first - 2);
  const leading =
    outer !== undefined &&
    isDash(outer.lower) &&
    passage.tokens[currency.first]?.spaced === false &&
    (outer.spaced || beforeSign === undefined || beforeSign.lower === "(");
  const sign = inner || leading ? -1 : 1;
  return draft("money", "amount", leading ? currency.first - 1 : currency.first, amount.last, {
    value: sign * amount.value,
    step: amount.step,
    digits: true,
    scale: amount.scale,
    dimension: "money",
    unit: currency.code,
    inferred: currency.guessed ? ["currency"] : [],
  });
}
