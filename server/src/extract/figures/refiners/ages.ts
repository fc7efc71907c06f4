import { monthOf } from "../calendar.ts";
import { type Draft, isCapitalized, lowerAt, type Passage, stretched, tokenAt } from "../draft.ts";

/** "Aged 12", "age 30 to 40" and ", 62," behind a name. */
export function readAges(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((one) => {
    if (one.unit !== null || (one.form !== "amount" && one.form !== "range") || one.scale > 1) return one;
    if (!isAgeBefore(passage, one) && !isApposition(passage, one)) return one;
    return stretched(one, one.first, one.last, { dimension: "age", unit: "year" });
  });
}

function isAgeBefore(passage: Passage, one: Draft): boolean {
  const before = lowerAt(passage, one.first - 1);
  if (before === "aged" || before === "age" || before === "ages") return one.value < 130;
  return before === "of" && lowerAt(passage, one.first - 2) === "age" && one.value < 130;
}

/** A whole number between commas behind a capitalized word that is no month, as in "Joan Ortega, 62, said". */
function isApposition(passage: Passage, one: Draft): boolean {
  if (one.form !== "amount" || !one.digits || !Number.isInteger(one.value) || one.value < 1 || one.value > 115)
    return false;
  if (one.last !== one.first + 1) return false;
  const after = lowerAt(passage, one.last);
  if (after !== "," && after !== ")") return false;
  const opener = lowerAt(passage, one.first - 1);
  if (opener !== (after === ")" ? "(" : ",")) return false;
  const name = tokenAt(passage, one.first - 2);
  if (name === undefined || !isCapitalized(name) || monthOf(name.lower) !== undefined) return false;
  if (after === ")") return isCapitalized(tokenAt(passage, one.first - 3)) && one.value > 9;
  const next = tokenAt(passage, one.last + 1);
  return next?.kind === "word" && !(next.lower === "and" && tokenAt(passage, one.last + 2)?.kind === "number");
}
