import { type Draft, draft, type Passage } from "../draft.ts";

/** "FY2023", "FY24": letters and digits that the tokenizer keeps together. */
export function readGluedYear(passage: Passage, at: number): Draft | null {
  const token = passage.tokens[at];
  if (token === undefined || !token.lower.startsWith("fy")) return null;
  const digits = token.text.slice(2);
  if (digits.length !== 2 && digits.length !== 4) return null;
  const number = Number(digits);
  if (!Number.isInteger(number) || number < 0) return null;
  const year = digits.length === 2 ? 2000 + number : number;
  if (year < 1900 || year > 2199) return null;
  // When a fiscal year begins differs, so its days cannot be told.
  return draft("fiscal-year", "date", at, at + 1, {
    value: year,
    step: 1,
    dimension: "date",
    unit: "year",
    role: "date",
  });
}
